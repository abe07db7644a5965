//! The leaders' groups and their working committees.

use samverkan_tests::facts::{fact, functions, number, told};
use serde_json::json;

use crate::headings::{
    FOLLOW_UP, HEALTH_MISSION, HEALTH_SEATS, HEALTH_WORK, LEADERS, MATTERS, PICTURE, SOCIAL_MISSION, SOCIAL_SEATS,
    SOCIAL_WORK, WORKING,
};
use crate::{holds, party, to};

#[test]
fn who_sits_among_the_leaders_for_social_welfare_and_care() {
    let all = json!([
        "Representant inom social välfärd",
        "Områdeschef och biträdande områdeschef, nära vård",
        "Områdeschef och biträdande områdeschef, specialiserad vård",
        "Områdeschef och biträdande områdeschef, psykiatri",
        "Chef för hälso- och sjukvårdsstaben",
        "Områdeschef för välfärd och folkhälsa",
        "Medicinsk rådgivare från hälso- och sjukvården",
        "Sakkunniga och andra aktörer",
        "Sekreterare",
    ]);
    let by_municipality = json!([{"InWords": "Kommundirektören eller kommunchefen i respektive kommun"}]);
    let by_region = json!([{"InWords": "Regiondirektören eller hälso- och sjukvårdsdirektören"}]);
    holds(
        "bodies/chefsgrupp-social/seats",
        &[
            fact(
                "one seat for each municipality?",
                "0/on_behalf_of",
                json!({"EachOf": "Municipality"}),
                &[SOCIAL_SEATS],
            ),
            fact("how many?", "0/count", json!({"Exactly": 1}), &[SOCIAL_SEATS]),
            fact("except?", "0/except", json!({"orebro": 4}), &[SOCIAL_SEATS]),
            fact("appointed by whom?", "0/appointed_by", by_municipality, &[SOCIAL_SEATS]),
            fact("primary care?", "1/on_behalf_of", party("region"), &[SOCIAL_SEATS]),
            fact("how many of them?", "1/count", json!("not stated"), &[SOCIAL_SEATS]),
            fact("appointed by whom?", "1/appointed_by", by_region, &[SOCIAL_SEATS]),
            fact("the staff?", "4/count", json!({"Exactly": 1}), &[SOCIAL_SEATS]),
            fact("the area of welfare?", "5/count", json!({"Exactly": 1}), &[SOCIAL_SEATS]),
            fact("the medical adviser?", "6/count", json!({"Exactly": 1}), &[SOCIAL_SEATS]),
            fact("experts?", "7/capacity", json!("CoOpted"), &[SOCIAL_WORK]),
            fact("when?", "7/condition", json!("Vid behov"), &[SOCIAL_WORK]),
            fact("the secretary speaks for?", "8/on_behalf_of", party("region"), &[LEADERS]),
            told("who pays for the meetings?", "8/note", "vad mötenas administration kostar", &[LEADERS]),
        ],
    );
    holds("bodies/chefsgrupp-social", &[fact("who?", "seats", all, &[SOCIAL_WORK]).seen(functions)]);
    let sum = json!({"least": 15, "most": 15, "about": false, "unstated": 0});
    let at = "bodies/chefsgrupp-social/seats_by_party/Municipality";
    holds("derived", &[fact("n + 3 for twelve municipalities?", at, sum, &[])]);
}

