//! A draft as one tree of values, for whatever must see all that a file says: its references, its dates, its texts, how
//! it is written.
//!
//! The tree comes from the same lists of names as the reading, so that no field can be forgotten.

use std::hash::Hash;

use indexmap::IndexMap;

use super::names::{every_bare_word, every_field, every_only_word, every_word};
use super::{
    AcceptedDraft, AreaDraft, AttendanceDraft, BodyDraft, CadenceDraft, ChairDraft, ChangeDraft, ClaimDraft,
    DecisionDraft, DivisionDraft, DocumentDraft, EditionDraft, EventDraft, InputDraft, InstanceDraft, LevelDraft,
    LineDraft, MandateDraft, OutcomeDraft, PartyDraft, RelationDraft, RouteDraft, RuleDraft, SeatDraft, SourceDraft,
    StepDraft, StructureDraft, TaskDraft, TopicDraft,
};
use crate::id::{
    ActorId, AnswerId, AreaId, BodyId, DivisionId, DocumentId, EditionId, EventId, FieldName, InputId, LevelId, LineId,
    OutcomeId, PartyId, RouteId, RuleId, SourceId, SourceMark, SubjectId, TopicId,
};
use crate::model::{
    BodyClass, Capacity, ChairRule, ChangeClass, Count, DocumentClass, Duration, EventClass, Frequency, Gate,
    OneForEach, PartyClass, Post, Power, Principal, RelationClass, Side, Stage, Text, Validity, Verb, WrittenDate,
};

/// What a reference leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Target {
    Source,
    Level,
    Line,
    Division,
    Area,
    Party,
    Topic,
    Body,
    Document,
    /// A body or a party.
    Actor,
    /// A body, a party or a document.
    Subject,
    /// An input of the same route.
    Input,
    /// An answer to the input that stands before it.
    Answer,
    /// An outcome of the same route.
    Outcome,
}

/// A value of a draft.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value<'a> {
    Bool(bool),
    Number(u32),
    /// A text that is not for people: an id, a language, an address.
    Plain(&'a str),
    Text(&'a Text),
    Date(&'a WrittenDate),
    Mark(&'a SourceMark),
    Field(&'a FieldName),
    Reference(Target, &'a str),
    /// A word of the format, with what stands in its brackets; without brackets where that is nothing.
    Word(&'static str, Vec<Value<'a>>),
    /// A word with named values in its brackets.
    WordWithFields(&'static str, Vec<(&'static str, Value<'a>)>),
    List(Vec<Value<'a>>),
    /// Entries with their keys, which are references where they lead to something.
    Map(Option<Target>, Vec<(&'a str, Value<'a>)>),
    /// A part of the file, with every field that it can have.
    Part(Kind, Vec<(&'static str, Option<Value<'a>>)>),
}

/// What can be told as a value.
pub(crate) trait Told {
    /// Whether an entry with such a value is itself what its key names; else the key names something elsewhere.
    const DEFINES: bool = false;

    /// The value.
    fn told(&self) -> Value<'_>;

    /// The value of a field; nothing where it says no more than a field that is left out.
    fn as_field(&self) -> Option<Value<'_>> {
        Some(self.told())
    }
}

/// What can be the key of an entry.
pub(crate) trait Key: AsRef<str> {
    /// What it leads to, where it leads anywhere.
    const TARGET: Option<Target> = None;
}

impl Key for String {}

macro_rules! ids {
    ($($id:ident $(=> $target:ident)?)+) => {$(
        impl Key for $id {
            $(const TARGET: Option<Target> = Some(Target::$target);)?
        }
        $(impl Told for $id {
            fn told(&self) -> Value<'_> {
                Value::Reference(Target::$target, self.as_str())
            }
        })?
    )+};
}

ids! {
    SourceId => Source LevelId => Level LineId => Line DivisionId => Division AreaId => Area PartyId => Party
    TopicId => Topic BodyId => Body DocumentId => Document ActorId => Actor SubjectId => Subject InputId => Input
    AnswerId => Answer OutcomeId => Outcome EditionId RouteId RuleId EventId
}

macro_rules! parts {
    ($($kind:ident: $draft:ident { $($field:ident)+ })+) => {
        /// What a part of a file is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Kind {
            $($kind),+
        }

        $(impl Told for $draft {
            const DEFINES: bool = true;

            fn told(&self) -> Value<'_> {
                let Self { $($field),+ } = self;
                Value::Part(Kind::$kind, vec![$((stringify!($field), $field.as_field())),+])
            }
        })+
    };
}

every_field!(parts);

macro_rules! bare_words {
    ($($type:ident { $($word:ident)+ $(; never $never:ident)? })+) => {$(
        impl BareWord for $type {
            fn word(&self) -> &'static str {
                match self {
                    $(Self::$word => stringify!($word),)+
                    $(Self::$never => stringify!($never),)?
                }
            }
        }
    )+};
}

/// A word without brackets.
trait BareWord {
    fn word(&self) -> &'static str;
}

every_bare_word!(bare_words);

macro_rules! told_as_word {
    ($($type:ident)+) => {$(
        impl Told for $type {
            fn told(&self) -> Value<'_> {
                Value::Word(self.word(), Vec::new())
            }
        }
    )+};
}

told_as_word! {
    BodyClass PartyClass RelationClass Duration DocumentClass Stage Power Verb EventClass ChangeClass
}

impl Told for Capacity {
    fn told(&self) -> Value<'_> {
        Value::Word(self.word(), Vec::new())
    }

    fn as_field(&self) -> Option<Value<'_>> {
        (*self != Self::default()).then(|| self.told())
    }
}

