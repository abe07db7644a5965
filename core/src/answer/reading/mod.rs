//! What an element says in one of its fields, in words: the reading in use, derived from the field itself.

mod bodies;
mod governing;
mod happening;
mod territory;

use serde::Serialize;

use crate::id::{BodyId, DocumentId, TopicId};
use crate::model::{Gate, PartialDate, Principal, Stated, Structure, Text};
use crate::words::governing::gate_words;
use crate::words::sentences::principal_words;
use crate::words::{Language, Said, Term};

use super::Thing;

/// What is read out of a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// A text of the file, in the file's language.
    Text(Text),
    /// A value in words, in every language of the program.
    Words(Said),
    /// No source says anything.
    NotStated,
    /// A source says that it is left open.
    NotRegulated,
    /// The question does not arise.
    NotApplicable,
}

impl Reading {
    /// The reading in one language.
    pub fn get(&self, language: Language) -> &str {
        match self {
            Self::Text(text) => text.get(language.tag()),
            Self::Words(said) => said.get(language),
            Self::NotStated => Term::NotStated.get(language),
            Self::NotRegulated => Term::NotRegulated.get(language),
            Self::NotApplicable => Term::NotApplicable.get(language),
        }
    }
}

/// What an element says in a field; without a field, that it is there at all. Nothing where it has no such field.
pub fn reading(thing: Thing<'_>, field: Option<&str>, structure: &Structure) -> Option<Reading> {
    let Some(field) = field else { return Some(Reading::Words(Said::new("är med", "is included"))) };
    let told = |language| told(thing, field, Sayer { structure, language });
    Some(match told(Language::Sv)? {
        Told::Words(sv) => match told(Language::En)? {
            Told::Words(en) => Reading::Words(Said::new(sv, en)),
            Told::As(reading) => reading,
        },
        Told::As(reading) => reading,
    })
}

fn told<'a>(thing: Thing<'a>, field: &str, say: Sayer<'a>) -> Option<Told> {
    match thing {
        Thing::Structure(one) => say.structure(one, field),
        Thing::Edition(one) => say.edition(one, field),
        Thing::Level(one) => say.level(one, field),
        Thing::Line(one) => say.line(one, field),
        Thing::Division(one) => say.division(one, field),
        Thing::Area(one) => say.area(one, field),
        Thing::Party(one) => say.party(one, field),
        Thing::Topic(one) => say.topic(one, field),
        Thing::Body(one) => say.body(one, field),
        Thing::Instance(one) => say.instance(one, field),
        Thing::Task(one) => say.task(one, field),
        Thing::Seat(one) => say.seat(one, field),
        Thing::Chair(one) => say.chair(one, field),
        Thing::Cadence(one) => say.cadence(one, field),
        Thing::Relation(one) => say.relation(one, field),
        Thing::Document(one) => say.document(one, field),
        Thing::Mandate(one) => say.mandate(one, field),
        Thing::Route(one) => say.route(one, field),
        Thing::Input(one) => say.input(one, field),
        Thing::Rule(one) => say.rule(one, field),
        Thing::Step(one) => say.step(one, field),
        Thing::Event(one) => say.event(one, field),
        Thing::Attendance(one) => say.attendance(one, field),
        Thing::Decision(one) => say.decision(one, field),
        Thing::Change(one) => say.change(one, field),
    }
}

/// A field in words of one language, or what is the same in each.
enum Told {
    As(Reading),
    Words(String),
}

/// Says values in one language.
#[derive(Clone, Copy)]
struct Sayer<'a> {
    structure: &'a Structure,
    language: Language,
}

impl<'a> Sayer<'a> {
    fn own(self, text: &Text) -> String {
        text.get(self.language.tag()).to_owned()
    }

    fn unsaid(self) -> Told {
        Told::As(Reading::NotStated)
    }

    fn text(self, text: &Text) -> Told {
        Told::As(Reading::Text(text.clone()))
    }

    /// Words; those of nothing are that it is not stated.
    fn words(self, words: String) -> Told {
        if words.is_empty() { self.unsaid() } else { Told::Words(words) }
    }

    fn maybe(self, text: Option<&'a Text>) -> Told {
        text.map_or_else(|| self.unsaid(), |text| self.text(text))
    }