#[test]
fn how_the_leaders_for_social_welfare_and_care_work() {
    let together = json!({"Chosen": {"by": {"Together": [{"EachOf": "Municipality"}]}, "among": null}});
    holds(
        "bodies/chefsgrupp-social",
        &[
            fact("who chairs?", "chair/rule", json!({"Held": {"by": {"Party": "region"}}}), &[SOCIAL_WORK]),
            fact("who chooses the vice chair?", "chair/vice", together, &[SOCIAL_WORK]),
            fact("how often?", "cadence/0/frequency", json!({"PerYear": {"AtLeast": 6}}), &[SOCIAL_WORK]),
            told("who calls?", "cadence/0/note", "Ordföranden kallar", &[SOCIAL_WORK]),
            told("the municipalities by themselves?", "cadence/1/what", "mellankommunala", &[SOCIAL_WORK]),
            fact("all leaders together?", "cadence/2/frequency", json!({"PerYear": {"AtLeast": 1}}), &[LEADERS]),
            fact("with whom?", "cadence/2/joint_with", json!(["chefsgrupp-folkhalsa", "chefsgrupp-skola"]), &[LEADERS]),
            told("what does the invitation say?", "note", "om de ska beredas eller beslutas", &[SOCIAL_WORK]),
            told("and afterwards?", "note", "minnesanteckningar", &[SOCIAL_WORK]),
            told("task one?", "tasks/0/text", "Bereda ärenden och utföra uppdrag", &[SOCIAL_MISSION]),
            told("task two?", "tasks/1/text", "strategiska frågor", &[SOCIAL_MISSION]),
            told("task three?", "tasks/2/text", "samordning i region och kommuner", &[SOCIAL_MISSION]),
            told("task four?", "tasks/3/text", "bevaka omvärld", &[SOCIAL_MISSION]),
            told("whose decisions are carried out?", "tasks/4/text", "blir verklighet", &[MATTERS]),
            told("what is tried at each decision?", "tasks/5/text", "Pröva vid varje beslut", &[MATTERS]),
            told("where do needs of agreements go?", "tasks/6/text", "Ta emot behov av nya", &[MATTERS]),
            told("how are groups tasked?", "tasks/7/text", "avgränsade mål och en tydlig tidsplan", &[WORKING]),
            told("the follow-up?", "tasks/8/text", "varje år", &[FOLLOW_UP]),
        ],
    );
}

#[test]
fn the_working_committee_for_social_welfare_and_care() {
    let chair = json!({"body": "chefsgrupp-social", "capacity": "Chair"});
    let all = json!([
        "Ordförande i chefsgruppen",
        "Socialchef",
        "Områdeschef i hälso- och sjukvården",
        "Medicinsk rådgivare",
    ]);
    holds(
        "bodies/arbetsutskott-social",
        &[
            fact("who?", "seats", all, &[SOCIAL_WORK]).seen(functions),
            fact("with which post?", "seats/0/comes_with", chair, &[SOCIAL_WORK]),
            fact("the social managers?", "seats/1/on_behalf_of", json!({"EachArea": "lansdelar"}), &[SOCIAL_WORK]),
            fact("how many?", "seats/1/count", json!({"Exactly": 1}), &[SOCIAL_WORK]),
            fact("the area managers?", "seats/2/count", json!("not stated"), &[SOCIAL_WORK]),
            fact("for whom?", "relations/relation=PreparesFor/to", to(&["chefsgrupp-social"]), &[SOCIAL_WORK]),
            told("what?", "tasks/0/text", "Bereda och prioritera", &[SOCIAL_WORK]),
            told("before a decision?", "tasks/1/text", "varje part har kunnat bereda", &[SOCIAL_WORK]),
        ],
    );
}

#[test]
fn who_sits_among_the_leaders_for_public_health() {
    let all = json!([
        "Ansvarig eller chef för folkhälsofrågor",
        "Områdeschef för välfärd och folkhälsa",
        "Chef för staben hållbar utveckling",
        "Utvecklingsledare från välfärd och folkhälsa",
        "Representant för Länsstyrelsen",
        "Representant för ÖLBF",
        "Representant för RF-SISU",
        "Sakkunniga och andra aktörer",
        "Sekreterare",
    ]);
    let by_municipality = json!([{"InWords": "Kommundirektören eller kommunchefen i respektive kommun"}]);
    holds("bodies/chefsgrupp-folkhalsa", &[fact("who?", "seats", all, &[HEALTH_WORK]).seen(functions)]);
    holds(
        "bodies/chefsgrupp-folkhalsa/seats",
        &[
            fact("municipal seats?", "0/on_behalf_of", json!({"EachArea": "lansdelar"}), &[HEALTH_SEATS]),
            fact("how many for each part?", "0/count", json!({"AtLeast": 1}), &[HEALTH_SEATS]),
            fact("appointed by whom?", "0/appointed_by", by_municipality, &[HEALTH_SEATS]),
            fact("the area manager?", "1/on_behalf_of", party("region"), &[HEALTH_SEATS]),
            fact("appointed by whom?", "1/appointed_by", json!([{"InWords": "Regiondirektören"}]), &[HEALTH_SEATS]),
            fact("the staff?", "2/count", json!({"Exactly": 1}), &[HEALTH_SEATS]),
            fact("development leaders?", "3/count", json!({"Exactly": 1}), &[HEALTH_SEATS]),
            fact("Länsstyrelsen?", "4/on_behalf_of", party("lansstyrelsen"), &[HEALTH_SEATS]),
            fact("how many?", "4/count", json!("not stated"), &[HEALTH_SEATS]),
            fact("ÖLBF?", "5/on_behalf_of", party("olbf"), &[HEALTH_SEATS]),
            fact("RF-SISU?", "6/on_behalf_of", party("rf-sisu"), &[HEALTH_SEATS]),
            fact("experts?", "7/capacity", json!("CoOpted"), &[HEALTH_WORK]),
            fact("the secretary?", "8/on_behalf_of", party("region"), &[LEADERS]),
        ],
    );
}

