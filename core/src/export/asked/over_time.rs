//! The same structure on two dates, told: what happened, what the documents say otherwise, and by which document.

use super::claims::claims;
use crate::answer::Reading;
use crate::answer::over_time::{Age, Happened, OverTime, Retold, Shift, Told, Voice, What};
use crate::id::{EditionId, SourceId};
use crate::model::{Change, SourceRef, Subject};
use crate::path::FieldPath;
use crate::telling::{Item, Line, Run, Scribe, Telling};
use crate::words::asked::over_time::{shift_intro, shift_words};
use crate::words::happening::change_words;
use crate::words::{Said, Term};

/// In which order the shifts are told.
const SHIFTS: [Shift; 5] = [Shift::Changed, Shift::SomeOtherwise, Shift::NowAgreed, Shift::Disputed, Shift::Undated];

/// The structure on two dates.
pub fn over_time_told(answer: &OverTime<'_>, scribe: Scribe<'_>) -> Telling {
    let mut telling = Telling::default();
    let (from, to) = (answer.span.from.as_str(), answer.span.to.as_str());
    telling.heading(match scribe.language.pick("sv", "en") {
        "sv" => format!("Från {from} till {to}"),
        _ => format!("From {from} to {to}"),
    });
    summary(answer, scribe, &mut telling);
    documents(answer, scribe, &mut telling);
    happened(answer, scribe, &mut telling);
    for shift in SHIFTS {
        let all: Vec<_> = answer.retold.iter().filter(|one| one.shift == shift).collect();
        if !all.is_empty() {
            telling.heading(shift_words(shift, scribe.language));
            telling.paragraph(shift_intro(shift, scribe.language));
            telling.list(all.into_iter().map(|one| retold(one, scribe)).collect());
        }
    }
    let told = [
        (
            &answer.newly_told,
            scribe.say("Det som filen bara har nyare dokument för", "What the file has only newer documents for"),
            scribe.say(
                "Nytt i källorna, inte säkert i verkligheten: filen anger det dokument som den går efter, och ett äldre kan säga samma sak.",
                "New in the sources, not surely in reality: the file names the document that it goes by, and an older one may say the same.",
            ),
        ),
        (
            &answer.not_repeated,
            scribe.say("Det som filen bara har äldre dokument för", "What the file has only older documents for"),
            scribe.say(
                "Inget nyare dokument anges som källa. Att det inte upprepas betyder inte att det har upphört.",
                "No newer document is named as a source. That it is not repeated does not mean that it has ceased.",
            ),
        ),
    ];
    for (all, heading, intro) in told {
        if !all.is_empty() {
            telling.heading(heading);
            telling.paragraph(intro);
            telling.list(all.iter().map(|one| only_told(one, scribe)).collect());
        }
    }
    telling
}

fn summary(answer: &OverTime<'_>, scribe: Scribe<'_>, telling: &mut Telling) {
    let language = scribe.language;
    if !answer.has_newer() {
        telling.paragraph(scribe.say(
            "Inget av strukturens dokument har kommit mellan de två datumen. Välj datum som ligger på var sin sida om ett dokument.",
            "None of the structure's documents came between the two dates. Choose dates on either side of a document.",
        ));
    }
    let (happened, changed) = (answer.happened.len(), answer.count(Shift::Changed));
    let partly = answer.count(Shift::SomeOtherwise) + answer.count(Shift::NowAgreed);
    let counted = [
        (happened, ("händelse", "händelser"), ("event", "events")),
        (
            changed,
            ("uppgift har en annan läsning", "uppgifter har en annan läsning"),
            ("fact is read otherwise", "facts are read otherwise"),
        ),
        (partly, ("delvis", "delvis"), ("in part", "in part")),
    ];
    let parts = counted.into_iter().filter(|(number, ..)| *number > 0).map(|(number, sv, en)| {
        let (sv, en) = if number == 1 { (sv.0, en.0) } else { (sv.1, en.1) };
        Line::from(Run::Strong(format!("{number} {}", language.pick(sv, en))))
    });
    let line = Line::joined(parts, " · ");
    if !line.is_empty() {
        telling.paragraph(line);
    }
}

