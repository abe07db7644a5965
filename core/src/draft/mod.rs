//! The shape of a file, one to one: what a person writes, before anything is checked.
//!
//! Nearly every field may be left out, which means *not stated*; whatever must be there is asked for by
//! [`crate::validate`], which can say so at the right place. Format 1; unknown fields are faults. The names
//! of the fields stand once more in `names.rs`, from where they are read and written.

mod body;
mod document;
mod event;
pub(crate) mod names;
pub(crate) mod rename;
mod route;
mod seat;
mod territory;
pub(crate) mod told;

pub use body::{BodyDraft, CadenceDraft, InstanceDraft, RelationDraft, TaskDraft};
pub use document::{DocumentDraft, MandateDraft};
pub use event::{AttendanceDraft, ChangeDraft, DecisionDraft, EventDraft};
pub use route::{InputDraft, OutcomeDraft, RouteDraft, RuleDraft, StepDraft};
pub use seat::{ChairDraft, SeatDraft};
pub use territory::{AreaDraft, DivisionDraft, LevelDraft, LineDraft, PartyDraft, TopicDraft};

use indexmap::IndexMap;

use crate::id::{
    BodyId, DivisionId, DocumentId, EditionId, EventId, FieldName, LevelId, LineId, PartyId, RouteId, SourceId,
    SourceMark, TopicId,
};
use crate::model::{Text, WrittenDate};

/// A whole file.
///
/// ```ron
/// (
///     format: 1,
///     id: "ourcounty",
///     name: "Our county",
///     language: "en",
///     sources: {"agreement-2024": (title: "Agreement on working together", date: "2024-03-15")},
///     bodies: {"council": (name: "County council of presidents", sources: ["agreement-2024 § 4"])},
/// )
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StructureDraft {
    /// The version of the format, always `1`.
    pub format: Option<u32>,
    /// A short name, unlike that of any other structure.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<Text>,
    /// The language of all texts that do not say theirs: `"sv"`, `"en"`.
    pub language: Option<String>,
    /// What it covers: a county, the surroundings of a hospital, a council.
    pub territory: Option<Text>,
    /// What it is for.
    pub purpose: Option<Text>,
    /// What the reader should know about the file itself.
    pub note: Option<Text>,
    /// Where the name, territory and purpose stand: `["agreement-2024 § Purpose"]`.
    pub own_sources: Vec<SourceMark>,
    /// Other readings of the name, territory and purpose.
    pub claims: Vec<ClaimDraft>,
    /// The documents that facts lead to, each under a short name.
    pub sources: IndexMap<SourceId, SourceDraft>,
    /// The structure's own editions over time, the oldest first; only where a document speaks of the whole as being for a
    /// time.
    pub editions: IndexMap<EditionId, EditionDraft>,
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
    /// What governs: named documents, and kinds of documents.
    pub documents: IndexMap<DocumentId, DocumentDraft>,
    /// Who may do what.
    pub mandates: Vec<MandateDraft>,
    /// How a document or a matter travels.
    pub routes: IndexMap<RouteId, RouteDraft>,
    /// What happened, to hold rules against.
    pub events: IndexMap<EventId, EventDraft>,
    /// How the structure has come to be what it is.
    pub changes: Vec<ChangeDraft>,
    /// Findings that are meant to be so.
    pub accepted: Vec<AcceptedDraft>,
}

/// A document that facts are taken from.
///
/// ```ron
/// "agreement-2024": (title: "Agreement on working together", publisher: "The region", date: "2024-03-15"),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceDraft {
    /// Its title.
    pub title: Option<Text>,
    /// Who is behind it.
    pub publisher: Option<Text>,
    /// When it was decided or published: `"2021"`, `"2021-04"` or `"2021-04-15"`.
    pub date: Option<WrittenDate>,
    /// An address where it can be read: `"https://example.org/agreement"`.
    pub link: Option<String>,
    /// What the reader should know about it.
    pub note: Option<Text>,
}

/// The structure as it is for a time.
///
/// ```ron
/// "2025": (name: "Agreement 2025–2026", valid_from: "2025", valid_until: "2026-12-31", review_by: "2026-09"),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EditionDraft {
    /// Its name.
    pub name: Option<Text>,
    /// The first day on which it holds.
    pub valid_from: Option<WrittenDate>,
    /// The last day on which it holds.
    pub valid_until: Option<WrittenDate>,
    /// When it is to be looked through at the latest.
    pub review_by: Option<WrittenDate>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on; left out, the same as what it is a part of.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
}

/// Another reading of a field: what a source says that this file does not go by.
///
/// The reading in use is the field itself, with the sources of its element; those of the other reading stand here, and
/// nowhere else.
///
/// ```ron
/// claims: [(
///     field: "cadence",
///     reading: "Twice a year",
///     why: "The two newer documents say once a year",
///     sources: ["handbook-2021 § Meetings"],
/// )],
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClaimDraft {
    /// The field of the element that it is about; left out, it is about the element as such ("is not listed there").
    pub field: Option<FieldName>,
    /// What the source says.
    pub reading: Option<Text>,
    /// Why this file goes by the other.
    pub why: Option<Text>,
    /// Where the reading stands.
    pub sources: Vec<SourceMark>,
}

/// A warning or a note that is meant to be so, and is then not told any more.
///
/// ```ron
/// accepted: [(code: "no-level", at: "bodies.office", why: "It serves all levels")],
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceptedDraft {
    /// The code of the finding, as `samverkan check` and the app tell it.
    pub code: Option<String>,
    /// Where: the path that the finding tells, or the beginning of it; left out, everywhere.
    pub at: Option<String>,
    /// Why it is meant to be so.
    pub why: Option<Text>,
}