#[test]
fn how_the_leaders_for_public_health_and_their_committee_work() {
    let others = json!({"Together": [{"EachOf": "Municipality"}, {"Party": "olbf"}, {"Party": "rf-sisu"}]});
    holds(
        "bodies/chefsgrupp-folkhalsa",
        &[
            fact("who chairs?", "chair/rule", json!({"Held": {"by": {"Party": "region"}}}), &[HEALTH_WORK]),
            fact("who chooses the vice chair?", "chair/vice/Chosen/by", others, &[HEALTH_WORK]),
            fact("how often?", "cadence/0/frequency", json!({"PerYear": {"AtLeast": 6}}), &[HEALTH_WORK]),
            fact("all leaders together?", "cadence/2/frequency", json!({"PerYear": {"AtLeast": 1}}), &[LEADERS]),
            fact("with whom?", "cadence/2/joint_with", json!(["chefsgrupp-social", "chefsgrupp-skola"]), &[LEADERS]),
            told("task one?", "tasks/0/text", "Bereda ärenden och utföra uppdrag", &[HEALTH_MISSION]),
            told("task two?", "tasks/1/text", "2024–2029", &[HEALTH_MISSION]),
            told("task three?", "tasks/2/text", "strategiska frågor", &[HEALTH_MISSION]),
            told("task four?", "tasks/3/text", "samordning i region och kommuner", &[HEALTH_MISSION]),
            told("task five?", "tasks/4/text", "bevaka omvärld", &[HEALTH_MISSION]),
        ],
    );
    let all = json!([
        "Ordförande i chefsgruppen",
        "Vice ordförande i chefsgruppen",
        "Chef för staben hållbar utveckling",
        "Utvecklingsledare från välfärd och folkhälsa",
    ]);
    let post = |capacity| json!({"body": "chefsgrupp-folkhalsa", "capacity": capacity});
    holds(
        "bodies/arbetsutskott-folkhalsa",
        &[
            fact("who?", "seats", all, &[HEALTH_WORK]).seen(functions),
            fact("with which post?", "seats/0/comes_with", post("Chair"), &[HEALTH_WORK]),
            fact("and the second?", "seats/1/comes_with", post("ViceChair"), &[HEALTH_WORK]),
            told("what?", "tasks/0/text", "Förbereda chefsgruppens möten", &[HEALTH_WORK]),
        ],
    );
}

#[test]
fn the_leaders_for_school_are_named_and_not_described() {
    holds(
        "bodies/chefsgrupp-skola",
        &[
            fact("for what?", "topics", json!(["skola"]), &[PICTURE]),
            told("is it described?", "note", "uppdraget beskrivs inte", &[PICTURE]),
            told("when does it meet the others?", "note", "gemensamma möte", &[LEADERS]),
            fact("who sits there?", "seats", json!("not stated"), &[PICTURE]),
            fact("how often?", "cadence", json!("not stated"), &[PICTURE]),
            fact("its tasks?", "tasks", json!(0), &[PICTURE]).seen(number),
        ],
    );
}
