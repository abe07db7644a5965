//! Small fictional structures for the tests of comparing.

use super::{Comparison, Correspondence, compare};
use crate::check;
use crate::model::Structure;

/// A structure with these bodies, three levels, four parties, two areas and four topics.
pub(super) fn structure(bodies: &str) -> Structure {
    whole(
        r#"levels: {
            "high": (name: "High"), "middle": (name: "Middle"), "low": (name: "Low"),
        },
        divisions: {
            "shores": (name: "Shores", areas: {
                "east": (name: "East", members: ["carp"]), "west": (name: "West", members: ["bream"]),
            }),
        },
        parties: {
            "lake": (name: "Lake", classification: Region),
            "carp": (name: "Carp", classification: Municipality),
            "bream": (name: "Bream", classification: Municipality),
            "anglers": (name: "Anglers", classification: Residents),
        },
        topics: {
            "reeds": (name: "Reeds", concept: "reeds"),
            "ice": (name: "Ice", concept: "ice"),
            "mud": (name: "Mud"),
            "wind": (name: "Wind"),
        },"#,
        bodies,
    )
}

/// A structure with these bodies and these other parts.
pub(super) fn whole(parts: &str, bodies: &str) -> Structure {
    let text = format!(r#"(format: 1, id: "pond", name: "Pond", language: "en", {parts} bodies: {{ {bodies} }})"#);
    let checked = check(&text);
    checked.structure.unwrap_or_else(|| panic!("{text}\n{:?}", checked.findings))
}

/// Compares structures with these bodies.
pub(super) fn compared(left: &str, right: &str) -> Comparison {
    compare(&structure(left), &structure(right))
}

impl Comparison {
    /// The pair of these two bodies.
    pub(super) fn pair(&self, left: &str, right: &str) -> &Correspondence {
        let found =
            self.alignment.bodies.iter().find(|pair| pair.left.as_str() == left && pair.right.as_str() == right);
        found.unwrap_or_else(|| panic!("no pair {left} – {right} in {:#?}", self.alignment))
    }

    /// The short names of what the pair of these two bodies rests on.
    pub(super) fn grounds(&self, left: &str, right: &str) -> Vec<&'static str> {
        self.pair(left, right).reasons.iter().map(|reason| reason.ground.name()).collect()
    }
}
