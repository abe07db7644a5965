//! Which documents hold on a day, what is due and how they stand to each other, told.

use super::claims::claims;
use crate::answer::documents::{Documents, Due, DueClass, DueOf, Governing, Hold, Placed, Urgency};
use crate::model::{Stage, Stated};
use crate::path::FieldPath;
use crate::telling::{Item, Line, Run, Scribe, Telling};
use crate::words::asked::documents::{hold_words, urgency_words};
use crate::words::governing::{stage_words, validity_words};
use crate::words::sentences::frequency_sentence;

/// What governs on a day.
pub fn documents_told(answer: &Documents<'_>, scribe: Scribe<'_>) -> Telling {
    let mut telling = Telling::default();
    let on = answer.on.as_str();
    telling.heading(Run::Words(format!("{} {on}", scribe.language.pick("Vad som gäller", "What holds on"))));
    if answer.governing.is_empty() {
        telling.paragraph(scribe.say("Filen berättar inte om några dokument.", "The file tells of no documents."));
    }
    let (contested, agreed): (Vec<_>, Vec<_>) = answer.governing.iter().partition(|one| one.is_contested());
    let is_on = |one: &&Governing<'_>| matches!(one.hold, Hold::Holds | Hold::HoldsUndated);
    let is_open = |one: &&Governing<'_>| matches!(one.hold, Hold::Perhaps | Hold::NotStated);
    let (on, off): (Vec<_>, Vec<_>) = agreed.into_iter().partition(is_on);
    let (open, off): (Vec<_>, Vec<_>) = off.into_iter().partition(is_open);
    let groups = [
        (scribe.say("Omstritt: källorna säger olika", "Contested: sources say different things"), contested),
        (scribe.say("Gäller", "Holds"), on),
        (scribe.say("Gäller inte den dagen", "Does not hold on that day"), off),
        (scribe.say("Går inte att säga", "Cannot be told"), open),
    ];
    for (heading, group) in groups {
        if !group.is_empty() {
            telling.subheading(heading);
            telling.list(group.into_iter().map(|one| governing(one, scribe)).collect());
        }
    }
    telling.heading(scribe.say("Vad som ska ses över", "What is due"));
    if answer.due.is_empty() {
        telling
            .paragraph(scribe.say("Ingen källa säger när något ska ses över.", "No source says when anything is due."));
    }
    telling.list(answer.due.iter().map(|one| due(one, scribe)).collect());
    if !answer.hierarchy.is_empty() {
        telling.heading(scribe.say("Hur dokumenten står till varandra", "How the documents stand to each other"));
        telling.list(answer.hierarchy.iter().map(|one| placed(one, scribe)).collect());
    }
    telling
}

fn governing(one: &Governing<'_>, scribe: Scribe<'_>) -> Item {
    let language = scribe.language;
    let mut line = Line::from(scribe.document(one.document)).and(": ");
    if one.is_contested() {
        line = line.and(Run::Label(language.pick("omstritt", "contested").to_owned())).and(" ");
    }
    line = line.and(hold_words(&one.hold, language));
    if let Hold::Replaced(Some(other)) = one.hold {
        line = line.and(scribe.say(" av ", " by ")).and(scribe.document(other));
    }
    let mut item = Item::new(line.and(scribe.sources(one.sources)));
    let mut told = Vec::new();
    if let Stated::Known(from) = one.valid_from {
        told.push(Line::from(format!("{} {}", language.pick("från", "from"), from.as_str())));
    }
    if let Stated::Known(valid) = one.valid {
        told.push(validity_words(valid, language).into());
    }
    // Of what is being written or proposed, the first line says so.
    if let Stated::Known(stage @ (Stage::InForce | Stage::Replaced)) = one.stage {
        told.push(format!("{} {}", language.pick("läge:", "stage:"), stage_words(*stage, language)).into());
    }
    if !told.is_empty() {
        item = item.and(Line::joined(told, ", "));
    }
    item.below.extend(claims(&one.contested, scribe));
    item
}

fn due(due: &Due<'_>, scribe: Scribe<'_>) -> Item {
    let language = scribe.language;
    let what = match due.of {
        DueOf::Document(id) => scribe.document(id),
        DueOf::Edition(id) => match scribe.structure.editions.get(id) {
            Some(edition) => scribe.text(&edition.name),
            None => Run::Words(id.to_string()),
        },
    };
    let why = match due.class {
        DueClass::Review => scribe.say("ska ses över", "to be looked through"),
        DueClass::End => scribe.say("gäller till", "holds until"),
        DueClass::Revision { .. } => scribe.say("ska revideras", "to be revised"),
    };
    let line = Line::from(what).and(": ").and(why);
    let mut line = match (&due.by, &due.class) {
        (Some(by), DueClass::End) => {
            line.and(scribe.say(" och med ", " and including ")).and(Run::Strong(by.as_str().to_owned()))
        }
        (Some(by), DueClass::Review | DueClass::Revision { .. }) => {
            line.and(scribe.say(" senast ", " by ")).and(Run::Strong(by.as_str().to_owned()))
        }
        (None, _) => line.and(scribe.say("; vilken dag anges inte", "; the day is not stated")),
    };
    if due.urgency != Urgency::Undated {
        line = line.and(" ").and(Run::Label(urgency_words(due.urgency, language).to_owned()));
    }
    let sources = due.sources.iter().map(|source| (*source).clone()).collect();
    let mut item = Item::new(line.and(Run::Sources(sources)));
    if let DueClass::Revision { every, rule_of, since, decided_when } = &due.class {
        let often = frequency_sentence(every, scribe.structure, language);
        let mut rule = Line::from(scribe.say("Regeln: ", "The rule: ")).and(often);
        if due.of != DueOf::Document(rule_of) {
            rule = rule.and(scribe.say(", för ", ", for ")).and(scribe.document(rule_of));
        }
        if let Some(when) = decided_when {
            rule = rule.and("; ").and(scribe.text(when));
        }
        if let Some(since) = since {
            rule = rule.and(scribe.say("; räknat från ", "; reckoned from ")).and(since.as_str());
        }
        item = item.and(rule);
    }
    item.below.extend(claims(&due.claims, scribe));
    item
}

fn placed(one: &Placed<'_>, scribe: Scribe<'_>) -> Item {
    let name = scribe
        .structure
        .documents
        .get(one.document)
        .map(|document| scribe.way(FieldPath::root().field("documents").key(one.document), &document.name));
    let mut line = Line::from("– ".repeat(one.depth));
    line.0.extend(name);
    if scribe.structure.documents.get(one.document).is_some_and(|document| document.is_a_kind) {
        line = line.and(Run::Aside(scribe.language.pick(" (ett slag)", " (a kind)").to_owned()));
    }
    let mut item = Item::new(line.and(scribe.sources(one.sources)));
    let over = |id| Line::from(scribe.document(id));
    if let Some(under) = one.under {
        let says = if one.as_one_of_kind {
            scribe.say("Ett av slaget ", "One of the kind ")
        } else {
            scribe.say("Ska hålla sig till ", "Must keep to ")
        };
        item = item.and(Line::joined([says.into(), over(under)], ""));
    }
    if !one.also_under.is_empty() {
        let names = Line::joined(one.also_under.iter().map(|id| over(id)), ", ");
        item =
            item.and(Line::joined([scribe.say("Ska också hålla sig till ", "Must also keep to ").into(), names], ""));
    }
    item
}
