//! What is tried in a draft, in words.

use crate::whatif::{Fate, Part, Slip, Unread, Wanted};
use crate::words::Language;

/// What speaks of a body, as a heading.
pub fn part_words(part: Part, language: Language) -> &'static str {
    let (sv, en) = match part {
        Part::Mandate => ("Mandat", "Mandates"),
        Part::Route => ("Ärendevägar", "Routes"),
        Part::Document => ("Dokument", "Documents"),
        Part::Relation => ("Samband", "Relations"),
        Part::Seat => ("Platser i andra grupper", "Seats in other bodies"),
        Part::Chair => ("Ordförandeturer som följer gruppens", "Turns of chairs that follow its"),
        Part::Meeting => ("Möten som hänger ihop med gruppens", "Meetings that go with its"),
        Part::History => ("Händelser och historia", "Events and history"),
        Part::Other => ("Annat", "Other"),
    };
    language.pick(sv, en)
}

/// What becomes of something that speaks of a body; `name` is the body that has it then.
pub fn fate_words(part: Part, fate: &Fate, name: &str, language: Language) -> String {
    match (fate, language) {
        (Fate::Leads(_), Language::Sv) => format!("går till {name}"),
        (Fate::Leads(_), Language::En) => format!("goes to {name}"),
        (Fate::Joins(_), Language::Sv) if part != Part::Mandate => format!("{name} nämns redan där"),
        (Fate::Joins(_), Language::En) if part != Part::Mandate => format!("{name} is named there already"),
        (Fate::Joins(_), Language::Sv) => format!("finns redan hos {name}, blir ett"),
        (Fate::Joins(_), Language::En) => format!("{name} has it already, becomes one"),
        (Fate::Shared, _) => language.pick("de andra som nämns är kvar", "the others that are named remain").to_owned(),
        (Fate::Lost, _) => lost_words(part, language).to_owned(),
    }
}

fn lost_words(part: Part, language: Language) -> &'static str {
    let (sv, en) = match part {
        Part::Mandate => ("utan ägare", "without an owner"),
        Part::Route => ("vägen bryts här", "the route breaks here"),
        Part::Document => ("ingen kvar som beslutar", "nobody left who decides"),
        Part::Relation => ("faller bort", "falls away"),
        Part::Seat => ("saknar den som utser eller sitter där", "lacks who appoints or sits there"),
        Part::Chair => ("har inget att följa", "has nothing to follow"),
        Part::Meeting => ("har inget att följa", "have nothing to follow"),
        Part::History => ("nämner en grupp som inte finns kvar", "names a body that is gone"),
        Part::Other => ("leder ingenstans", "leads nowhere"),
    };
    language.pick(sv, en)
}

/// Why a step is not taken.
pub fn slip_words(slip: &Slip, language: Language) -> String {
    let swedish = language == Language::Sv;
    match slip {
        Slip::NotAStep(why) => unread_words(why, language),
        Slip::NoSuchBody(id) if swedish => format!("det finns ingen grupp `{id}`, eller inte längre"),
        Slip::NoSuchBody(id) => format!("there is no body `{id}`, or no longer"),
        Slip::NoSuchLevel(id) if swedish => format!("det finns ingen nivå `{id}`"),
        Slip::NoSuchLevel(id) => format!("there is no level `{id}`"),
        Slip::NoSuchSuperior(id) if swedish => format!("det finns varken grupp eller part `{id}`"),
        Slip::NoSuchSuperior(id) => format!("there is neither a body nor a party `{id}`"),
        Slip::NoSuchPrincipal if swedish => "den som platsen ska finnas för finns inte".to_owned(),
        Slip::NoSuchPrincipal => "whom the seat is to speak for does not exist".to_owned(),
        Slip::Taken(id) if swedish => format!("`{id}` är redan namnet på något annat"),
        Slip::Taken(id) => format!("`{id}` names something else already"),
        Slip::TooFew if swedish => "det behövs minst två olika grupper".to_owned(),
        Slip::TooFew => "at least two different bodies are needed".to_owned(),
        Slip::UnderItself(id) if swedish => format!("`{id}` skulle stå under sig själv"),
        Slip::UnderItself(id) => format!("`{id}` would stand under itself"),
        Slip::NoSuchSeat(function) if swedish => format!("gruppen har ingen plats för `{function}`"),
        Slip::NoSuchSeat(function) => format!("the body has no seat for `{function}`"),
        Slip::TooMany if swedish => "fler steg än så tas inte".to_owned(),
        Slip::TooMany => "more steps than that are not taken".to_owned(),
    }
}

fn unread_words(why: &Unread, language: Language) -> String {
    let swedish = language == Language::Sv;
    match why {
        Unread::Empty if swedish => "steget säger ingenting".to_owned(),
        Unread::Empty => "the step says nothing".to_owned(),
        Unread::NoSuchVerb(word) if swedish => {
            format!("`{word}` är inget steg; skriv merge, split, move, add, remove eller seats")
        }
        Unread::NoSuchVerb(word) => format!("`{word}` is no step; write merge, split, move, add, remove or seats"),
        Unread::TooMuch(word) if swedish => format!("`{word}` hör inte hemma där"),
        Unread::TooMuch(word) => format!("`{word}` has no place there"),
        Unread::OpenQuote if swedish => "ett citattecken avslutas inte".to_owned(),
        Unread::OpenQuote => "a quote does not end".to_owned(),
        Unread::Missing(what) => {
            let (sv, en) = match what {
                Wanted::Body => ("en grupps id", "the id of a body"),
                Wanted::Into => ("`into` och en grupps id", "`into` and the id of a body"),
                Wanted::Name => ("ett namn inom citattecken", "a name in quotes"),
                Wanted::Function => ("en funktion inom citattecken", "a function in quotes"),
                Wanted::Number => ("ett antal", "a number"),
                Wanted::Where => ("`under` eller `to`", "`under` or `to`"),
                Wanted::Whom => ("för vem platsen finns", "whom the seat is for"),
                Wanted::Level => ("en nivås id", "the id of a level"),
            };
            format!("{} {}", language.pick("här saknas", "missing:"), language.pick(sv, en))
        }
    }
}
