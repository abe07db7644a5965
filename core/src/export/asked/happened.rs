//! What has happened, and the rules of documents held against it, told.

use super::claims::claims;
use crate::answer::minutes::{Check, Checked, Kept};
use crate::model::Structure;
use crate::path::FieldPath;
use crate::telling::{Item, Line, Run, Scribe, Telling};
use crate::words::asked::minutes::verdict_words;

/// Every event that can be asked of, and the rules of documents held against what happened.
pub fn happened_told(structure: &Structure, kept: &[Kept<'_>], scribe: Scribe<'_>) -> Telling {
    let mut telling = Telling::default();
    telling.heading(scribe.say("Möten och iakttagelser", "Meetings and observations"));
    if structure.events.is_empty() {
        telling.paragraph(scribe.say("Filen berättar inte om några.", "The file tells of none."));
    }
    let events = structure.events.iter().map(|(id, event)| {
        let date = scribe.stated(&event.date, |date| Line::from(date.as_str()));
        let name = scribe.way(FieldPath::root().field("events").key(id), &event.name);
        Item::new(date.and(" ").and(name).and(" ").and(Run::Aside(format!("({id})"))))
    });
    telling.list(events.collect());
    telling.heading(scribe.say("Reglerna mot det som hände", "The rules against what happened"));
    if kept.is_empty() {
        telling.paragraph(
            scribe.say(
                "Inget som har hänt kan ställas mot en regel.",
                "Nothing that happened can be held against a rule.",
            ),
        );
    }
    let mut items: Vec<Item> = Vec::new();
    let mut before = None;
    for kept in kept {
        let checked = &kept.checked;
        // What is held against one document at one event stands together.
        let about = Some((checked.document, kept.event));
        if before != about {
            let mut item = Item::new(Line::from(scribe.document(checked.document)).and(scribe.sources(kept.happened)));
            let event = kept.event.and_then(|event| structure.events.get(event));
            item.below.extend(event.map(|event| Line::from(scribe.text(&event.name))));
            items.push(item);
            before = about;
        }
        if let Some(item) = items.last_mut() {
            item.below.push(check(checked, scribe));
            item.below.extend(claims(&checked.claims, scribe));
        }
    }
    telling.list(items);
    telling
}

/// A rule, and how it came out.
pub(super) fn check(checked: &Checked<'_>, scribe: Scribe<'_>) -> Line {
    let language = scribe.language;
    let says = match &checked.check {
        Check::DecidedBy(by) => {
            let by = by.iter().map(|principal| Line::from(scribe.principal(principal)));
            Line::joined([scribe.say("Beslutas av ", "Decided by ").into(), Line::joined(by, ", ")], "")
        }
        Check::DecidedOn(day) => {
            Line::from(scribe.say("Ska vara beslutat ", "Said to be decided on ")).and(day.as_str())
        }
        Check::DecidedWhen { rule, day } => Line::from(scribe.say("Regeln: ", "The rule: "))
            .and(scribe.text(rule))
            .and(scribe.say("; beslutades ", "; decided on "))
            .and(day.as_str()),
    };
    let label = Run::Label(verdict_words(checked.verdict, language).to_owned());
    says.and(" ").and(label).and(scribe.sources(checked.sources))
}
