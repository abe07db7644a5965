//! A meeting held against the rules, told.

use super::claims::claims;
use super::happened::check;
use crate::answer::{Attended, DecisionHeld, Demand, Filled, Minutes, Need, SeatHeld};
use crate::model::{Stated, Tally};
use crate::path::FieldPath;
use crate::telling::{Item, Line, Row, Run, Scribe, Table, Telling};
use crate::words::asked::minutes::held_words;
use crate::words::governing::{gate_words, power_words};
use crate::words::phrases::sum_words;
use crate::words::sentences::plural;
use crate::words::{Language, Term};

/// One event held against the rules.
pub fn minutes_told(minutes: &Minutes<'_>, scribe: Scribe<'_>) -> Telling {
    let mut telling = Telling::default();
    telling.heading(scribe.text(minutes.name));
    let date = scribe.stated(minutes.date, |date| Line::from(date.as_str()));
    let body = minutes.body.map(|body| Line::from(scribe.body(body)));
    let line = Line::joined(body.into_iter().chain([date]), ", ");
    telling.paragraph(line.and(scribe.sources(minutes.sources)));
    attendance(&mut telling, minutes, scribe);
    if minutes.tells_attendance() {
        absent(&mut telling, minutes, scribe);
        seats(&mut telling, minutes, scribe);
    }
    decisions(&mut telling, minutes, scribe);
    if let Some(note) = minutes.note {
        telling.subheading(scribe.say("Anmärkning", "Note"));
        telling.paragraph(scribe.text(note));
    }
    telling
}

fn attendance(telling: &mut Telling, minutes: &Minutes<'_>, scribe: Scribe<'_>) {
    telling.subheading(scribe.say("Vilka som var där", "Who was there"));
    if !minutes.tells_attendance() {
        telling.paragraph(scribe.say("Vilka som var där sägs inte.", "Who was there is not told."));
        return;
    }
    let mut line = Line::default();
    if !minutes.sides.is_empty() {
        line = line.and(people(minutes.members, "ledamot", "ledamöter", "member", "members", scribe));
    }
    if let Stated::Known(total) = minutes.members_total {
        let told = match scribe.language {
            Language::Sv => format!("källan säger {total}"),
            Language::En => format!("the source says {total}"),
        };
        line = if line.is_empty() { told.into() } else { line.and(format!(" ({told})")) };
    }
    if minutes.guests != Tally::ZERO {
        let guests = people(minutes.guests, "gäst", "gäster", "guest", "guests", scribe);
        line = line
            .and("; ")
            .and(guests)
            .and(scribe.say(", som inte räknas bland ledamöterna", ", not counted among the members"));
    }
    telling.paragraph(line.and("."));
    telling.list(minutes.sides.iter().map(|side| attended(side, scribe)).collect());
}

fn attended(side: &Attended<'_>, scribe: Scribe<'_>) -> Item {
    let name = match side.class {
        Some(class) => {
            let many = side.entries.len() > 1 || side.with_seats.is_some_and(|number| number > 1);
            let words = if many { plural(class, scribe.language) } else { Term::Party(class).get(scribe.language) };
            Run::Words(words.to_owned())
        }
        None => scribe.say("andra, eller flera slags parter tillsammans", "others, or several kinds of party together"),
    };
    let mut line =
        Line::from(name).and(": ").and(people(side.members, "ledamot", "ledamöter", "member", "members", scribe));
    if let Some(all) = side.with_seats.filter(|all| *all > 1) {
        let there = side.there.len();
        line = line.and(match scribe.language {
            Language::Sv => format!(", från {there} av {all}"),
            Language::En => format!(", from {there} of {all}"),
        });
    }
    if side.guests != Tally::ZERO {
        line = line.and("; ").and(people(side.guests, "gäst", "gäster", "guest", "guests", scribe));
    }
    let there = side.there.iter().map(|party| Line::from(scribe.party(party)));
    let item = Item::new(line);
    if side.there.is_empty() { item } else { item.and(Line::joined(there, ", ")) }
}

