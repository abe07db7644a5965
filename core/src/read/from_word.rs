//! The values that stand as one of the format's words. A word that is missing here does not compile.

use super::from_item::{FromItem, Must, Slot};
use super::reader::Reader;
use super::tree::ItemId;
use crate::model::{
    BodyClass, Capacity, ChairRule, Count, Duration, Frequency, OneForEach, PartyClass, Principal, RelationClass,
};

/// Words that stand alone; the one behind `never` is not for files.
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

bare_words! {
    BodyClass {
        PoliticalCouncil Conference Leadership Preparatory Coordinating Thematic SubCounty Local Working Network
        Support Other
    }
    PartyClass {
        Region Municipality Association StateAgency CivilSociety Profession Union Provider Residents Other
    }
    RelationClass {
        ReportsTo PreparesFor Appoints Advises Supports Informs SuppliesMembers SameRank; never Directs
    }
    Capacity { Chair ViceChair Member Observer CoOpted Secretary Support }
    Duration { Standing Temporary Either }
}

/// Words with values in brackets, and behind the semicolon those that stand alone.
macro_rules! words {
    ($($type:ident { $($full:ident($($value:ident),+))+ $(; $($bare:ident)+)? })+) => {$(
        impl FromItem for $type {
            fn from_item(reader: &mut Reader<'_>, item: ItemId) -> Option<Self> {
                const _: fn($type) = |value| match value {
                    $($type::$full(..) => (),)+
                    $($($type::$bare => (),)+)?
                };
                let word = reader.word(item, &[$(stringify!($full)),+], &[$($(stringify!($bare)),+)?])?;
                $(if word == stringify!($full) {
                    $(let mut $value = Must(None);)+
                    return reader.values(item, &mut [$(&mut $value),+]).then_some(Self::$full($($value.0?),+));
                })+
                $($(if word == stringify!($bare) {
                    return Some(Self::$bare);
                })+)?
                None
            }
        }
    )+};
}

words! {
    Count { Exactly(number) AtLeast(number) AtMost(number) Between(least, most) About(number) InWords(text) }
    OneForEach { AreaOf(division) PartyOf(class) }
    Principal {
        Party(party) AnyOf(class) EachOf(class) EachArea(division) Body(body) OneOf(several) Together(several)
        InWords(text)
    }
    Frequency {
        PerYear(count) EveryWeeks(weeks) EveryMonths(months) BeforeEach(body) Dates(dates) InWords(text); WhenNeeded
    }
}

impl FromItem for ChairRule {
    fn from_item(reader: &mut Reader<'_>, item: ItemId) -> Option<Self> {
        let word = reader.word(item, &["Held", "Rotating", "Shared", "Chosen"], &[])?;
        let (mut by, mut several, mut among) = (Must(None), Must(None), None);
        let (mut opposite_to, mut in_step_with) = (None, None);
        let (names, slots): (&[&str], &mut [&mut dyn Slot]) = match word {
            "Rotating" => {
                (&["between", "opposite_to", "in_step_with"], &mut [&mut several, &mut opposite_to, &mut in_step_with])
            }
            "Shared" => (&["by"], &mut [&mut several]),
            "Chosen" => (&["by", "among"], &mut [&mut by, &mut among]),
            _ => (&["by"], &mut [&mut by]),
        };
        if !reader.fields_of_word(item, names, slots) {
            return None;
        }
        Some(match word {
            "Rotating" => Self::Rotating { between: several.0?, opposite_to, in_step_with },
            "Shared" => Self::Shared { by: several.0? },
            "Chosen" => Self::Chosen { by: by.0?, among },
            _ => Self::Held { by: by.0? },
        })
    }
}
