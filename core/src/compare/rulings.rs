//! What the user says of pairs of bodies: that they correspond, how, or that they do not; it goes before all that is found.

use indexmap::IndexMap;
use serde::Serialize;

use super::{Closeness, Side};
use crate::id::BodyId;
use crate::model::{Body, Structure};

/// What the user says of pairs of bodies of two structures; at most one ruling for each pair, the latest last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rulings(IndexMap<(BodyId, BodyId), Ruling>);

/// What the user says of one pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// The body of the left structure; it may be gone from a later edition.
    pub left: BodyId,
    /// The body of the right structure.
    pub right: BodyId,
    /// What is said.
    pub verdict: Verdict,
    /// What the two bodies were called, left and right, for when one of them is gone; empty where that is not known.
    pub names: [String; 2],
}

/// What the user says of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The two are each other's main counterparts, as was found.
    Confirmed,
    /// The left body stands so to the right one, whatever was found.
    Declared(Closeness),
    /// The two do not correspond.
    Rejected,
}

impl Verdict {
    /// The verdict when left and right change places.
    #[must_use]
    pub fn mirrored(self) -> Self {
        match self {
            Self::Declared(relation) => Self::Declared(relation.mirrored()),
            same => same,
        }
    }

    /// The side whose body is only a part of the other's work; the other may have a main counterpart besides.
    pub(super) fn part(self) -> Option<Side> {
        match self {
            Self::Declared(Closeness::Narrower) => Some(Side::Left),
            Self::Declared(Closeness::Broader) => Some(Side::Right),
            Self::Declared(Closeness::Exact | Closeness::Close) | Self::Confirmed | Self::Rejected => None,
        }
    }
}

impl Ruling {
    /// A ruling on two bodies, by what they are called in the structures.
    pub fn new(left: &Structure, right: &Structure, pair: [&BodyId; 2], verdict: Verdict) -> Self {
        let [here, there] = pair;
        let name = |structure: &Structure, id: &BodyId| {
            structure.bodies.get(id).map_or_else(String::new, |body| own_name(structure, body).to_owned())
        };
        let names = [name(left, here), name(right, there)];
        Self { left: here.clone(), right: there.clone(), verdict, names }
    }

    /// The ruling when left and right change places.
    #[must_use]
    pub fn mirrored(self) -> Self {
        let [left, right] = self.names;
        Self { left: self.right, right: self.left, verdict: self.verdict.mirrored(), names: [right, left] }
    }

    /// Where the two bodies are in these structures.
    pub fn found(&self, left: &Structure, right: &Structure) -> [Presence; 2] {
        let [here, there] = &self.names;
        [Presence::of(left, &self.left, here), Presence::of(right, &self.right, there)]
    }
}

/// What a body is called in its own structure's language.
pub(crate) fn own_name<'a>(structure: &Structure, body: &'a Body) -> &'a str {
    body.name.get(&structure.language)
}

/// Where a body is that a ruling names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It is there.
    Here,
    /// It is gone, and this one is called just as it was.
    Perhaps(BodyId),
    /// It is gone.
    Gone,
}

impl Presence {
    fn of(structure: &Structure, id: &BodyId, name: &str) -> Self {
        if structure.bodies.contains_key(id) {
            return Self::Here;
        }
        let mut named =
            structure.bodies.iter().filter(|(_, body)| !name.is_empty() && own_name(structure, body) == name);
        match (named.next(), named.next()) {
            (Some((other, _)), None) => Self::Perhaps(other.clone()),
            _ => Self::Gone,
        }
    }
}

impl Rulings {
    /// The rulings, the latest last.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Ruling> {
        self.0.values()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is said of a pair.
    pub fn of(&self, left: &BodyId, right: &BodyId) -> Option<&Ruling> {
        self.0.get(&(left.clone(), right.clone()))
    }

    /// Adds a ruling, in place of an earlier one on the same pair.
    pub fn rule(&mut self, ruling: Ruling) {
        let pair = (ruling.left.clone(), ruling.right.clone());
        self.0.shift_remove(&pair);
        self.0.insert(pair, ruling);
    }

    /// Takes back what is said of a pair, and returns it.
    pub fn withdraw(&mut self, left: &BodyId, right: &BodyId) -> Option<Ruling> {
        self.0.shift_remove(&(left.clone(), right.clone()))
    }

    /// The rulings when left and right change places.
    #[must_use]
    pub fn mirrored(self) -> Self {
        self.0.into_values().map(Ruling::mirrored).collect()
    }

    /// The rulings that wait: a body that they name is gone.
    pub fn waiting<'a>(&'a self, left: &Structure, right: &Structure) -> impl Iterator<Item = &'a Ruling> {
        let is_here =
            |ruling: &Ruling| left.bodies.contains_key(&ruling.left) && right.bodies.contains_key(&ruling.right);
        self.0.values().filter(move |ruling| !is_here(ruling))
    }
}

