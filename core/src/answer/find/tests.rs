//! Finding in a small fictional structure.

use super::*;
use crate::answer::{Filter, concerned};
use crate::validate::rules::testing::file;

fn structure() -> Structure {
    let text = file(
        r#"bodies: {
            "board": (name: "Styrelsen", short: "SO", aliases: ["Övre rådet"], called: "ledning", topics: ["school"], sources: ["plan"], seats: [
                (function: "Skolchef", on_behalf_of: EachOf(Municipality), condition: "School matters", claims: [
                    (field: "function", reading: "Rektor", why: "Older", sources: ["plan § 2"])]),
                (function: "Grundskolchef", on_behalf_of: Party("aby"), count: Exactly(2)),
            ]),
            "net": (name: "Skolchefernas nätverk", sources: ["plan"], seats: [(function: "skolchef", on_behalf_of: AnyOf(Municipality))]),
            "east": (name: "Lokalt", one_for_each: AreaOf("parts"), sources: ["plan"], seats: [
                (function: "Chef", on_behalf_of: EachOf(Municipality), count: Exactly(1))],
                instances: {"east": (name: "Lokalt öst", seats: [(function: "Värd", on_behalf_of: Party("aby"), count: Exactly(1))])}),
            "office": (name: "Kansliet", superiors: ["region"], sources: ["plan"]),
        },
        documents: { "rules": (name: "Reglemente", decided_by: [Body("board")], topics: ["school"], sources: ["plan"]) },
        events: { "m": (name: "M", body: "board", date: "2024", decisions: [(text: "T", over: ["rules"])], sources: ["plan"]) },"#,
    );
    crate::check(&text).structure.expect("a structure")
}

/// What is found, each as it is named in the file.
fn found(words: &str) -> Vec<String> {
    let structure = structure();
    let index = Index::of(&structure);
    let name = |hit: &Hit<'_>| match &hit.what {
        What::Body(id) => format!("body {id}"),
        What::Function(function) => format!("function {function}"),
        What::Party(id) => format!("party {id}"),
        What::Area(id) => format!("area {id}"),
        What::Topic(id) => format!("topic {id}"),
        What::Document(id) => format!("document {id}"),
    };
    find(&structure, &index, words, 99).hits.iter().map(name).collect()
}

#[test]
fn the_start_of_a_word_comes_before_its_inside() {
    assert_eq!(found("skolchef"), ["function skolchef", "body net", "function grundskolchef"]);
    assert_eq!(found("chef"), ["function chef", "body net", "function skolchef", "function grundskolchef"]);
}

#[test]
fn words_begin_the_words_of_a_text_in_any_order() {
    assert!(begin_words_of("Vem sitter var", "var sit"));
    assert!(begin_words_of("Året", "are"));
    assert!(!begin_words_of("Vem sitter var", "itter"));
    assert!(!begin_words_of("Vem sitter var", " "));
}

#[test]
fn each_kind_of_thing_is_found_by_each_of_its_names() {
    assert_eq!(found("SO")[0], "body board");
    assert_eq!(found("ledning"), ["body board"]);
    assert_eq!(found("ovre radet"), ["body board"]);
    assert_eq!(found("övre radet"), ["body board"]);
    assert_eq!(found("rektor"), ["function skolchef"]);
    assert_eq!(found("öst"), ["body east"]);
    assert_eq!(found("school"), ["topic school"]);
    assert_eq!(found("regle"), ["document rules"]);
    assert_eq!(found("West"), ["area west"]);
    assert_eq!(found("Beby"), ["party beby"]);
    assert_eq!(found(" , "), Vec::<String>::new());
}

#[test]
fn where_nothing_is_found_a_near_word_is_proposed() {
    let structure = structure();
    let index = Index::of(&structure);
    let nothing = find(&structure, &index, "skolchfe", 9);
    assert_eq!((nothing.hits.len(), nothing.did_you_mean.as_deref()), (0, Some("Skolchef")));
    let cut = find(&structure, &index, "chef", 1);
    assert_eq!((cut.hits.len(), cut.more.len(), cut.count()), (1, 3, 4));
}

#[test]
fn a_function_has_every_seat_with_its_condition_and_sources() {
    let structure = structure();
    let index = Index::of(&structure);
    let hits = find(&structure, &index, "skolchef", 1).hits;
    let Some(Hit { told: Told::Seats(seats), why, .. }) = hits.first() else { panic!("{hits:?}") };
    let seats: Vec<_> =
        seats.iter().map(|seat| (seat.body.as_str(), seat.seat.is_conditional(), seat.sources.len())).collect();
    assert_eq!(seats, [("board", true, 1), ("net", false, 1)]);
    assert_eq!(why.iter().map(|reason| reason.fit).collect::<Vec<_>>(), [Fit::Whole]);
    let hits = find(&structure, &index, "Chef", 1).hits;
    let Some(Hit { told: Told::Seats(seats), .. }) = hits.first() else { panic!("{hits:?}") };
    let places: Vec<_> = seats.iter().map(|seat| (seat.places.least, seat.places.most)).collect();
    assert_eq!(places, [(1, Some(2))], "one municipality lies in the one area, two in the other");
}

#[test]
fn a_party_has_the_bodies_that_concern_it_and_why() {
    let structure = structure();
    for party in structure.parties.keys() {
        let own = concerning::concerning(&structure, std::slice::from_ref(party));
        let own: Vec<_> = own.iter().map(|concern| concern.body.clone()).collect();
        let filter = Filter { parties: vec![party.clone()], ..Filter::default() };
        assert_eq!(own, concerned(&structure, &filter), "{party}");
    }
    let aby = concerning::concerning(&structure, &["aby".into()]);
    let hows = |body: &str| {
        let concern = aby.iter().find(|concern| concern.body.as_str() == body);
        concern.map(|concern| concern.whys.iter().map(|why| why.how.clone()).collect::<Vec<_>>())
    };
    let class = crate::model::PartyClass::Municipality;
    assert_eq!(hows("board"), Some(vec![How::Each(class), How::Named]));
    assert_eq!(hows("net"), Some(vec![How::Any(class)]));
    assert_eq!(hows("east"), Some(vec![How::Area("east".into()), How::Each(class)]));
    assert_eq!(hows("office"), None);
}

#[test]
fn a_document_leads_to_those_who_decide_it_and_to_when() {
    let structure = structure();
    let index = Index::of(&structure);
    let hits = find(&structure, &index, "Reglemente", 1).hits;
    let Some(Hit { told: Told::Governs { bodies, events }, .. }) = hits.first() else { panic!("{hits:?}") };
    assert_eq!((bodies.len(), events.len()), (1, 1));
}
