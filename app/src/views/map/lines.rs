//! The relations that can be drawn: their names in the address, and which of them are.

use samverkan_core::model::{RelationClass, Structure};

/// In the address: no line at all.
const NONE: &str = "none";
/// What is drawn where nothing was chosen.
const AT_FIRST: [RelationClass; 4] =
    [RelationClass::Directs, RelationClass::ReportsTo, RelationClass::PreparesFor, RelationClass::Appoints];

/// Names a relation in the address and in the style sheets.
pub(super) fn relation_key(relation: RelationClass) -> &'static str {
    match relation {
        RelationClass::Directs => "directs",
        RelationClass::ReportsTo => "reports-to",
        RelationClass::PreparesFor => "prepares-for",
        RelationClass::Appoints => "appoints",
        RelationClass::Advises => "advises",
        RelationClass::Supports => "supports",
        RelationClass::Informs => "informs",
        RelationClass::SuppliesMembers => "supplies-members",
        RelationClass::SameRank => "same-rank",
    }
}

/// The relations that occur between bodies, in reading order.
pub(super) fn occurring(structure: &Structure) -> Vec<RelationClass> {
    let links = structure.links();
    let occurs = |relation: &RelationClass| {
        links.iter().any(|link| link.relation == *relation && link.from.body().is_some() && link.to.body().is_some())
    };
    RelationClass::ALL.into_iter().filter(occurs).collect()
}

/// The relations that the address asks for; on narrow paper none where it asks for nothing.
pub(super) fn drawn(chosen: &[String], narrow: bool) -> Vec<RelationClass> {
    if chosen.is_empty() {
        return if narrow { Vec::new() } else { AT_FIRST.to_vec() };
    }
    RelationClass::ALL.into_iter().filter(|relation| chosen.iter().any(|key| key == relation_key(*relation))).collect()
}

/// What the address says when a relation is switched on or off.
pub(super) fn switched(mut drawn: Vec<RelationClass>, relation: RelationClass) -> Vec<&'static str> {
    match drawn.iter().position(|other| *other == relation) {
        Some(place) => drop(drawn.remove(place)),
        None => drawn.push(relation),
    }
    if drawn.is_empty() { vec![NONE] } else { drawn.into_iter().map(relation_key).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_can_be_switched_off_and_on_again() {
        assert_eq!(drawn(&[], false), AT_FIRST);
        assert!(drawn(&[], true).is_empty());
        let off = switched(vec![RelationClass::Directs], RelationClass::Directs);
        assert_eq!(off, [NONE]);
        let off: Vec<String> = off.into_iter().map(str::to_owned).collect();
        assert!(drawn(&off, false).is_empty());
        assert_eq!(switched(drawn(&off, false), RelationClass::Informs), ["informs"]);
    }
}
