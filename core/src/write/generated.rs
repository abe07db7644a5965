//! Drafts made from a row of numbers, with every field and every word of the format: what writing and reading are tried
//! on. Few and small numbers make a small draft, so that a fault is shown by little.

use std::hash::Hash;

use indexmap::IndexMap;

use crate::draft::names::{every_bare_word, every_field, every_only_word, every_word};
use crate::draft::*;
use crate::id::*;
use crate::model::{
    BodyClass, Capacity, ChairRule, ChangeClass, Count, DocumentClass, Duration, EventClass, Frequency, Gate,
    OneForEach, PartyClass, Post, Power, Principal, RelationClass, Side, Stage, Text, Validity, Verb, WrittenDate,
};

/// Texts with what is hard to write.
const TEXTS: [&str; 24] = [
    "",
    "a",
    "Rådet för äldre",
    "Čearru, Ærø, 日本",
    "two\nlines",
    "with \"quotes\" and “others”",
    "back\\slash \\u{41}",
    "tab\tand\r\nreturn",
    "\0",
    "\u{feff}mark",
    "no\u{a0}break, soft\u{ad}hyphen, zero\u{200b}width",
    "\u{202e}turned",
    "�",
    "🙂",
    "a // comment",
    "/* another */",
    "'single'",
    "(a: 1, [x], {y})",
    "plan-2024 § 3",
    "2024-03-15",
    "r#\"raw\"#",
    "Some(x)",
    "a text that is so long that nothing else has room beside it on a line of the usual length, however it is put there",
    " ",
];

/// The draft that a row of numbers makes. Its format is one that can be read.
pub(super) fn draft(bytes: &[u8]) -> StructureDraft {
    let mut draft = StructureDraft::generated(&mut Numbers { rest: bytes, depth: 0 });
    draft.format = draft.format.map(|format| format.min(1));
    draft
}

struct Numbers<'a> {
    rest: &'a [u8],
    depth: usize,
}

impl Numbers<'_> {
    /// The next one, below a limit; 0 where none is left.
    fn next(&mut self, below: usize) -> usize {
        let Some((first, rest)) = self.rest.split_first() else { return 0 };
        self.rest = rest;
        usize::from(*first) % below.max(1)
    }

    fn text(&mut self) -> &'static str {
        TEXTS[self.next(TEXTS.len())]
    }
}

trait Generated: Sized {
    fn generated(numbers: &mut Numbers<'_>) -> Self;
}

macro_rules! parts {
    ($($kind:ident: $draft:ident { $($field:ident)+ })+) => {$(
        impl Generated for $draft {
            fn generated(numbers: &mut Numbers<'_>) -> Self {
                Self { $($field: Generated::generated(numbers)),+ }
            }
        }
    )+};
}

every_field!(parts);

macro_rules! bare_words {
    ($($type:ident { $($word:ident)+ $(; never $never:ident)? })+) => {$(
        impl Generated for $type {
            fn generated(numbers: &mut Numbers<'_>) -> Self {
                let all = [$(Self::$word),+];
                all[numbers.next(all.len())]
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
        impl Generated for $type {
            fn generated(numbers: &mut Numbers<'_>) -> Self {
                let all: &[fn(&mut Numbers<'_>) -> Self] = &[
                    $(|numbers| {
                        $(let $value = Generated::generated(numbers);)+
                        Self::$full($($value),+)
                    },)+
                    $($(|numbers| Self::$named {
                        $($must: Generated::generated(numbers),)+
                        $($($may: Generated::generated(numbers)),+)?
                    },)+)?
                    $($(|_| Self::$bare,)+)?
                ];
                all[numbers.next(all.len())](numbers)
            }
        }
    )+};
}

every_word!(words);

macro_rules! only_words {
    ($($type:ident($($field:ident),+))+) => {$(
        impl Generated for $type {
            fn generated(numbers: &mut Numbers<'_>) -> Self {
                Self { $($field: Generated::generated(numbers)),+ }
            }
        }
    )+};
}

every_only_word!(only_words);

macro_rules! from_text {
    ($($type:ident)+) => {$(
        impl Generated for $type {
            fn generated(numbers: &mut Numbers<'_>) -> Self {
                Self::new(numbers.text())
            }
        }
    )+};
}

from_text! {
    SourceId LevelId LineId DivisionId AreaId PartyId TopicId BodyId ActorId SubjectId EditionId DocumentId RouteId InputId
    AnswerId OutcomeId RuleId EventId FieldName SourceMark WrittenDate
}

impl Generated for String {
    fn generated(numbers: &mut Numbers<'_>) -> Self {
        numbers.text().to_owned()
    }
}

impl Generated for Text {
    fn generated(numbers: &mut Numbers<'_>) -> Self {
        let first = numbers.text();
        match numbers.next(4) {
            0 | 1 => Self::plain(first),
            2 => Self::by_language(vec![("sv".to_owned(), first.to_owned())]).unwrap(),
            _ => {
                let second = ("en".to_owned(), numbers.text().to_owned());
                Self::by_language(vec![("sv".to_owned(), first.to_owned()), second]).unwrap()
            }
        }
    }
}

impl Generated for u32 {
    fn generated(numbers: &mut Numbers<'_>) -> Self {
        [0, 1, 4, 15, u32::MAX][numbers.next(5)]
    }
}

impl Generated for bool {
    fn generated(numbers: &mut Numbers<'_>) -> Self {
        numbers.next(2) == 1
    }
}

impl<T: Generated> Generated for Option<T> {
    fn generated(numbers: &mut Numbers<'_>) -> Self {
        (numbers.next(4) == 1).then(|| T::generated(numbers))
    }
}

impl<T: Generated> Generated for Vec<T> {
    fn generated(numbers: &mut Numbers<'_>) -> Self {
        several(numbers, T::generated).into_iter().collect()
    }
}

impl<K: Generated + Eq + Hash, T: Generated> Generated for IndexMap<K, T> {
    fn generated(numbers: &mut Numbers<'_>) -> Self {
        several(numbers, |numbers| (K::generated(numbers), T::generated(numbers))).into_iter().collect()
    }
}

/// Several lists within each other are rare, so that no draft grows without end.
fn several<T>(numbers: &mut Numbers<'_>, one: impl Fn(&mut Numbers<'_>) -> T) -> Vec<T> {
    let none = 1 + 2 * numbers.depth;
    let count = numbers.next(none + 3).saturating_sub(none);
    numbers.depth += 1;
    let all = (0..count).map(|_| one(numbers)).collect();
    numbers.depth -= 1;
    all
}
