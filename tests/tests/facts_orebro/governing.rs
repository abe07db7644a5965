//! What governs, who may do what, and how documents and matters travel.

use samverkan_tests::facts::{fact, keys, number, told};
use serde_json::json;

use crate::headings::{
    BACKGROUND, FOLLOW_UP, GOVERNING, HEALTH_MISSION, LEADERS, MATTERS, PARTS, PARTS_MISSION, PARTS_WORK, REVIEW,
    SOCIAL_WORK, SUPPORT, WORKING,
};
use crate::{holds, principals};

#[test]
fn the_documents_from_the_strategy_downwards() {
    let everyone = json!([{"Together": [
        {"Party": "region"}, {"EachOf": "Municipality"}, {"Party": "rf-sisu"}, {"Party": "olbf"},
    ]}]);
    holds(
        "documents",
        &[
            told("what is on top?", "rus/called", "övergripande politiskt styrdokument", &[GOVERNING]),
            fact("from?", "rus/valid_from", json!("2022"), &[GOVERNING]),
            fact("until?", "rus/valid", json!({"Until": "2030"}), &[GOVERNING]),
            fact("decided by?", "rus/decided_by", json!("not stated"), &[GOVERNING]),
            fact("what is below?", "lansplaner/superiors", json!(["rus"]), &[GOVERNING]),
            told("are those all?", "lansplaner/note", "exempel", &[GOVERNING]),
            fact("one of them?", "fardplan-nara-vard/kind", json!("lansplaner"), &[GOVERNING]),
            fact("one of them?", "handlingsplan-e-halsa/kind", json!("lansplaner"), &[GOVERNING]),
            fact("one of them?", "plan-psykisk-halsa/kind", json!("lansplaner"), &[GOVERNING]),
            fact("one of them?", "handlingsplan-kompetensforsorjning/kind", json!("lansplaner"), &[GOVERNING]),
            fact("agreements?", "overenskommelser/classification", json!("Agreement"), &[GOVERNING, MATTERS]),
            fact("on care and school?", "overenskommelse-samverkan/kind", json!("overenskommelser"), &[BACKGROUND]),
            fact("between?", "overenskommelse-samverkan/decided_by", json!([principals()]), &[BACKGROUND, "inferred"]),
            fact(
                "on equal health, from?",
                "overenskommelser-jamlik-halsa/valid_from",
                json!("2024"),
                &[HEALTH_MISSION],
            ),
            fact("until?", "overenskommelser-jamlik-halsa/valid", json!({"Until": "2029"}), &[HEALTH_MISSION]),
            fact("between?", "overenskommelser-jamlik-halsa/decided_by", everyone, &[SUPPORT, "inferred"]),
            fact(
                "a plan for each part?",
                "lansdelens-handlingsplan/superiors",
                json!(["lansplaner", "overenskommelser"]),
                &[PARTS_MISSION],
            ),
            fact(
                "how often is the year planned?",
                "arsplanering-lansdel/revised",
                json!({"PerYear": {"Exactly": 1}}),
                &[PARTS_WORK],
            ),
            told("what describes the coordinators?", "uppdrag-samverkansledare/name", "samverkansledare", &[PARTS]),
            told("where is it published?", "regionala-styrdokument/note", "vård, välfärd och folkhälsa", &[MATTERS]),
        ],
    );
}

#[test]
fn the_document_itself_is_to_be_reviewed() {
    holds(
        "documents/arbetsordning",
        &[
            fact("by when?", "review_by", json!("2026-12-31"), &[REVIEW]),
            fact("where can it be read?", "read_in", json!("orebro-arbetsordning-2024"), &[REVIEW]),
            fact("decided by?", "decided_by", json!("not stated"), &[REVIEW]),
            fact("valid until?", "valid", json!("not stated"), &[REVIEW]),
        ],
    );
    holds("editions/2024", &[fact("the structure, by when?", "review_by", json!("2026-12-31"), &[REVIEW])]);
}

