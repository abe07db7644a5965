//! The shape of a file, one to one: what a person writes, before anything is checked.
//!
//! Nearly every field may be left out, which means *not stated*; whatever must be there is asked for by
//! [`crate::validate`], which can say so at the right place. Format 1; unknown fields are faults. The names
//! of the fields stand once more in `read/from_fields.rs`.

use indexmap::IndexMap;

use crate::id::{AreaId, BodyId, DivisionId, LevelId, LineId, PartyId, SourceId, TopicId};
use crate::model::{
    BodyClass, Capacity, ChairRule, Count, Duration, Frequency, OneForEach, PartyClass, Principal, RelationClass, Text,
};

/// A whole file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StructureDraft {
    /// The version of the format; 1.
    pub format: Option<u32>,
    /// A short word that names the structure among others, kebab-case.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<Text>,
    /// The language of its texts, a BCP 47 tag such as `"sv"`.
    pub language: Option<String>,
    /// What it covers: a county, the surroundings of a hospital, a council.
    pub territory: Option<Text>,
    /// What it is for.
    pub purpose: Option<Text>,
    /// What the reader should know about the file itself.
    pub note: Option<Text>,
    /// Where the name, territory and purpose stand.
    pub own_sources: Vec<String>,
    /// The documents that facts lead to, each under a short name.
    pub sources: IndexMap<SourceId, SourceDraft>,
    /// The ranks, topmost first.
    pub levels: IndexMap<LevelId, LevelDraft>,
    /// Strands beside each other, leftmost first.
    pub lines: IndexMap<LineId, LineDraft>,
    /// The ways in which the territory is divided.
    pub divisions: IndexMap<DivisionId, DivisionDraft>,
    /// Who takes part.
    pub parties: IndexMap<PartyId, PartyDraft>,
    /// What is worked with.
    pub topics: IndexMap<TopicId, TopicDraft>,
    /// The councils, groups and networks.
    pub bodies: IndexMap<BodyId, BodyDraft>,
}

/// A document that facts are taken from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceDraft {
    /// Its title.
    pub title: Option<Text>,
    /// Who is behind it.
    pub publisher: Option<Text>,
    /// When: `"2021"`, `"2021-04"` or `"2021-04-15"`.
    pub date: Option<String>,
    /// Where it can be read.
    pub link: Option<String>,
    /// What the reader should know about it.
    pub note: Option<Text>,
}

/// A rank at which bodies sit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LevelDraft {
    /// Its name.
    pub name: Option<Text>,
    /// What it is responsible for.
    pub task: Option<Text>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<String>,
}

/// A strand beside others on the same level.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LineDraft {
    /// Its name.
    pub name: Option<Text>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<String>,
}

/// One way of dividing the territory.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DivisionDraft {
    /// What its areas are called together.
    pub name: Option<Text>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<String>,
    /// Its areas.
    pub areas: IndexMap<AreaId, AreaDraft>,
}

/// A part of the territory.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AreaDraft {
    /// Its name.
    pub name: Option<Text>,
    /// The parties in it.
    pub members: Vec<PartyId>,
    /// `false` where some members are known to be missing from the list.
    pub complete: Option<bool>,
    /// The larger area it lies in.
    pub within: Option<AreaId>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<String>,
}

/// Someone who takes part.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PartyDraft {
    /// Its name.
    pub name: Option<Text>,
    /// A short name for narrow places.
    pub short: Option<Text>,
    /// What it is, in the common words.
    pub classification: Option<PartyClass>,
    /// What the structure itself calls such a party.
    pub called: Option<Text>,
    /// The parties that it stands for (an association's members).
    pub stands_for: Vec<PartyId>,
    /// The party that it is a part of.
    pub part_of: Option<PartyId>,
    /// `true` where it lies outside the territory.
    pub outside_territory: bool,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<String>,
}

/// A field of work.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TopicDraft {
    /// Its name.
    pub name: Option<Text>,
    /// A word for the same thing in every county, such as `"children-and-youth"`.
    pub concept: Option<String>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<String>,
}