fn documents(answer: &OverTime<'_>, scribe: Scribe<'_>, telling: &mut Telling) {
    let of = |wanted: fn(Age) -> bool| -> Vec<&SourceId> {
        answer.documents.iter().filter(|(_, age)| wanted(*age)).map(|(id, _)| *id).collect()
    };
    let from = answer.span.from.as_str();
    let groups = [
        (
            format!("{} {from}", scribe.language.pick("Dokument till och med", "Documents up to")),
            of(|age| age == Age::Older),
        ),
        (
            scribe.language.pick("Dokument som kom sedan", "Documents that came after").to_owned(),
            of(|age| matches!(age, Age::Newer { .. })),
        ),
        (
            scribe
                .language
                .pick("Senare dokument, som inte räknas med", "Later documents, which are not counted")
                .to_owned(),
            of(|age| age == Age::Later),
        ),
        (
            scribe
                .language
                .pick("Dokument utan datum, som inte räknas med", "Documents without a date, which are not counted")
                .to_owned(),
            of(|age| age == Age::Undated),
        ),
    ];
    let items = groups.into_iter().filter(|(_, ids)| !ids.is_empty()).map(|(title, ids)| {
        let below = ids.into_iter().map(|id| source(id, answer, scribe)).collect();
        Item { line: Line::from(format!("{title}:")), below }
    });
    telling.list(items.collect());
}

/// A document by name and date, with the way to what rests on it.
fn source(id: &SourceId, answer: &OverTime<'_>, scribe: Scribe<'_>) -> Line {
    let Some(source) = scribe.structure.sources.get(id) else { return Line::from(id.as_str()) };
    let mut line = Line::from(scribe.text(&source.title));
    if let Some(date) = &source.date {
        line = line.and(format!(" ({})", date.as_str()));
    }
    let age = answer.documents.iter().find(|(own, _)| *own == id).map(|(_, age)| *age);
    if age == Some(Age::Newer { certain: false }) {
        line = line.and(" ").and(perhaps(scribe));
    }
    line.and(Run::Sources(vec![SourceRef::Cited { source: id.clone(), heading: None }]))
}

fn perhaps(scribe: Scribe<'_>) -> Run {
    Run::Label(scribe.language.pick("datumet är inte så exakt", "the date is not that exact").to_owned())
}

fn happened(answer: &OverTime<'_>, scribe: Scribe<'_>, telling: &mut Telling) {
    telling.heading(scribe.say("Det som hände", "What happened"));
    if answer.happened.is_empty() {
        telling.paragraph(
            scribe.say("Inget i filen har ett datum mellan de två.", "Nothing in the file has a date between the two."),
        );
    }
    telling.list(answer.happened.iter().map(|one| event(one, scribe)).collect());
    if !answer.undated.is_empty() {
        telling.paragraph(scribe.say("När detta hände anges inte:", "When this happened is not stated:"));
        telling.list(
            answer.undated.iter().map(|one| Item::new(change(one, scribe).and(scribe.sources(&one.sources)))).collect(),
        );
    }
}

fn event(one: &Happened<'_>, scribe: Scribe<'_>) -> Item {
    let mut line = Line::from(Run::Strong(one.when.as_str().to_owned())).and(" ");
    if !one.certain {
        line = line.and(perhaps(scribe)).and(" ");
    }
    let named = |run: Run, sv: &str, en: &str| Line::from(run).and(scribe.say(sv, en));
    let edition = |id: &EditionId| match scribe.structure.editions.get(id) {
        Some(edition) => scribe.text(&edition.name),
        None => Run::Words(format!("{id}")),
    };
    let what = match &one.what {
        What::Changed(changed) => change(changed, scribe),
        What::Event(id) => match scribe.structure.events.get(*id) {
            Some(event) => scribe.way(one.path.clone(), &event.name).into(),
            None => Line::from(id.as_str()),
        },
        What::Decided(id) => named(scribe.document(id), " beslutades", " was decided"),
        What::InForce(id) => named(scribe.document(id), " började gälla", " began to hold"),
        What::Expired(id) => named(scribe.document(id), " gällde till och med då", " held until then"),
        What::Began(id) => named(scribe.body(id), " finns sedan dess", " exists since then"),
        What::Ended { body, replaced_by } => {
            let gone = named(scribe.body(body), " fanns till dess", " existed until then");
            let names = replaced_by.iter().map(|id| Line::from(scribe.body(id)));
            let names = Line::joined(names, ", ");
            if names.is_empty() {
                gone
            } else {
                Line::joined([gone.and(scribe.say("; i stället kom ", "; instead came ")), names], "")
            }
        }
        What::EditionBegan(id) => named(edition(id), " började gälla", " began to hold"),
        What::EditionEnded(id) => named(edition(id), " gällde till och med då", " held until then"),
    };
    let mut item = Item::new(Line::joined([line, what], "").and(scribe.sources(one.sources)));
    item.below.extend(claims(&one.claims, scribe));
    item
}

