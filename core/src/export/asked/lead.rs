//! How long the meetings on a way may be waited for, told.

use super::claims::claims;
use crate::answer::route::{Lacking, LeadTime, Span, Wait};
use crate::model::Claim;
use crate::telling::{Item, Line, Run, Scribe, Telling};
use crate::words::asked::route::span_words;
use crate::words::phrases::cadence_words;

/// How long the meetings on the way may be waited for, or why that cannot be computed.
pub(super) fn lead_told(lead: &LeadTime<'_>, scribe: Scribe<'_>, telling: &mut Telling) {
    if lead.waits.is_empty() && lead.missing.is_empty() {
        return;
    }
    let head = scribe.language.pick("Väntan på möten: ", "Waiting for meetings: ");
    let line = Line::from(Run::Strong(head.to_owned()));
    telling.paragraph(match lead.span {
        Some(span) => line.and(Run::Strong(span_words(span, scribe.language))).and(scribe.say(
            " från början till beslut. Räknat från bästa till sämsta fall, med mötena jämnt fördelade över året. Arbetet mellan mötena är inte med.",
            " from the start to the decision. Reckoned from the best case to the worst, with meetings spread evenly over the year. The work between meetings is not included.",
        )),
        None => line.and(scribe.say("kan inte räknas ut.", "cannot be computed.")),
    });
    telling.list(lead.missing.iter().map(|missing| Item::new(lacking(&missing.what, scribe))).collect());
    let mut told: Vec<&Wait<'_>> = Vec::new();
    for wait in &lead.waits {
        if !told.iter().any(|known| known.body == wait.body && known.cadence == wait.cadence) {
            told.push(wait);
        }
    }
    telling.list(told.into_iter().map(|wait| waited(wait, scribe)).collect());
}

fn waited(wait: &Wait<'_>, scribe: Scribe<'_>) -> Item {
    let often = cadence_words(wait.cadence, scribe.language);
    let at_most = Span { at_best: 0, ..wait.between };
    let line = Line::from(scribe.body(wait.body)).and(format!(": {often}; "));
    let line = line.and(format!("{} ", span_words(at_most, scribe.language)));
    let line =
        line.and(scribe.say("till nästa möte", "to the next meeting")).and(scribe.sources(&wait.cadence.sources));
    let readings: Vec<&Claim> = wait.cadence.claims.iter().collect();
    claims(&readings, scribe).into_iter().fold(Item::new(line), Item::and)
}

fn lacking(what: &Lacking<'_>, scribe: Scribe<'_>) -> Line {
    match what {
        Lacking::NotStated(body) => {
            Line::from(scribe.say("Hur ofta gruppen möts anges inte: ", "How often the body meets is not stated: "))
                .and(scribe.body(body))
        }
        Lacking::NotRegulated(body) => Line::from(
            scribe.say("Hur ofta gruppen möts regleras inte: ", "How often the body meets is not regulated: "),
        )
        .and(scribe.body(body)),
        Lacking::Unbounded(body, cadence) => {
            let line = Line::from(scribe.body(body));
            let often = cadence_words(cadence, scribe.language);
            let why = scribe.language.pick("; det ger ingen längsta tid", "; that gives no longest time");
            line.and(format!(": {often}{why}")).and(scribe.sources(&cadence.sources))
        }
        Lacking::Elsewhere(who) => {
            Line::from(scribe.say("Hur länge det tar anges inte hos: ", "How long it takes is not stated with: "))
                .and(scribe.principal(who))
        }
        Lacking::Nobody => {
            scribe.say("Vem som tar ett av stegen anges inte.", "Who takes one of the steps is not stated.").into()
        }
    }
}
