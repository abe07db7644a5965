//! The structures that ship are free of errors and hold what their documents say in numbers.

use std::collections::BTreeSet;

use samverkan_core::model::{Body, OneForEach, PartialDate, PartyClass, Principal, Stated, Structure, Tally, Unit};
use samverkan_tests::{files, line, structure, text};

fn kalmar() -> Structure {
    structure("configs/kalmar.ron")
}

fn orebro() -> Structure {
    structure("configs/orebro.ron")
}

fn body<'a>(structure: &'a Structure, id: &str) -> &'a Body {
    structure.bodies.get(id).unwrap_or_else(|| panic!("no body {id}"))
}

/// The members of each unit of a *one for each* body.
fn members(structure: &Structure, body: &Body) -> Vec<Vec<String>> {
    let each = body.one_for_each.as_ref().expect("it exists once for each");
    let ids = |unit: &Unit| structure.members(unit).iter().map(|party| party.as_str().to_owned()).collect();
    structure.units(each).iter().map(ids).collect()
}

fn municipalities(structure: &Structure) -> BTreeSet<String> {
    structure.parties_of(PartyClass::Municipality).map(|(id, _)| id.as_str().to_owned()).collect()
}

#[test]
fn every_file_is_free_of_errors() {
    for file in files("configs", "ron") {
        let checked = samverkan_core::check(&text(&file));
        let findings: Vec<String> = checked.findings.iter().map(line).collect();
        println!("{}\n{}", file.display(), findings.join("\n"));
        assert!(!checked.has_errors(), "{}:\n{}", file.display(), findings.join("\n"));
    }
}

#[test]
fn nothing_is_found_in_a_file_but_what_it_accepts() {
    let day = PartialDate::parse("2026-03-01");
    for file in files("configs", "ron") {
        let checked = samverkan_core::check_on(&text(&file), day.as_ref());
        let findings: Vec<String> = checked.findings.iter().map(line).collect();
        assert!(findings.is_empty(), "{}:\n{}", file.display(), findings.join("\n"));
    }
}

#[test]
fn a_file_is_named_after_its_structure() {
    for file in files("configs", "ron") {
        let checked = samverkan_core::check(&text(&file));
        let id = checked.structure.expect("it is free of errors").id;
        assert_eq!(file.file_stem().and_then(|stem| stem.to_str()), Some(id.as_str()));
    }
}

#[test]
fn no_file_holds_personal_data() {
    for file in files("configs", "ron") {
        let checked = samverkan_core::check(&text(&file));
        let found: Vec<String> =
            checked.findings.iter().filter(|finding| finding.code.0 == "personal-data").map(line).collect();
        assert!(found.is_empty(), "{}: {found:?}", file.display());
    }
}

#[test]
fn kalmar_has_twelve_municipalities_in_four_areas() {
    let kalmar = kalmar();
    let areas: Vec<_> = kalmar.divisions.values().flat_map(|division| division.areas.values()).collect();
    let in_areas: BTreeSet<String> =
        areas.iter().flat_map(|area| &area.members).map(|party| party.as_str().to_owned()).collect();
    assert_eq!(areas.len(), 4);
    assert_eq!(municipalities(&kalmar).len(), 12);
    assert_eq!(in_areas, municipalities(&kalmar));
}

#[test]
fn each_coordinating_group_of_kalmar_has_fourteen_seats_by_its_parts() {
    let kalmar = kalmar();
    let sum = |id| body(&kalmar, id).tally(&kalmar, None);
    for id in ["samordnande-barn-och-unga", "samordnande-aldre"] {
        assert_eq!((sum(id).0.exact(), sum(id).1), (Some(14), Tally::ZERO), "{id}");
    }
    let (merged, _) = sum("samordnande-psykisk-halsa");
    assert!(merged.least >= 14 && merged.most.is_none(), "{merged:?}");
}

#[test]
fn the_four_local_groups_of_kalmar_have_three_municipalities_each() {
    let kalmar = kalmar();
    let groups = members(&kalmar, body(&kalmar, "lokala-barn-och-unga"));
    assert_eq!(groups.iter().map(Vec::len).collect::<Vec<_>>(), [3, 3, 3, 3]);
    assert_eq!(groups.into_iter().flatten().collect::<BTreeSet<_>>(), municipalities(&kalmar));
}

#[test]
fn how_often_the_leadership_of_kalmar_meets_is_not_stated() {
    let kalmar = kalmar();
    assert_eq!(body(&kalmar, "lgl").cadence, Stated::NotStated);
}

#[test]
fn the_leaders_of_orebro_have_fifteen_municipal_seats() {
    let orebro = orebro();
    let leaders = body(&orebro, "chefsgrupp-social");
    let is_municipal = |principal: Option<&Principal>| principal == Some(&Principal::EachOf(PartyClass::Municipality));
    let municipal =
        leaders.seats().iter().find(|seat| is_municipal(seat.on_behalf_of.known())).expect("a municipal seat");
    assert_eq!(municipal.tally(&orebro, None).exact(), Some(15));
    assert_eq!(municipal.except.values().copied().collect::<Vec<_>>(), [4]);
    assert_eq!(municipalities(&orebro).len(), 11 + 1);
}

#[test]
fn the_groups_of_orebros_parts_hold_all_twelve_municipalities() {
    let orebro = orebro();
    let groups = members(&orebro, body(&orebro, "lansdelsgrupp"));
    assert_eq!(groups.len(), 4);
    let all: Vec<String> = groups.into_iter().flatten().collect();
    assert_eq!(all.len(), 12);
    assert_eq!(all.into_iter().collect::<BTreeSet<_>>(), municipalities(&orebro));
}

#[test]
fn every_municipality_of_orebro_has_one_local_grouping() {
    let orebro = orebro();
    let local = body(&orebro, "lokal-samverkan");
    assert_eq!(local.one_for_each, Some(OneForEach::PartyOf(PartyClass::Municipality)));
    assert_eq!(members(&orebro, local).len(), 12);
}
