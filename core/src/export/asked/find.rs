//! What was found and what is told of it, told.

use super::claims::claims;
use super::seat::{seat_cells, seat_columns};
use crate::answer::find::{Concern, Found, Hit, How, Reason, Told, What, Why};
use crate::model::{RelationClass, Structure};
use crate::path::FieldPath;
use crate::telling::{Item, Line, Row, Run, Scribe, Table, Telling};
use crate::words::asked::find::{field_words, fit_words, what_words};
use crate::words::{Language, Term};

/// What was found, and why: the hits with all that is told of them, the others by name.
pub fn found_told(found: &Found<'_>, scribe: Scribe<'_>) -> Telling {
    let mut telling = Telling::default();
    if found.words.is_empty() {
        return telling;
    }
    if found.count() == 0 {
        let words = &found.words;
        let nothing = match scribe.language {
            Language::Sv => format!("Inget i strukturen heter så: {words}."),
            Language::En => format!("Nothing in the structure is called so: {words}."),
        };
        telling.paragraph(nothing);
    }
    if let Some(near) = &found.did_you_mean {
        telling.paragraph(match scribe.language {
            Language::Sv => format!("Menar du {near}?"),
            Language::En => format!("Did you mean {near}?"),
        });
    }
    for hit in &found.hits {
        telling.heading(title(name(hit, scribe), &hit.what, scribe));
        telling.paragraph(reasons(&hit.why, scribe));
        told(&mut telling, hit, scribe);
    }
    if !found.hits.is_empty() && !found.more.is_empty() {
        telling.heading(scribe.say("Fler som liknar det", "More that resemble it"));
    }
    let more = found.more.iter().map(|more| {
        let name = name_of(&more.what, &more.name, scribe);
        Item::new(title(name, &more.what, scribe)).and(reasons(&more.why, scribe))
    });
    telling.list(more.collect());
    telling
}

fn title(name: Line, what: &What, scribe: Scribe<'_>) -> Line {
    name.and(" ").and(Run::Aside(what_words(what, scribe.language).to_owned()))
}

fn reasons(reasons: &[Reason], scribe: Scribe<'_>) -> Line {
    Line::joined(reasons.iter().map(|reason| why(reason, scribe)), "; ")
}

fn name(hit: &Hit<'_>, scribe: Scribe<'_>) -> Line {
    // A function as it is written at its first seat.
    if let Told::Seats(seats) = &hit.told
        && let Some(text) = seats.first().and_then(|seat| seat.seat.function.known())
    {
        return scribe.text(text).into();
    }
    name_of(&hit.what, "", scribe)
}

/// The name of a thing; of a function, which has no place of its own, what is `written`.
fn name_of(what: &What, written: &str, scribe: Scribe<'_>) -> Line {
    let Structure { divisions, topics, .. } = scribe.structure;
    match what {
        What::Body(id) => scribe.body(id).into(),
        What::Function(function) => {
            let text = if written.is_empty() { function } else { written };
            Run::Own { text: text.to_owned(), lang: None }.into()
        }
        What::Party(id) => scribe.party(id).into(),
        What::Area(id) => {
            let area = divisions.values().find_map(|division| division.areas.get(id));
            area.map_or_else(|| Line::from(id.as_str()), |area| scribe.text(&area.name).into())
        }
        What::Topic(id) => {
            topics.get(id).map_or_else(|| Line::from(id.as_str()), |topic| scribe.text(&topic.name).into())
        }
        What::Document(id) => scribe.document(id).into(),
    }
}

fn why(reason: &Reason, scribe: Scribe<'_>) -> Line {
    let language = scribe.language;
    let field = field_words(reason.field, language);
    let quoted = match language {
        Language::Sv => format!("”{}”", reason.word),
        Language::En => format!("“{}”", reason.word),
    };
    let mut words = format!("{quoted} {} {field}", fit_words(reason.fit, language));
    if reason.without_marks {
        words.push_str(language.pick(", om prickarna räknas bort", ", but for the marks on its letters"));
    }
    let text = Run::Own { text: reason.text.clone(), lang: None };
    Line::from(Run::Aside(format!("{words}: "))).and(text)
}