#[test]
fn who_may_decide_and_recommend() {
    let parties = "holder=region&power=Decide";
    holds(
        "mandates",
        &[
            fact("direct commitments?", "0/holder", principals(), &[MATTERS]),
            told("when?", "0/condition", "direkta åtaganden", &[MATTERS]),
            told(
                "several organizations?",
                "holder=Alla organisationer som ska agera/condition",
                "flera organisationer",
                &[MATTERS],
            ),
            told(
                "weighty matters?",
                &format!("{parties}&matter=Frågor av större principiell eller ekonomisk vikt/limit"),
                "politiska beslut",
                &[MATTERS],
            ),
            told("by way of?", "holder=kcrd/condition", "Innan de går till parterna", &[MATTERS]),
            fact("as what?", "holder=kcrd/power", json!("BeConsulted"), &[MATTERS]),
            told("recommend?", "holder=chefsgrupp-social&power=Recommend/note", "socialchefsnätverket", &[MATTERS]),
            told("or?", "holder=specifika-radet-social&power=Recommend/note", "Rekommenderande", &[MATTERS]),
            told("or?", "holder=specifika-radet-folkhalsa&power=Recommend/note", "Rekommenderande", &[MATTERS]),
            told(
                "agreements?",
                "holder=chefsgrupp-social&power=Decide&over=overenskommelser/condition",
                "själva har mandat",
                &[MATTERS],
            ),
            told(
                "otherwise?",
                "holder=chefsgrupp-social&power=Decide&over=overenskommelser/note",
                "vidare till ett annat organ",
                &[MATTERS],
            ),
            told(
                "public health?",
                "holder=chefsgrupp-folkhalsa&power=Decide&matter=Folkhälsouppdraget/limit",
                "Bara mindre beslut",
                &[MATTERS],
            ),
            fact(
                "otherwise?",
                "holder=chefsgrupp-folkhalsa&power=Prepare/matter",
                json!("Frågor inom folkhälsa"),
                &[MATTERS],
            ),
            fact("and?", "holder=chefsgrupp-folkhalsa&power=Advise/matter", json!("Frågor inom folkhälsa"), &[MATTERS]),
        ],
    );
}

#[test]
fn who_may_prepare_propose_appoint_and_follow_up() {
    holds(
        "mandates",
        &[
            told(
                "set up groups?",
                "holder=chefsgrupp-social&power=Appoint/matter",
                "arbetsgrupper",
                &[LEADERS, WORKING],
            ),
            told("and?", "holder=chefsgrupp-folkhalsa&power=Appoint/matter", "arbetsgrupper", &[LEADERS, WORKING]),
            told("proposals for agreements?", "holder=chefsgrupp-social&power=Prepare/note", "process", &[MATTERS]),
            fact(
                "follow them up?",
                "holder=chefsgrupp-social&power=FollowUp/over",
                json!(["overenskommelser"]),
                &[MATTERS],
            ),
            fact(
                "ask for them?",
                "holder=lansdelsgrupp&power=Propose&over=overenskommelser/over",
                json!(["overenskommelser"]),
                &[MATTERS],
            ),
            told("and?", "holder=Municipality&power=Propose/matter", "nya", &[MATTERS]),
            told("anchor them?", "holder=specifika-radet-social&power=BeConsulted/condition", "förankras", &[MATTERS]),
            told("the committee?", "holder=arbetsutskott-social/matter", "Frågor till chefsgruppen", &[SOCIAL_WORK]),
            fact(
                "the plan of a part?",
                "holder=lansdelsgrupp&power=Prepare/over",
                json!(["lansdelens-handlingsplan"]),
                &[PARTS_MISSION],
            ),
            told("groups in a part?", "holder=lansdelsgrupp&power=Appoint/matter", "arbetsgrupper", &[PARTS_WORK]),
            fact(
                "the year in a part?",
                "holder=arbetsutskott-lansdel/over",
                json!(["arsplanering-lansdel"]),
                &[PARTS_WORK],
            ),
        ],
    );
}

#[test]
fn the_four_rules_for_a_steering_document() {
    let (parties, consultation, none) = (json!("parterna"), json!("remiss"), json!("inte-till-parterna"));
    let questions = json!(["agerande", "atagande", "inriktning", "paverkan"]);
    holds(
        "routes/regionalt-styrdokument",
        &[
            fact("which questions?", "inputs", questions, &[MATTERS]).seen(keys),
            fact("with answers of their own?", "inputs/atagande/answers", json!(0), &[MATTERS]).seen(number),
            fact(
                "what excludes what?",
                "inputs/inriktning/excludes",
                json!(["atagande", "agerande", "paverkan"]),
                &["inferred"],
            ),
            fact("how many rules?", "rules", json!(4), &[MATTERS]).seen(number),
            fact("rule 1, when?", "rules/direkta-ataganden/when", json!({"atagande": "yes"}), &[MATTERS]),
            fact("then?", "rules/direkta-ataganden/outcome", parties.clone(), &[MATTERS]),
            fact("by whom?", "rules/direkta-ataganden/steps/does=Decide/who", principals(), &[MATTERS]),
            fact("rule 2, when?", "rules/flera-organisationer/when", json!({"agerande": "yes"}), &[MATTERS]),
            fact("then, as in rule 1?", "rules/flera-organisationer/outcome", parties, &[MATTERS]),
            fact(
                "all?",
                "rules/flera-organisationer/steps/does=Decide/only_if_all",
                json!(true),
                &[MATTERS, "inferred"],
            ),
            fact("rule 3, when?", "rules/paverkar/when", json!({"atagande": "no", "paverkan": "yes"}), &[MATTERS]),
            fact("then?", "rules/paverkar/outcome", consultation, &[MATTERS]),
            fact("what comes first?", "rules/paverkar/steps/0/does", json!("GiveViews"), &[MATTERS]),
            fact("who decides after it?", "rules/paverkar/steps/1/who", json!("not stated"), &[MATTERS]),
            fact("rule 4, when?", "rules/bara-inriktning/when", json!({"inriktning": "yes"}), &[MATTERS]),
            fact("then?", "rules/bara-inriktning/outcome", none, &[MATTERS]),
        ],
    );
}

