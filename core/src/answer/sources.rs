//! What the facts of a structure rest on, what rests on nothing, and where sources say different things.

use indexmap::IndexMap;
use serde::Serialize;

use super::{Element, Reading, elements, reading, title};
use crate::id::{BodyId, FieldName, SourceId};
use crate::model::{Claim, Source, SourceRef, Structure, Text};
use crate::path::{FieldPath, Segment};
use crate::words::fields::field_words;
use crate::words::{Language, Said};

/// What everything rests on.
#[derive(Clone, Debug, Serialize)]
pub struct Grounds<'a> {
    /// Each source in the file's order, then what is general knowledge and what is concluded.
    pub sources: Vec<Support<'a>>,
    /// The elements that name nothing they rest on.
    pub without: Vec<Resting<'a>>,
    /// Where sources say different things.
    pub disputes: Vec<Dispute<'a>>,
}

/// A source and what rests on it.
#[derive(Clone, Debug, Serialize)]
pub struct Support<'a> {
    /// The source.
    pub ground: Ground,
    /// The document; nothing for the marks that are none.
    pub source: Option<&'a Source>,
    /// The elements that rest on it, in the order of the format and, within that, of the file.
    pub elements: Vec<Resting<'a>>,
    /// How many readings that are not in use stand in it.
    pub other_readings: usize,
}

/// What a fact can rest on, without the place in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// A document.
    Source(SourceId),
    /// General knowledge.
    Outside,
    /// Concluded from documents.
    Inferred,
}

/// An element that rests on a source.
#[derive(Clone, Debug, Serialize)]
pub struct Resting<'a> {
    /// Where it stands.
    pub path: FieldPath,
    /// What it is called, with those that it stands in.
    pub title: Said,
    /// What the outermost of those is called.
    pub of: Said,
    /// Under which headings it stands in that source.
    pub headings: Vec<&'a str>,
}

/// A field, or an element as such, of which sources say different things.
#[derive(Clone, Debug, Serialize)]
pub struct Dispute<'a> {
    /// Where the element stands.
    pub path: FieldPath,
    /// What the element is called, with those that it stands in.
    pub title: Said,
    /// The field; nothing where it is about the element as such.
    pub field: Option<&'a FieldName>,
    /// What the field is called.
    pub field_name: Option<Said>,
    /// The reading that the structure goes by.
    pub in_use: Reading,
    /// Where that reading stands.
    pub sources: &'a [SourceRef],
    /// The other readings.
    pub others: Vec<Other<'a>>,
}

/// A reading that is not in use.
#[derive(Clone, Debug, Serialize)]
pub struct Other<'a> {
    /// What the source says.
    pub reading: &'a Text,
    /// Why the structure goes by the other.
    pub why: Option<&'a Text>,
    /// Where it stands.
    pub sources: &'a [SourceRef],
}

impl Ground {
    /// What a fact with this mark rests on.
    pub fn of(mark: &SourceRef) -> Self {
        match mark {
            SourceRef::Cited { source, .. } => Self::Source(source.clone()),
            SourceRef::Outside => Self::Outside,
            SourceRef::Inferred => Self::Inferred,
        }
    }

    /// The short name of a document, or the mark, as a file writes it.
    pub fn short(&self) -> &str {
        match self {
            Self::Source(id) => id.as_str(),
            Self::Outside => SourceRef::OUTSIDE,
            Self::Inferred => SourceRef::INFERRED,
        }
    }

    /// The mark of a fact that rests on it, wherever in it.
    pub fn mark(&self) -> SourceRef {
        match self {
            Self::Source(source) => SourceRef::Cited { source: source.clone(), heading: None },
            Self::Outside => SourceRef::Outside,
            Self::Inferred => SourceRef::Inferred,
        }
    }

    /// Whether a fact with this mark rests on it.
    pub fn bears(&self, mark: &SourceRef) -> bool {
        match (self, mark) {
            (Self::Source(own), SourceRef::Cited { source, .. }) => own == source,
            (Self::Outside, SourceRef::Outside) | (Self::Inferred, SourceRef::Inferred) => true,
            _ => false,
        }
    }
}