fn people(tally: Tally, one: &str, many: &str, one_en: &str, many_en: &str, scribe: Scribe<'_>) -> Run {
    let number = sum_words(tally);
    let single = tally.exact() == Some(1);
    let word = scribe.language.pick(if single { one } else { many }, if single { one_en } else { many_en });
    match number {
        Some(number) => Run::Words(format!("{number} {word}")),
        None => Run::Words(format!("{word} {}", Term::NotStated.get(scribe.language))),
    }
}

fn absent(telling: &mut Telling, minutes: &Minutes<'_>, scribe: Scribe<'_>) {
    if minutes.absent.is_empty() {
        return;
    }
    telling.subheading(scribe.say("Parter med plats men utan ledamot där", "Parties with a seat but no member there"));
    let items = minutes.absent.iter().map(|absent| {
        let mut line = Line::from(scribe.party(absent.party));
        if !absent.is_told {
            line = line.and(scribe.say(": protokollet säger inget", ": the minutes do not tell"));
        }
        if absent.guests != Tally::ZERO && absent.is_told {
            let guests = people(absent.guests, "gäst", "gäster", "guest", "guests", scribe);
            line = line.and("; ").and(guests).and(scribe.say(", som inte räknas", ", not counted"));
        }
        let mut sources: Vec<_> = Vec::new();
        for source in &absent.sources {
            if !sources.contains(*source) {
                sources.push((*source).clone());
            }
        }
        let mut item = Item::new(line.and(Run::Sources(sources)));
        if !absent.conditions.is_empty() {
            let conditions = absent.conditions.iter().map(|text| Line::from(scribe.text(text)));
            let says = scribe.say("Platsen gäller bara: ", "The seat counts only: ");
            item = item.and(Line::joined([says.into(), Line::joined(conditions, "; ")], ""));
        }
        item
    });
    telling.list(items.collect());
}

fn seats(telling: &mut Telling, minutes: &Minutes<'_>, scribe: Scribe<'_>) {
    let Some(seats) = minutes.seats.known() else { return };
    let rows: Vec<Row> = seats.iter().map(|seat| row(seat, minutes, scribe)).collect();
    telling.table(Table {
        caption: scribe
            .say("Gruppens platser mot dem som var där", "The seats of the body against who was there")
            .into(),
        corner: scribe.say("Plats", "Seat").into(),
        columns: vec![
            scribe.say("För", "For").into(),
            scribe.say("På plats", "There").into(),
            scribe.say("Villkor", "Condition").into(),
        ],
        rows,
    });
    if minutes.seats_are_younger {
        telling.paragraph(Run::Aside(
            scribe
                .language
                .pick(
                    "Platserna vilar på källor som är yngre än mötet; då kan andra ha gällt.",
                    "The seats rest on sources younger than the meeting; others may have held then.",
                )
                .to_owned(),
        ));
    }
}

fn row(held: &SeatHeld<'_>, minutes: &Minutes<'_>, scribe: Scribe<'_>) -> Row {
    let seat = held.seat;
    let head = scribe.stated(&seat.function, |function| {
        let Some(body) = minutes.body else { return scribe.text(function).into() };
        let path = FieldPath::root().field("bodies").key(body).field("seats").index(held.number);
        scribe.way(path, function).into()
    });
    let of = scribe.stated(&seat.on_behalf_of, |of| scribe.principal(of).into()).and(scribe.sources(&seat.sources));
    let condition = seat.condition.known().map(|text| Line::from(scribe.text(text))).unwrap_or_default();
    Row { head, cells: vec![of, outcome(held, scribe), condition] }
}

