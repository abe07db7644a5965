//! Who may do what in the counties that ship, and in one that does not exist.

use samverkan_core::answer::mandates::{Cell, Mandates, Over, mandates};
use samverkan_core::export::asked::mandates_told;
use samverkan_core::model::{Gate, Power, Principal, Structure};
use samverkan_core::telling::Scribe;
use samverkan_core::words::Language;
use samverkan_tests::structure;

fn told(structure: &Structure, found: &Mandates<'_>, language: Language) -> String {
    let scribe = Scribe::new(structure, language);
    mandates_told(found, scribe).text(scribe)
}

fn cell<'m>(found: &'m Mandates<'_>, body: &str, document: &str) -> &'m Cell<'m> {
    let is_it = |who: &Principal| matches!(who, Principal::Body(id) if id.as_str() == body);
    let holder = found.holders.iter().find(|holder| is_it(holder.who)).expect("it holds something");
    let is_over = |over: &Over<'_>| matches!(over, Over::Document(id) if id.as_str() == document);
    let column = found.over.iter().position(is_over).expect("somebody may do something with it");
    &holder.cells[column]
}

#[test]
fn in_kalmar_each_cell_has_its_power_its_gate_and_its_source_or_is_not_stated() {
    let kalmar = structure("configs/kalmar.ron");
    let found = mandates(&kalmar, None);
    let plans = cell(&found, "lgl", "handlingsplaner");
    let [decides] = plans.held.as_slice() else { panic!("{plans:?}") };
    assert_eq!(decides.power, Power::Decide);
    assert!(decides.gates.contains(&Gate::ApprovalOfAll));
    assert_eq!(decides.claims.len(), 1, "that the gate is disputed is told");
    let editorial = cell(&found, "informationsoverforing", "overenskommelser");
    assert!(editorial.held.iter().all(|held| held.power == Power::Decide && held.limit.is_some()));
    assert!(cell(&found, "lgl", "overgripande-overenskommelser").held.is_empty(), "no source says");
    let all = found.holders.iter().flat_map(|holder| &holder.cells).flat_map(|cell| &cell.held);
    assert!(all.into_iter().all(|held| !held.sources.is_empty()));
    for language in Language::ALL {
        let words = told(&kalmar, &found, language);
        assert!(words.contains(language.pick("anges inte", "not stated")), "{words}");
        assert!(words.contains(language.pick("kräver allas aktiva ja", "needs an active yes of all")), "{words}");
    }
}

#[test]
fn in_orebro_the_public_health_leaders_may_decide_only_on_what_is_minor() {
    let orebro = structure("configs/orebro.ron");
    let found = mandates(&orebro, Some(Power::Decide));
    let words = told(&orebro, &found, Language::Sv);
    assert!(words.contains("Bara mindre beslut där medlemmarna själva råder"), "{words}");
    let region = found.holders.iter().find(|holder| matches!(holder.who, Principal::Together(_)));
    assert!(region.is_some(), "what the parties decide together stands in a row of its own");
    assert!(!words.contains("ger råd"), "only one power is asked for");
}

#[test]
fn a_county_with_quite_other_rules_is_told_without_any_change() {
    let text = r#"(
        format: 1, id: "isles", name: "The isles", language: "en",
        sources: { "lore": (title: "The lore") },
        parties: { "moot": (name: "The moot", classification: Other, sources: ["lore"]) },
        bodies: { "elders": (name: "The elders", sources: ["lore"]), "pilots": (name: "The pilots", sources: ["lore"]) },
        documents: { "charts": (name: "Charts", is_a_kind: true, sources: ["lore"]), "north": (name: "The north chart", kind: "charts", sources: ["lore"]) },
        mandates: [
            (holder: OneOf([Body("elders"), Party("moot")]), power: Approve, over: ["charts"], gates: [Majority], sources: ["lore § 1"]),
            (holder: Body("pilots"), power: Propose, over: ["charts"], condition: "After a storm", sources: ["lore § 2"]),
        ],
    )"#;
    let isles = samverkan_core::check(text).structure.expect("it can be read");
    let found = mandates(&isles, None);
    assert_eq!(found.holders.len(), 2, "nothing is made up for the elders alone");
    assert!(found.without.is_empty() && found.unspoken.is_empty());
    let words = told(&isles, &found, Language::En);
    for said in
        ["The elders or The moot", "needs a majority", "condition: After a storm", "The north chart, see Charts"]
    {
        assert!(words.contains(said), "{said}\n{words}");
    }
}
