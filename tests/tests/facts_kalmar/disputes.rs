//! Where the documents say different things: the reading in use and the others, each with its own sources.

use samverkan_tests::facts::{fact, told};
use serde_json::json;

use crate::headings::{
    I_BACKGROUND, I_LGL, I_POLITICS, I_PUBLIC_HEALTH, I_STEERS, P_4, P_5, S_1, S_2, S_4_1, S_6, S_7, S_TITLE,
    U_BACKGROUND, U_CONFERENCE, U_LGL, U_PREPARES,
};
use crate::holds;

#[test]
fn how_often_the_conference_is_held() {
    holds(
        "bodies/presidiekonferensen",
        &[
            fact(
                "how often in use",
                "cadence/0/frequency",
                json!({"PerYear": {"Exactly": 1}}),
                &[I_POLITICS, U_CONFERENCE],
            ),
            told("and otherwise", "cadence/0/claims/field=frequency/reading", "Två", &[S_2]),
        ],
    );
}

#[test]
fn what_the_conference_is_for() {
    holds(
        "bodies/presidiekonferensen",
        &[
            told("its purpose in use", "goal", "kunskapen", &[U_CONFERENCE, I_POLITICS]),
            told("and", "goal", "väg framåt", &[U_CONFERENCE, I_POLITICS]),
            told("and otherwise", "claims/field=goal/reading", "inriktning och mål", &[S_2]),
        ],
    );
}

#[test]
fn whether_the_school_is_always_in_the_leadership() {
    holds(
        "bodies/lgl",
        &[
            told("school managers in use", "seats/function=Skolchef/condition", "skolans ansvar", &[U_LGL]),
            told(
                "and otherwise",
                "seats/function=Skolchef/claims/field=condition/reading",
                "utan villkor",
                &[I_LGL, S_2],
            ),
            told(
                "so too the gymnasium association",
                "seats/on_behalf_of=gymnasieforbundet/claims/field=condition/reading",
                "utan villkor",
                &[I_LGL, S_2],
            ),
        ],
    );
}

#[test]
fn whether_the_gymnasium_association_is_invited() {
    holds(
        "bodies/presidiekonferensen",
        &[
            told("invited in use", "seats/on_behalf_of=gymnasieforbundet/function", "Presidiet", &[U_CONFERENCE, S_2]),
            told("and otherwise", "seats/on_behalf_of=gymnasieforbundet/claims/0/reading", "Står inte", &[I_POLITICS]),
        ],
    );
}

#[test]
fn who_is_in_the_preparing_group() {
    holds(
        "bodies/beredningsgruppen",
        &[
            fact(
                "the health-care managers in use",
                "seats/on_behalf_of=sjukvardsledningen/count",
                json!({"Exactly": 1}),
                &[U_PREPARES],
            ),
            told("and otherwise", "seats/on_behalf_of=sjukvardsledningen/claims/0/reading", "ingen plats", &[S_2]),
        ],
    );
}

#[test]
fn who_is_in_the_presidium() {
    holds(
        "bodies/presidiet",
        &[
            fact(
                "officials of the municipalities in use",
                "seats/function=Tjänstepersoner från kommunerna/count",
                json!({"Between": [3, 4]}),
                &[S_2],
            ),
            fact(
                "but not as members",
                "seats/function=Tjänstepersoner från kommunerna/capacity",
                json!("Observer"),
                &["inferred"],
            ),
            told(
                "and otherwise",
                "seats/function=Tjänstepersoner från kommunerna/claims/0/reading",
                "bara politikerna",
                &[I_POLITICS],
            ),
            fact(
                "officials of the region in use",
                "seats/function=Tjänstepersoner från regionen/count",
                json!({"Between": [3, 4]}),
                &[S_2],
            ),
            told(
                "and otherwise",
                "seats/function=Tjänstepersoner från regionen/claims/0/reading",
                "bara politikerna",
                &[I_POLITICS],
            ),
        ],
    );
}

#[test]
fn when_the_school_joined() {
    holds(
        "changes",
        &[
            fact("when the school joined in use", "concerns=skolchefsnatverket/date", json!("2019"), &[I_BACKGROUND]),
            told(
                "and otherwise",
                "concerns=skolchefsnatverket/claims/field=date/reading",
                "utan årtal",
                &[U_BACKGROUND],
            ),
        ],
    );
}