/// What became of a seat: of one place how it was, of several how many and who was missing.
fn outcome(held: &SeatHeld<'_>, scribe: Scribe<'_>) -> Line {
    let language = scribe.language;
    if let [place] = held.places.as_slice() {
        let words = held_words(place.held, language);
        return match (sum_words(place.there), sum_words(place.need), place.held) {
            (Some(there), Some(need), Filled::Covered | Filled::Fewer) => match language {
                Language::Sv => format!("{there} av {need}: {words}").into(),
                Language::En => format!("{there} of {need}: {words}").into(),
            },
            _ => words.into(),
        };
    }
    let all = held.places.len();
    let mut parts = Vec::new();
    for kind in [Filled::Covered, Filled::Fewer, Filled::OneOfSeveralSeats, Filled::Missing, Filled::NotTold] {
        let places: Vec<_> = held.places.iter().filter(|place| place.held == kind).collect();
        if places.is_empty() {
            continue;
        }
        let number = match language {
            Language::Sv => format!("{} av {all} {}", places.len(), held_words(kind, language)),
            Language::En => format!("{} of {all} {}", places.len(), held_words(kind, language)),
        };
        let mut line = Line::from(number);
        if matches!(kind, Filled::Missing | Filled::Fewer) {
            let names = places.iter().map(|place| match (&place.of, place.area) {
                (Some(of), _) => Line::from(scribe.principal(of)),
                (None, Some(area)) => {
                    scribe.structure.area(area).map(|(_, area)| scribe.text(&area.name).into()).unwrap_or_default()
                }
                (None, None) => Line::default(),
            });
            line = Line::joined([line.and(": "), Line::joined(names, ", ")], "");
        }
        parts.push(line);
    }
    Line::joined(parts, "; ")
}

fn decisions(telling: &mut Telling, minutes: &Minutes<'_>, scribe: Scribe<'_>) {
    if minutes.decisions.is_empty() {
        return;
    }
    telling.subheading(scribe.say("Vad som beslutades", "What was decided"));
    telling.steps(minutes.decisions.iter().map(|held| decision(held, scribe)).collect());
}

fn decision(held: &DecisionHeld<'_>, scribe: Scribe<'_>) -> Item {
    let language = scribe.language;
    let mut item = Item::new(Line::from(scribe.text(&held.decision.text)).and(scribe.sources(held.sources)));
    let power = scribe.stated(&held.decision.power, |power| power_words(*power, language).into());
    let over = held.decision.over.iter().map(|id| Line::from(scribe.document(id)));
    let over = Line::joined(over, ", ");
    let between = if over.is_empty() { "" } else { ": " };
    item = item.and(Line::joined([power, over], between));
    for need in &held.needs {
        item = item.and(needed(need, scribe));
        for demand in &need.demands {
            item.below.extend(claims(&demand.claims, scribe));
        }
    }
    for checked in &held.checks {
        item = item.and(check(checked, scribe));
        item.below.extend(claims(&checked.claims, scribe));
    }
    if !held.without_mandate.is_empty() {
        let names = held.without_mandate.iter().map(|id| Line::from(scribe.document(id)));
        let says = scribe.say("Inget mandat för det anges om ", "No mandate for that is stated over ");
        item = item.and(Line::joined([says.into(), Line::joined(names, ", ")], ""));
    }
    item
}

fn needed(need: &Need<'_>, scribe: Scribe<'_>) -> Line {
    let gate = gate_words(need.gate, scribe.structure, scribe.language);
    let shown = if need.is_evidenced {
        scribe.say(": protokollet visar det", ": the minutes show it")
    } else {
        scribe.say(": protokollet visar det inte", ": the minutes do not show it")
    };
    let mut line = Line::from(Run::Strong(gate)).and(shown);
    for Demand { condition, depends_on_answers, sources, is_younger, .. } in &need.demands {
        let mut beside = Vec::new();
        if let Some(condition) = condition {
            beside.push(condition.get(scribe.language.tag()).to_owned());
        }
        if *depends_on_answers {
            beside.push(scribe.language.pick("om ärendet går den vägen", "if the matter goes that way").to_owned());
        }
        if *is_younger {
            let words = (
                "regeln vilar på en källa som är yngre än mötet",
                "the rule rests on a source younger than the meeting",
            );
            beside.push(scribe.language.pick(words.0, words.1).to_owned());
        }
        if !beside.is_empty() {
            line = line.and(Run::Aside(format!(" ({})", beside.join("; "))));
        }
        line = line.and(scribe.sources(sources));
    }
    line
}