macro_rules! words {
    ($($type:ident {
        $($full:ident($($value:ident),+))+
        $(; fields $($named:ident { $($must:ident)+ $(| $($may:ident)+)? })+)?
        $(; bare $($bare:ident)+)?
    })+) => {$(
        impl Told for $type {
            fn told(&self) -> Value<'_> {
                match self {
                    $(Self::$full($($value),+) => Value::Word(stringify!($full), vec![$($value.told()),+]),)+
                    $($(Self::$named { $($must,)+ $($($may),+)? } => {
                        let fields = [$((stringify!($must), Some($must.told())),)+
                            $($((stringify!($may), $may.as_field())),+)?];
                        let given = fields.into_iter().filter_map(|(name, value)| Some((name, value?)));
                        Value::WordWithFields(stringify!($named), given.collect())
                    })+)?
                    $($(Self::$bare => Value::Word(stringify!($bare), Vec::new()),)+)?
                }
            }
        }
    )+};
}

every_word!(words);

macro_rules! only_words {
    ($($type:ident($($field:ident),+))+) => {$(
        impl Told for $type {
            fn told(&self) -> Value<'_> {
                Value::Word(stringify!($type), vec![$(self.$field.told()),+])
            }
        }
    )+};
}

every_only_word!(only_words);

macro_rules! told_as {
    ($($type:ident $value:ident)+) => {$(
        impl Told for $type {
            fn told(&self) -> Value<'_> {
                Value::$value(self)
            }
        }
    )+};
}

told_as! { WrittenDate Date SourceMark Mark FieldName Field String Plain }

impl Told for Text {
    const DEFINES: bool = true;

    fn told(&self) -> Value<'_> {
        Value::Text(self)
    }
}

impl Told for u32 {
    fn told(&self) -> Value<'_> {
        Value::Number(*self)
    }
}

impl Told for bool {
    fn told(&self) -> Value<'_> {
        Value::Bool(*self)
    }

    fn as_field(&self) -> Option<Value<'_>> {
        self.then(|| self.told())
    }
}

impl<T: Told> Told for Option<T> {
    fn told(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Word("None", Vec::new()), Told::told)
    }

    fn as_field(&self) -> Option<Value<'_>> {
        self.as_ref().map(Told::told)
    }
}

impl<T: Told> Told for Vec<T> {
    fn told(&self) -> Value<'_> {
        Value::List(self.iter().map(Told::told).collect())
    }

    fn as_field(&self) -> Option<Value<'_>> {
        (!self.is_empty()).then(|| self.told())
    }
}

impl<K: Key + Eq + Hash, T: Told> Told for IndexMap<K, T> {
    fn told(&self) -> Value<'_> {
        let target = K::TARGET.filter(|_| !T::DEFINES);
        Value::Map(target, self.iter().map(|(key, value)| (key.as_ref(), value.told())).collect())
    }

    fn as_field(&self) -> Option<Value<'_>> {
        (!self.is_empty()).then(|| self.told())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(value: &Value<'_>) -> Vec<&'static str> {
        let Value::Part(_, fields) = value else { panic!("{value:?}") };
        fields.iter().filter(|(_, value)| value.is_some()).map(|(name, _)| *name).collect()
    }

    #[test]
    fn what_says_no_more_than_a_field_left_out_is_left_out() {
        let seat = SeatDraft { voting: Some(false), ..SeatDraft::default() };
        assert_eq!(given(&seat.told()), ["voting"], "a stated no is stated");
        assert_eq!(given(&StepDraft::default().told()), Vec::<&str>::new());
    }
}
