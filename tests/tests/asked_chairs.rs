//! Who chairs when: what the county files tell, what cannot fit, and a county with quite other rules.

use samverkan_core::answer;
use samverkan_core::answer::chairs::{Chairs, Lead, Told, Turns, Window};
use samverkan_core::export::asked;
use samverkan_core::model::{PartialDate, Principal, Structure};
use samverkan_core::telling::Scribe;
use samverkan_core::words::Language;
use samverkan_core::words::sentences::principal_words;

fn ask(structure: &Structure, on: &str) -> Chairs {
    answer::chairs::chairs(structure, &PartialDate::parse(on).expect("a date"))
}

fn lead<'a>(answer: &'a Chairs, body: &str) -> &'a Lead {
    answer.leads.iter().find(|lead| lead.body.as_str() == body).expect("its rule is told")
}

fn turns(lead: &Lead) -> &Turns {
    match &lead.chair.told {
        Told::Turns(turns) => turns,
        other => panic!("no turns: {other:?}"),
    }
}

/// The sides that certainly lead, and those that may.
fn then(structure: &Structure, lead: &Lead) -> (Vec<String>, Vec<String>) {
    let name = |side: &Principal| principal_words(side, structure, Language::En);
    let (certain, perhaps): (Vec<_>, Vec<_>) = turns(lead).then.iter().partition(|then| then.certain);
    let names = |all: Vec<&answer::chairs::Then>| all.into_iter().map(|then| name(&then.side)).collect();
    (names(certain), names(perhaps))
}

fn days(windows: &[Window]) -> Vec<(String, String)> {
    windows.iter().map(|window| (window.earliest.to_string(), window.latest.to_string())).collect()
}

fn pair(earliest: &str, latest: &str) -> Vec<(String, String)> {
    vec![(earliest.to_owned(), latest.to_owned())]
}

/// Kalmar with one more observation.
fn kalmar_with(event: &str) -> Structure {
    let text = std::fs::read_to_string(samverkan_tests::root().join("configs/kalmar.ron")).expect("it can be read");
    let text = text.replacen("    events: {\n", &format!("    events: {{\n{event}\n"), 1);
    assert!(text.contains(event), "the file has events");
    samverkan_core::check(&text).structure.expect("it can be taken into use")
}

#[test]
fn kalmar_has_each_swap_in_a_year_and_a_bit() {
    let structure = samverkan_tests::structure("configs/kalmar.ron");
    let answer = ask(&structure, "2025");
    let [rotation] = answer.rotations.as_slice() else { panic!("one rotation") };
    assert_eq!(rotation.members.len(), 4);
    assert!(rotation.clashes.is_empty() && rotation.obstacle.is_none());
    assert_eq!(rotation.evidence.iter().filter(|one| one.used).count(), 2);
    // After 2022-11-25 and no later than 2023-12-31 the municipalities take over; back again 24 months later.
    let lgl = turns(lead(&answer, "lgl"));
    let swaps: Vec<_> = lgl.terms.iter().map(|term| days(&term.begins)).collect();
    assert!(swaps.contains(&pair("2022-11-26", "2023-12-31")));
    assert!(swaps.contains(&pair("2024-11-26", "2025-12-31")));
    let next = lgl.next.as_ref().expect("a next swap");
    assert_eq!(days(&next.begins), pair("2026-11-26", "2027-12-31"));
    assert_eq!(principal_words(&next.side, &structure, Language::En), "municipalities");
}

#[test]
fn in_2025_the_region_leads_the_whole_and_municipalities_the_coordinating_groups() {
    let structure = samverkan_tests::structure("configs/kalmar.ron");
    let answer = ask(&structure, "2025");
    let (region, municipalities) = (vec!["Region Kalmar län".to_owned()], vec!["municipalities".to_owned()]);
    assert_eq!(then(&structure, lead(&answer, "lgl")), (region.clone(), municipalities.clone()));
    for lead in answer.leads.iter().filter(|lead| lead.rotation.is_some() && lead.body.as_str() != "lgl") {
        assert_eq!(then(&structure, lead), (municipalities.clone(), region.clone()), "{}", lead.body);
        assert!(!lead.sources.is_empty());
    }
    // A day on which the swap has certainly been leaves nothing open.
    let answer = ask(&structure, "2026-01-01");
    assert_eq!(then(&structure, lead(&answer, "lgl")), (region, Vec::new()));
}

