//! The councils above the leaders, and the groups around and below them.

use samverkan_tests::facts::{fact, functions, told};
use serde_json::json;

use crate::headings::{
    BACKGROUND, CHILDREN, CHILDREN_MISSION, CHILDREN_SEATS, CHILDREN_WORK, FOLLOW_UP, LEADERS, LOCAL, MATTERS, PARTS,
    PARTS_MISSION, PARTS_SEATS, PARTS_WORK, PICTURE, SOCIAL_MISSION, SOCIAL_SEATS, SUPPORT, WORKING, WORKING_SEATS,
};
use crate::{holds, party, to};

#[test]
fn the_regional_council_and_the_chiefs_beside_it() {
    let set_up = to(&["specifika-radet-social", "specifika-radet-folkhalsa"]);
    holds(
        "bodies/regionala-samverkansradet",
        &[
            told("on which plane?", "note", "övergripande nivå", &[BACKGROUND]),
            fact("which councils has it set up?", "relations/relation=Appoints/to", set_up, &[BACKGROUND]),
            fact("who sits there?", "seats", json!("not stated"), &[BACKGROUND]),
            fact("how often does it meet?", "cadence", json!("not stated"), &[BACKGROUND]),
        ],
    );
    let council = to(&["regionala-samverkansradet"]);
    holds(
        "bodies/kcrd",
        &[
            fact("on which level?", "level", json!("politisk"), &[BACKGROUND]),
            fact("beside the council?", "line", json!("tjanstepersonsledning"), &[BACKGROUND]),
            fact("what is it to the council?", "relations/relation=Supports/to", council, &[BACKGROUND]),
            told("what does it take a stand on?", "tasks/1/text", "principiell eller ekonomisk vikt", &[MATTERS]),
            told("whom does it give tasks?", "tasks/2/text", "chefsgrupperna", &[SOCIAL_MISSION]),
            fact("the chiefs of?", "seats/0/on_behalf_of", json!({"EachOf": "Municipality"}), &["inferred"]),
            fact("and of?", "seats/1/on_behalf_of", party("region"), &["inferred"]),
        ],
    );
}

#[test]
fn the_specific_councils() {
    holds(
        "bodies",
        &[
            fact(
                "for what?",
                "specifika-radet-social/topics",
                json!(["social-valfard", "vard-och-omsorg"]),
                &[BACKGROUND],
            ),
            fact("and?", "specifika-radet-folkhalsa/topics", json!(["folkhalsa"]), &[BACKGROUND]),
            fact("one for school?", "specifika-radet-skola/topics", json!(["skola"]), &[PICTURE]),
            told("is it described?", "specifika-radet-skola/note", "uppdraget beskrivs inte", &[PICTURE]),
            fact("who sits there?", "specifika-radet-skola/seats", json!("not stated"), &[PICTURE]),
        ],
    );
    let of = |at: &'static str, id| fact("who sits there?", at, party(id), &[BACKGROUND]);
    holds(
        "bodies/specifika-radet-folkhalsa/seats",
        &[
            of("function=Politiker från regionen/on_behalf_of", "region"),
            of("function=Representant för RF-SISU/on_behalf_of", "rf-sisu"),
            of("function=Representant för ÖLBF/on_behalf_of", "olbf"),
            fact("the municipalities?", "0/on_behalf_of", json!({"AnyOf": "Municipality"}), &[BACKGROUND]),
        ],
    );
}