    fn stated<T>(self, fact: &'a Stated<T>, words: impl FnOnce(&'a T) -> String) -> Told {
        match fact {
            Stated::Known(value) => Told::Words(words(value)),
            Stated::NotStated => self.unsaid(),
            Stated::NotRegulated => Told::As(Reading::NotRegulated),
            Stated::NotApplicable => Told::As(Reading::NotApplicable),
        }
    }

    fn stated_text(self, fact: &'a Stated<Text>) -> Told {
        fact.known().map_or_else(|| self.stated(fact, |text| self.own(text)), |text| self.text(text))
    }

    fn stated_date(self, fact: &'a Stated<PartialDate>) -> Told {
        self.stated(fact, |date| date.as_str().to_owned())
    }

    fn date(self, date: Option<&PartialDate>) -> Told {
        self.words(date.map_or_else(String::new, |date| date.as_str().to_owned()))
    }

    fn yes_or_no(self, yes: bool) -> String {
        let (sv, en) = if yes { ("ja", "yes") } else { ("nej", "no") };
        self.language.pick(sv, en).to_owned()
    }

    fn flag(self, yes: bool) -> Told {
        Told::Words(self.yes_or_no(yes))
    }

    fn row<'t>(self, texts: impl IntoIterator<Item = &'t Text>) -> String {
        texts.into_iter().map(|text| text.get(self.language.tag())).collect::<Vec<_>>().join(", ")
    }

    fn list<'t>(self, texts: impl IntoIterator<Item = &'t Text>) -> Told {
        self.words(self.row(texts))
    }

    fn principal(self, principal: &Principal) -> String {
        principal_words(principal, self.structure, self.language)
    }

    fn principals(self, principals: &[Principal]) -> String {
        principals.iter().map(|one| self.principal(one)).collect::<Vec<_>>().join(", ")
    }

    fn gates(self, gates: &[Gate]) -> Told {
        let gates = gates.iter().map(|gate| gate_words(gate, self.structure, self.language));
        self.words(gates.collect::<Vec<_>>().join("; "))
    }

    fn papers(self, ids: &[DocumentId]) -> Told {
        self.list(ids.iter().filter_map(|id| self.structure.documents.get(id)).map(|document| &document.name))
    }

    fn fields_of_work(self, ids: &[TopicId]) -> String {
        self.row(ids.iter().filter_map(|id| self.structure.topics.get(id)).map(|topic| &topic.name))
    }

    fn bodies(self, ids: &[BodyId]) -> Told {
        self.list(ids.iter().filter_map(|id| self.structure.bodies.get(id)).map(|body| &body.name))
    }

    /// The names of parts that stand in a list.
    fn parts(self, things: impl IntoIterator<Item = Thing<'a>>) -> Told {
        let names = things.into_iter().filter_map(|thing| thing.name(self.structure, self.language));
        self.words(names.collect::<Vec<_>>().join("; "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::elements;
    use crate::draft::names::every_field;
    use crate::words::fields::field_words;

    macro_rules! fields {
        ($($kind:ident: $draft:ident { $($field:ident)+ })+) => {
            /// The fields of each kind of part, as the format lists them.
            const FIELDS: &[(&str, &[&str])] = &[$((stringify!($kind), &[$(stringify!($field)),+])),+];
        };
    }
    every_field!(fields);

    /// Fields that tell nothing of the matter, and parts of the whole that are elements of their own.
    const ASIDE: [&str; 9] =
        ["format", "id", "language", "sources", "own_sources", "claims", "accepted", "not_regulated", "not_applicable"];
    const OF_THE_WHOLE: [&str; 12] = [
        "editions",
        "levels",
        "lines",
        "divisions",
        "parties",
        "topics",
        "bodies",
        "documents",
        "mandates",
        "routes",
        "events",
        "changes",
    ];

    #[test]
    fn every_field_of_every_element_can_be_read_in_words_and_has_a_name() {
        let text = include_str!("../../../../configs/template.ron");
        let structure = crate::check(text).structure.expect("a structure");
        let mut seen = Vec::new();
        for element in elements(&structure) {
            let kind = format!("{:?}", element.thing.part());
            let (_, fields) = FIELDS.iter().find(|(own, _)| *own == kind).expect("the format has it");
            let of_the_whole = |field: &&&str| kind == "Structure" && OF_THE_WHOLE.contains(field);
            for field in fields.iter().filter(|field| !ASIDE.contains(field) && !of_the_whole(field)) {
                let read = reading(element.thing, Some(field), &structure);
                assert!(read.is_some_and(|read| !read.get(Language::Sv).is_empty()), "{kind}.{field}");
                assert!(field_words(field, Language::Sv).is_some(), "{field}");
            }
            assert_eq!(reading(element.thing, Some("nonsense"), &structure), None);
            seen.push(kind);
        }
        let unseen = FIELDS.iter().map(|(kind, _)| *kind).filter(|kind| !seen.iter().any(|own| own == kind));
        assert_eq!(
            unseen.collect::<Vec<_>>(),
            ["Source", "Claim", "Accepted", "Outcome"],
            "the template shows all others"
        );
    }
}
