//! What the map is drawn from is abridged: nothing that the map shows is missing from it.

use samverkan_core::answer::{Filter, concerned, standing};
use samverkan_core::compact::Abridged;
use samverkan_core::layout::{Options, lay_out};
use samverkan_core::model::{RelationClass, Structure};
use samverkan_core::words::Language;
use samverkan_core::words::phrases::{cadence_words, seats_words};
use samverkan_tests::{files, structure};

/// The structures that ship and those of the suite, whole and abridged.
fn pairs() -> Vec<(String, Structure, Abridged)> {
    let files = files("configs", "ron").into_iter().chain(files("tests/suite/valid", "ron"));
    let pair = |name: String| {
        let whole = structure(&name);
        let abridged = Abridged::from_bytes(&Abridged::to_bytes(&whole)).expect("the bytes are whole");
        (name, whole, abridged)
    };
    files.map(|file| pair(file.strip_prefix(samverkan_tests::root()).expect("inside").display().to_string())).collect()
}

#[test]
fn the_map_of_an_abridged_structure_is_the_very_same() {
    for (name, whole, abridged) in pairs() {
        let stacks = whole.bodies.iter().filter(|(_, body)| body.one_for_each.is_some()).map(|(id, _)| id.clone());
        let stacks: Vec<_> = stacks.collect();
        for language in Language::ALL {
            for width in [320.0, 640.0, 1000.0, 1400.0] {
                for unfolded in [Vec::new(), stacks.clone()] {
                    let relations = RelationClass::ALL.to_vec();
                    let options = Options { width, language, unfolded, relations, ..Options::default() };
                    assert_eq!(
                        lay_out(&whole, &options),
                        lay_out(&abridged, &options),
                        "{name}, {width}, {language:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn topics_and_parties_narrow_an_abridged_structure_to_the_same_bodies() {
    for (name, whole, abridged) in pairs() {
        assert!(whole.topics.keys().eq(abridged.topics.keys()), "{name}");
        assert!(whole.parties.keys().eq(abridged.parties.keys()), "{name}");
        for topic in whole.topics.keys() {
            let filter = Filter { topics: vec![topic.clone()], parties: Vec::new() };
            assert_eq!(concerned(&whole, &filter), concerned(&abridged, &filter), "{name}, {topic}");
        }
        for party in whole.parties.keys() {
            let filter = Filter { topics: Vec::new(), parties: vec![party.clone()] };
            assert_eq!(concerned(&whole, &filter), concerned(&abridged, &filter), "{name}, {party}");
        }
    }
}

#[test]
fn an_abridged_structure_says_the_same_words_on_the_map() {
    for (name, whole, abridged) in pairs() {
        for tag in Language::ALL.map(Language::tag) {
            let names = |structure: &Structure| -> Vec<String> {
                let level = structure.levels.values().flat_map(|level| [Some(&level.name), level.task.as_ref()]);
                let area = structure.divisions.values().flat_map(|division| division.areas.values());
                let body = structure.bodies.values().flat_map(|body| [Some(&body.name), body.called.as_ref()]);
                let rest = structure.lines.values().map(|line| &line.name);
                let rest = rest.chain(structure.parties.values().map(|party| &party.name));
                let rest =
                    rest.chain(structure.topics.values().map(|topic| &topic.name)).chain(area.map(|it| &it.name));
                let all = level.chain(body).flatten().chain(rest).chain([&structure.name]);
                all.map(|text| format!("{} {:?}", text.get(tag), structure.spoken(text, tag))).collect()
            };
            assert_eq!(names(&whole), names(&abridged), "{name}");
        }
        for (id, body) in &whole.bodies {
            let other = abridged.bodies.get(id).expect("every body is there");
            assert_eq!(body.classification, other.classification, "{name}, {id}");
            assert_eq!(body.duration, other.duration, "{name}, {id}");
            let ties = |structure| -> Vec<_> {
                let standings = standing(structure, id).into_iter();
                standings.map(|standing| (standing.relation, standing.acts, standing.others.len())).collect()
            };
            assert_eq!(ties(&whole), ties(&abridged), "{name}, {id}");
            for language in Language::ALL {
                let seats = |structure: &Structure| {
                    structure.bodies.get(id).map(|body| seats_words(body, structure, None, language))
                };
                assert_eq!(seats(&whole), seats(&abridged), "{name}, {id}");
                let cadences = |body: &samverkan_core::model::Body| -> Vec<_> {
                    body.cadences().iter().map(|cadence| cadence_words(cadence, language)).collect()
                };
                assert_eq!(cadences(body), cadences(other), "{name}, {id}");
            }
        }
    }
}
