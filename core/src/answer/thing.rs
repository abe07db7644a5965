//! What the parts of a structure have in common: what they are called, what they rest on, how else they are read.

use crate::model::{
    Area, Attendance, Body, Cadence, Chair, Change, Claim, Decision, Division, Document, Edition, Event, Input,
    Instance, Level, Line, Mandate, Party, Principal, Relation, Route, Rule, Seat, SourceRef, Step, Structure, Task,
    Text, Topic,
};
use crate::words::governing::power_words;
use crate::words::happening::{change_words, verb_words};
use crate::words::parts::Part;
use crate::words::sentences::{frequency_sentence, principal_words};
use crate::words::{Language, Term};

/// What an element is.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "each is the model's own type, which says what it is")]
pub enum Thing<'a> {
    /// The structure's own name, territory and purpose.
    Structure(&'a Structure),
    Edition(&'a Edition),
    Level(&'a Level),
    Line(&'a Line),
    Division(&'a Division),
    Area(&'a Area),
    Party(&'a Party),
    Topic(&'a Topic),
    Body(&'a Body),
    Instance(&'a Instance),
    Task(&'a Task),
    Seat(&'a Seat),
    Chair(&'a Chair),
    Cadence(&'a Cadence),
    Relation(&'a Relation),
    Document(&'a Document),
    Mandate(&'a Mandate),
    Route(&'a Route),
    Input(&'a Input),
    Rule(&'a Rule),
    Step(&'a Step),
    Event(&'a Event),
    Attendance(&'a Attendance),
    Decision(&'a Decision),
    Change(&'a Change),
}

macro_rules! grounds_of {
    ($thing:expr, $($kind:ident)+) => {
        match $thing {
            Thing::Structure(structure) => (&structure.own_sources, &structure.claims),
            $(Thing::$kind(one) => (&one.sources, &one.claims),)+
        }
    };
}

impl<'a> Thing<'a> {
    /// What it rests on, and its other readings.
    fn grounds(self) -> (&'a Vec<SourceRef>, &'a Vec<Claim>) {
        grounds_of!(self, Edition Level Line Division Area Party Topic Body Instance Task Seat Chair Cadence Relation
            Document Mandate Route Input Rule Step Event Attendance Decision Change)
    }

    /// What it is called as a part of a structure.
    pub fn part(self) -> Part {
        macro_rules! part_of {
            ($($kind:ident)+) => {
                match self {
                    $(Self::$kind(_) => Part::$kind,)+
                }
            };
        }
        part_of!(Structure Edition Level Line Division Area Party Topic Body Instance Task Seat Chair Cadence Relation
            Document Mandate Route Input Rule Step Event Attendance Decision Change)
    }

    /// A name for people, by which it is told from others of its kind; nothing where its kind says enough.
    pub fn name(self, structure: &Structure, language: Language) -> Option<String> {
        let tag = language.tag();
        let text = |text: &Text| Some(text.get(tag).to_owned());
        let principal = |principal: &Principal| principal_words(principal, structure, language);
        match self {
            Self::Structure(one) => text(&one.name),
            Self::Edition(one) => text(&one.name),
            Self::Level(one) => text(&one.name),
            Self::Line(one) => text(&one.name),
            Self::Division(one) => text(&one.name),
            Self::Area(one) => text(&one.name),
            Self::Party(one) => text(&one.name),
            Self::Topic(one) => text(&one.name),
            Self::Body(one) => text(&one.name),
            Self::Document(one) => text(&one.name),
            Self::Route(one) => text(&one.name),
            Self::Event(one) => text(&one.name),
            Self::Input(one) => text(&one.question),
            Self::Task(one) => text(&one.text),
            Self::Decision(one) => text(&one.text),
            Self::Instance(one) => one.name.as_ref().and_then(text),
            Self::Rule(one) => one.name.as_ref().and_then(text),
            Self::Seat(one) => match one.function.known() {
                Some(function) => text(function),
                None => one.on_behalf_of.known().map(principal),
            },
            Self::Chair(_) => None,
            Self::Cadence(one) => match &one.what {
                Some(what) => text(what),
                None => Some(frequency_sentence(&one.frequency, structure, language)),
            },
            Self::Relation(one) => {
                let names = one.to.iter().filter_map(|actor| structure.actor_name(actor)).map(|name| name.get(tag));
                let names = names.collect::<Vec<_>>().join(", ");
                Some(format!("{} {names}", Term::Relation(one.relation).get(language)))
            }
            Self::Mandate(one) => Some(format!("{} {}", principal(&one.holder), power_words(one.power, language))),
            Self::Step(one) => {
                let does = verb_words(one.does, language);
                Some(one.who.known().map_or_else(|| does.to_owned(), |who| format!("{} {does}", principal(who))))
            }
            Self::Attendance(one) => match &one.function {
                Some(function) => text(function),
                None => one.of.known().map(principal),
            },
            Self::Change(one) => {
                let date = one.date.known().map(|date| format!("{} ", date.as_str())).unwrap_or_default();
                Some(format!("{date}{}", change_words(one.change, language)))
            }
        }
    }

    /// What it rests on; that of the element around it where it names nothing of its own.
    pub fn sources(self) -> &'a [SourceRef] {
        self.grounds().0
    }

    /// Other readings of its fields.
    pub fn claims(self) -> &'a [Claim] {
        self.grounds().1
    }
}
