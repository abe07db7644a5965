//! The fields of the parts of a file, by name. A field that is missing here does not compile.

use super::from_item::{FromItem, Slot};
use super::reader::Reader;
use super::tree::ItemId;
use crate::draft::{
    AreaDraft, BodyDraft, CadenceDraft, ChairDraft, DivisionDraft, InstanceDraft, LevelDraft, LineDraft, PartyDraft,
    RelationDraft, SeatDraft, SourceDraft, StructureDraft, TaskDraft, TopicDraft,
};

macro_rules! fields {
    ($($draft:ident { $($field:ident)+ })+) => {$(
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

fields! {
    StructureDraft {
        format id name language territory purpose note own_sources sources levels lines divisions parties topics
        bodies
    }
    SourceDraft { title publisher date link note }
    LevelDraft { name task note sources }
    LineDraft { name note sources }
    DivisionDraft { name note sources areas }
    AreaDraft { name members complete within note sources }
    PartyDraft { name short classification called stands_for part_of outside_territory note sources }
    TopicDraft { name concept note sources }
    BodyDraft {
        name short aliases classification called level line one_for_each instances superiors topics target_group goal
        tasks duration since until seats seats_total chair cadence relations not_regulated not_applicable note sources
    }
    InstanceDraft { name note sources }
    TaskDraft { text sources }
    SeatDraft {
        function on_behalf_of count except capacity voting deputies appointed_by condition not_regulated
        not_applicable note sources
    }
    ChairDraft { rule vice term_months not_regulated not_applicable note sources }
    CadenceDraft { frequency what joint_with note sources }
    RelationDraft { relation to what sources }
}
