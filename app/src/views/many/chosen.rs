//! What is chosen on the page, as the address has it.

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::compare::many::{Aspect, Profile, Weights};

use super::One;
use crate::live::Derived;
use crate::route::Key;
use crate::state::{Current, Navigation, StructureId};

/// A structure that is shown.
pub(super) type Shown = (StructureId, String, Arc<Profile>);

/// What is chosen; all of it stands in the address, and what is left out of it is the default.
#[derive(Clone, Copy)]
pub(super) struct Chosen {
    /// The structures that are shown, as far as they are here.
    pub(super) shown: Memo<Vec<Shown>>,
    /// The ids of those that are to be shown.
    pub(super) of: Memo<Vec<StructureId>>,
    /// The aspects that are shown and weigh.
    pub(super) aspects: Memo<Vec<Aspect>>,
    /// How much each weighs.
    pub(super) weights: Memo<Written>,
    /// The one that the others are held against.
    pub(super) mine: Memo<Option<StructureId>>,
    /// The one whose likeness is explained.
    pub(super) which: Derived<Option<String>>,
}

/// The weights that differ from 1, as they stand in the address.
pub(super) type Written = Vec<(Aspect, u32)>;

impl Chosen {
    /// What the address says.
    pub(super) fn here(all: Memo<Vec<One>>) -> Self {
        let navigation = Navigation::here();
        let current = Current::here().id();
        let (of_key, aspects, weights) =
            (navigation.many(Key::Of), navigation.many(Key::Aspects), navigation.many(Key::Weights));
        let of = Memo::new(move |_| {
            let wanted = of_key.get();
            let is_wanted = |id: &StructureId| wanted.is_empty() || wanted.contains(&id.to_string());
            all.with(|all| all.iter().map(|one| one.id.clone()).filter(is_wanted).collect::<Vec<_>>())
        });
        let shown = Memo::new(move |_| {
            let is_shown = |one: &&One| of.with(|of| of.contains(&one.id));
            let here = |one: &One| Some((one.id.clone(), one.name.clone(), Arc::clone(one.profile.here()?)));
            all.with(|all| all.iter().filter(is_shown).filter_map(here).collect::<Vec<Shown>>())
        });
        let mine_key = navigation.one(Key::Mine);
        let mine = Memo::new(move |_| {
            let named = mine_key.get().map(|id| StructureId::parse(&id)).or_else(|| current.get());
            of.with(|of| named.filter(|id| of.contains(id)).or_else(|| of.first().cloned()))
        });
        let aspects = Memo::new(move |_| {
            let wanted = aspects.get();
            let is_wanted = |aspect: &Aspect| wanted.is_empty() || wanted.iter().any(|name| name == aspect.name());
            Aspect::ALL.into_iter().filter(is_wanted).collect()
        });
        let weights = Memo::new(move |_| {
            let one = |written: &String| {
                let (name, number) = written.split_once(':')?;
                Some((Aspect::named(name)?, number.parse::<u32>().ok()?.min(Weights::MOST)))
            };
            weights.with(|all| all.iter().filter_map(one).collect())
        });
        Self { shown, of, aspects, weights, mine, which: navigation.one(Key::Which) }
    }

    /// How much one aspect weighs, where it is shown.
    pub(super) fn weight(self, aspect: Aspect) -> u32 {
        self.weights.with(|all| all.iter().find(|(own, _)| *own == aspect).map_or(1, |(_, weight)| *weight))
    }

    /// How much every aspect weighs; those that are not shown weigh nothing.
    pub(super) fn all_weights(self) -> Weights {
        let aspects = self.aspects.get();
        let weight = |aspect| if aspects.contains(&aspect) { self.weight(aspect) } else { 0 };
        Aspect::ALL.into_iter().fold(Weights::EVEN, |weights, aspect| weights.with(aspect, weight(aspect)))
    }

    /// Where the one that the others are held against stands among those that are shown.
    pub(super) fn place(self) -> Option<usize> {
        let mine = self.mine.get()?;
        self.shown.with(|shown| shown.iter().position(|(id, ..)| *id == mine))
    }
}
