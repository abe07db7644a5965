//! Which documents hold and what is due, in the files that ship and in a county with quite other rules.

use samverkan_core::answer::documents::{DueClass, DueOf, Hold, Urgency, documents};
use samverkan_core::export::asked::documents_told;
use samverkan_core::model::PartialDate;
use samverkan_core::telling::Scribe;
use samverkan_core::words::Language;
use samverkan_tests::structure;

fn day(text: &str) -> PartialDate {
    PartialDate::parse(text).expect("a day")
}

#[test]
fn the_steering_document_is_contested_in_2025_with_both_readings_and_not_before() {
    let structure = structure("configs/kalmar.ron");
    let on = |text| {
        let day = day(text);
        let answer = documents(&structure, &day);
        let one =
            answer.governing.iter().find(|one| one.document.as_str() == "styrdokument-2023").expect("it is there");
        (format!("{:?}", one.hold), one.contested.len())
    };
    assert_eq!(on("2025-06-01"), ("Holds".to_owned(), 1));
    assert_eq!(on("2024-06-01"), ("Holds".to_owned(), 0), "both readings have it hold then");
    assert_eq!(on("2023-02-14"), ("NotYet".to_owned(), 0));
    let scribe = Scribe::new(&structure, Language::Sv);
    let text = documents_told(&documents(&structure, &day("2025-06-01")), scribe).text(scribe);
    for words in ["Regionalt styrdokument 2023–2024: (omstritt) gäller", "tills det ersätts", "Åren 2023 och 2024"]
    {
        assert!(text.contains(words), "{words}\n{text}");
    }
}

#[test]
fn the_rules_of_procedure_are_due_by_the_end_of_2026_and_that_is_soon_in_november() {
    let structure = structure("configs/orebro.ron");
    let today = day("2026-11-23");
    let answer = documents(&structure, &today);
    let due = answer.due.iter().find(|due| due.of == DueOf::Document(&"arbetsordning".into())).expect("it is due");
    assert_eq!(
        (due.by.as_ref(), due.urgency, &due.class),
        (Some(&day("2026-12-31")), Urgency::Soon, &DueClass::Review)
    );
    assert!(!due.sources.is_empty());
    let scribe = Scribe::new(&structure, Language::En);
    let text = documents_told(&answer, scribe).text(scribe);
    assert!(text.contains("to be looked through by 2026-12-31 (soon)"), "{text}");
    let after = day("2027-01-01");
    assert!(documents(&structure, &after).due.iter().any(|due| due.urgency == Urgency::Passed));
}

#[test]
fn every_document_stands_once_in_the_hierarchy_under_what_is_over_it() {
    for file in ["configs/kalmar.ron", "configs/orebro.ron"] {
        let structure = structure(file);
        let today = day("2026-11-23");
        let answer = documents(&structure, &today);
        assert_eq!(answer.hierarchy.len(), structure.documents.len());
        for (place, one) in answer.hierarchy.iter().enumerate() {
            let Some(under) = one.under else { continue };
            let over = answer.hierarchy[..place].iter().rev().find(|other| other.depth < one.depth);
            assert_eq!(over.map(|other| other.document), Some(under), "{file}: {}", one.document);
        }
    }
}

#[test]
fn a_county_with_quite_other_rules_is_asked_the_same() {
    let text = r#"(format: 1, id: "lake", name: "The lake", language: "en", sources: { "pact": (title: "The pact", date: "2020") },
        parties: { "elm": (name: "Elm", classification: Other) },
        documents: {
            "law": (name: "Law", classification: Law, stage: InForce, valid_from: "1999", sources: ["pact"]),
            "quotas": (name: "Quotas", is_a_kind: true, superiors: ["law"], revised: EveryMonths(6), sources: ["pact"]),
            "quota-1": (name: "Quota 1", kind: "quotas", decided_on: "2024-10", valid_from: "2025", valid: Until("2025-06"), sources: ["pact"]),
            "quota-2": (name: "Quota 2", kind: "quotas", decided_on: "2025-05-31", valid_from: "2025-07-01", valid: UntilReplaced,
                replaces: ["quota-1"], sources: ["pact"]),
        })"#;
    let structure = samverkan_core::check(text).structure.expect("a structure");
    let on = day("2025-07-01");
    let answer = documents(&structure, &on);
    let holds: Vec<_> = answer.governing.iter().map(|one| one.hold.clone()).collect();
    assert_eq!(holds, [Hold::Holds, Hold::Replaced(Some(&"quota-2".into())), Hold::Holds]);
    let due: Vec<_> = answer.due.iter().map(|due| (due.by.as_ref().map(PartialDate::as_str), due.urgency)).collect();
    assert_eq!(due, [(Some("2025-11-30"), Urgency::Soon)]);
}