#[test]
fn the_group_for_children_and_youth() {
    let two = || json!({"Exactly": 2});
    let one = || json!({"Exactly": 1});
    let chairs = json!([
        {"InWords": "Områdeschefen för välfärd och folkhälsa"},
        {"InWords": "Områdeschefen för utbildning och arbetsmarknad"},
    ]);
    let leaders = to(&["chefsgrupp-social", "chefsgrupp-folkhalsa", "chefsgrupp-skola"]);
    holds(
        "bodies/samverkansgrupp-barn-och-unga",
        &[
            fact("school managers?", "seats/function=Skolchef/count", two(), &[CHILDREN_SEATS]),
            fact("health-care managers?", "seats/function=HS-chef/count", two(), &[CHILDREN_SEATS]),
            fact("social managers?", "seats/function=Socialchef/count", two(), &[CHILDREN_SEATS]),
            fact("public-health managers?", "seats/function=Folkhälsochef/count", two(), &[CHILDREN_SEATS]),
            fact("deputies?", "seats/function=Folkhälsochef/deputies", json!(true), &[CHILDREN_SEATS]),
            fact("Länsstyrelsen?", "seats/function=Representant för Länsstyrelsen/count", one(), &[CHILDREN_SEATS]),
            fact(
                "an area manager?",
                "seats/function=Områdeschef för välfärd och folkhälsa/count",
                one(),
                &[CHILDREN_SEATS],
            ),
            fact("and?", "seats/function=Områdeschef för utbildning och arbetsmarknad/count", one(), &[CHILDREN_SEATS]),
            fact(
                "appointed by?",
                "seats/0/appointed_by",
                json!([{"InWords": "Respektive chefsgrupp"}]),
                &[CHILDREN_SEATS],
            ),
            fact("who chairs?", "chair/rule/Shared/by", chairs, &[CHILDREN_WORK]),
            fact("how often?", "cadence/0/frequency", json!({"PerYear": {"About": 6}}), &[CHILDREN_WORK]),
            told("who calls, what is kept?", "cadence/0/note", "minnesanteckningar", &[CHILDREN_WORK]),
            told("who helps?", "seats/7/note", "administrativa stödet", &[CHILDREN_WORK]),
            fact("for whom does it prepare?", "relations/relation=PreparesFor/to", leaders, &[CHILDREN_MISSION]),
            told("for whom is it?", "target_group", "insatser från flera aktörer", &[CHILDREN]),
            told("what is to be reached?", "goal", "sammanhållet stöd", &[CHILDREN]),
            told("task one?", "tasks/0/text", "sortera initiativ", &[CHILDREN_MISSION]),
            told("task two?", "tasks/1/text", "rättigheter", &[CHILDREN_MISSION]),
            told("task three?", "tasks/2/text", "Bereda och samordna", &[CHILDREN_MISSION]),
        ],
    );
}

#[test]
fn working_groups_are_set_up_by_the_leaders() {
    let by = json!([{"OneOf": [{"Body": "chefsgrupp-social"}, {"Body": "chefsgrupp-folkhalsa"}]}]);
    holds(
        "bodies/arbetsgrupper",
        &[
            fact("appointed by?", "seats/0/appointed_by", by, &[WORKING]),
            fact("who?", "seats/0/function", json!("Chefer och sakkunniga i frågan"), &[WORKING_SEATS]),
            told("with what?", "tasks/0/text", "avgränsade mål och tidsplan", &[WORKING]),
            fact("permanent or not?", "duration", json!("Either"), &[LEADERS]),
            told("projects?", "note", "RF-SISU och ÖLBF", &[LEADERS]),
        ],
    );
    let set_up = to(&["arbetsgrupper"]);
    for leaders in ["chefsgrupp-social", "chefsgrupp-folkhalsa"] {
        let at = "relations/relation=Appoints&to=arbetsgrupper/to";
        holds(&format!("bodies/{leaders}"), &[fact("set up by?", at, set_up.clone(), &[WORKING])]);
    }
}

#[test]
fn who_sits_in_the_groups_of_the_parts() {
    let each = || json!({"EachOf": "Municipality"});
    let all = json!([
        "Socialchef eller motsvarande",
        "Folkhälsochef eller motsvarande",
        "Skolchef",
        "Verksamhetschef i primärvården",
        "Chef i psykiatrisk specialistvård",
        "Chef i somatisk specialistvård",
        "Chef i habilitering och hjälpmedel",
        "Andra samverkanspartner",
        "Samverkansledare",
    ]);
    let chief = json!([{"InWords": "Kommunchefen i respektive kommun"}]);
    holds(
        "bodies/lansdelsgrupp",
        &[
            fact("one for each part?", "one_for_each", json!({"AreaOf": "lansdelar"}), &[PARTS]),
            fact("which functions?", "seats", all, &[PARTS_SEATS]).seen(functions),
            fact("social managers?", "seats/0/on_behalf_of", each(), &[PARTS_SEATS]),
            fact("public-health managers?", "seats/1/on_behalf_of", each(), &[PARTS_SEATS]),
            fact("school managers?", "seats/2/on_behalf_of", each(), &[PARTS_SEATS]),
            fact("how many?", "seats/2/count", json!("not stated"), &[PARTS_SEATS]),
            fact("appointed by?", "seats/0/appointed_by", chief, &[PARTS_SEATS]),
            fact("primary care?", "seats/3/on_behalf_of", party("region"), &[PARTS_SEATS]),
            fact("psychiatry?", "seats/4/on_behalf_of", party("region"), &[PARTS_SEATS]),
            fact("somatic care?", "seats/5/on_behalf_of", party("region"), &[PARTS_SEATS]),
            fact("habilitation?", "seats/6/on_behalf_of", party("region"), &[PARTS_SEATS]),
            fact("appointed by?", "seats/6/appointed_by", json!([{"Body": "hs-ledningsgruppen"}]), &[PARTS_SEATS]),
            fact("deputies?", "seats/6/deputies", json!(true), &[PARTS_SEATS]),
            fact("others?", "seats/7/capacity", json!("CoOpted"), &[PARTS_SEATS]),
            told("what may they do?", "note", "mandat att tala för sin verksamhet", &[PARTS_SEATS]),
        ],
    );
    holds(
        "bodies/samverkansledare",
        &[
            fact("one for each part?", "one_for_each", json!({"AreaOf": "lansdelar"}), &[PARTS]),
            told("who pays?", "seats/0/note", "länets kommuner och regionen tillsammans", &[PARTS]),
            told("what?", "tasks/0/text", "Samordna länsdelsgruppens arbete", &[PARTS]),
        ],
    );
}

