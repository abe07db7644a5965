//! Who takes part, where, and on which level.

use samverkan_tests::facts::{fact, keys, number, told};
use samverkan_tests::structure;
use serde_json::json;

use crate::headings::{BACKGROUND, BETWEEN_LEVELS, CHILDREN_SEATS, HEALTH_SEATS, LEVELS, LOCAL, PARTS, SOCIAL_SEATS};
use crate::{holds, to};

#[test]
fn the_parties() {
    let classes = json!(["CivilSociety", "Municipality", "Region", "StateAgency"]);
    holds(
        "",
        &[
            fact("what is covered?", "territory", json!("Örebro län"), &[BACKGROUND]),
            told("what for?", "purpose", "samarbetar väl", &[BACKGROUND]),
            fact("the region?", "parties/region/name", json!("Region Örebro län"), &[BACKGROUND]),
            fact("what is it?", "parties/region/classification", json!("Region"), &[BACKGROUND]),
            fact("how many municipalities?", "derived/parties/Municipality", json!(12), &[]),
            fact("the one that the document names?", "parties/orebro/name", json!("Örebro kommun"), &[SOCIAL_SEATS]),
            fact("RF-SISU?", "parties/rf-sisu/name", json!("RF-SISU Örebro län"), &[BACKGROUND]),
            fact("what is RF-SISU?", "parties/rf-sisu/classification", json!("CivilSociety"), &[BACKGROUND]),
            fact("ÖLBF?", "parties/olbf/name", json!("Örebro läns bildningsförbund"), &[BACKGROUND]),
            fact("its short name?", "parties/olbf/short", json!("ÖLBF"), &[BACKGROUND]),
            fact(
                "Länsstyrelsen?",
                "parties/lansstyrelsen/name",
                json!("Länsstyrelsen"),
                &[HEALTH_SEATS, CHILDREN_SEATS],
            ),
            fact("what is it?", "parties/lansstyrelsen/classification", json!("StateAgency"), &[HEALTH_SEATS]),
            fact("parties of other kinds, such as residents?", "derived/parties", classes, &[]).seen(keys),
        ],
    );
}

#[test]
fn the_names_of_the_municipalities_are_known_from_outside() {
    let names = [
        ("askersund", "Askersunds kommun"),
        ("degerfors", "Degerfors kommun"),
        ("hallsberg", "Hallsbergs kommun"),
        ("hallefors", "Hällefors kommun"),
        ("karlskoga", "Karlskoga kommun"),
        ("kumla", "Kumla kommun"),
        ("laxa", "Laxå kommun"),
        ("lekeberg", "Lekebergs kommun"),
        ("lindesberg", "Lindesbergs kommun"),
        ("ljusnarsberg", "Ljusnarsbergs kommun"),
        ("nora", "Nora kommun"),
    ];
    for (id, name) in names {
        holds(
            &format!("parties/{id}"),
            &[
                fact("which municipality?", "name", json!(name), &["outside"]),
                fact("what is it?", "classification", json!("Municipality"), &["outside"]),
            ],
        );
    }
}

#[test]
fn the_four_parts_of_the_county_and_what_is_known_of_them_only_from_outside() {
    let north = json!(["hallefors", "lindesberg", "ljusnarsberg", "nora"]);
    let south = json!(["askersund", "hallsberg", "kumla", "laxa", "lekeberg"]);
    holds(
        "divisions/lansdelar",
        &[
            fact("how many?", "areas", json!(4), &[BACKGROUND, PARTS]).seen(number),
            told("does the document name them?", "note", "inte vad de heter", &[BACKGROUND]),
            told("or their members?", "note", "eller vilka kommuner", &[BACKGROUND]),
            fact("Norra?", "areas/norra-lansdelen/members", north, &["outside"]),
            fact("Västra?", "areas/vastra-lansdelen/members", json!(["degerfors", "karlskoga"]), &["outside"]),
            fact("Södra?", "areas/sodra-lansdelen/members", south, &["outside"]),
            fact("Örebro?", "areas/orebro-lansdel/members", json!(["orebro"]), &["outside"]),
        ],
    );
    holds("derived", &[fact("is each municipality in one?", "divisions/lansdelar/members", json!(12), &[])]);
}

#[test]
fn the_levels_stand_in_order() {
    let structure = structure("configs/orebro.ron");
    let levels: Vec<&str> = structure.levels.keys().map(|level| level.as_str()).collect();
    assert_eq!(levels, ["politisk", "strategisk", "taktisk", "operativ"]);
}

#[test]
fn the_levels_and_how_they_talk_with_each_other() {
    holds(
        "levels",
        &[
            fact("what is above the three?", "politisk/name", json!("Politiska råd"), &[BACKGROUND, "inferred"]),
            fact("makro?", "strategisk/name", json!("Strategisk nivå (makro)"), &[LEVELS]),
            told("who is there?", "strategisk/task", "Chefer med övergripande ansvar", &[LEVELS]),
            told("which groups?", "strategisk/note", "Chefsgrupperna", &[LEVELS]),
            told("what does it ask below?", "strategisk/task", "efter resultat", &[BETWEEN_LEVELS]),
            fact("meso?", "taktisk/name", json!("Taktisk nivå (meso)"), &[LEVELS]),
            told("who is there?", "taktisk/task", "Verksamhetschefer", &[LEVELS]),
            told("as what?", "taktisk/task", "länken mellan riktning och utförande", &[LEVELS]),
            told("which groups?", "taktisk/note", "Länsdelsgrupperna", &[LEVELS]),
            told("up and down?", "taktisk/task", "Rapporterar uppåt och frågar nedåt", &[BETWEEN_LEVELS]),
            fact("mikro?", "operativ/name", json!("Operativ nivå (mikro)"), &[LEVELS]),
            told("who is there?", "operativ/task", "Chefer nära verksamheten och professioner", &[LEVELS]),
            told("which groups?", "operativ/note", "lokala samverkansgrupperingarna", &[LEVELS]),
            told("what does it report?", "operativ/task", "Rapporterar till nivån över", &[BETWEEN_LEVELS]),
            told("and signal?", "operativ/task", "vad som behövs", &[BETWEEN_LEVELS]),
        ],
    );
}

#[test]
fn the_groups_stand_on_their_levels() {
    let leaders = to(&["chefsgrupp-social", "chefsgrupp-folkhalsa"]);
    holds(
        "bodies",
        &[
            fact("who reports up?", "lansdelsgrupp/relations/relation=ReportsTo/to", leaders, &[BETWEEN_LEVELS]),
            fact("the councils?", "regionala-samverkansradet/level", json!("politisk"), &[BACKGROUND]),
            fact("and?", "specifika-radet-social/level", json!("politisk"), &[BACKGROUND]),
            fact("and?", "specifika-radet-folkhalsa/level", json!("politisk"), &[BACKGROUND]),
            fact("the leaders?", "chefsgrupp-social/level", json!("strategisk"), &[LEVELS]),
            fact("and?", "chefsgrupp-folkhalsa/level", json!("strategisk"), &[LEVELS]),
            fact("and?", "chefsgrupp-skola/level", json!("strategisk"), &[LEVELS]),
            fact("the groups of the parts?", "lansdelsgrupp/level", json!("taktisk"), &[LEVELS]),
            fact("the local groupings?", "lokal-samverkan/level", json!("operativ"), &[LOCAL]),
        ],
    );
}
