//! A council, group or network as it is written, with what it does.

use indexmap::IndexMap;

use super::{ChairDraft, ClaimDraft, SeatDraft};
use crate::id::{ActorId, AreaId, BodyId, FieldName, LevelId, LineId, SourceMark, TopicId};
use crate::model::{BodyClass, Count, Duration, Frequency, OneForEach, RelationClass, Side, Text, WrittenDate};

/// A council, group or network.
///
/// ```ron
/// "leaders": (
///     name: "Leadership for collaboration",
///     classification: Leadership,
///     level: "leadership",
///     superiors: ["council"],
///     seats: [(function: "Head of school", on_behalf_of: EachOf(Municipality), count: Exactly(1))],
///     cadence: [(frequency: PerYear(AtLeast(6)))],
///     not_regulated: ["chair"],
///     sources: ["agreement-2024 § The leading group"],
/// ),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BodyDraft {
    /// Its name.
    pub name: Option<Text>,
    /// A short name for narrow places.
    pub short: Option<Text>,
    /// Other names that it goes by.
    pub aliases: Vec<Text>,
    /// What it is, in the words that all counties share.
    pub classification: Option<BodyClass>,
    /// The county's own word for such a body: `"coordinating group"`.
    pub called: Option<Text>,
    /// What it is in law, where a document says so: `"Joint committee"`.
    pub legal_form: Option<Text>,
    /// The level that it sits on; left out, not stated, which is told as a note.
    pub level: Option<LevelId>,
    /// The line that it belongs to.
    pub line: Option<LineId>,
    /// The one area that it is for: `"north"`; where there is one such body for each area, `one_for_each` instead.
    pub area: Option<AreaId>,
    /// Where the body exists once for each area or party: `AreaOf("parts")` or `PartyOf(Municipality)`.
    pub one_for_each: Option<OneForEach>,
    /// What is particular to one of them, by the id of its area or party.
    pub instances: IndexMap<String, InstanceDraft>,
    /// Who directs it. Write it here, not under `relations`.
    pub superiors: Vec<ActorId>,
    /// What it works with: `["children"]`.
    pub topics: Vec<TopicId>,
    /// For whom.
    pub target_group: Option<Text>,
    /// What it is to reach.
    pub goal: Option<Text>,
    /// What it is to do.
    pub tasks: Vec<TaskDraft>,
    /// Whether it stands or ends with its mission: `Standing`.
    pub duration: Option<Duration>,
    /// The first day on which it existed, as exact as you know: `"2021-04"`.
    pub since: Option<WrittenDate>,
    /// The last day on which it existed, or will: `"2026-12-31"`.
    pub until: Option<WrittenDate>,
    /// The bodies that came instead of it.
    pub replaced_by: Vec<BodyId>,
    /// Where it is one side of another body, neither more nor less: `Side("council", AnyOf(Municipality))`.
    pub one_side_of: Option<Side>,
    /// Its places, one entry for each kind.
    pub seats: Vec<SeatDraft>,
    /// How many places a document says there are in all: `Exactly(14)`. It is held against the sum of `seats`.
    pub seats_total: Option<Count>,
    /// Who leads it.
    pub chair: Option<ChairDraft>,
    /// How often it meets, its own ordinary meeting first, and what else recurs, such as its reports.
    pub cadence: Vec<CadenceDraft>,
    /// How it stands to others, besides its superiors.
    pub relations: Vec<RelationDraft>,
    /// Fields that a document expressly leaves open: it says that they are decided elsewhere or later.
    pub not_regulated: Vec<FieldName>,
    /// Fields where the question does not arise.
    pub not_applicable: Vec<FieldName>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on, for all its parts that name no source of their own.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
}

/// What is particular to the one body of an area or party, where there is one for each; what is left out is as the body says.
///
/// ```ron
/// "north": (name: "Local group of the north", cadence: [(frequency: PerYear(Exactly(4)))]),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceDraft {
    /// Its own name.
    pub name: Option<Text>,
    /// A short name for narrow places.
    pub short: Option<Text>,
    /// Its places, instead of those of the body.
    pub seats: Vec<SeatDraft>,
    /// Who leads it, instead of what the body says.
    pub chair: Option<ChairDraft>,
    /// How often it meets, instead of what the body says.
    pub cadence: Vec<CadenceDraft>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on; left out, the same as what it is a part of.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
}

/// Something a body is to do.
///
/// ```ron
/// (text: "Decides on action plans.", sources: ["agreement-2024 § Tasks"]),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskDraft {
    /// What.
    pub text: Option<Text>,
    /// What it rests on; left out, the same as what it is a part of.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
}

/// How often something recurs.
///
/// ```ron
/// (frequency: PerYear(Exactly(1)), what: "Shared planning day", joint_with: ["council"]),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CadenceDraft {
    /// How often.
    pub frequency: Option<Frequency>,
    /// What recurs, where it is not the body's own ordinary meeting; left out, that meeting.
    pub what: Option<Text>,
    /// The bodies that it is held together with.
    pub joint_with: Vec<BodyId>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on; left out, the same as what it is a part of.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
}

/// A tie from a body to others.
///
/// ```ron
/// (relation: ReportsTo, to: ["council"], what: "Results of the year"),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RelationDraft {
    /// What the body does to the others.
    pub relation: Option<RelationClass>,
    /// The others: ids of bodies or parties.
    pub to: Vec<ActorId>,
    /// In what matter.
    pub what: Option<Text>,
    /// What it rests on; left out, the same as what it is a part of.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
}
