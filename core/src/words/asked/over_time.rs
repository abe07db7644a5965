//! How what documents of two dates say stands to each other, in words.

use crate::answer::over_time::Shift;
use crate::words::Language;

/// The heading over what shifted in one way.
pub fn shift_words(shift: Shift, language: Language) -> &'static str {
    let (sv, en) = match shift {
        Shift::Changed => ("Det som de nyare dokumenten säger annorlunda", "What the newer documents say differently"),
        Shift::SomeOtherwise => (
            "Det som några nyare dokument säger annorlunda, och andra som förut",
            "What some newer documents say differently, and others as before",
        ),
        Shift::NowAgreed => {
            ("Det som dokumenten sade olika om då, men inte nu", "What the documents differed about then, and not now")
        }
        Shift::Disputed => {
            ("Det som dokument från samma tid säger olika om", "What documents of the same time differ about")
        }
        Shift::Undated => ("Det som inte går att placera i tiden", "What cannot be placed in time"),
    };
    language.pick(sv, en)
}

/// What the heading means, and what it does not.
pub fn shift_intro(shift: Shift, language: Language) -> &'static str {
    let (sv, en) = match shift {
        Shift::Changed => (
            "Dokumenten visar en annan läsning. Om strukturen själv har ändrats, eller bara beskrivningen av den, säger de inte om det inte står här.",
            "The documents show another reading. Whether the structure itself changed, or only its description, they do not say unless it is told here.",
        ),
        Shift::SomeOtherwise => (
            "De nyare dokumenten är inte ense, så det går inte att säga att något har ändrats.",
            "The newer documents do not agree, so it cannot be said that anything has changed.",
        ),
        Shift::NowAgreed => (
            "Det är inte sagt att något har ändrats: en av läsningarna står inte i något nyare dokument.",
            "It is not said that anything changed: one of the readings stands in no newer document.",
        ),
        Shift::Disputed => (
            "En oenighet mellan källor, ingen förändring över tid.",
            "A disagreement between sources, not a change over time.",
        ),
        Shift::Undated => {
            ("En av läsningarna vilar på något utan datum.", "One of the readings rests on something without a date.")
        }
    };
    language.pick(sv, en)
}
