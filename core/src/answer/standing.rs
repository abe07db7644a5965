//! How one body stands to others: its ties in both directions, gathered by kind.

use crate::id::BodyId;
use crate::model::{Actor, RelationClass, SourceRef, Structure, Text};
use crate::words::Term;

/// The ties of one kind and direction that a body has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The kind.
    pub relation: RelationClass,
    /// Whether the body acts; else it is acted on.
    pub acts: bool,
    /// The others, in the file's order, each with what the tie is about and what it rests on.
    pub others: Vec<(Actor, Option<Text>, Vec<SourceRef>)>,
}

impl Standing {
    /// The word for the tie, read from the body.
    pub fn term(&self) -> Term {
        if self.acts { Term::Relation(self.relation) } else { Term::RelationBack(self.relation) }
    }
}

/// The ties of a body: what directs it first, then by kind as in [`RelationClass::ALL`], acting before acted on.
pub fn standing(structure: &Structure, body: &BodyId) -> Vec<Standing> {
    let own = Actor::Body(body.clone());
    let links = structure.links();
    let mut found = Vec::new();
    for relation in RelationClass::ALL {
        // Whom one is directed by matters more than whom one directs.
        let directions = if relation == RelationClass::Directs { [false, true] } else { [true, false] };
        for acts in directions {
            let others: Vec<_> = links
                .iter()
                .filter(|link| link.relation == relation)
                .filter_map(|link| {
                    let (near, far) = if acts { (&link.from, &link.to) } else { (&link.to, &link.from) };
                    (*near == own).then(|| (far.clone(), link.what.clone(), link.sources.clone()))
                })
                .collect();
            if !others.is_empty() {
                found.push(Standing { relation, acts, others });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::bodies;

    #[test]
    fn ties_are_gathered_by_kind_and_direction() {
        let text = bodies(
            r#""top": (name: "Top", sources: ["plan"]),
            "mid": (name: "Mid", superiors: ["top", "region"], relations: [(relation: Informs, to: ["low", "top"])], sources: ["plan"]),
            "low": (name: "Low", superiors: ["mid"], sources: ["plan"])"#,
        );
        let structure = crate::check(&text).structure.expect("a structure");
        let found: Vec<_> = standing(&structure, &BodyId::new("mid"))
            .into_iter()
            .map(|standing| (standing.relation, standing.acts, standing.others.len()))
            .collect();
        assert_eq!(
            found,
            [(RelationClass::Directs, false, 2), (RelationClass::Directs, true, 1), (RelationClass::Informs, true, 2)]
        );
    }
}
