//! The coordinating, thematic, temporary and local groups.

use samverkan_tests::facts::{fact, number, told};
use serde_json::json;

use crate::headings::{
    I_GROUPS, I_INFORMATION, I_PUBLIC_HEALTH, I_REHAB, S_3, S_3_1, S_3_2, S_3_3, S_4_2, S_4_3, S_4_4, S_6, U_APPOINTS,
    U_GROUPS, U_LOCAL, U_LOCAL_SEATS, U_LOCAL_TASKS, U_THEMATIC, U_WORKING,
};
use crate::holds;

#[test]
fn the_seats_of_a_coordinating_group_follow_one_formula() {
    holds(
        "derived/bodies",
        &[
            fact("how many seats has that for children", "samordnande-barn-och-unga/seats/most", json!(14), &[]),
            fact("that for older people", "samordnande-aldre/seats/most", json!(14), &[]),
        ],
    );
    holds(
        "bodies/samordnande-psykisk-halsa",
        &[
            fact("that for mental health", "seats_total", json!({"AtLeast": 14}), &[U_APPOINTS]),
            told(
                "why has it more",
                "seats/function=Ytterligare representanter efter sammanslagningen/note",
                "2021",
                &[U_APPOINTS],
            ),
            told(
                "and",
                "seats/function=Ytterligare representanter efter sammanslagningen/note",
                "Missbruk och beroende",
                &[U_APPOINTS],
            ),
        ],
    );
    holds(
        "bodies/samordnande-aldre",
        &[
            fact("who is chair", "seats/capacity=Chair/appointed_by", json!([{"Body": "lgl"}]), &[U_APPOINTS]),
            told("who is vice chair", "seats/capacity=ViceChair/note", "var sin sida", &[U_APPOINTS]),
            fact(
                "how many for the municipalities",
                "seats/function=Representant för kommunerna/count",
                json!({"Exactly": 3}),
                &[U_APPOINTS],
            ),
            fact(
                "for the region",
                "seats/function=Representant för regionen/count",
                json!({"Exactly": 3}),
                &[U_APPOINTS],
            ),
            fact(
                "for public health",
                "seats/function=Representant för folkhälsa/count",
                json!({"Exactly": 1}),
                &[U_APPOINTS],
            ),
            fact(
                "who appoints those for users",
                "seats/function=Representant för brukarmedverkan/appointed_by",
                json!([{"Body": "brukarmedverkan"}]),
                &[U_APPOINTS],
            ),
            fact(
                "for users",
                "seats/function=Representant för brukarmedverkan/count",
                json!({"Exactly": 2}),
                &[U_APPOINTS],
            ),
            fact(
                "for rehabilitation",
                "seats/function=Representant för habilitering och rehabilitering/count",
                json!({"Exactly": 1}),
                &[U_APPOINTS],
            ),
            fact(
                "the region's development leader",
                "seats/function=Utvecklingsledare&on_behalf_of=region/count",
                json!({"Exactly": 1}),
                &[I_GROUPS],
            ),
            fact(
                "the association's",
                "seats/function=Utvecklingsledare&on_behalf_of=kommunforbundet/count",
                json!({"Exactly": 1}),
                &[I_GROUPS],
            ),
        ],
    );
}

#[test]
fn each_coordinating_group_has_its_goal_and_they_share_their_tasks() {
    holds(
        "bodies/samordnande-barn-och-unga",
        &[
            told("what is the goal for children", "goal", "tidigt", &[S_3_1]),
            told("and", "goal", "nära", &[S_3_1]),
            told("and", "goal", "hänger ihop", &[S_3_1]),
            told("for whom", "target_group", "Barn, unga och föräldrar", &[S_3_1]),
            told("focus areas", "tasks/5/text", "förebyggande", &[S_3_1]),
            told("and", "tasks/5/text", "komplexa behov", &[S_3_1]),
        ],
    );
    holds(
        "bodies/samordnande-psykisk-halsa",
        &[
            told("what is the goal for mental health", "goal", "lätta att nå", &[S_3_2]),
            told("and", "goal", "samordnade", &[S_3_2]),
            told("for whom", "target_group", "psykisk ohälsa", &[S_3_2]),
            told("and", "target_group", "skadligt bruk", &[S_3_2]),
            told("focus areas", "tasks/5/text", "samsjuklighet", &[S_3_2]),
        ],
    );
    holds(
        "bodies/samordnande-aldre",
        &[
            told("what is the goal for older people", "goal", "förebygger", &[S_3_3]),
            told("and", "goal", "trygghet", &[S_3_3]),
            told("for whom", "target_group", "Äldre", &[S_3_3]),
            told("focus areas", "tasks/5/text", "mest sköra", &[S_3_3]),
            told("what are their tasks: plan", "tasks/0/text", "handlingsplan", &[U_GROUPS]),
            told("carry out", "tasks/1/text", "genomförs", &[U_GROUPS]),
            told("propose", "tasks/2/text", "nya utvecklingsområden", &[U_GROUPS]),
            told("follow up", "tasks/3/text", "vad arbetet och insatserna har gett", &[U_GROUPS]),
            told("inform", "tasks/4/text", "Sprida", &[U_GROUPS]),
            told("have they an action plan", "tasks/6/text", "handlingsplan", &[S_3]),
            told("and", "tasks/6/text", "två år", &[S_3]),
        ],
    );
}

