//! Answers to a route's questions, why they cannot be taken, and what they come to, in words.

use crate::answer::route::{Conclusion, Slip, Span};
use crate::id::{AnswerId, InputId};
use crate::model::{Input, Route, Structure};
use crate::words::Language;

/// An answer to a question, as people say it: "ja", or the question's own words for it.
pub fn answer_words(input: &Input, answer: &AnswerId, language: Language) -> String {
    if input.is_yes_or_no() {
        return match answer.as_str() {
            Input::YES => language.pick("ja", "yes").to_owned(),
            Input::NO => language.pick("nej", "no").to_owned(),
            other => other.to_owned(),
        };
    }
    input.answers.get(answer).map_or_else(|| answer.to_string(), |text| text.get(language.tag()).to_owned())
}

/// The answer that is written: yes and no also as people say them, in any of the languages.
pub fn answer_written<'w>(input: &Input, written: &'w str) -> &'w str {
    let says = |answer: &'static str| {
        let answer = AnswerId::new(answer);
        Language::ALL.into_iter().any(|language| answer_words(input, &answer, language) == written)
    };
    match input.is_yes_or_no() {
        true if says(Input::YES) => Input::YES,
        true if says(Input::NO) => Input::NO,
        _ => written,
    }
}

/// What the answers come to, in one sentence; what a decided route leads to is told beside.
pub fn conclusion_words(conclusion: &Conclusion, language: Language) -> &'static str {
    match conclusion {
        Conclusion::Contradictory(_) => language.pick(
            "Svaren motsäger varandra, så inget följer av dem.",
            "The answers contradict each other, so nothing follows from them.",
        ),
        Conclusion::Decided => {
            language.pick("Svaren avgör vart ärendet går.", "The answers decide where the matter goes.")
        }
        Conclusion::Depends => language
            .pick("Det beror på frågor som inte är besvarade.", "It depends on questions that are not answered."),
        Conclusion::Clash(_) => language.pick(
            "Regler som gäller samtidigt leder till olika saker. Vilken som går före anges inte.",
            "Rules that hold at the same time lead to different things. Which goes first is not stated.",
        ),
        Conclusion::Gap => language.pick(
            "Ingen regel gäller. Vad som händer då anges inte.",
            "No rule holds. What happens then is not stated.",
        ),
    }
}

/// What a combination of answers comes to, in a word; the rules that hold are told beside.
pub fn combination_words(conclusion: &Conclusion, language: Language) -> &'static str {
    let (sv, en) = match conclusion {
        Conclusion::Contradictory(_) => ("svaren motsäger varandra", "the answers contradict each other"),
        Conclusion::Decided => ("avgörs", "decided"),
        Conclusion::Depends => ("beror på", "depends"),
        Conclusion::Clash(_) => ("reglerna leder till olika saker", "the rules lead to different things"),
        Conclusion::Gap => ("ingen regel gäller", "no rule holds"),
    };
    language.pick(sv, en)
}

/// Why an answer cannot be taken, with what may have been meant.
pub fn slip_words(slip: &Slip, language: Language) -> String {
    let list = |known: Vec<&str>| known.join(", ");
    match slip {
        Slip::NoSuchQuestion { written, known, .. } if known.is_empty() => match language {
            Language::Sv => format!("vägen har ingen fråga `{written}`; den har inga frågor"),
            Language::En => format!("the route has no question `{written}`; it has no questions"),
        },
        Slip::NoSuchQuestion { written, meant, known } => {
            let known = list(known.iter().map(InputId::as_str).collect());
            match (meant, language) {
                (Some(meant), Language::Sv) => format!("vägen har ingen fråga `{written}`; menar du `{meant}`?"),
                (Some(meant), Language::En) => {
                    format!("the route has no question `{written}`; did you mean `{meant}`?")
                }
                (None, Language::Sv) => format!("vägen har ingen fråga `{written}`; de som finns är {known}"),
                (None, Language::En) => format!("the route has no question `{written}`; there are {known}"),
            }
        }
        Slip::NoSuchAnswer { question, written, meant, known } => {
            let known = list(known.iter().map(AnswerId::as_str).collect());
            match (meant, language) {
                (Some(meant), Language::Sv) => {
                    format!("frågan `{question}` kan inte besvaras med `{written}`; menar du `{meant}`?")
                }
                (Some(meant), Language::En) => {
                    format!("the question `{question}` cannot be answered with `{written}`; did you mean `{meant}`?")
                }
                (None, Language::Sv) => {
                    format!("frågan `{question}` kan inte besvaras med `{written}`; svaren är {known}")
                }
                (None, Language::En) => {
                    format!("the question `{question}` cannot be answered with `{written}`; the answers are {known}")
                }
            }
        }
        Slip::AnsweredTwice { question } => match language {
            Language::Sv => format!("frågan `{question}` besvaras på två sätt"),
            Language::En => format!("the question `{question}` is answered in two ways"),
        },
    }
}

/// That there is no such route, with what may have been meant; nothing written stands for no route named.
pub fn no_such_route(written: &str, structure: &Structure, language: Language) -> String {
    let known: Vec<&str> = structure.routes.keys().map(AsRef::as_ref).collect();
    let near = crate::suggest::suggest(written, known.iter().copied());
    match (near, language) {
        (Some(near), Language::Sv) => format!("ingen väg heter `{written}`; menar du `{near}`?"),
        (Some(near), Language::En) => format!("no route is called `{written}`; did you mean `{near}`?"),
        (None, Language::Sv) if known.is_empty() => "filen anger inga vägar".to_owned(),
        (None, Language::En) if known.is_empty() => "the file states no routes".to_owned(),
        (None, Language::Sv) if written.is_empty() => format!("säg vilken väg: {}", known.join(", ")),
        (None, Language::En) if written.is_empty() => format!("say which route: {}", known.join(", ")),
        (None, Language::Sv) => format!("ingen väg heter `{written}`; de som finns är {}", known.join(", ")),
        (None, Language::En) => format!("no route is called `{written}`; there are {}", known.join(", ")),
    }
}

/// How the open questions are answered on the command line: "slag=nytt eller slag=mindre", "vikt=ja eller vikt=nej".
pub fn ways_to_answer(route: &Route, question: &InputId, language: Language) -> String {
    let Some(input) = route.inputs.get(question) else { return String::new() };
    let written = |answer: &AnswerId| match input.is_yes_or_no() {
        true => answer_words(input, answer, language),
        false => answer.to_string(),
    };
    let ways: Vec<_> = input.possible().iter().map(|answer| format!("{question}={}", written(answer))).collect();
    ways.join(language.pick(" eller ", " or "))
}

/// A time that is not certain, in weeks: "0–18 veckor". At best is rounded down and at worst up.
pub fn span_words(span: Span, language: Language) -> String {
    let (least, most) = (span.at_best / 7, span.at_worst.div_ceil(7));
    let about = if span.about { language.pick("omkring ", "about ") } else { "" };
    let number = if least == most { most.to_string() } else { format!("{least}–{most}") };
    let weeks = if most == 1 { language.pick("vecka", "week") } else { language.pick("veckor", "weeks") };
    format!("{about}{number} {weeks}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_said_in_whole_weeks_and_never_promises_too_much() {
        let span = |at_best, at_worst, about| span_words(Span { at_best, at_worst, about }, Language::Sv);
        assert_eq!(span(0, 61, false), "0–9 veckor");
        assert_eq!(span(28, 28, false), "4 veckor");
        assert_eq!(span(0, 7, true), "omkring 0–1 vecka");
        assert_eq!(span(13, 365, false), "1–53 veckor");
    }
}