#[test]
fn an_observation_that_cannot_fit_is_named_with_the_rule_and_what_it_clashes_with() {
    let structure = kalmar_with(
        r#"        "pahittad": (name: "Påhittad", body: "lgl", date: "2022-06-01", chair: AnyOf(Municipality), sources: ["outside"]),"#,
    );
    let answer = ask(&structure, "2025");
    let rotation = answer.rotations.first().expect("one rotation");
    let [clash] = rotation.clashes.as_slice() else { panic!("one clash") };
    let named: Vec<String> = clash
        .among
        .iter()
        .filter_map(|number| rotation.evidence.get(*number))
        .map(|one| format!("{:?}", one.from))
        .collect();
    assert_eq!(named.len(), 3, "{named:?}");
    assert!(named.iter().any(|one| one.contains("pahittad")));
    assert!(named.iter().any(|one| one.contains("lgl-2022-11-25")));
    for (language, words) in [
        (Language::Sv, ["Detta kan inte alltihop stämma med regeln", "växlar mellan kommuner och Region Kalmar län"]),
        (
            Language::En,
            ["Not all of this can be so under the rule", "rotates between municipalities and Region Kalmar län"],
        ),
    ] {
        let scribe = Scribe::new(&structure, language);
        let text = asked::chairs(&answer, scribe).text(scribe);
        for words in words {
            assert!(text.contains(words), "{text}");
        }
        assert!(text.contains("Påhittad"));
    }
}

#[test]
fn what_is_stated_and_what_is_reckoned_is_said() {
    let structure = samverkan_tests::structure("configs/kalmar.ron");
    let answer = ask(&structure, "2025");
    let scribe = Scribe::new(&structure, Language::Sv);
    let text = asked::chairs(&answer, scribe).text(scribe);
    for words in
        ["Sagt i reglerna: en period är 24 månader", "Uträknat: från vilken dag vem leder", "slutsats ur dokumenten"]
    {
        assert!(text.contains(words), "{words}\n{text}");
    }
}

#[test]
fn orebro_has_no_rotation_and_says_whom_the_rules_name() {
    let structure = samverkan_tests::structure("configs/orebro.ron");
    let answer = ask(&structure, "2026-11-23");
    assert!(answer.rotations.is_empty());
    assert_eq!(lead(&answer, "chefsgrupp-social").vice.told, Told::ByChoice);
    assert!(matches!(&lead(&answer, "chefsgrupp-social").chair.told, Told::Always(sides) if sides.len() == 1));
    assert!(!answer.silent.is_empty());
}

#[test]
fn a_county_where_three_take_turns_for_seven_months_is_answered_too() {
    let text = r#"(format: 1, id: "other", name: "Otherland", language: "en",
        sources: { "law": (title: "The law") }, own_sources: ["law"],
        levels: { "top": (name: "Top", sources: ["law"]) },
        parties: {
            "north": (name: "North", classification: Association, sources: ["law"]),
            "south": (name: "South", classification: Association, sources: ["law"]),
            "union": (name: "Union", classification: Union, sources: ["law"]),
        },
        bodies: {
            "forum": (name: "Forum", level: "top", sources: ["law"], chair: (
                rule: Rotating(between: [Party("north"), Party("south"), Party("union")]),
                term_months: Exactly(7),
            )),
            "bench": (name: "Bench", level: "top", sources: ["law"], chair: (
                rule: Rotating(between: [Party("union"), Party("north"), Party("south")], in_step_with: "forum"),
            )),
            "clerks": (name: "Clerks", level: "top", sources: ["law"], chair: (rule: WithPost("bench", Chair))),
        },
        events: {
            "seen": (name: "Seen", body: "bench", date: "2024-01-31", chair: Party("south"), sources: ["law"]),
            "again": (name: "Again", body: "forum", date: "2024-02-29", chair: Party("union"), sources: ["law"]),
        },
    )"#;
    let structure = samverkan_core::check(text).structure.expect("it can be taken into use");
    let answer = ask(&structure, "2024-03-15");
    // The union follows the south after the end of January and by the end of February; seven months from there, the
    // last of a month may be the last of a longer one.
    let forum = lead(&answer, "forum");
    assert_eq!(then(&structure, forum), (vec!["Union".to_owned()], vec![]));
    assert_eq!(days(&turns(forum).next.as_ref().expect("a next").begins), pair("2024-09-01", "2024-09-30"));
    for body in ["bench", "clerks"] {
        assert_eq!(then(&structure, lead(&answer, body)).0, ["Union"], "{body}");
    }
}