#[test]
fn who_comes_from_the_region() {
    holds(
        "bodies/lgl",
        &[
            fact(
                "the region's seats in use",
                "seats/function=Förvaltningschef, stabschef/count",
                json!({"Exactly": 7}),
                &[U_LGL],
            ),
            told(
                "and otherwise",
                "seats/function=Förvaltningschef, stabschef/claims/0/reading",
                "Utan antal",
                &[I_LGL],
            ),
            told(
                "and",
                "seats/function=Förvaltningschef, stabschef/claims/0/reading",
                "enheten för folkhälsa",
                &[I_LGL],
            ),
            told("and", "seats/function=Förvaltningschef, stabschef/claims/0/reading", "tandvård", &[I_LGL]),
            told(
                "and in the steering document",
                "seats/function=Förvaltningschef, stabschef/claims/1/reading",
                "Utan antal",
                &[S_2],
            ),
            told("and", "seats/function=Förvaltningschef, stabschef/claims/1/reading", "området folkhälsa", &[S_2]),
            told("and", "seats/function=Förvaltningschef, stabschef/claims/1/reading", "tandvård", &[S_2]),
        ],
    );
}

#[test]
fn whether_public_health_is_a_group() {
    holds(
        "bodies/folkhalsa",
        &[
            fact("public health in use", "classification", json!("Thematic"), &[I_PUBLIC_HEALTH]),
            told("and otherwise", "claims/0/reading", "fokus i alla samordnande grupper", &[S_4_1]),
        ],
    );
}

#[test]
fn what_must_be_passed_before_a_decision() {
    holds(
        "mandates",
        &[
            fact(
                "approval in use",
                "holder=lgl&power=Decide&over=handlingsplaner/gates/1",
                json!("ApprovalOfAll"),
                &[U_LGL],
            ),
            told(
                "and otherwise",
                "holder=lgl&power=Decide&over=handlingsplaner/claims/field=gates/reading",
                "genom chefsnätverken",
                &[S_6],
            ),
        ],
    );
    holds(
        "routes/dokument/rules/nytt/steps",
        &[
            fact("approval on the way in use", "5/gates", json!(["ApprovalOfAll"]), &[U_LGL]),
            told("and otherwise", "5/claims/field=gates/reading", "sägs inte", &[S_6]),
            told("views on the way, otherwise", "4/claims/0/reading", "genom chefsnätverken", &[S_6]),
        ],
    );
}

#[test]
fn when_the_steering_document_is_decided() {
    holds(
        "documents/regionalt-styrdokument",
        &[
            told("when the steering document is decided", "decided_when", "hösten", &[S_6]),
            told("and", "decided_when", "jämnt år", &[S_6]),
        ],
    );
    holds("documents/styrdokument-2023", &[fact("when it was", "decided_on", json!("2023-02-10"), &[S_7])]);
    holds(
        "documents/regionalt-styrdokument",
        &[
            told("that these do not fit", "claims/field=decided_when/reading", "10 februari 2023", &[S_7, P_5]),
            told("and", "claims/field=decided_when/reading", "udda år", &[S_7, P_5]),
        ],
    );
    holds(
        "events/presidiekonferensen-2023-02-10",
        &[fact("and what happened then", "decisions/0/over", json!(["styrdokument-2023"]), &[S_7])],
    );
}

#[test]
fn how_long_the_steering_document_holds() {
    holds(
        "documents/styrdokument-2023",
        &[fact("how long it holds in use", "valid", json!("UntilReplaced"), &[I_STEERS])],
    );
    holds("documents/gemensam-plan", &[fact("by what", "replaces", json!(["styrdokument-2023"]), &[I_STEERS])]);
    holds(
        "documents/styrdokument-2023",
        &[told("and otherwise", "claims/field=valid/reading", "2023 och 2024", &[S_TITLE, P_5])],
    );
}

#[test]
fn whether_the_vision_is_decided() {
    holds(
        "documents/malbild",
        &[
            fact("the vision in use", "stage", json!("InForce"), &[I_POLITICS, S_1]),
            told("and otherwise", "claims/field=stage/reading", "förslag", &[P_4]),
            told("and", "claims/field=stage/reading", "januari 2023", &[P_4]),
        ],
    );
}
