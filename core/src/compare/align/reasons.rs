//! What speaks for and against a pair of bodies, as plain data and in words.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::compare::Side;
use crate::model::{BodyClass, Duration, PartyClass, RelationClass, Text};
use crate::words::{Language, Said, Term};

/// One thing that speaks for a pair, or against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What it is.
    pub ground: Ground,
    /// How much it weighs, in whole points; less than zero where it speaks against the pair.
    pub points: i32,
}

/// What speaks for a pair of bodies, or against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Both are of this class; `alone` where no other body in either structure is.
    SameClass { class: BodyClass, alone: bool },
    /// Their classes are near each other.
    KindredClass { left: BodyClass, right: BodyClass },
    /// Their classes are not near each other.
    OtherClass { left: BodyClass, right: BodyClass },
    /// Both work with just these topics; `alone` where no other body of either structure does.
    SameTopics { names: Vec<Text>, alone: bool },
    /// The topics of one side are a part of the other's; the names are those in common.
    TopicsPartOf { part: Side, names: Vec<Text> },
    /// They have some topics in common, and each has others.
    SharedTopics { names: Vec<Text> },
    /// By its name, the body of this side works with these topics alone, the other with several.
    Focus { side: Side, names: Vec<Text> },
    /// They have no topic in common.
    OtherTopics,
    /// Their levels stand in one row.
    SameLevel,
    /// Their levels stand in neighboring rows.
    NeighboringLevel,
    /// Their levels are further apart.
    FarLevel,
    /// Each exists once for each party of a class, or for each area, so many times.
    OneForEach { each: Option<PartyClass>, left: usize, right: usize },
    /// They exist once for each of different things, or only one of them does.
    OtherUnits,
    /// Each is tied so to a body, and these two correspond.
    Tie { relation: RelationClass, acts: bool, left: Text, right: Text },
    /// Each is tied so to bodies that correspond to other ones.
    TieElsewhere { relation: RelationClass, acts: bool },
    /// The classes of parties that sit in both, only in the left and only in the right body.
    Parties { both: Vec<PartyClass>, left: Vec<PartyClass>, right: Vec<PartyClass> },
    /// These words for the functions of the members stand on both sides.
    Functions { both: Vec<String> },
    /// So many kinds of seats, by function and principal, stand in both, of so many on each side.
    Seats { both: usize, left: usize, right: usize },
    /// Parties that correspond are named in the seats of both.
    SameParties,
    /// They are for areas that correspond.
    SameArea,
    /// They are for areas that do not correspond.
    OtherArea,
    /// Both stand, or both end with their mission.
    SameDuration { duration: Duration },
    /// One stands, the other ends with its mission.
    OtherDuration,
    /// They meet as often.
    SameCadence,
    /// They do not meet as often.
    OtherCadence,
    /// They have a name in common.
    SameName { name: String },
    /// Another name of one is a name of the other.
    SameAlias { name: String },
    /// Their names have these words in common.
    LikeName { both: Vec<String> },
    /// Their names have little in common, where those of other pairs mostly do.
    OtherName,
    /// A body that does a common work with this one of its own structure, which is the main counterpart.
    BesideCounterpart { side: Side, name: Text },
    /// The user says that the pair is right.
    Confirmed,
    /// The user says that the two correspond, and how.
    Declared,
}

impl Reason {
    /// The reason when left and right change places.
    #[must_use]
    pub fn mirrored(self) -> Self {
        Self { ground: self.ground.mirrored(), ..self }
    }

    /// The reason in the languages of the program: lower case, no full stop.
    pub fn said(&self) -> Said {
        Said::new(self.words(Language::Sv), self.words(Language::En))
    }

    /// The reason in one language.
    pub fn words(&self, language: Language) -> String {
        match language {
            Language::Sv => self.between(language, ["den vänstra", "den högra"]),
            Language::En => self.between(language, ["the left one", "the right one"]),
        }
    }

    /// The reason in one language, with the names of the left and the right structure.
    pub fn between(&self, language: Language, names: [&str; 2]) -> String {
        match language {
            Language::Sv => self.ground.swedish(names),
            Language::En => self.ground.english(names),
        }
    }

    /// Whether it speaks against the pair.
    pub fn is_against(&self) -> bool {
        self.points < 0
    }
}

