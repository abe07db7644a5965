//! Who led when, the minutes, the history, and names that mislead.

use samverkan_tests::facts::{fact, number, told};
use serde_json::json;

use crate::headings::{
    BOTH, I_BACKGROUND, I_CONTACT, I_LGL, P_1, P_4, P_5, P_8, P_10, S_2, S_8, U_APPOINTS, U_BACKGROUND, U_CHAIRS,
    U_GROUPS, U_LGL,
};
use crate::holds;

#[test]
fn what_the_rotation_is_derived_from() {
    holds(
        "bodies/lgl",
        &[
            fact(
                "do the sides of the leadership alternate",
                "chair/rule/Rotating/between",
                json!([{"AnyOf": "Municipality"}, {"Party": "region"}]),
                &[S_2],
            ),
            fact("how long is a term there", "chair/term_months", json!({"Exactly": 24}), &["inferred"]),
            fact("when does one begin", "chair/term_starts", json!("not stated"), &[S_2]),
        ],
    );
    holds(
        "bodies/samordnande-aldre",
        &[
            fact("how long in the groups", "chair/term_months", json!({"Exactly": 24}), &[U_CHAIRS]),
            fact("against whom do they turn", "chair/rule/Rotating/opposite_to", json!("lgl"), &[U_CHAIRS]),
        ],
    );
    holds(
        "bodies/samordnande-psykisk-halsa",
        &[fact("those for mental health", "chair/rule/Rotating/opposite_to", json!("lgl"), &[U_CHAIRS])],
    );
    holds(
        "bodies/samordnande-barn-och-unga",
        &[fact("and for children", "chair/rule/Rotating/opposite_to", json!("lgl"), &[U_CHAIRS])],
    );
    holds(
        "events/lgl-2022-11-25",
        &[
            fact("who was vice chair in 2022", "vice_chair", json!({"AnyOf": "Municipality"}), &[P_1]),
            fact("who was chair in 2022", "chair", json!("not stated"), &[P_1]),
        ],
    );
    holds(
        "events/lgl-2025",
        &[
            fact("who was chair in 2025", "chair", json!({"Party": "region"}), &[I_CONTACT]),
            fact("who was vice chair in 2025", "vice_chair", json!({"AnyOf": "Municipality"}), &[I_CONTACT]),
            fact("when was that", "date", json!("2025"), &[I_CONTACT]),
        ],
    );
}

#[test]
fn who_met_in_november_2022() {
    holds(
        "events/lgl-2022-11-25",
        &[
            fact("how many members were there", "members_total", json!(22), BOTH),
            fact("how many of them for the residents", "attendance/of=invanare/members", json!(2), BOTH),
            fact("from the region", "attendance/of=region/members", json!(6), BOTH),
            fact("from Borgholm", "attendance/of=borgholm/members", json!(1), BOTH),
            fact("from Emmaboda", "attendance/of=emmaboda/members", json!(0), BOTH),
            fact("from Hultsfred", "attendance/of=hultsfred/members", json!(1), BOTH),
            fact("from Högsby", "attendance/of=hogsby/members", json!(1), BOTH),
            fact("from the municipality of Kalmar", "attendance/of=kalmar/members", json!(1), BOTH),
            fact("from Mönsterås", "attendance/of=monsteras/members", json!(0), BOTH),
            fact("from Mörbylånga", "attendance/of=morbylanga/members", json!(0), BOTH),
            fact("guests from Mörbylånga", "attendance/of=morbylanga/guests", json!(1), BOTH),
            fact("from Nybro", "attendance/of=nybro/members", json!(2), BOTH),
            fact("from Oskarshamn", "attendance/of=oskarshamn/members", json!(2), BOTH),
            fact("from Torsås", "attendance/of=torsas/members", json!(2), BOTH),
            fact("from Vimmerby", "attendance/of=vimmerby/members", json!(2), BOTH),
            fact("from Västervik", "attendance/of=vastervik/members", json!(2), BOTH),
            fact("from the gymnasium association", "attendance/of=gymnasieforbundet/members", json!(0), BOTH),
        ],
    );
}

#[test]
fn what_they_decided() {
    holds(
        "events/lgl-2022-11-25",
        &[
            fact("how many decisions", "decisions", json!(8), BOTH).seen(number),
            told("the vision", "decisions/over=malbild/text", "antas", &[P_4]),
            told("the steering document", "decisions/over=styrdokument-2023/text", "Förslaget", &[P_5]),
            told("and", "decisions/over=styrdokument-2023/text", "antas", &[P_5]),
            told("a pre-study", "decisions/2/text", "Barn och unga", &[P_8]),
            told("and", "decisions/2/text", "förstudie", &[P_8]),
            told("and", "decisions/2/text", "LINK", &[P_8]),
            told("youth clinics", "decisions/over=overenskommelse-ungdomsmottagningar/text", "arbetsgrupp", &[P_10]),
            told("a member", "decisions/4/text", "Psykisk hälsa", &[P_10]),
            told("and", "decisions/4/text", "byts", &[P_10]),
            told("a final report", "decisions/over=handlingsplan-13-29/text", "Slutrapporten", &[P_10]),
            told("and", "decisions/over=handlingsplan-13-29/text", "handlingarna", &[P_10]),
            told("user-led audits", "decisions/6/text", "brukarrevisioner", &[P_10]),
            told("and", "decisions/6/text", "Brukarmedverkan", &[P_10]),
            told("a mandate", "decisions/over=uppdrag-informationsoverforing/text", "uppdraget", &[P_10]),
            told("and", "decisions/over=uppdrag-informationsoverforing/text", "antas", &[P_10]),
        ],
    );
}

#[test]
fn what_has_changed() {
    holds(
        "changes",
        &[
            fact("when was it founded", "change=Founded/date", json!("2013"), &[U_BACKGROUND, I_BACKGROUND]),
            fact("when did users join", "concerns=invanare/date", json!("2015"), &[U_BACKGROUND, I_BACKGROUND]),
            fact(
                "when did the gymnasium association",
                "concerns=gymnasieforbundet/date",
                json!("2021"),
                &[U_BACKGROUND, I_BACKGROUND],
            ),
            fact("when did two groups merge", "change=Merged/date", json!("2021"), &[U_APPOINTS]),
            fact("which", "change=Merged/before", json!(["Psykisk hälsa", "Missbruk och beroende"]), &[U_APPOINTS]),
            fact(
                "when was the steering document amended",
                "concerns=styrdokument-2023/date",
                json!("2023-12-21"),
                &[S_8],
            ),
        ],
    );
}

#[test]
fn names_that_mislead_are_told() {
    holds("", &[told("what has the long name", "note", "både om hela strukturen och om en av grupperna", &[I_LGL])]);
    holds(
        "bodies",
        &[
            fact("which group", "lgl/aliases/0", json!("Länsgemensam ledning i samverkan"), &[U_LGL]),
            fact(
                "what do the minutes call that for children",
                "samordnande-barn-och-unga/aliases/0",
                json!("Samverkansgrupp Barn och unga"),
                &[U_GROUPS],
            ),
        ],
    );
    holds(
        "events/lgl-2022-11-25",
        &[told("where", "decisions/over=overenskommelse-ungdomsmottagningar/note", "samverkansgrupp", &[P_10])],
    );
}