impl Dispute<'_> {
    /// Every place that one of the readings stands in.
    pub fn all_sources(&self) -> impl Iterator<Item = &SourceRef> {
        self.sources.iter().chain(self.others.iter().flat_map(|other| other.sources))
    }
}

/// What everything in a structure rests on.
pub fn grounds(structure: &Structure) -> Grounds<'_> {
    let all = elements(structure);
    let called = |element: &Element<'_>| called(&all, element, structure);
    let outermost = |element: &Element<'_>| {
        let around = |outer: &usize| all.get(*outer).and_then(|element| element.within);
        let outer = std::iter::successors(element.within, around).last();
        called(outer.and_then(|outer| all.get(outer)).unwrap_or(element))
    };
    let marks = [Ground::Outside, Ground::Inferred];
    let documents = structure.sources.iter().map(|(id, source)| (Ground::Source(id.clone()), Some(source)));
    let sources = documents.chain(marks.map(|mark| (mark, None))).map(|(ground, source)| {
        let elements = all.iter().filter(|element| element.thing.sources().iter().any(|mark| ground.bears(mark)));
        let elements = elements.map(|element| Resting {
            path: element.path.clone(),
            title: called(element),
            of: outermost(element),
            headings: headings(&ground, element.thing.sources()),
        });
        let elements = elements.collect();
        let claims = all.iter().flat_map(|element| element.thing.claims());
        let other_readings = claims.filter(|claim| claim.sources.iter().any(|mark| ground.bears(mark))).count();
        Support { ground, source, elements, other_readings }
    });
    let without = all.iter().filter(|element| element.thing.sources().is_empty());
    let without = without.map(|element| Resting {
        path: element.path.clone(),
        title: called(element),
        of: outermost(element),
        headings: Vec::new(),
    });
    Grounds { sources: sources.collect(), without: without.collect(), disputes: disputes_among(&all, structure) }
}

/// Where the sources of a structure say different things.
pub fn disputes(structure: &Structure) -> Vec<Dispute<'_>> {
    disputes_among(&elements(structure), structure)
}

fn disputes_among<'a>(all: &[Element<'a>], structure: &'a Structure) -> Vec<Dispute<'a>> {
    let disputed = all.iter().filter(|element| !element.thing.claims().is_empty());
    disputed.flat_map(|element| disputes_of(element, &called(all, element, structure), structure)).collect()
}

/// What an element is called, with those that it stands in.
pub(super) fn called(all: &[Element<'_>], element: &Element<'_>, structure: &Structure) -> Said {
    let [sv, en] = Language::ALL.map(|language| title(all, element, structure, language));
    Said::new(sv, en)
}

/// On which sources each body rests with all its parts, in the order in which the body first names them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BodyGrounds(IndexMap<BodyId, Vec<Ground>>);

impl BodyGrounds {
    /// Those of every body.
    pub fn of(structure: &Structure) -> Self {
        let mut found: IndexMap<BodyId, Vec<Ground>> = IndexMap::new();
        for element in elements(structure) {
            let [Segment::Field(list), Segment::Key(id), ..] = element.path.segments() else { continue };
            if list != "bodies" {
                continue;
            }
            let own = found.entry(BodyId::new(id)).or_default();
            for mark in element.thing.sources() {
                if !own.iter().any(|ground| ground.bears(mark)) {
                    own.push(Ground::of(mark));
                }
            }
        }
        Self(found)
    }

    /// Those of one body.
    pub fn get(&self, body: &BodyId) -> &[Ground] {
        self.0.get(body).map_or(&[], Vec::as_slice)
    }
}

fn headings<'a>(ground: &Ground, marks: &'a [SourceRef]) -> Vec<&'a str> {
    let heading = |mark: &'a SourceRef| match mark {
        SourceRef::Cited { heading, .. } if ground.bears(mark) => heading.as_deref(),
        _ => None,
    };
    marks.iter().filter_map(heading).collect()
}