#[test]
fn the_groups_that_keep_watch_over_one_subject() {
    holds(
        "bodies/folkhalsa",
        &[
            told("what is public health about", "tasks/0/text", "hälsofrämjande", &[I_PUBLIC_HEALTH]),
            fact("who sits there", "seats", json!("not stated"), &[I_PUBLIC_HEALTH]),
        ],
    );
    holds("bodies/brukarmedverkan", &[told("what is user participation about", "goal", "perspektiv", &[S_4_2])]);
    holds(
        "mandates",
        &[told(
            "whom does it appoint",
            "holder=brukarmedverkan&power=Appoint/matter",
            "samordnande grupperna",
            &[U_APPOINTS, I_GROUPS],
        )],
    );
    holds(
        "bodies/brukarmedverkan",
        &[fact("who supports it", "seats/function=Utvecklingsledare/count", json!({"Exactly": 2}), &[U_THEMATIC])],
    );
    holds(
        "bodies/hab-rehab",
        &[
            told("what is rehabilitation about", "goal", "funktionsförmåga", &[I_REHAB, S_4_3]),
            fact("who sits there", "seats", json!(3), &[I_REHAB, S_4_3]).seen(number),
        ],
    );
    holds(
        "bodies/informationsoverforing",
        &[
            told("what is information about", "goal", "mellan huvudmännen", &[I_INFORMATION, S_4_4]),
            fact("who sits there", "seats", json!(8), &[U_THEMATIC]).seen(number),
            fact(
                "is there a nurse",
                "seats/function=Medicinskt ansvarig sjuksköterska/on_behalf_of",
                json!({"AnyOf": "Municipality"}),
                &[U_THEMATIC],
            ),
        ],
    );
    holds(
        "mandates",
        &[
            told("what may it decide", "holder=informationsoverforing&power=Decide/limit", "redaktionella", &[S_6]),
            told("and", "holder=informationsoverforing&power=Decide/limit", "ansvarar", &[S_6]),
        ],
    );
    holds(
        "bodies/informationsoverforing",
        &[fact(
            "how often does it report",
            "cadence/what=Rapport till Länsgemensam ledning/frequency",
            json!({"PerYear": {"AtLeast": 2}}),
            &[S_4_4],
        )],
    );
}

#[test]
fn the_temporary_and_the_local_groups() {
    holds(
        "bodies/arbetsgrupper",
        &[
            fact("how long do working groups last", "duration", json!("Temporary"), &[U_WORKING]),
            told("what is their mandate like", "tasks/0/text", "skriftligt", &[U_WORKING]),
            told("and", "tasks/0/text", "begränsat i tid", &[U_WORKING]),
            told("what happens then", "tasks/1/text", "Upplösas", &[U_WORKING]),
        ],
    );
    holds(
        "mandates",
        &[
            told(
                "who appoints their members",
                "holder=utvecklingsledare&power=Appoint/matter",
                "arbetsgrupper",
                &[U_WORKING],
            ),
            told("and", "holder=utvecklingsledare&power=Appoint/matter", "referensgrupper", &[U_WORKING]),
        ],
    );
    holds(
        "bodies/lokala-barn-och-unga",
        &[fact("where are there local groups", "one_for_each", json!({"AreaOf": "omraden"}), &[U_LOCAL])],
    );
    holds("derived/bodies", &[fact("how many", "lokala-barn-och-unga/units", json!(4), &[]).seen(number)]);
    holds(
        "bodies/lokala-barn-och-unga",
        &[
            fact(
                "who sits there",
                "seats/function=Enhetschef eller verksamhetschef, skola/capacity",
                json!("Member"),
                &[U_LOCAL_SEATS],
            ),
            fact("how often", "cadence/0/frequency", json!({"PerYear": {"Exactly": 4}}), &[U_LOCAL_TASKS]),
            told(
                "who convenes them",
                "seats/on_behalf_of=utvecklingsledare/function",
                "sammankallar",
                &[U_LOCAL_TASKS],
            ),
            told("what do they discuss", "tasks/0/text", "Stella", &[U_LOCAL_TASKS]),
        ],
    );
}
