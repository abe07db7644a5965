//! The fields of the parts of a file, by name.

use super::from_item::{FromItem, Slot};
use super::reader::Reader;
use super::tree::ItemId;
use crate::draft::names::every_field;
use crate::draft::{
    AcceptedDraft, AreaDraft, AttendanceDraft, BodyDraft, CadenceDraft, ChairDraft, ChangeDraft, ClaimDraft,
    DecisionDraft, DivisionDraft, DocumentDraft, EditionDraft, EventDraft, InputDraft, InstanceDraft, LevelDraft,
    LineDraft, MandateDraft, OutcomeDraft, PartyDraft, RelationDraft, RouteDraft, RuleDraft, SeatDraft, SourceDraft,
    StepDraft, StructureDraft, TaskDraft, TopicDraft,
};

macro_rules! fields {
    ($($kind:ident: $draft:ident { $($field:ident)+ })+) => {$(
        impl FromItem for $draft {
            fn from_item(reader: &mut Reader<'_>, item: ItemId) -> Option<Self> {
                let mut draft = Self::default();
                let Self { $($field),+ } = &mut draft;
                let names = [$(stringify!($field)),+];
                let mut slots = [$($field as &mut dyn Slot),+];
                reader.fields(item, &names, &mut slots).then_some(draft)
            }
        }
    )+};
}

every_field!(fields);
