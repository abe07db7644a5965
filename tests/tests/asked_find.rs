//! Finding in one field, in the files that ship and in a county with quite other words.

use samverkan_core::answer::find::{How, Index, Told, find};
use samverkan_core::answer::{Filter, concerned};
use samverkan_core::export::asked::found_told;
use samverkan_core::model::{Stated, Structure};
use samverkan_core::telling::Scribe;
use samverkan_core::words::Language;
use samverkan_tests::structure;

/// Every seat that is found, as body, condition or nothing, and whether it rests on a source.
fn seats(structure: &Structure, words: &str) -> Vec<(String, Option<String>, bool)> {
    let index = Index::of(structure);
    let found = find(structure, &index, words, usize::MAX);
    let seats = found.hits.iter().filter_map(|hit| match &hit.told {
        Told::Seats(seats) => Some(seats),
        Told::Body | Told::Concerned(_) | Told::WorkedWith { .. } | Told::Governs { .. } => None,
    });
    let told = seats.flatten().map(|seat| {
        let condition = seat.seat.condition.known().map(|text| text.first().to_owned());
        (seat.body.to_string(), condition, !seat.sources.is_empty())
    });
    told.collect()
}

#[test]
fn the_head_of_schools_is_found_at_every_seat_with_its_condition() {
    let kalmar = seats(&structure("configs/kalmar.ron"), "skolchef");
    let condition = Some("I frågor som rör skolans ansvar".to_owned());
    assert_eq!(
        kalmar,
        [
            ("lgl".to_owned(), condition, true),
            ("skolchefsnatverket".to_owned(), None, true),
            ("beredningsgruppen".to_owned(), None, true),
        ]
    );
    let orebro: Vec<_> = seats(&structure("configs/orebro.ron"), "Skolchef").into_iter().map(|seat| seat.0).collect();
    assert_eq!(orebro, ["samverkansgrupp-barn-och-unga", "lansdelsgrupp"]);
    // Every seat whose function holds the word is there, wherever it stands in it.
    for file in ["configs/kalmar.ron", "configs/orebro.ron"] {
        let structure = structure(file);
        let all = structure.bodies.values().flat_map(|body| body.seats());
        let is_it = |text: &samverkan_core::model::Text| text.first().to_lowercase().contains("chef");
        let expected = all.filter(|seat| matches!(&seat.function, Stated::Known(text) if is_it(text))).count();
        assert!(seats(&structure, "chef").len() >= expected, "{file}");
    }
}

#[test]
fn a_municipality_has_every_body_that_it_concerns_directly_or_by_area() {
    let structure = structure("configs/kalmar.ron");
    let index = Index::of(&structure);
    for words in ["Högsby", "högsby", "hogsby"] {
        let found = find(&structure, &index, words, usize::MAX);
        let Some(Told::Concerned(bodies)) = found.hits.first().map(|hit| &hit.told) else { panic!("{words}") };
        let own: Vec<_> = bodies.iter().map(|concern| concern.body.clone()).collect();
        assert_eq!(own, concerned(&structure, &Filter { parties: vec!["hogsby".into()], ..Filter::default() }));
        let local = bodies.iter().find(|concern| concern.body.as_str() == "lokala-barn-och-unga").expect("it is there");
        assert!(local.whys.iter().any(|why| why.how == How::Area("mellan".into()) && !why.sources.is_empty()));
        assert_eq!(found.hits[0].why[0].without_marks, words == "hogsby");
    }
}

#[test]
fn what_concerns_each_party_is_the_same_however_it_is_asked() {
    for file in ["configs/kalmar.ron", "configs/orebro.ron"] {
        let structure = structure(file);
        let index = Index::of(&structure);
        for (id, party) in &structure.parties {
            let found = find(&structure, &index, party.name.first(), usize::MAX);
            let is_it = |hit: &&samverkan_core::answer::find::Hit<'_>| {
                hit.what == samverkan_core::answer::find::What::Party(id.clone())
            };
            let Some(Told::Concerned(bodies)) = found.hits.iter().find(is_it).map(|hit| &hit.told) else {
                panic!("{id}")
            };
            let filter = Filter { parties: vec![id.clone()], ..Filter::default() };
            assert_eq!(bodies.len(), concerned(&structure, &filter).len(), "{file}: {id}");
        }
    }
}

#[test]
fn each_hit_says_why_in_both_languages() {
    let structure = structure("configs/kalmar.ron");
    let index = Index::of(&structure);
    let found = find(&structure, &index, "skolchef", 9);
    let said = |language| {
        let scribe = Scribe::new(&structure, language);
        found_told(&found, scribe).text(scribe)
    };
    let (sv, en) = (said(Language::Sv), said(Language::En));
    assert!(sv.contains("”skolchef” börjar ett ord i namnet: Skolchefernas nätverk"), "{sv}");
    assert!(sv.contains("I frågor som rör skolans ansvar") && sv.contains("En annan läsning (villkor)"), "{sv}");
    assert!(en.contains("“skolchef” begins a word of the name: Skolchefernas nätverk"), "{en}");
}

#[test]
fn a_county_with_quite_other_words_is_asked_the_same() {
    let text = r#"(format: 1, id: "lake", name: "The lake", language: "en", sources: { "pact": (title: "The pact") },
        divisions: { "shores": (name: "Shores", areas: { "north": (name: "North shore", members: ["elm"]) }) },
        parties: { "elm": (name: "Élm", classification: Other), "fir": (name: "Fir", classification: Other),
            "league": (name: "League", classification: Association, stands_for: ["fir"]) },
        bodies: {
            "moot": (name: "Moot", sources: ["pact"], seats: [(function: "Harbour-master", on_behalf_of: Party("league"), condition: "In storms")]),
            "watch": (name: "Watch", one_for_each: AreaOf("shores"), sources: ["pact"]),
        })"#;
    let structure = samverkan_core::check(text).structure.expect("a structure");
    assert_eq!(seats(&structure, "master"), [("moot".to_owned(), Some("In storms".to_owned()), true)]);
    let index = Index::of(&structure);
    let how = |words: &str| {
        let found = find(&structure, &index, words, 1);
        let Some(Told::Concerned(bodies)) = found.hits.first().map(|hit| &hit.told) else { panic!("{words}") };
        bodies.iter().flat_map(|concern| &concern.whys).map(|why| why.how.clone()).collect::<Vec<_>>()
    };
    assert_eq!(how("elm"), [How::Area("north".into())]);
    assert_eq!(how("Fir"), [How::StoodForBy("league".into())]);
    assert_eq!(how("north"), [How::Area("north".into())]);
}
