//! Who chairs when, in words.

use crate::answer::chairs::{Obstacle, Told, Window};
use crate::model::Stated;
use crate::words::Language;
use crate::words::phrases::count_words;

/// One day, or the first and the last of several: "tidigast 2022-11-26, senast 2023-12-31".
pub(crate) fn window(window: Window, language: Language) -> String {
    let Window { earliest, latest } = window;
    match language {
        _ if earliest == latest => earliest.to_string(),
        Language::Sv => format!("tidigast {earliest}, senast {latest}"),
        Language::En => format!("{earliest} at the earliest, {latest} at the latest"),
    }
}

/// Several windows, of which one holds.
pub(crate) fn windows(windows: &[Window], language: Language) -> String {
    let each: Vec<String> = windows.iter().map(|one| window(*one, language)).collect();
    each.join(language.pick("; eller ", "; or "))
}

/// What can be told where no side can be named.
pub(crate) fn untold(told: &Told, language: Language) -> &'static str {
    match told {
        Told::Always(_) | Told::Turns(_) | Told::NoRule => "",
        Told::ByChoice => language.pick("väljs; vem det är anges inte", "chosen; who it is, is not stated"),
        Told::TimeUnknown => language.pick("växlar; när går inte att räkna ut", "rotates; when cannot be told"),
        Told::NotYet => language.pick("regeln börjar senare", "the rule begins later"),
        Told::RuleOnly => language
            .pick("följer av regeln; vilken sida det är anges inte", "follows from the rule; which side is not stated"),
    }
}

/// Why nothing can be reckoned; the names are of the two bodies of a tie.
pub(crate) fn obstacle(obstacle: &Obstacle, names: (&str, &str), language: Language) -> String {
    let (name, to) = names;
    match (obstacle, language) {
        (Obstacle::NoLength(Stated::Known(count)), Language::Sv) => {
            format!("Det går inte att räkna ut när det växlar: perioden är {} månader.", count_words(count, language))
        }
        (Obstacle::NoLength(Stated::Known(count)), Language::En) => {
            format!("When they change cannot be told: a term is {} months.", count_words(count, language))
        }
        (Obstacle::NoLength(_), Language::Sv) => {
            "Det går inte att räkna ut när det växlar: hur lång en period är anges inte.".to_owned()
        }
        (Obstacle::NoLength(_), Language::En) => {
            "When they change cannot be told: how long a term is, is not stated.".to_owned()
        }
        (Obstacle::Lengths(lengths), _) => {
            let lengths: Vec<String> = lengths.iter().map(u32::to_string).collect();
            let sv = "Det går inte att räkna ut när det växlar: reglerna anger olika långa perioder, i månader";
            let en = "When they change cannot be told: the rules give terms of different lengths, in months";
            format!("{}: {}.", language.pick(sv, en), lengths.join(", "))
        }
        (Obstacle::TooLong, _) => language
            .pick(
                "Det går inte att räkna ut när det växlar: perioderna är för långa eller för många.",
                "When they change cannot be told: the terms are too long or too many.",
            )
            .to_owned(),
        (Obstacle::Tie { .. }, Language::Sv) => {
            format!("Det går inte att räkna ut när det växlar: {name} och {to} kan inte växla som regeln säger.")
        }
        (Obstacle::Tie { .. }, Language::En) => {
            format!("When they change cannot be told: {name} and {to} cannot change as the rule says.")
        }
    }
}