impl Ground {
    fn mirrored(self) -> Self {
        match self {
            Self::KindredClass { left, right } => Self::KindredClass { left: right, right: left },
            Self::OtherClass { left, right } => Self::OtherClass { left: right, right: left },
            Self::TopicsPartOf { part, names } => Self::TopicsPartOf { part: part.mirrored(), names },
            Self::Focus { side, names } => Self::Focus { side: side.mirrored(), names },
            Self::OneForEach { each, left, right } => Self::OneForEach { each, left: right, right: left },
            Self::Tie { relation, acts, left, right } => Self::Tie { relation, acts, left: right, right: left },
            Self::Parties { both, left, right } => Self::Parties { both, left: right, right: left },
            Self::Seats { both, left, right } => Self::Seats { both, left: right, right: left },
            Self::BesideCounterpart { side, name } => Self::BesideCounterpart { side: side.mirrored(), name },
            same => same,
        }
    }

    /// A short name for it, kebab-case.
    pub fn name(&self) -> &'static str {
        match self {
            Self::SameClass { .. } => "same-class",
            Self::KindredClass { .. } => "kindred-class",
            Self::OtherClass { .. } => "other-class",
            Self::SameTopics { .. } => "same-topics",
            Self::TopicsPartOf { .. } => "topics-part-of",
            Self::SharedTopics { .. } => "shared-topics",
            Self::Focus { .. } => "focus",
            Self::OtherTopics => "other-topics",
            Self::SameLevel => "same-level",
            Self::NeighboringLevel => "neighboring-level",
            Self::FarLevel => "far-level",
            Self::OneForEach { .. } => "one-for-each",
            Self::OtherUnits => "other-units",
            Self::Tie { .. } => "tie",
            Self::TieElsewhere { .. } => "tie-elsewhere",
            Self::Parties { .. } => "parties",
            Self::Functions { .. } => "functions",
            Self::Seats { .. } => "seats",
            Self::SameParties => "same-parties",
            Self::SameArea => "same-area",
            Self::OtherArea => "other-area",
            Self::SameDuration { .. } => "same-duration",
            Self::OtherDuration => "other-duration",
            Self::SameCadence => "same-cadence",
            Self::OtherCadence => "other-cadence",
            Self::SameName { .. } => "same-name",
            Self::SameAlias { .. } => "same-alias",
            Self::LikeName { .. } => "like-name",
            Self::OtherName => "other-name",
            Self::BesideCounterpart { .. } => "beside-counterpart",
            Self::Confirmed => "confirmed",
            Self::Declared => "declared",
        }
    }

    /// Whether a pair with this among its reasons may still be exact.
    pub(super) fn is_whole(&self) -> bool {
        match self {
            Self::KindredClass { .. }
            | Self::OtherClass { .. }
            | Self::TopicsPartOf { .. }
            | Self::SharedTopics { .. }
            | Self::Focus { .. }
            | Self::OtherTopics
            | Self::FarLevel
            | Self::OtherUnits
            | Self::TieElsewhere { .. }
            | Self::OtherArea
            | Self::OtherName
            | Self::OtherDuration
            | Self::OtherCadence
            | Self::BesideCounterpart { .. } => false,
            Self::Parties { left, right, .. } => left.is_empty() && right.is_empty(),
            Self::Seats { both, left, right } => both == left && both == right,
            Self::SameClass { .. }
            | Self::SameTopics { .. }
            | Self::SameLevel
            | Self::NeighboringLevel
            | Self::OneForEach { .. }
            | Self::Tie { .. }
            | Self::Functions { .. }
            | Self::SameParties
            | Self::SameArea
            | Self::SameDuration { .. }
            | Self::SameCadence
            | Self::SameName { .. }
            | Self::SameAlias { .. }
            | Self::LikeName { .. }
            | Self::Confirmed
            | Self::Declared => true,
        }
    }

    fn swedish(&self, [left, right]: [&str; 2]) -> String {
        let class = |class: BodyClass| Term::Body(class).get(Language::Sv);
        match self {
            Self::SameClass { class: same, alone: true } => {
                format!("samma form, ensam om den på var sida: {}", class(*same))
            }
            Self::SameClass { class: same, alone: false } => format!("samma form: {}", class(*same)),
            Self::KindredClass { left, right } => format!("närbesläktad form: {} och {}", class(*left), class(*right)),
            Self::OtherClass { left, right } => format!("olika form: {} och {}", class(*left), class(*right)),
            Self::SameTopics { names, alone: true } => {
                format!("samma ämne, som ingen annan har: {}", texts(names, Language::Sv))
            }
            Self::SameTopics { names, alone: false } => format!("samma ämne: {}", texts(names, Language::Sv)),
            Self::TopicsPartOf { part: Side::Left, names } => {
                format!("ämnena i {left} ryms i dem i {right}: {}", texts(names, Language::Sv))
            }
            Self::TopicsPartOf { part: Side::Right, names } => {
                format!("ämnena i {right} ryms i dem i {left}: {}", texts(names, Language::Sv))
            }
            Self::SharedTopics { names } => format!("delvis samma ämnen: {}", texts(names, Language::Sv)),
            Self::Focus { side: Side::Left, names } => {
                format!(
                    "i {left} är den till för just detta, i {right} för flera ämnen: {}",
                    texts(names, Language::Sv)
                )
            }
            Self::Focus { side: Side::Right, names } => {
                format!(
                    "i {right} är den till för just detta, i {left} för flera ämnen: {}",
                    texts(names, Language::Sv)
                )
            }
            Self::OtherTopics => "inget ämne gemensamt".to_owned(),
            Self::SameLevel => "samma nivå".to_owned(),
            Self::NeighboringLevel => "på närliggande nivåer".to_owned(),
            Self::FarLevel => "på nivåer långt från varandra".to_owned(),
            Self::OneForEach { each, left, right } => {
                let what = each.map_or("område", |class| Term::Party(class).get(Language::Sv));
                format!("en för varje {what} ({left} och {right})")
            }
            Self::OtherUnits => "inte en för varje av samma slag".to_owned(),
            Self::Tie { relation, acts, left, right } => {
                let (left, right) = (said(left, Language::Sv), said(right, Language::Sv));
                format!("{} motsvarande grupper: {left} och {right}", tie(*relation, *acts).get(Language::Sv))
            }
            Self::TieElsewhere { relation, acts } => {
                format!("{} grupper som inte motsvarar varandra", tie(*relation, *acts).get(Language::Sv))
            }
            Self::Parties { both, left: here, right: there } => {
                parties(both, [(left, here), (right, there)], Language::Sv)
            }
            Self::Functions { both } => with(both, "liknande funktioner bland ledamöterna"),
            Self::Seats { both, left, right } => format!("{both} slags platser står i båda, av {left} och {right}"),
            Self::SameParties => "parter som motsvarar varandra har platser i båda".to_owned(),
            Self::SameArea => "för områden som motsvarar varandra".to_owned(),
            Self::OtherArea => "för områden som inte motsvarar varandra".to_owned(),
            Self::SameDuration { duration: Duration::Standing } => "båda är varaktiga".to_owned(),
            Self::SameDuration { duration: Duration::Temporary } => "båda upphör med sitt uppdrag".to_owned(),
            Self::SameDuration { duration: Duration::Either } => "båda kan vara varaktiga eller tillfälliga".to_owned(),
            Self::OtherDuration => "den ena är varaktig, den andra tillfällig".to_owned(),
            Self::SameCadence => "möts lika ofta".to_owned(),
            Self::OtherCadence => "möts olika ofta".to_owned(),
            Self::SameName { name } => format!("samma namn: {name}"),
            Self::SameAlias { name } => format!("har ett namn gemensamt: {name}"),
            Self::LikeName { both } => with(both, "liknande namn"),
            Self::OtherName => "olika namn".to_owned(),
            Self::BesideCounterpart { name, .. } => format!("hör ihop med {}", said(name, Language::Sv)),
            Self::Confirmed => "bekräftat av användaren".to_owned(),
            Self::Declared => "utpekat av användaren".to_owned(),
        }
    }

    fn english(&self, [left, right]: [&str; 2]) -> String {
        let class = |class: BodyClass| Term::Body(class).get(Language::En);
        match self {
            Self::SameClass { class: same, alone: true } => {
                format!("same form, alone of it on each side: {}", class(*same))
            }
            Self::SameClass { class: same, alone: false } => format!("same form: {}", class(*same)),
            Self::KindredClass { left, right } => format!("kindred forms: {} and {}", class(*left), class(*right)),
            Self::OtherClass { left, right } => format!("different forms: {} and {}", class(*left), class(*right)),
            Self::SameTopics { names, alone: true } => {
                format!("same topic, which no other has: {}", texts(names, Language::En))
            }
            Self::SameTopics { names, alone: false } => format!("same topic: {}", texts(names, Language::En)),
            Self::TopicsPartOf { part: Side::Left, names } => {
                format!("the topics in {left} are part of those in {right}: {}", texts(names, Language::En))
            }
            Self::TopicsPartOf { part: Side::Right, names } => {
                format!("the topics in {right} are part of those in {left}: {}", texts(names, Language::En))
            }
            Self::SharedTopics { names } => format!("some topics in common: {}", texts(names, Language::En)),
            Self::Focus { side: Side::Left, names } => {
                format!("in {left} it is for just this, in {right} for several topics: {}", texts(names, Language::En))
            }
            Self::Focus { side: Side::Right, names } => {
                format!("in {right} it is for just this, in {left} for several topics: {}", texts(names, Language::En))
            }
            Self::OtherTopics => "no topic in common".to_owned(),
            Self::SameLevel => "same level".to_owned(),
            Self::NeighboringLevel => "on neighboring levels".to_owned(),
            Self::FarLevel => "on levels far apart".to_owned(),
            Self::OneForEach { each, left, right } => {
                let what = each.map_or("area", |class| Term::Party(class).get(Language::En));
                format!("one for each {what} ({left} and {right})")
            }
            Self::OtherUnits => "not one for each of the same kind".to_owned(),
            Self::Tie { relation, acts, left, right } => {
                let (left, right) = (said(left, Language::En), said(right, Language::En));
                format!("{} corresponding groups: {left} and {right}", tie(*relation, *acts).get(Language::En))
            }
            Self::TieElsewhere { relation, acts } => {
                format!("{} groups that do not correspond", tie(*relation, *acts).get(Language::En))
            }
            Self::Parties { both, left: here, right: there } => {
                parties(both, [(left, here), (right, there)], Language::En)
            }
            Self::Functions { both } => with(both, "similar functions among the members"),
            Self::Seats { both, left, right } => format!("{both} kinds of seats stand in both, of {left} and {right}"),
            Self::SameParties => "parties that correspond have seats in both".to_owned(),
            Self::SameArea => "for areas that correspond".to_owned(),
            Self::OtherArea => "for areas that do not correspond".to_owned(),
            Self::SameDuration { duration: Duration::Standing } => "both are standing".to_owned(),
            Self::SameDuration { duration: Duration::Temporary } => "both are temporary".to_owned(),
            Self::SameDuration { duration: Duration::Either } => "both may be standing or temporary".to_owned(),
            Self::OtherDuration => "one is standing, the other temporary".to_owned(),
            Self::SameCadence => "meet as often".to_owned(),
            Self::OtherCadence => "do not meet as often".to_owned(),
            Self::SameName { name } => format!("same name: {name}"),
            Self::SameAlias { name } => format!("share a name: {name}"),
            Self::LikeName { both } => with(both, "similar names"),
            Self::OtherName => "different names".to_owned(),
            Self::BesideCounterpart { name, .. } => format!("belongs with {}", said(name, Language::En)),
            Self::Confirmed => "confirmed by the user".to_owned(),
            Self::Declared => "pointed out by the user".to_owned(),
        }
    }
}

