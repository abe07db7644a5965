//! What a year holds, in words.

use crate::answer::year::{Happening, Plan};
use crate::model::Tally;
use crate::words::Language;

/// How many times, with its quantifier: "minst 6 gånger"; nothing where there is no number.
pub(crate) fn times(tally: Tally, language: Language) -> Option<String> {
    let number = bounds(tally)?;
    let words = match language {
        Language::Sv => format!("{number} {}", if number == "1" || number == "0–1" { "gång" } else { "gånger" }),
        Language::En => format!("{number} {}", if number == "1" { "time" } else { "times" }),
    };
    Some(said(tally, &words, language))
}

/// So many meetings: "minst 10 möten"; nothing where there is no number.
pub(crate) fn meetings(tally: Tally, language: Language) -> Option<String> {
    let number = bounds(tally)?;
    let words = match language {
        Language::Sv => format!("{number} {}", if number == "1" { "möte" } else { "möten" }),
        Language::En => format!("{number} {}", if number == "1" { "meeting" } else { "meetings" }),
    };
    Some(said(tally, &words, language))
}

fn bounds(tally: Tally) -> Option<String> {
    let Tally { least, most, unstated, .. } = tally;
    match most {
        Some(most) if most == least => Some(least.to_string()),
        Some(most) if least == 0 && most > 1 => Some(most.to_string()),
        Some(most) => Some(format!("{least}–{most}")),
        None if unstated > 0 && least == 0 => None,
        None => Some(least.to_string()),
    }
}

fn said(tally: Tally, words: &str, language: Language) -> String {
    let before = match tally.most {
        None => language.pick("minst ", "at least "),
        Some(most) if tally.least == 0 && most > 1 => language.pick("högst ", "at most "),
        Some(_) if tally.about => language.pick("ungefär ", "about "),
        Some(_) => "",
    };
    format!("{before}{words}")
}

/// How a plan of so many dates stands to the rule.
pub(crate) fn plan(plan: Plan, planned: usize, language: Language) -> String {
    match (plan, language) {
        (Plan::Kept, Language::Sv) => format!("{planned} planerade, som regeln säger"),
        (Plan::Kept, Language::En) => format!("{planned} planned, as the rule says"),
        (Plan::Short(missing), Language::Sv) => format!("{planned} planerade, {missing} för få"),
        (Plan::Short(missing), Language::En) => format!("{planned} planned, {missing} too few"),
        (Plan::Over(more), Language::Sv) => format!("{planned} planerade, {more} för många"),
        (Plan::Over(more), Language::En) => format!("{planned} planned, {more} too many"),
        (Plan::NoNumber, Language::Sv) => format!("{planned} planerade; regeln anger inget antal"),
        (Plan::NoNumber, Language::En) => format!("{planned} planned; the rule gives no number"),
    }
}

/// That so many dates are planned, where there is no rule.
pub(crate) fn planned(count: usize, language: Language) -> String {
    match language {
        Language::Sv => format!("{count} planerade"),
        Language::En => format!("{count} planned"),
    }
}

/// What happens to what is named before: "ska ses över senast".
pub(crate) fn happens(happening: &Happening, language: Language) -> &'static str {
    match happening {
        Happening::Planned { .. } | Happening::Event(_) => "",
        Happening::Decided(_) => language.pick("beslutas", "is decided"),
        Happening::Begins(_) | Happening::EditionBegins(_) => language.pick("börjar gälla", "begins to hold"),
        Happening::Review(_) | Happening::EditionReview(_) => {
            language.pick("ska ses över senast", "is to be reviewed by then")
        }
        Happening::Ends(_) | Happening::EditionEnds(_) => language.pick("gäller till och med", "holds until then"),
        Happening::Swap { .. } => language.pick("tar över ordförandeskapet", "takes over the chair"),
    }
}

/// So many bodies whose meetings are not stated: "3 grupper där antalet möten inte anges".
pub(crate) fn uncounted(bodies: usize, language: Language) -> String {
    match (bodies, language) {
        (1, Language::Sv) => "1 grupp där antalet möten inte anges".to_owned(),
        (_, Language::Sv) => format!("{bodies} grupper där antalet möten inte anges"),
        (1, Language::En) => "1 group whose number of meetings is not stated".to_owned(),
        (_, Language::En) => format!("{bodies} groups whose number of meetings is not stated"),
    }
}

/// In each of so many units.
pub(crate) fn in_each(units: usize, language: Language) -> String {
    match language {
        Language::Sv => format!(" (i var och en av {units})"),
        Language::En => format!(" (in each of {units})"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Count;

    #[test]
    fn a_number_keeps_its_quantifier() {
        let cases = [
            (Count::Exactly(1), "1 gång", "1 time"),
            (Count::Exactly(4), "4 gånger", "4 times"),
            (Count::AtLeast(6), "minst 6 gånger", "at least 6 times"),
            (Count::AtMost(4), "högst 4 gånger", "at most 4 times"),
            (Count::Between(4, 5), "4–5 gånger", "4–5 times"),
            (Count::Between(0, 1), "0–1 gång", "0–1 times"),
            (Count::About(6), "ungefär 6 gånger", "about 6 times"),
        ];
        for (count, swedish, english) in cases {
            assert_eq!(times(Tally::of(&count), Language::Sv).as_deref(), Some(swedish));
            assert_eq!(times(Tally::of(&count), Language::En).as_deref(), Some(english));
        }
        assert_eq!(times(Tally::UNSTATED, Language::Sv), None);
        let open = Tally::of(&Count::Exactly(10)).plus(Tally::UNSTATED);
        assert_eq!(meetings(open, Language::Sv).as_deref(), Some("minst 10 möten"));
    }
}