/// What changed: whom it concerns, what happened to them, and the file's own words for it.
fn change(change: &Change, scribe: Scribe<'_>) -> Line {
    let subject = |subject: &Subject| match subject {
        Subject::Body(id) => scribe.body(id).into(),
        Subject::Party(id) => scribe.party(id).into(),
        Subject::Document(id) => scribe.document(id).into(),
    };
    let mut line = Line::joined(change.concerns.iter().map(subject), ", ");
    line = line.and(format!(" {}", change_words(change.change, scribe.language)));
    if !change.before.is_empty() {
        let names = change.before.iter().map(|name| Line::from(scribe.text(name)));
        line = Line::joined([line.and(scribe.say(" (förut ", " (before ")), Line::joined(names, ", ")], "").and(")");
    }
    match &change.text {
        Some(text) => line.and(": ").and(scribe.text(text)),
        None => line,
    }
}

fn retold(one: &Retold<'_>, scribe: Scribe<'_>) -> Item {
    let language = scribe.language;
    let mut line = Line::from(way(&one.path, &one.title, scribe));
    if let Some(field) = &one.field_name {
        line = line.and(format!(" – {}", field.get(language)));
    }
    if !one.certain {
        line = line.and(" ").and(perhaps(scribe));
    }
    let mut item = Item::new(line);
    let when = |sv: &str, en: &str| Run::Strong(language.pick(sv, en).to_owned());
    if one.shift == Shift::Disputed {
        item.below.extend(one.now.iter().map(|voice| said(voice, scribe.say("– ", "– "), scribe)));
    } else {
        item.below.extend(one.then.iter().map(|voice| said(voice, when("Då: ", "Then: "), scribe)));
        item.below.extend(one.now.iter().map(|voice| said(voice, when("Nu: ", "Now: "), scribe)));
    }
    let goes_by_older = one.shift == Shift::Changed && one.then.iter().any(|voice| voice.in_use);
    if goes_by_older {
        item = item.and(scribe.say("Filen går efter den äldre läsningen.", "The file goes by the older reading."));
    }
    for why in &one.why {
        let says = language.pick("Filens skäl: ", "The file's reason: ");
        item = item.and(Line::from(Run::Aside(says.to_owned())).and(scribe.text(why)));
    }
    for changed in &one.changes {
        let says = language.pick("Förändring som filen berättar om: ", "A change that the file tells of: ");
        let told = change(changed, scribe).and(scribe.sources(&changed.sources));
        item = item.and(Line::joined([Run::Aside(says.to_owned()).into(), told], ""));
    }
    item
}

fn said(voice: &Voice, when: Run, scribe: Scribe<'_>) -> Line {
    let reading = match &voice.reading {
        Reading::Text(text) => scribe.text(text),
        Reading::Words(said) => Run::Words(said.get(scribe.language).to_owned()),
        Reading::NotStated => scribe.unsaid(Term::NotStated),
        Reading::NotRegulated => scribe.unsaid(Term::NotRegulated),
        Reading::NotApplicable => scribe.unsaid(Term::NotApplicable),
    };
    let sources = |line: Line| {
        // The documents by name: which of them says so is the point.
        let mut ids: Vec<&SourceId> = Vec::new();
        for mark in &voice.sources {
            if let SourceRef::Cited { source, .. } = mark
                && !ids.contains(&source)
            {
                ids.push(source);
            }
        }
        let titles = ids.iter().filter_map(|id| scribe.structure.sources.get(*id));
        let titles = titles.map(|source| source.title.get(scribe.language.tag()));
        let titles = titles.collect::<Vec<_>>().join("; ");
        if titles.is_empty() { line } else { line.and(Run::Aside(format!(" ({titles})"))) }
    };
    sources(Line::from(when).and(reading)).and(scribe.sources(&voice.sources))
}

fn only_told(told: &Told, scribe: Scribe<'_>) -> Item {
    let language = scribe.language;
    let mut item = Item::new(Line::from(way(&told.path, &told.title, scribe)).and(scribe.sources(&told.sources)));
    for parts in &told.parts {
        let names = parts.names.iter().map(|name| name.get(language).trim_end_matches('.'));
        let names = names.collect::<Vec<_>>().join("; ");
        let kind = parts.kind.get(language);
        item = item.and(if names.is_empty() { kind.to_owned() } else { format!("{kind}: {names}") });
    }
    item
}

fn way(path: &FieldPath, title: &Said, scribe: Scribe<'_>) -> Run {
    let text = title.get(scribe.language).to_owned();
    Run::Way { to: path.clone(), text, lang: None }
}
