//! The values that stand as one of the format's words.

use super::from_item::{FromItem, Must, Slot};
use super::reader::Reader;
use super::tree::ItemId;
use crate::draft::names::{every_bare_word, every_only_word, every_word};
use crate::model::{
    BodyClass, Capacity, ChairRule, ChangeClass, Count, DocumentClass, Duration, EventClass, Frequency, Gate,
    OneForEach, PartyClass, Post, Power, Principal, RelationClass, Side, Stage, Validity, Verb,
};

macro_rules! bare_words {
    ($($type:ident { $($word:ident)+ $(; never $never:ident)? })+) => {$(
        impl FromItem for $type {
            fn from_item(reader: &mut Reader<'_>, item: ItemId) -> Option<Self> {
                const _: fn($type) = |value| match value { $($type::$word)|+ $(| $type::$never)? => () };
                let which = reader.bare_word(item, &[$(stringify!($word)),+])?;
                [$(Self::$word),+].get(which).copied()
            }
        }
    )+};
}

every_bare_word!(bare_words);

macro_rules! words {
    ($($type:ident {
        $($full:ident($($value:ident),+))+
        $(; fields $($named:ident { $($must:ident)+ $(| $($may:ident)+)? })+)?
        $(; bare $($bare:ident)+)?
    })+) => {$(
        impl FromItem for $type {
            fn from_item(reader: &mut Reader<'_>, item: ItemId) -> Option<Self> {
                const _: fn($type) = |value| match value {
                    $($type::$full(..) => (),)+
                    $($($type::$named { .. } => (),)+)?
                    $($($type::$bare => (),)+)?
                };
                let full = [$(stringify!($full),)+ $($(stringify!($named)),+)?];
                let word = reader.word(item, &full, &[$($(stringify!($bare)),+)?])?;
                $(if word == stringify!($full) {
                    $(let mut $value = Must(None);)+
                    return reader.values(item, &mut [$(&mut $value),+]).then_some(Self::$full($($value.0?),+));
                })+
                $($(if word == stringify!($named) {
                    $(let mut $must = Must(None);)+
                    $($(let mut $may = None;)+)?
                    let names = [$(stringify!($must),)+ $($(stringify!($may)),+)?];
                    let slots: &mut [&mut dyn Slot] = &mut [$(&mut $must,)+ $($(&mut $may),+)?];
                    if !reader.fields_of_word(item, &names, slots) {
                        return None;
                    }
                    return Some(Self::$named { $($must: $must.0?,)+ $($($may),+)? });
                })+)?
                $($(if word == stringify!($bare) {
                    return Some(Self::$bare);
                })+)?
                None
            }
        }
    )+};
}

every_word!(words);

macro_rules! only_words {
    ($($type:ident($($field:ident),+))+) => {$(
        impl FromItem for $type {
            fn from_item(reader: &mut Reader<'_>, item: ItemId) -> Option<Self> {
                reader.word(item, &[stringify!($type)], &[])?;
                $(let mut $field = Must(None);)+
                reader.values(item, &mut [$(&mut $field),+]).then_some(Self { $($field: $field.0?),+ })
            }
        }
    )+};
}

every_only_word!(only_words);
