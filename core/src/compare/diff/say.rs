//! Values in words, for both sides of a difference.

use crate::model::{
    BodyClass, Capacity, ChairRule, Count, Duration, Frequency, OneForEach, PartyClass, Principal, Seat, Stated,
    Structure, Tally, Text,
};
use crate::words::phrases::{count_words, frequency_words, tally_words};
use crate::words::sentences::post_words;
use crate::words::{Language, Said, Term};

/// The same thing said in each language of the program.
pub(in crate::compare) fn each(say: impl Fn(Language) -> String) -> Said {
    Said::new(say(Language::Sv), say(Language::En))
}

pub(super) fn text(text: &Text) -> Said {
    each(|language| text.get(language.tag()).to_owned())
}

pub(super) fn term(term: Term) -> Said {
    each(|language| term.get(language).to_owned())
}

/// What a body is: in the common words, with the structure's own word for it where that is another.
pub(in crate::compare) fn class(class: BodyClass, called: Option<&Text>) -> Said {
    each(|language| {
        let common = Term::Body(class).get(language);
        match called.map(|called| called.get(language.tag())) {
            Some(called) if called != common => format!("{common} ({called})"),
            _ => common.to_owned(),
        }
    })
}

/// Several things in a row, in the language's own texts.
pub(in crate::compare) fn list<'a>(texts: impl Iterator<Item = &'a Text>) -> Said {
    let texts: Vec<&Text> = texts.collect();
    each(|language| texts.iter().map(|text| text.get(language.tag())).collect::<Vec<_>>().join(", "))
}

/// A fact in words; nothing where no source says it.
pub(in crate::compare) fn stated<T>(fact: &Stated<T>, say: impl Fn(&T) -> Said) -> Option<Said> {
    match fact {
        Stated::Known(value) => Some(say(value)),
        Stated::NotStated => None,
        Stated::NotRegulated => Some(term(Term::NotRegulated)),
        Stated::NotApplicable => Some(term(Term::NotApplicable)),
    }
}

pub(super) fn count(count: &Count) -> Said {
    each(|language| count_words(count, language))
}

/// A sum of seats, with those that count on a condition last.
pub(in crate::compare) fn tally(always: Tally, conditional: Tally) -> Said {
    each(|language| {
        let words = tally_words(always, Tally::ZERO, language);
        match language {
            _ if conditional == Tally::ZERO => words,
            Language::Sv if conditional.is_unstated() => format!("{words}, fler på villkor"),
            Language::En if conditional.is_unstated() => format!("{words}, more on a condition"),
            Language::Sv => format!("{words}, på villkor {}", tally_words(conditional, Tally::ZERO, language)),
            Language::En => format!("{words}, on a condition {}", tally_words(conditional, Tally::ZERO, language)),
        }
    })
}

pub(in crate::compare) fn frequency(frequency: &Frequency) -> Said {
    each(|language| frequency_words(frequency, language))
}

pub(in crate::compare) fn duration(duration: Duration) -> Said {
    match duration {
        Duration::Standing => Said::new("varaktig", "standing"),
        Duration::Temporary => Said::new("tillfällig", "temporary"),
        Duration::Either => Said::new("varaktig eller tillfällig", "standing or temporary"),
    }
}

/// What a body exists once for each of, with how many that is.
pub(in crate::compare) fn units(structure: &Structure, units: Option<&OneForEach>) -> Said {
    let Some(units) = units else { return Said::new("en grupp", "one group") };
    let number = structure.units(units).len();
    each(|language| {
        let what = match (units, language) {
            (OneForEach::AreaOf(_), Language::Sv) => "område",
            (OneForEach::AreaOf(_), Language::En) => "area",
            (OneForEach::PartyOf(class), _) => Term::Party(*class).get(language),
        };
        match language {
            Language::Sv => format!("en för varje {what} ({number})"),
            Language::En => format!("one for each {what} ({number})"),
        }
    })
}

pub(super) fn classes(classes: &[PartyClass], language: Language) -> String {
    classes.iter().map(|class| Term::Party(*class).get(language)).collect::<Vec<_>>().join(", ")
}

