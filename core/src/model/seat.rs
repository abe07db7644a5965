//! Places in a body, filled or not.

use indexmap::IndexMap;
use serde::Serialize;

use crate::id::{BodyId, DivisionId, PartyId};
use crate::model::{Claim, Count, OneForEach, PartyClass, Post, SourceRef, Stated, Structure, Tally, Text, Unit};

/// A kind of place in a body ("plats"; W3C ORG: `org:Post`).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Seat {
    /// The function that sits there: "socialchef".
    pub function: Stated<Text>,
    /// The principal that the seat speaks for.
    pub on_behalf_of: Stated<Principal>,
    /// How many; where the principal is *each* of several, how many for each of them.
    pub count: Stated<Count>,
    /// Parties that have another number than `count`.
    pub except: IndexMap<PartyId, u32>,
    /// What the holder is in the body.
    pub capacity: Capacity,
    /// Whether the holder takes part in decisions.
    pub voting: Stated<bool>,
    /// Whether deputies are named.
    pub deputies: Stated<bool>,
    /// Who appoints the holder.
    pub appointed_by: Stated<Vec<Principal>>,
    /// The post elsewhere that the seat comes with.
    pub comes_with: Option<Post>,
    /// When the seat counts: "only on school matters".
    pub condition: Stated<Text>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
}

impl Seat {
    /// Those who appoint the holder; none where they are not known.
    pub fn appointed_by(&self) -> &[Principal] {
        self.appointed_by.known().map_or(&[], Vec::as_slice)
    }

    /// Whether the seat counts only on a condition.
    pub fn is_conditional(&self) -> bool {
        self.condition.is_known()
    }

    /// How many places this is in all, counted over every unit of its principal.
    ///
    /// `unit` is the area or party that the body itself exists for, where it is *one for each*:
    /// "each municipality" then means each municipality of that area.
    pub fn tally(&self, structure: &Structure, unit: Option<&Unit>) -> Tally {
        let one = self.count.known().map_or(Tally::UNSTATED, Tally::of);
        let Some(units) = self.units(structure, unit) else { return one };
        // Of how many it is for nothing is known where the file names none of them.
        if units.is_empty()
            && (!self.except.is_empty() || self.units(structure, None).is_some_and(|all| all.is_empty()))
        {
            return Tally::UNSTATED;
        }
        units
            .iter()
            .map(|unit| match unit {
                Unit::Party(party) => self.except.get(party).map_or(one, |number| Tally::of(&Count::Exactly(*number))),
                Unit::Area(_) => one,
            })
            .sum()
    }

    /// The parties or areas that the count is for, where the principal is *each* of several.
    pub fn units(&self, structure: &Structure, unit: Option<&Unit>) -> Option<Vec<Unit>> {
        let each = match self.on_behalf_of.known()? {
            Principal::EachOf(class) => OneForEach::PartyOf(*class),
            Principal::EachArea(division) => OneForEach::AreaOf(division.clone()),
            _ => return None,
        };
        let mut units = structure.units(&each);
        if let Some(unit) = unit {
            let members = structure.members(unit);
            units.retain(|unit| structure.members(unit).iter().any(|party| members.contains(party)));
        }
        Some(units)
    }
}

/// Somebody: whom a seat speaks for (Popolo: on behalf of), who appoints, decides, chairs or does a step.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Principal {
    /// One party: `Party("region")`.
    Party(PartyId),
    /// Some party of a class, which one is not said: `AnyOf(Municipality)`.
    AnyOf(PartyClass),
    /// Every party of a class: `EachOf(Municipality)`. In a body that is *one for each area*: every one in that area.
    EachOf(PartyClass),
    /// Every area of a division: `EachArea("parts")`.
    EachArea(DivisionId),
    /// A body, or the one who comes from it: `Body("council")`.
    Body(BodyId),
    /// One of several, in turn or as agreed: `OneOf([Party("region"), AnyOf(Municipality)])`.
    OneOf(Vec<Principal>),
    /// All of several at once, also where one member speaks for them all: `Together([Party("aby"), Party("beby")])`.
    Together(Vec<Principal>),
    /// Each of several, for itself: `Each([Body("school-leaders"), Body("care-leaders")])`.
    Each(Vec<Principal>),
    /// When nothing else fits: `InWords("the chief executive of each municipality")`.
    InWords(Text),
}

impl Principal {
    /// The classes of parties that this principal may be, without repetition.
    pub fn classes(&self, structure: &Structure) -> Vec<PartyClass> {
        let mut classes = Vec::new();
        self.gather(structure, &mut classes);
        classes
    }

    fn gather(&self, structure: &Structure, classes: &mut Vec<PartyClass>) {
        let mut add = |class| {
            if !classes.contains(&class) {
                classes.push(class);
            }
        };
        match self {
            Self::Party(id) => {
                if let Some(party) = structure.parties.get(id) {
                    add(party.classification);
                }
            }
            Self::AnyOf(class) | Self::EachOf(class) => add(*class),
            Self::EachArea(division) => {
                let members =
                    structure.divisions.get(division).into_iter().flat_map(|division| division.areas.values());
                for id in members.flat_map(|area| &area.members) {
                    if let Some(party) = structure.parties.get(id) {
                        add(party.classification);
                    }
                }
            }
            Self::OneOf(several) | Self::Together(several) | Self::Each(several) => {
                for principal in several {
                    principal.gather(structure, classes);
                }
            }
            Self::Body(_) | Self::InWords(_) => {}
        }
    }
}

/// What the holder of a seat is in the body. The first three are members and are summed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Capacity {
    /// The chair.
    Chair,
    /// The vice chair.
    ViceChair,
    /// A member.
    #[default]
    Member,
    /// Present without being a member, as one who takes part without a vote; a guest in attendance.
    Observer,
    /// Called in for a matter ("adjungerad").
    CoOpted,
    /// Keeps the notes.
    Secretary,
    /// Helps the body.
    Support,
}

impl Capacity {
    /// Whether the holder counts as a member of the body.
    pub fn is_member(self) -> bool {
        matches!(self, Self::Chair | Self::ViceChair | Self::Member)
    }
}
