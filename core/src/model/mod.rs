//! A collaboration structure and its parts, checked: whoever holds a [`Structure`] need not check again.
//!
//! A `Structure` comes only from [`crate::validate`]. Leaf types that look the same in the file and here
//! ([`Count`], [`Principal`], the classifications …) are the file's shape too.

mod area;
mod body;
mod cadence;
mod chair;
mod change;
mod claim;
mod count;
mod day;
mod document;
mod edition;
mod event;
mod level;
mod mandate;
mod party;
mod post;
mod relation;
mod route;
mod seat;
mod source;
mod stated;
mod text;
mod topic;

pub use area::{Area, Division};
pub use body::{Body, BodyClass, Duration, Instance, OneForEach, Task, Unit};
pub use cadence::{Cadence, Frequency};
pub use chair::{Chair, ChairRule};
pub use change::{Change, ChangeClass, Subject};
pub use claim::Claim;
pub use count::{Count, Tally};
pub use day::Day;
pub use document::{Document, DocumentClass, Stage, Validity};
pub use edition::Edition;
pub use event::{Attendance, Decision, Event, EventClass};
pub use level::{Level, Line};
pub use mandate::{Gate, Mandate, Power};
pub use party::{Party, PartyClass};
pub use post::{Post, Side};
pub use relation::{Actor, Link, Relation, RelationClass};
pub use route::{Input, Outcome, Route, Rule, Step, Verb};
pub use seat::{Capacity, Principal, Seat};
pub use source::{Source, SourceRef};
pub use stated::Stated;
pub use text::{PartialDate, Text, WrittenDate};
pub use topic::Topic;

use indexmap::IndexMap;
use serde::Serialize;

use crate::id::{
    AreaId, BodyId, DivisionId, DocumentId, EditionId, EventId, LevelId, LineId, PartyId, RouteId, SourceId, TopicId,
};

/// The whole collaboration, one file (W3C ORG: `org:OrganizationalCollaboration`).
///
/// Maps keep the order of the file; every reference in it leads somewhere.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Structure {
    /// A short word that names the structure among others, kebab-case.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// The language of its texts, a BCP 47 tag such as `sv`.
    pub language: String,
    /// What it covers: a county, the surroundings of a hospital, a council.
    pub territory: Option<Text>,
    /// What it is for.
    pub purpose: Option<Text>,
    /// What the reader should know about the file itself.
    pub note: Option<Text>,
    /// Where the name, territory and purpose stand.
    pub own_sources: Vec<SourceRef>,
    /// Other readings of the name, territory and purpose.
    pub claims: Vec<Claim>,
    /// The documents that facts lead to.
    pub sources: IndexMap<SourceId, Source>,
    /// The structure's own editions over time, in the file's order.
    pub editions: IndexMap<EditionId, Edition>,
    /// The ranks, topmost first.
    pub levels: IndexMap<LevelId, Level>,
    /// Strands beside each other, leftmost first.
    pub lines: IndexMap<LineId, Line>,
    /// The ways in which the territory is divided.
    pub divisions: IndexMap<DivisionId, Division>,
    /// Who takes part.
    pub parties: IndexMap<PartyId, Party>,
    /// What is worked with.
    pub topics: IndexMap<TopicId, Topic>,
    /// The councils, groups and networks.
    pub bodies: IndexMap<BodyId, Body>,
    /// What governs.
    pub documents: IndexMap<DocumentId, Document>,
    /// Who may do what.
    pub mandates: Vec<Mandate>,
    /// How a document or a matter travels.
    pub routes: IndexMap<RouteId, Route>,
    /// What happened.
    pub events: IndexMap<EventId, Event>,
    /// How the structure has come to be what it is.
    pub changes: Vec<Change>,
}

impl Structure {
    /// The language in which a text is given to somebody who wants `wanted`, a BCP 47 tag; nothing where that is
    /// `wanted` itself or not known.
    pub fn spoken(&self, text: &Text, wanted: &str) -> Option<String> {
        let tag = text.language_of(wanted).unwrap_or(&self.language);
        (!tag.is_empty() && tag != wanted).then(|| tag.to_owned())
    }

    /// The parties of one classification, in the file's order.
    pub fn parties_of(&self, class: PartyClass) -> impl Iterator<Item = (&PartyId, &Party)> {
        self.parties.iter().filter(move |(_, party)| party.classification == class)
    }

    /// The area with this id and its division.
    pub fn area(&self, id: &AreaId) -> Option<(&DivisionId, &Area)> {
        self.divisions.iter().find_map(|(division_id, division)| division.areas.get(id).map(|area| (division_id, area)))
    }

    /// The rank of a level, 0 for the topmost.
    pub fn rank(&self, level: &LevelId) -> Option<usize> {
        self.levels.get_index_of(level)
    }

    /// The units that a *one for each* body exists for, in the file's order.
    pub fn units(&self, each: &OneForEach) -> Vec<Unit> {
        match each {
            OneForEach::AreaOf(division) => self
                .divisions
                .get(division)
                .map(|division| division.areas.keys().cloned().map(Unit::Area).collect())
                .unwrap_or_default(),
            OneForEach::PartyOf(class) => self.parties_of(*class).map(|(id, _)| Unit::Party(id.clone())).collect(),
        }
    }

    /// The parties that make up a unit: an area's members, or the party itself.
    pub fn members(&self, unit: &Unit) -> Vec<PartyId> {
        match unit {
            Unit::Area(area) => self.area(area).map(|(_, area)| area.members.clone()).unwrap_or_default(),
            Unit::Party(party) => vec![party.clone()],
        }
    }

    /// The name of a unit.
    pub fn unit_name(&self, unit: &Unit) -> Option<&Text> {
        match unit {
            Unit::Area(area) => self.area(area).map(|(_, area)| &area.name),
            Unit::Party(party) => self.parties.get(party).map(|party| &party.name),
        }
    }

    /// The name of a body or party.
    pub fn actor_name(&self, actor: &Actor) -> Option<&Text> {
        match actor {
            Actor::Body(id) => self.bodies.get(id).map(|body| &body.name),
            Actor::Party(id) => self.parties.get(id).map(|party| &party.name),
        }
    }

    /// Every tie between bodies and parties, superiors first, in the file's order.
    ///
    /// A superior directs: the hierarchy is written once, as `superiors`, and read here as [`RelationClass::Directs`].
    pub fn links(&self) -> Vec<Link> {
        let mut links = Vec::new();
        for (id, body) in &self.bodies {
            for superior in &body.superiors {
                links.push(Link {
                    from: superior.clone(),
                    relation: RelationClass::Directs,
                    to: Actor::Body(id.clone()),
                    what: None,
                    sources: body.sources.clone(),
                });
            }
        }
        for (id, body) in &self.bodies {
            for relation in &body.relations {
                for target in &relation.to {
                    links.push(Link {
                        from: Actor::Body(id.clone()),
                        relation: relation.relation,
                        to: target.clone(),
                        what: relation.what.clone(),
                        sources: relation.sources.clone(),
                    });
                }
            }
        }
        links
    }
}
