//! The documents, and how they travel.

use samverkan_tests::facts::{fact, told};
use serde_json::json;

use crate::headings::{I_POLITICS, I_STEERS, S_1, S_3, S_6, S_7, U_LGL};
use crate::holds;

#[test]
fn which_documents_govern_and_who_decides_them() {
    holds(
        "documents/malbild",
        &[fact(
            "who decided the vision",
            "decided_by",
            json!([{"Party": "region"}, {"EachOf": "Municipality"}]),
            &[I_POLITICS, S_1],
        )],
    );
    holds(
        "documents/regionalt-styrdokument",
        &[
            fact("what stands above the steering document", "superiors", json!(["malbild"]), &[S_1]),
            fact("how often is that revised", "revised", json!({"EveryMonths": 24}), &[S_3, S_6]),
            fact("who decides it", "decided_by", json!([{"Body": "presidiekonferensen"}]), &[S_6]),
        ],
    );
    holds(
        "documents/styrdokument-2023",
        &[
            fact("since when does that of today hold", "valid_from", json!("2023-02-15"), &[S_7]),
            fact("which kind is it", "kind", json!("regionalt-styrdokument"), &[S_7]),
        ],
    );
    holds(
        "documents/handlingsplaner",
        &[
            fact("what stands above action plans", "superiors", json!(["regionalt-styrdokument"]), &[S_6]),
            fact("how long do they hold", "valid", json!({"InWords": "Två år"}), &[S_3]),
            told("whose are they", "note", "varje samordnande grupp", &[S_3]),
            fact("who decides action plans", "decided_by", json!([{"Body": "lgl"}]), &[S_6]),
        ],
    );
    holds(
        "documents/overenskommelser",
        &[fact("who decides agreements", "decided_by", json!([{"Body": "lgl"}]), &[S_6])],
    );
    holds(
        "documents/praktiska-anvisningar",
        &[fact("who decides instructions", "decided_by", json!([{"Body": "lgl"}]), &[S_6])],
    );
    holds(
        "documents/overenskommelser",
        &[fact("what do agreements keep to", "superiors", json!(["regionalt-styrdokument"]), &[S_6])],
    );
    holds(
        "documents/praktiska-anvisningar",
        &[fact("what do instructions keep to", "superiors", json!(["regionalt-styrdokument"]), &[S_6])],
    );
    holds(
        "documents/overgripande-overenskommelser",
        &[fact(
            "who decides far-reaching agreements",
            "decided_by",
            json!([{"EachOf": "Municipality"}, {"Party": "region"}]),
            &[S_6],
        )],
    );
    holds(
        "documents/gemensam-plan",
        &[
            fact("how far has the joint plan come", "stage", json!("UnderWay"), &[I_STEERS]),
            told("when is it made", "note", "2024–2025", &[I_STEERS]),
        ],
    );
}

#[test]
fn how_a_document_travels() {
    holds(
        "routes/dokument/rules/nytt/steps",
        &[
            fact("who sees a new document first", "0/who", json!({"Body": "beredningsgruppen"}), &[S_6]),
            fact(
                "who gives views",
                "1/who",
                json!({"OneOf": [{"Body": "socialchefsnatverket"}, {"Body": "skolchefsnatverket"}, {"Body": "sjukvardsledningen"}]}),
                &[S_6],
            ),
            told("how are they collected", "1/what", "tjänsteperson", &[S_6]),
            fact("who adjusts it", "2/who", json!({"Body": "utvecklingsledare"}), &[S_6]),
            fact("what do they do", "2/does", json!("Adjust"), &[S_6]),
            fact("who sees it again", "3/who", json!({"Body": "beredningsgruppen"}), &[S_6]),
            told("who is consulted", "4/what", "på remiss", &[U_LGL]),
            fact("is it known when", "4/order_uncertain", json!(true), &[U_LGL]),
            fact("what must be passed", "5/gates", json!(["ApprovalOfAll"]), &[U_LGL]),
            fact("is it known when", "5/order_uncertain", json!(true), &[U_LGL]),
            fact("who decides", "6/who", json!({"Body": "lgl"}), &[S_6]),
            fact("after that", "6/does", json!("Decide"), &[S_6]),
        ],
    );
    holds(
        "routes/dokument/rules/mindre/steps",
        &[
            fact("who decides on editorial changes", "0/who", json!({"Body": "informationsoverforing"}), &[S_6]),
            fact("who is told", "1/who", json!({"Body": "beredningsgruppen"}), &[S_6]),
            fact("what are they told", "1/does", json!("BeInformed"), &[S_6]),
        ],
    );
    holds(
        "routes/dokument/rules/overgripande/steps",
        &[
            fact(
                "who decides far-reaching agreements",
                "0/who",
                json!({"Together": [{"EachOf": "Municipality"}, {"Party": "region"}]}),
                &[S_6],
            ),
            fact("each for itself", "0/separately", json!(true), &[S_6]),
            fact("is it said that all must agree", "0/only_if_all", json!(false), &[S_6]),
        ],
    );
}