/// A council, group or network.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BodyDraft {
    /// Its name.
    pub name: Option<Text>,
    /// A short name for narrow places.
    pub short: Option<Text>,
    /// Other names that it goes by.
    pub aliases: Vec<Text>,
    /// What it is, in the common words.
    pub classification: Option<BodyClass>,
    /// What the structure itself calls such a body.
    pub called: Option<Text>,
    /// Its rank.
    pub level: Option<LevelId>,
    /// Its strand.
    pub line: Option<LineId>,
    /// Where the body exists once for each area or party.
    pub one_for_each: Option<OneForEach>,
    /// What is particular to one of them, by the id of its area or party.
    pub instances: IndexMap<String, InstanceDraft>,
    /// Who directs it: ids of bodies or parties.
    pub superiors: Vec<String>,
    /// What it works with.
    pub topics: Vec<TopicId>,
    /// For whom.
    pub target_group: Option<Text>,
    /// What it is to reach.
    pub goal: Option<Text>,
    /// What it is to do.
    pub tasks: Vec<TaskDraft>,
    /// Whether it stands or ends with its mission.
    pub duration: Option<Duration>,
    /// Since when it exists.
    pub since: Option<String>,
    /// Until when it existed.
    pub until: Option<String>,
    /// Its places.
    pub seats: Vec<SeatDraft>,
    /// How many places a source says there are in all.
    pub seats_total: Option<Count>,
    /// Who leads it.
    pub chair: Option<ChairDraft>,
    /// How often it meets.
    pub cadence: Vec<CadenceDraft>,
    /// How it stands to others, besides its superiors.
    pub relations: Vec<RelationDraft>,
    /// Fields that a source expressly leaves open.
    pub not_regulated: Vec<String>,
    /// Fields where the question does not arise.
    pub not_applicable: Vec<String>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on, for all its parts that name no source of their own.
    pub sources: Vec<String>,
}

/// What is particular to the body of one unit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceDraft {
    /// Its own name.
    pub name: Option<Text>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<String>,
}

/// Something a body is to do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskDraft {
    /// What.
    pub text: Option<Text>,
    /// What it rests on.
    pub sources: Vec<String>,
}

/// A kind of place in a body.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SeatDraft {
    /// The function that sits there.
    pub function: Option<Text>,
    /// Whom the seat speaks for.
    pub on_behalf_of: Option<Principal>,
    /// How many; for *each of* several: how many for each of them.
    pub count: Option<Count>,
    /// Parties that have another number than `count`.
    pub except: IndexMap<PartyId, u32>,
    /// What the holder is in the body; a member where nothing is said.
    pub capacity: Capacity,
    /// Whether the holder takes part in decisions.
    pub voting: Option<bool>,
    /// Whether deputies are named.
    pub deputies: Option<bool>,
    /// Who appoints the holder.
    pub appointed_by: Vec<Principal>,
    /// When the seat counts.
    pub condition: Option<Text>,
    /// Fields that a source expressly leaves open.
    pub not_regulated: Vec<String>,
    /// Fields where the question does not arise.
    pub not_applicable: Vec<String>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<String>,
}

/// Who leads a body.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChairDraft {
    /// Who chairs.
    pub rule: Option<ChairRule>,
    /// Who is vice chair.
    pub vice: Option<ChairRule>,
    /// How long a term is, in months.
    pub term_months: Option<Count>,
    /// Fields that a source expressly leaves open.
    pub not_regulated: Vec<String>,
    /// Fields where the question does not arise.
    pub not_applicable: Vec<String>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<String>,
}

/// How often something recurs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CadenceDraft {
    /// How often.
    pub frequency: Option<Frequency>,
    /// What recurs, where it is not the body's own ordinary meeting.
    pub what: Option<Text>,
    /// The bodies that it is held together with.
    pub joint_with: Vec<BodyId>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<String>,
}

/// A tie from a body to others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RelationDraft {
    /// What the body does to the others.
    pub relation: Option<RelationClass>,
    /// The others: ids of bodies or parties.
    pub to: Vec<String>,
    /// In what.
    pub what: Option<Text>,
    /// What it rests on.
    pub sources: Vec<String>,
}