#[test]
fn how_the_groups_of_the_parts_work() {
    let chair = json!({"body": "lansdelsgrupp", "capacity": "Chair"});
    let among = json!({"Body": "lansdelsgrupp"});
    holds(
        "bodies/lansdelsgrupp",
        &[
            fact("chosen among?", "chair/rule/Chosen/among", among, &[PARTS_WORK]),
            fact("for how long?", "chair/term_months", json!({"AtLeast": 12}), &[PARTS_WORK]),
            told("how often?", "cadence/0/frequency/InWords", "årsplanering", &[PARTS_WORK]),
            told("between what?", "tasks/0/text", "länk mellan den strategiska nivån", &[PARTS_MISSION]),
            told("and what?", "tasks/0/text", "den operativa i kommunerna", &[PARTS_MISSION]),
            told("what does it carry out?", "tasks/1/text", "uppdrag och överenskommelser", &[PARTS_MISSION]),
            told("its own plan?", "tasks/2/text", "egen handlingsplan", &[PARTS_MISSION]),
            told("what does it start?", "tasks/3/text", "utvecklingsarbete", &[PARTS_MISSION]),
            told("what does it watch?", "tasks/4/text", "lokala utvecklingsarbetet", &[PARTS_MISSION]),
            told("the follow-up?", "tasks/5/text", "varje år", &[FOLLOW_UP]),
        ],
    );
    holds(
        "bodies/arbetsutskott-lansdel",
        &[
            fact("the chair?", "seats/0/comes_with", chair, &[PARTS_WORK]),
            fact("the coordinator?", "seats/1/on_behalf_of", json!({"Body": "samverkansledare"}), &[PARTS_WORK]),
            told("who must be there?", "seats/2/function", "huvudman som inte har ordförandeskapet", &[PARTS_WORK]),
            fact("how many?", "seats/2/count", json!({"AtLeast": 1}), &[PARTS_WORK]),
            told("what?", "tasks/0/text", "årsplanering", &[PARTS_WORK]),
            told("and?", "tasks/1/text", "dagordningar", &[PARTS_WORK]),
        ],
    );
}

#[test]
fn the_local_groupings() {
    let up = to(&["lansdelsgrupp"]);
    holds(
        "bodies/lokal-samverkan",
        &[
            fact("one for each municipality?", "one_for_each", json!({"PartyOf": "Municipality"}), &[LOCAL]),
            told("who answers for them?", "note", "Kommunens socialchef och vårdcentralens chef", &[LOCAL]),
            fact("to whom do they report?", "relations/relation=ReportsTo/to", up, &[LOCAL]),
            told("how often?", "tasks/0/text", "Regelbundet", &[LOCAL]),
            fact("who sits there?", "seats", json!("not regulated"), &[LOCAL]),
            fact("who chairs?", "chair/rule", json!("not regulated"), &[LOCAL]),
            fact("how often do they meet?", "cadence", json!("not regulated"), &[LOCAL]),
        ],
    );
}

#[test]
fn the_support() {
    let leaders = to(&["chefsgrupp-social", "chefsgrupp-folkhalsa"]);
    let children = "relations/relation=Supports&to=samverkansgrupp-barn-och-unga/what";
    holds(
        "bodies/valfard-och-folkhalsa",
        &[
            told("a part of?", "note", "Regional utveckling", &[SUPPORT]),
            told("support?", "tasks/1/text", "metod och kunskap", &[SUPPORT]),
            told("development?", "tasks/0/text", "strategisk utveckling", &[SUPPORT]),
            told("plans?", "tasks/2/text", "samverkansplaner", &[SUPPORT]),
            told("agreements?", "tasks/3/text", "överenskommelser", &[SUPPORT]),
            fact("whom?", "relations/relation=Supports&to=chefsgrupp-social/to", leaders, &[LEADERS]),
            told("and the children's group?", children, "Administration", &[CHILDREN_WORK]),
            fact("whose?", "seats/0/on_behalf_of", party("region"), &[SOCIAL_SEATS]),
        ],
    );
}
