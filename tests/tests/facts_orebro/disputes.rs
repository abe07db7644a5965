//! Where the document says different things: the reading in use, the other one, and where each stands.

use samverkan_tests::facts::{fact, told};
use serde_json::json;

use crate::headings::{
    BACKGROUND, FOLLOW_UP, GOVERNING, HEALTH_MISSION, LEADERS, LEVELS, LOCAL, MATTERS, PARTS, PARTS_SEATS, PARTS_WORK,
    SOCIAL_MISSION, SUPPORT, WORKING,
};
use crate::holds;

#[test]
fn the_names_and_places_that_are_told_in_two_ways() {
    let council = json!([{"body": "specifika-radet-social"}, {"body": "kcrd"}]);
    let health = json!([{"body": "specifika-radet-folkhalsa"}, {"body": "kcrd"}]);
    holds(
        "bodies",
        &[
            fact("KCRD's name?", "kcrd/name", json!("Kommunchefs- och regiondirektörsgruppen"), &[BACKGROUND]),
            told("or?", "kcrd/claims/field=name/reading", "KC/RD-gruppen", &[SOCIAL_MISSION]),
            fact("who gives the leaders tasks?", "chefsgrupp-social/superiors", council, &[MATTERS]),
            told("or?", "chefsgrupp-social/claims/field=superiors/reading", "i flertal", &[SOCIAL_MISSION]),
            fact("and in public health?", "chefsgrupp-folkhalsa/superiors", health, &[BACKGROUND]),
            told("or?", "chefsgrupp-folkhalsa/claims/field=superiors/reading", "i flertal", &[HEALTH_MISSION]),
            fact("what are the groups of the parts called?", "lansdelsgrupp/called", json!("länsdelsgrupp"), &[PARTS]),
            told("or?", "lansdelsgrupp/claims/field=called/reading", "Chefsgrupp i länsdelen", &[BACKGROUND]),
        ],
    );
}

#[test]
fn the_levels_and_groups_that_are_told_in_two_ways() {
    holds(
        "",
        &[
            told("who is on the tactical level?", "levels/taktisk/task", "Verksamhetschefer", &[LEVELS]),
            told("or?", "levels/taktisk/claims/field=task/reading", "socialchefer", &[PARTS_SEATS]),
            fact("do working groups end?", "bodies/arbetsgrupper/duration", json!("Either"), &[LEADERS]),
            told("or?", "bodies/arbetsgrupper/claims/field=duration/reading", "Tillfälliga", &[WORKING]),
            fact("on which level?", "bodies/arbetsgrupper/level", json!("operativ"), &[WORKING]),
            told("or?", "bodies/arbetsgrupper/claims/field=level/reading", "nämns inte bland nivåerna", &[LEVELS]),
            told(
                "who plans a part's follow-up?",
                "bodies/lansdelsgrupp/tasks/5/text",
                "Planera varje år",
                &[FOLLOW_UP],
            ),
            told("or?", "bodies/lansdelsgrupp/tasks/5/claims/0/reading", "Arbetsutskottet", &[PARTS_WORK]),
            fact("who sits in a local grouping?", "bodies/lokal-samverkan/seats", json!("not regulated"), &[LOCAL]),
            told("or?", "bodies/lokal-samverkan/claims/field=seats/reading", "både region och kommun", &[LEVELS]),
        ],
    );
}

#[test]
fn the_documents_and_mandates_that_are_told_in_two_ways() {
    let (equal, decides) = ("overenskommelser-jamlik-halsa", "mandates/holder=chefsgrupp-social&over=riktlinjer");
    let at = |rest: &str| format!("documents/{equal}/{rest}");
    holds(
        "",
        &[
            fact("what do agreements keep to?", "documents/overenskommelser/superiors", json!(["rus"]), &[GOVERNING]),
            told("or?", "documents/overenskommelser/claims/field=superiors/reading", "utgångspunkten", &[BACKGROUND]),
            fact(
                "an agreement on equal health?",
                &at("classification"),
                json!("Agreement"),
                &[HEALTH_MISSION, SUPPORT],
            ),
            told("or?", &at("claims/field=classification/reading"), "En av planerna", &[GOVERNING]),
            told("when do the leaders decide?", &format!("{decides}/condition"), "själva har mandat", &[MATTERS]),
            told("or?", &format!("{decides}/claims/field=condition/reading"), "alltid till parterna", &[MATTERS]),
        ],
    );
}