/// The disputes of an element, one for each field that it has other readings of.
fn disputes_of<'a>(element: &Element<'a>, title: &Said, structure: &Structure) -> Vec<Dispute<'a>> {
    let mut disputes: Vec<Dispute<'a>> = Vec::new();
    for Claim { field, reading: text, why, sources } in element.thing.claims() {
        let other = Other { reading: text, why: why.as_ref(), sources };
        if let Some(same) = disputes.iter_mut().find(|dispute| dispute.field == field.as_ref()) {
            same.others.push(other);
            continue;
        }
        let name = field.as_ref().map(FieldName::as_str);
        // What is claimed of a field that the element does not have is a finding, and told of as the element as such.
        let in_use = reading(element.thing, name, structure).or_else(|| reading(element.thing, None, structure));
        let Some(in_use) = in_use else { continue };
        let said = |name| Some(Said::new(field_words(name, Language::Sv)?, field_words(name, Language::En)?));
        disputes.push(Dispute {
            path: element.path.clone(),
            title: title.clone(),
            field: field.as_ref(),
            field_name: name.and_then(said),
            in_use,
            sources: element.thing.sources(),
            others: vec![other],
        });
    }
    disputes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::file;

    fn structure(bodies: &str) -> Structure {
        crate::check(&file(&format!("bodies: {{ {bodies} }},"))).structure.expect("a structure")
    }

    #[test]
    fn a_source_tells_what_rests_on_it_and_under_which_heading() {
        let structure = structure(
            r#""board": (name: "Board", sources: ["plan § 2", "outside"], seats: [(function: "Mayor"),
                (function: "Judge", sources: ["inferred"])])"#,
        );
        let grounds = grounds(&structure);
        let find = |short: &str| {
            let support = grounds.sources.iter().find(|support| support.ground.short() == short).expect("it is there");
            let board = support.elements.iter().filter(|element| element.path.to_string().starts_with("bodies"));
            board.map(|element| (element.title.en.as_str(), element.headings.clone())).collect::<Vec<_>>()
        };
        assert_eq!(find("plan"), [("Board", vec!["2"]), ("Board, seat: Mayor", vec!["2"])]);
        assert_eq!(find("outside"), [("Board", Vec::new()), ("Board, seat: Mayor", Vec::new())]);
        assert_eq!(find("inferred"), [("Board, seat: Judge", Vec::new())]);
        let bodies = BodyGrounds::of(&structure);
        assert_eq!(
            bodies.get(&"board".into()).iter().map(Ground::short).collect::<Vec<_>>(),
            ["plan", "outside", "inferred"]
        );
    }

    #[test]
    fn what_names_no_source_is_told_of() {
        let structure = structure(r#""board": (name: "Board")"#);
        let grounds = grounds(&structure);
        let without: Vec<_> = grounds.without.iter().map(|element| element.path.to_string()).collect();
        assert!(without.contains(&r#"bodies["board"]"#.to_owned()), "{without:?}");
    }

    #[test]
    fn a_dispute_has_the_reading_in_use_in_words_and_all_the_others() {
        let structure = structure(
            r#""board": (name: "Board", sources: ["plan § 2"], cadence: [(frequency: PerYear(AtLeast(6)), claims: [
                (field: "frequency", reading: "Four times", why: "Older", sources: ["plan § 3"]),
                (field: "frequency", reading: "Five times", sources: ["plan § 4"]),
                (reading: "Does not meet", sources: ["plan § 5"])])])"#,
        );
        let grounds = grounds(&structure);
        let [often, whether] = grounds.disputes.as_slice() else { panic!("{:?}", grounds.disputes) };
        assert_eq!((often.in_use.get(Language::Sv), often.in_use.get(Language::En)), ("≥ 6/år", "≥ 6/year"));
        assert_eq!(often.field_name.as_ref().map(|name| name.en.as_str()), Some("how often"));
        assert_eq!(
            often.others.iter().map(|other| other.reading.first()).collect::<Vec<_>>(),
            ["Four times", "Five times"]
        );
        assert_eq!(often.all_sources().count(), 3);
        assert_eq!((whether.field, whether.in_use.get(Language::En)), (None, "is included"));
    }
}
