//! Lets every reference to one body lead to another, wherever it stands in a draft.
//!
//! Made from the same lists of names as reading and writing, so that no field can be forgotten.

use indexmap::IndexMap;

use super::names::{every_bare_word, every_field, every_only_word, every_word};
use super::{
    AcceptedDraft, AreaDraft, AttendanceDraft, BodyDraft, CadenceDraft, ChairDraft, ChangeDraft, ClaimDraft,
    DecisionDraft, DivisionDraft, DocumentDraft, EditionDraft, EventDraft, InputDraft, InstanceDraft, LevelDraft,
    LineDraft, MandateDraft, OutcomeDraft, PartyDraft, RelationDraft, RouteDraft, RuleDraft, SeatDraft, SourceDraft,
    StepDraft, StructureDraft, TaskDraft, TopicDraft,
};
use crate::id::{
    ActorId, AnswerId, AreaId, BodyId, DivisionId, DocumentId, FieldName, InputId, LevelId, LineId, OutcomeId, PartyId,
    SourceId, SourceMark, SubjectId, TopicId,
};
use crate::model::{
    BodyClass, Capacity, ChairRule, ChangeClass, Count, DocumentClass, Duration, EventClass, Frequency, Gate,
    OneForEach, PartyClass, Post, Power, Principal, RelationClass, Side, Stage, Text, Validity, Verb, WrittenDate,
};

/// What may refer to bodies.
pub(crate) trait Rename {
    /// Whether a list of these says nothing more where one stands in it twice.
    const IS_REFERENCE: bool = false;

    /// Lets what leads to the body `from` lead to `to`; whether anything did.
    fn rename(&mut self, from: &str, to: &str) -> bool;
}

macro_rules! bodies {
    ($($id:ident)+) => {$(
        impl Rename for $id {
            const IS_REFERENCE: bool = true;

            fn rename(&mut self, from: &str, to: &str) -> bool {
                let is_it = self.as_str() == from;
                if is_it {
                    *self = Self::new(to);
                }
                is_it
            }
        }
    )+};
}

// The ids of bodies and of parties, and of documents, are apart where one may stand for the other.
bodies! { BodyId ActorId SubjectId }

macro_rules! others {
    ($($type:ident)+) => {$(
        impl Rename for $type {
            fn rename(&mut self, _: &str, _: &str) -> bool {
                false
            }
        }
    )+};
}

others! {
    AnswerId AreaId DivisionId DocumentId FieldName InputId LevelId LineId OutcomeId PartyId SourceId SourceMark TopicId
    String Text WrittenDate bool u32
}

macro_rules! bare_words {
    ($($type:ident { $($word:ident)+ $(; never $never:ident)? })+) => {
        others! { $($type)+ }
    };
}

every_bare_word!(bare_words);

macro_rules! parts {
    ($($kind:ident: $draft:ident { $($field:ident)+ })+) => {$(
        impl Rename for $draft {
            fn rename(&mut self, from: &str, to: &str) -> bool {
                let Self { $($field),+ } = self;
                // All of them, whatever the first says.
                [$($field.rename(from, to)),+].contains(&true)
            }
        }
    )+};
}

every_field!(parts);

macro_rules! words {
    ($($type:ident {
        $($full:ident($($value:ident),+))+
        $(; fields $($named:ident { $($must:ident)+ $(| $($may:ident)+)? })+)?
        $(; bare $($bare:ident)+)?
    })+) => {$(
        impl Rename for $type {
            const IS_REFERENCE: bool = true;

            fn rename(&mut self, from: &str, to: &str) -> bool {
                match self {
                    $(Self::$full($($value),+) => [$($value.rename(from, to)),+].contains(&true),)+
                    $($(Self::$named { $($must,)+ $($($may),+)? } => {
                        [$($must.rename(from, to),)+ $($($may.rename(from, to)),+)?].contains(&true)
                    })+)?
                    $($(Self::$bare => false,)+)?
                }
            }
        }
    )+};
}

every_word!(words);

macro_rules! only_words {
    ($($type:ident($($field:ident),+))+) => {$(
        impl Rename for $type {
            fn rename(&mut self, from: &str, to: &str) -> bool {
                [$(self.$field.rename(from, to)),+].contains(&true)
            }
        }
    )+};
}

every_only_word!(only_words);

impl<T: Rename> Rename for Option<T> {
    fn rename(&mut self, from: &str, to: &str) -> bool {
        self.as_mut().is_some_and(|value| value.rename(from, to))
    }
}

impl<T: Rename + PartialEq + Clone> Rename for Vec<T> {
    fn rename(&mut self, from: &str, to: &str) -> bool {
        let mut changed = false;
        for value in self.iter_mut() {
            changed |= value.rename(from, to);
        }
        if changed && T::IS_REFERENCE {
            let mut kept: Vec<T> = Vec::with_capacity(self.len());
            for value in self.drain(..) {
                if !kept.contains(&value) {
                    kept.push(value);
                }
            }
            *self = kept;
        }
        changed
    }
}

impl<K, T: Rename> Rename for IndexMap<K, T> {
    fn rename(&mut self, from: &str, to: &str) -> bool {
        let mut changed = false;
        for value in self.values_mut() {
            changed |= value.rename(from, to);
        }
        changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::read;
    use crate::write::write;

    #[test]
    fn every_reference_leads_to_the_other_body_and_stands_once() {
        let text = r#"(format: 1, id: "x", bodies: {
            "a": (superiors: ["c", "b"], one_side_of: Side("c", Party("c-party")),
                seats: [(on_behalf_of: OneOf([Body("c"), Body("b")]), comes_with: Post("c", Chair))],
                chair: (rule: Rotating(between: [Body("c")], opposite_to: "c")),
                cadence: [(frequency: BeforeEach("c"), joint_with: ["c"])], relations: [(relation: Informs, to: ["c"])]),
        }, mandates: [(holder: Together([Body("c"), OneOf([Body("b"), Body("c")])]), gates: [ConsultationOf([Body("c")])])],
        routes: {"r": (rules: {"e": (steps: [(who: Body("c"))])})},
        events: {"m": (body: "c", attendance: [(of: Body("c"))])}, changes: [(concerns: ["c"])])"#;
        let mut draft = read(text).draft;
        assert!(draft.rename("c", "b"));
        let written = write(&draft);
        assert!(!written.contains(r#""c""#), "{written}");
        assert!(written.contains(r#"superiors: ["b"]"#) && written.contains(r#"OneOf([Body("b")])"#), "{written}");
        assert!(!draft.rename("c", "b"), "nothing is left");
    }
}
