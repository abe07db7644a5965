//! What makes two principals the same on both sides of a comparison: which bodies correspond, and kinds of parties.

use std::collections::{BTreeMap, BTreeSet};

use crate::compare::align::similar::plain_names;
use crate::compare::{Alignment, Side};
use crate::id::BodyId;
use crate::model::{Gate, PartyClass, Principal, Structure};

/// What is the same on both sides where it means the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Who {
    /// Bodies that correspond, by the number of their pair.
    Bodies(usize),
    /// A body without counterpart.
    Alone(Side, BodyId),
    /// A kind of party; each of them, or one.
    Kind(PartyClass, bool),
    /// What these words say.
    Words(BTreeSet<String>),
}

/// The same for what must be passed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Passed {
    Approval,
    Majority,
    Unanimity,
    Confirmation(BTreeSet<Who>),
    Consultation(BTreeSet<Who>),
    Words(BTreeSet<String>),
}

/// The numbers of bodies that correspond; a further part has that of the body it shares its work with.
pub(super) struct Numbers<'a> {
    left: BTreeMap<&'a BodyId, usize>,
    right: BTreeMap<&'a BodyId, usize>,
}

impl<'a> Numbers<'a> {
    pub(super) fn new(alignment: &'a Alignment) -> Self {
        let (mut left, mut right) = (BTreeMap::new(), BTreeMap::new());
        for (number, pair) in alignment.bodies.iter().enumerate().filter(|(_, pair)| pair.main) {
            left.insert(&pair.left, number);
            right.insert(&pair.right, number);
        }
        for pair in alignment.bodies.iter().filter(|pair| !pair.main) {
            match (left.get(&pair.left).copied(), right.get(&pair.right).copied()) {
                (Some(number), None) => drop(right.insert(&pair.right, number)),
                (None, Some(number)) => drop(left.insert(&pair.left, number)),
                _ => {}
            }
        }
        Self { left, right }
    }

    fn body(&self, side: Side, id: &BodyId) -> Who {
        let numbers = match side {
            Side::Left => &self.left,
            Side::Right => &self.right,
        };
        numbers.get(id).map_or_else(|| Who::Alone(side, id.clone()), |number| Who::Bodies(*number))
    }

    /// All that a principal names.
    pub(super) fn who(&self, side: Side, structure: &Structure, principal: &Principal) -> BTreeSet<Who> {
        let mut found = BTreeSet::new();
        self.gather(side, structure, principal, &mut found);
        found
    }

    fn gather(&self, side: Side, structure: &Structure, principal: &Principal, found: &mut BTreeSet<Who>) {
        match principal {
            Principal::Body(id) => drop(found.insert(self.body(side, id))),
            Principal::InWords(text) => drop(found.insert(Who::Words(plain_names(text)))),
            Principal::OneOf(several) | Principal::Together(several) | Principal::Each(several) => {
                several.iter().for_each(|one| self.gather(side, structure, one, found));
            }
            Principal::EachOf(_) | Principal::EachArea(_) => {
                found.extend(principal.classes(structure).into_iter().map(|class| Who::Kind(class, true)));
            }
            Principal::Party(_) | Principal::AnyOf(_) => {
                found.extend(principal.classes(structure).into_iter().map(|class| Who::Kind(class, false)));
            }
        }
    }

    /// All that several principals name.
    pub(super) fn whom(&self, side: Side, structure: &Structure, several: &[Principal]) -> BTreeSet<Who> {
        several.iter().flat_map(|one| self.who(side, structure, one)).collect()
    }

    /// What must be passed.
    pub(super) fn gates(&self, side: Side, structure: &Structure, gates: &[Gate]) -> BTreeSet<Passed> {
        let passed = |gate: &Gate| match gate {
            Gate::ApprovalOfAll => Passed::Approval,
            Gate::Majority => Passed::Majority,
            Gate::Unanimity => Passed::Unanimity,
            Gate::ConfirmationBy(several) => Passed::Confirmation(self.whom(side, structure, several)),
            Gate::ConsultationOf(several) => Passed::Consultation(self.whom(side, structure, several)),
            Gate::InWords(text) => Passed::Words(plain_names(text)),
        };
        gates.iter().map(passed).collect()
    }
}