impl FromIterator<Ruling> for Rulings {
    fn from_iter<Many: IntoIterator<Item = Ruling>>(many: Many) -> Self {
        // The latest on a pair counts, where the first stood: so a long list is read in one go.
        Self(many.into_iter().map(|ruling| ((ruling.left.clone(), ruling.right.clone()), ruling)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::fixtures::structure;
    use crate::compare::{Comparison, compare, compare_given};

    const LEFT: &str = r#""board": (name: "Board", level: "high", classification: Leadership, topics: ["reeds", "ice"]),
        "net": (name: "Net menders", level: "low", classification: Network, topics: ["mud"]),
        "crew": (name: "Crew", level: "low", classification: Network, topics: ["wind"]),"#;
    const RIGHT: &str = r#""council": (name: "Board", level: "high", classification: Leadership, topics: ["reeds", "ice"]),
        "menders": (name: "Net menders", level: "low", classification: Network, topics: ["mud"]),
        "sailors": (name: "Sailors", level: "middle", classification: PoliticalCouncil, topics: ["ice"]),"#;

    fn given(many: &[(&str, &str, Verdict)]) -> (Comparison, Comparison) {
        let (left, right) = (structure(LEFT), structure(RIGHT));
        let ruling = |(here, there, verdict): &(&str, &str, Verdict)| {
            Ruling::new(&left, &right, [&BodyId::new(here), &BodyId::new(there)], *verdict)
        };
        let rulings: Rulings = many.iter().map(ruling).collect();
        (compare_given(&left, &right, &rulings), compare_given(&right, &left, &rulings.mirrored()))
    }

    fn pairs(comparison: &Comparison) -> Vec<String> {
        let said = |pair: &crate::compare::Correspondence| {
            format!("{} {} {:?} {}", pair.left, pair.right, pair.relation, if pair.main { "main" } else { "further" })
        };
        comparison.alignment.bodies.iter().map(said).collect()
    }

    #[test]
    fn without_rulings_nothing_changes() {
        let (once, _) = given(&[]);
        assert_eq!(once, compare(&structure(LEFT), &structure(RIGHT)));
        assert_eq!(pairs(&once), ["board council Exact main", "net menders Exact main"]);
    }

    #[test]
    fn a_rejected_pair_is_not_found_and_makes_no_other_pair_wrong() {
        let (once, swapped) = given(&[("net", "menders", Verdict::Rejected)]);
        assert_eq!(pairs(&once), ["board council Exact main"]);
        assert_eq!(pairs(&swapped), ["council board Exact main"]);
    }

    #[test]
    fn a_declared_pair_stands_with_its_relation_and_its_reasons_below() {
        let (once, swapped) = given(&[("net", "sailors", Verdict::Declared(Closeness::Close))]);
        assert_eq!(pairs(&once), ["board council Exact main", "net sailors Close main"]);
        let pair = once.pair("net", "sailors");
        assert_eq!((pair.confidence, pair.ruling), (1.0, Some(Verdict::Declared(Closeness::Close))));
        assert_eq!(once.grounds("net", "sailors").first(), Some(&"declared"));
        assert!(pair.reasons.len() > 1);
        assert_eq!(pairs(&swapped), ["council board Exact main", "sailors net Close main"]);
    }

    #[test]
    fn a_part_of_another_s_work_leaves_the_other_its_counterpart() {
        let (once, swapped) = given(&[("crew", "council", Verdict::Declared(Closeness::Narrower))]);
        assert_eq!(
            pairs(&once),
            ["board council Exact main", "net menders Exact main", "crew council Narrower further"]
        );
        let mirrored = ["council board Exact main", "council crew Broader further", "menders net Exact main"];
        assert_eq!(pairs(&swapped), mirrored);
        // A part has no counterpart besides.
        let (once, _) = given(&[("net", "sailors", Verdict::Declared(Closeness::Narrower))]);
        assert_eq!(pairs(&once), ["board council Exact main", "net sailors Narrower main"]);
    }

    #[test]
    fn of_two_rulings_on_a_body_the_latest_is_the_main_one() {
        let close = Verdict::Declared(Closeness::Close);
        let (once, _) = given(&[("crew", "sailors", close), ("crew", "menders", close)]);
        assert_eq!(pairs(&once), ["board council Exact main", "crew menders Close main", "crew sailors Close further"]);
    }

    #[test]
    fn a_confirmed_pair_keeps_what_was_found_and_is_certain() {
        let (once, _) = given(&[("net", "menders", Verdict::Confirmed)]);
        let pair = once.pair("net", "menders");
        assert_eq!((pair.confidence, pair.relation), (1.0, Closeness::Exact));
        assert_eq!(pair.reasons[0].ground.name(), "confirmed");
    }

    #[test]
    fn a_ruling_whose_body_is_gone_waits_and_says_what_may_have_become_of_it() {
        let (left, right) = (structure(LEFT), structure(RIGHT));
        let ids = [BodyId::new("net"), BodyId::new("menders")];
        let mut rulings = Rulings::default();
        rulings.rule(Ruling::new(&left, &right, [&ids[0], &ids[1]], Verdict::Rejected));
        assert_eq!(rulings.waiting(&left, &right).count(), 0);
        let renamed = structure(r#""other": (name: "Net menders", classification: Network),"#);
        assert_eq!(rulings.waiting(&renamed, &right).count(), 1);
        let found = rulings.of(&ids[0], &ids[1]).map(|ruling| ruling.found(&renamed, &right));
        assert_eq!(found, Some([Presence::Perhaps(BodyId::new("other")), Presence::Here]));
        let gone = rulings.of(&ids[0], &ids[1]).map(|ruling| ruling.found(&structure(""), &right));
        assert_eq!(gone, Some([Presence::Gone, Presence::Here]));
        // Not applied, and nothing else is harmed.
        assert_eq!(compare_given(&renamed, &right, &rulings), compare(&renamed, &right));
    }
}