#[test]
fn how_agreements_and_recommendations_travel() {
    let channels = json!({"Together": [
        {"Body": "socialchefsnatverket"}, {"Body": "hs-ledningsgruppen"}, {"Body": "lansdelsgrupp"},
    ]});
    let start = json!({"OneOf": [{"EachOf": "Municipality"}, {"Party": "region"}, {"Body": "lansdelsgrupp"}]});
    let leaders = || json!({"Body": "chefsgrupp-social"});
    let agreement = "avtal-och-overenskommelser/rules/med-forankring/steps";
    let at = |step: &str| format!("{agreement}/{step}/who");
    let weight = "beslut-om-avtal/rules/storre-vikt";
    let own = "beslut-om-avtal/rules/eget-mandat";
    let other = "beslut-om-avtal/rules/annat-organ";
    let out = "rekommenderande-beslut/rules/alltid/steps";
    holds(
        "routes",
        &[
            fact("who asks for an agreement?", &at("does=Initiate"), start, &[MATTERS]),
            fact("to whom?", &at("does=Draft"), leaders(), &[MATTERS]),
            fact("some are anchored?", &at("does=Approve"), json!({"Body": "specifika-radet-social"}), &[MATTERS]),
            fact("who follows up?", &at("does=FollowUp"), leaders(), &[MATTERS]),
            fact("great weight?", &format!("{weight}/when"), json!({"vikt": "yes"}), &[MATTERS]),
            fact("first?", &format!("{weight}/steps/0/who"), json!({"Body": "arbetsutskott-social"}), &[SOCIAL_WORK]),
            fact("then?", &format!("{weight}/steps/1/who"), leaders(), &[MATTERS]),
            fact("some in the council?", &format!("{weight}/steps/2/when"), json!({"forankring": "yes"}), &[MATTERS]),
            fact("then?", &format!("{weight}/steps/does=GiveViews/who"), json!({"Body": "kcrd"}), &[MATTERS]),
            fact("then?", &format!("{weight}/steps/does=Decide/who"), principals(), &[MATTERS]),
            fact("each by itself?", &format!("{weight}/steps/does=Decide/separately"), json!(true), &[MATTERS]),
            fact("own mandate?", &format!("{own}/when"), json!({"vikt": "no", "mandat": "yes"}), &[MATTERS]),
            fact("then?", &format!("{own}/steps/does=Decide/who"), leaders(), &[MATTERS]),
            fact("not?", &format!("{other}/when"), json!({"vikt": "no", "mandat": "no"}), &[MATTERS]),
            fact("then?", &format!("{other}/outcome"), json!("annat-organ"), &[MATTERS]),
            fact("the channels?", &format!("{out}/3/who"), channels, &[MATTERS]),
            fact("what do they do?", &format!("{out}/3/does"), json!("Implement"), &[MATTERS]),
            told("and each party?", &format!("{out}/5/what"), "Sprider besluten", &[SOCIAL_WORK]),
        ],
    );
}

#[test]
fn follow_up_is_planned_each_year_and_coordinated() {
    let (plan, steps) = ("documents/uppfoljningsplanering", "routes/uppfoljning/rules/varje-ar/steps");
    holds(
        "",
        &[
            fact("how often?", &format!("{plan}/revised"), json!({"PerYear": {"Exactly": 1}}), &[FOLLOW_UP]),
            told("by whom?", &format!("{plan}/note"), "Varje grupp", &[FOLLOW_UP]),
            told("who together?", &format!("{plan}/note"), "tre nivåerna samordnar", &[FOLLOW_UP]),
            told("first?", &format!("{steps}/0/what"), "Planerar", &[FOLLOW_UP]),
            told("then?", &format!("{steps}/1/what"), "Samordnar", &[FOLLOW_UP]),
        ],
    );
    for (body, task) in [
        ("chefsgrupp-social", 8),
        ("chefsgrupp-folkhalsa", 6),
        ("samverkansgrupp-barn-och-unga", 3),
        ("lansdelsgrupp", 5),
        ("lokal-samverkan", 1),
    ] {
        let own = told("does it plan its own?", "text", "Planera varje år", &[FOLLOW_UP]);
        holds(&format!("bodies/{body}/tasks/{task}"), &[own]);
    }
}