fn tie(relation: RelationClass, acts: bool) -> Term {
    if acts { Term::Relation(relation) } else { Term::RelationBack(relation) }
}

fn said(text: &Text, language: Language) -> String {
    text.get(language.tag()).to_owned()
}

fn texts(names: &[Text], language: Language) -> String {
    let names: Vec<&str> = names.iter().map(|name| name.get(language.tag())).collect();
    names.join(", ")
}

/// The words that two texts share, where they are few enough to say something on their own.
fn with(words: &[String], what: &str) -> String {
    if matches!(words.len(), 1..=3) { format!("{what}: {}", words.join(", ")) } else { what.to_owned() }
}

fn parties(both: &[PartyClass], only: [(&str, &Vec<PartyClass>); 2], language: Language) -> String {
    let list = |classes: &[PartyClass]| {
        let words: Vec<&str> = classes.iter().map(|class| Term::Party(*class).get(language)).collect();
        words.join(", ")
    };
    let (same, only_in, none) = match language {
        Language::Sv => ("samma slags parter", "bara i", "inga gemensamma slags parter"),
        Language::En => ("same kinds of parties", "only in", "no kind of party in common"),
    };
    let mut words = if both.is_empty() { none.to_owned() } else { format!("{same}: {}", list(both)) };
    for (name, classes) in only.into_iter().filter(|(_, classes)| !classes.is_empty()) {
        words.push_str(&format!("; {only_in} {name}: {}", list(classes)));
    }
    words
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut shape = serializer.serialize_struct("Reason", 3)?;
        shape.serialize_field("ground", self.ground.name())?;
        shape.serialize_field("points", &self.points)?;
        shape.serialize_field("said", &self.said())?;
        shape.end()
    }
}