fn told(telling: &mut Telling, hit: &Hit<'_>, scribe: Scribe<'_>) {
    match &hit.told {
        Told::Body => {}
        Told::Seats(seats) => {
            let rows =
                seats.iter().map(|seat| Row { head: scribe.body(seat.body).into(), cells: seat_cells(seat, scribe) });
            telling.table(Table {
                caption: scribe.say("Platser", "Seats").into(),
                corner: scribe.say("Grupp", "Body").into(),
                columns: seat_columns(scribe),
                rows: rows.collect(),
            });
            let disputed = seats.iter().filter(|seat| !seat.seat.claims.is_empty());
            let items = disputed.map(|seat| {
                let others: Vec<_> = seat.seat.claims.iter().collect();
                Item { line: scribe.body(seat.body).into(), below: claims(&others, scribe) }
            });
            telling.list(items.collect());
        }
        Told::Concerned(bodies) => {
            let number = bodies.len();
            telling.paragraph(match scribe.language {
                Language::Sv if number == 1 => "1 grupp berörs:".to_owned(),
                Language::Sv => format!("{number} grupper berör den:"),
                Language::En if number == 1 => "1 body concerns it:".to_owned(),
                Language::En => format!("{number} bodies concern it:"),
            });
            telling.list(bodies.iter().map(|concern| concerned(concern, scribe)).collect());
        }
        Told::WorkedWith { bodies, documents } => {
            let bodies = bodies.iter().map(|id| Line::from(scribe.body(id)));
            named(telling, scribe.say("Grupper som arbetar med det: ", "Bodies that work with it: "), bodies);
            let documents = documents.iter().map(|id| Line::from(scribe.document(id)));
            named(telling, scribe.say("Dokument om det: ", "Documents about it: "), documents);
        }
        Told::Governs { bodies, events } => {
            let bodies = bodies.iter().map(|id| Line::from(scribe.body(id)));
            named(
                telling,
                scribe.say(
                    "Grupper som beslutar eller gör något med det: ",
                    "Bodies that decide it or do something with it: ",
                ),
                bodies,
            );
            let events = events.iter().filter_map(|id| scribe.structure.events.get_key_value(*id));
            let events = events
                .map(|(id, event)| Line::from(scribe.way(FieldPath::root().field("events").key(id), &event.name)));
            named(telling, scribe.say("Beslut om det: ", "Decisions on it: "), events);
        }
    }
}

fn named(telling: &mut Telling, says: Run, names: impl Iterator<Item = Line>) {
    let names = Line::joined(names, ", ");
    if !names.is_empty() {
        telling.paragraph(Line::joined([says.into(), names], ""));
    }
}

fn concerned(concern: &Concern<'_>, scribe: Scribe<'_>) -> Item {
    let mut item = Item::new(scribe.body(concern.body));
    item.below.extend(concern.whys.iter().map(|why| reason(why, scribe)));
    item
}

fn reason(why: &Why<'_>, scribe: Scribe<'_>) -> Line {
    let language = scribe.language;
    let mut line = Line::default();
    if let Some(relation) = why.relation {
        // A party directs the body; with the other ties it is acted on by the body.
        let term = match relation {
            RelationClass::Directs => Term::RelationBack(relation),
            RelationClass::ReportsTo
            | RelationClass::PreparesFor
            | RelationClass::Appoints
            | RelationClass::Advises
            | RelationClass::Supports
            | RelationClass::Informs
            | RelationClass::SuppliesMembers
            | RelationClass::SameRank => Term::Relation(relation),
        };
        line = line.and(match language {
            Language::Sv => format!("gruppen {} parten", term.get(language)),
            Language::En => format!("the body {} the party", term.get(language)),
        });
    } else if let Some(seat) = why.seat {
        line = line.and(if why.appoints {
            scribe.say("utser till platsen ", "appoints to the seat ")
        } else {
            scribe.say("plats: ", "seat: ")
        });
        let function = scribe.stated(&seat.function, |function| scribe.text(function).into());
        line = Line::joined([line, function], "");
    } else {
        line = line.and(scribe.say("gruppen finns för den", "the body exists for it"));
    }
    line = match how(&why.how, scribe) {
        Some(how) => line.and(how),
        None => line,
    };
    if let Some(condition) = why.seat.and_then(|seat| seat.condition.known()) {
        line = line.and(scribe.say("; villkor: ", "; condition: ")).and(scribe.text(condition));
    }
    line.and(scribe.sources(why.sources))
}

fn how(how: &How, scribe: Scribe<'_>) -> Option<Run> {
    let language = scribe.language;
    let class = |class| Term::Party(class).get(language);
    let words = match (how, language) {
        (How::Named, _) => return None,
        (How::Each(of), Language::Sv) => format!(", som varje {}", class(*of)),
        (How::Each(of), Language::En) => format!(", as each {}", class(*of)),
        (How::Any(of), Language::Sv) => format!(", kan vara den, som {}", class(*of)),
        (How::Any(of), Language::En) => format!(", may be the one, as a {}", class(*of)),
        (How::Area(id), _) => {
            let name = scribe.structure.area(id).map_or(id.as_str(), |(_, area)| area.name.get(language.tag()));
            match language {
                Language::Sv => format!(", genom området {name}"),
                Language::En => format!(", by the area {name}"),
            }
        }
        (How::StoodForBy(id), _) => {
            let name = scribe.structure.parties.get(id).map_or(id.as_str(), |party| party.name.get(language.tag()));
            match language {
                Language::Sv => format!(", företrädd av {name}"),
                Language::En => format!(", represented by {name}"),
            }
        }
    };
    Some(Run::Words(words))
}