/// Whom a seat speaks for, or who chairs.
pub(super) fn principal(structure: &Structure, principal: &Principal, language: Language) -> String {
    let several = |several: &[Principal], between: &str| {
        several.iter().map(|one| self::principal(structure, one, language)).collect::<Vec<_>>().join(between)
    };
    let tag = language.tag();
    match (principal, language) {
        (Principal::Party(id), _) => {
            structure.parties.get(id).map_or(id.as_str(), |party| party.name.get(tag)).to_owned()
        }
        (Principal::Body(id), _) => structure.bodies.get(id).map_or(id.as_str(), |body| body.name.get(tag)).to_owned(),
        (Principal::AnyOf(class), _) => Term::Party(*class).get(language).to_owned(),
        (Principal::EachOf(class), Language::Sv) => format!("varje {}", Term::Party(*class).get(language)),
        (Principal::EachOf(class), Language::En) => format!("each {}", Term::Party(*class).get(language)),
        (Principal::EachArea(_), Language::Sv) => "varje område".to_owned(),
        (Principal::EachArea(_), Language::En) => "each area".to_owned(),
        (Principal::OneOf(parts), Language::Sv) => several(parts, " eller "),
        (Principal::OneOf(parts), Language::En) => several(parts, " or "),
        (Principal::Together(parts), Language::Sv) => several(parts, " och "),
        (Principal::Together(parts), Language::En) => several(parts, " and "),
        (Principal::Each(parts), Language::Sv) => format!("var och en av {}", several(parts, " och ")),
        (Principal::Each(parts), Language::En) => format!("each of {}", several(parts, " and ")),
        (Principal::InWords(text), _) => text.get(tag).to_owned(),
    }
}

/// A seat: how many, which function, for whom.
pub(super) fn seat(structure: &Structure, seat: &Seat) -> Said {
    each(|language| {
        let mut words = Vec::new();
        if let Some(number) = seat.count.known() {
            words.push(format!("{} ×", count_words(number, language)));
        }
        words.extend(seat.function.known().map(|function| function.get(language.tag()).to_owned()));
        if let Some(whom) = seat.on_behalf_of.known() {
            let whom = principal(structure, whom, language);
            words.push(if seat.function.is_known() { format!("({whom})") } else { whom });
        }
        if let Some(post) = &seat.comes_with {
            let post = post_words(&post.body, post.capacity, structure, language);
            words.push(if words.is_empty() { post } else { format!("({post})") });
        }
        words.extend(seat.except.iter().map(|(id, number)| {
            let name = structure.parties.get(id).map_or(id.as_str(), |party| party.name.get(language.tag()));
            format!("[{name}: {number}]")
        }));
        words.join(" ")
    })
}

/// A rule for the vice chair.
pub(super) fn vice(structure: &Structure, rule: &ChairRule) -> Said {
    let rule = chair(structure, rule);
    let vice = term(Term::Capacity(Capacity::ViceChair));
    each(|language| format!("{}: {}", vice.get(language), rule.get(language)))
}

/// A rule for the chair.
pub(in crate::compare) fn chair(structure: &Structure, rule: &ChairRule) -> Said {
    each(|language| {
        let say = |one: &Principal| principal(structure, one, language);
        let join = |several: &[Principal], and: &str| several.iter().map(say).collect::<Vec<_>>().join(and);
        match (rule, language) {
            (ChairRule::Held { by }, Language::Sv) => format!("alltid {}", say(by)),
            (ChairRule::Held { by }, Language::En) => format!("always {}", say(by)),
            (ChairRule::Rotating { between, .. }, Language::Sv) => format!("växlar mellan {}", join(between, " och ")),
            (ChairRule::Rotating { between, .. }, Language::En) => {
                format!("alternates between {}", join(between, " and "))
            }
            (ChairRule::Shared { by }, Language::Sv) => format!("delas av {}", join(by, " och ")),
            (ChairRule::Shared { by }, Language::En) => format!("shared by {}", join(by, " and ")),
            (ChairRule::Chosen { by, among: None }, Language::Sv) => format!("väljs av {}", say(by)),
            (ChairRule::Chosen { by, among: None }, Language::En) => format!("chosen by {}", say(by)),
            (ChairRule::Chosen { by, among: Some(among) }, Language::Sv) => {
                format!("väljs av {} bland {}", say(by), say(among))
            }
            (ChairRule::Chosen { by, among: Some(among) }, Language::En) => {
                format!("chosen by {} among {}", say(by), say(among))
            }
            (ChairRule::WithPost(body, capacity), _) => post_words(body, *capacity, structure, language),
            (ChairRule::InWords(text), _) => text.get(language.tag()).to_owned(),
        }
    })
}

/// The length of a term.
pub(super) fn months(months: &Count) -> Said {
    each(|language| match language {
        Language::Sv => format!("mandattid {} månader", count_words(months, language)),
        Language::En => format!("term of {} months", count_words(months, language)),
    })
}
