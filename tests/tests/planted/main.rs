//! Single faults of every code, planted in the counties that ship at places that a seed chooses: each is found where it
//! was planted.

mod county;
mod form;
mod governing;
mod structure;

use std::collections::{BTreeMap, BTreeSet};

use samverkan_core::draft::StructureDraft;
use samverkan_core::model::PartialDate;
use samverkan_core::validate::explain;
use samverkan_tests::{line, root, text};

use county::{County, MARK, Random};

/// Plants a fault of one code: the edited text, with a mark where it is to be found.
type Planter = (&'static str, fn(&mut County<'_>) -> Option<String>);

/// Each code is planted so many times in each county.
const SEEDS: u64 = 3;
/// The files that are larger than the program can handle are not made.
const NOT_PLANTED: [&str; 1] = ["too-large"];

fn planters() -> Vec<Planter> {
    [form::ALL, structure::ALL, governing::ALL].concat()
}

/// What became of one planted fault: nothing where it was found in its place.
fn missed(planted: &str, code: &str, today: &PartialDate) -> Option<String> {
    let at = planted.find(MARK)?;
    let expected = planted.get(..at)?.matches('\n').count() + 1;
    let text = planted.replacen(MARK, "", 1);
    let findings = samverkan_core::check_on(&text, Some(today)).findings;
    let lines = |finding: &samverkan_core::diagnostic::Diagnostic| finding.place.map_or(0, |place| place.line);
    let found = findings.iter().any(|one| one.code.0 == code && lines(one).abs_diff(expected) <= 1);
    (!found).then(|| {
        let near: Vec<String> = findings.iter().take(6).map(line).collect();
        format!("{code} in line {expected}; found: {near:#?}")
    })
}

/// Plants every fault in one county and holds what is found to where it was planted.
#[track_caller]
fn check(county: &str) {
    let today = PartialDate::parse("2026-03-01").expect("a date");
    let whole = text(&root().join(format!("configs/{county}.ron")));
    assert!(!whole.contains(MARK));
    let draft: StructureDraft = samverkan_core::read::read(&whole).draft;
    let (mut planted, mut misses, mut unplanted) = (0, Vec::new(), BTreeMap::new());
    for (number, (code, plant)) in planters().into_iter().enumerate() {
        for seed in 0..SEEDS {
            let random = Random::new(seed * 1000 + number as u64 + 1);
            let Some(edited) = plant(&mut County { text: &whole, draft: &draft, random }) else {
                *unplanted.entry(code).or_insert(0) += 1;
                continue;
            };
            assert_eq!(edited.matches(MARK).count(), 1, "{code}: one mark");
            planted += 1;
            misses.extend(missed(&edited, code, &today).map(|missed| format!("seed {seed}: {missed}")));
        }
    }
    println!("{county}: {planted} planted, {} missed\n{}", misses.len(), misses.join("\n"));
    assert!(unplanted.is_empty(), "no place for {unplanted:?}");
    assert!(planted >= 250, "only {planted} planted");
    assert!(misses.len() * 100 <= planted * 2, "{} of {planted} missed:\n{}", misses.len(), misses.join("\n"));
}

#[test]
fn a_fault_of_any_code_planted_anywhere_in_kalmar_is_found_in_its_line() {
    check("kalmar");
}

#[test]
fn a_fault_of_any_code_planted_anywhere_in_orebro_is_found_in_its_line() {
    check("orebro");
}

#[test]
fn every_code_has_a_planter() {
    let planted: BTreeSet<&str> = planters().into_iter().map(|(code, _)| code).collect();
    let all = explain::all();
    let codes: BTreeSet<&str> = all.iter().map(|explained| explained.code.0).collect();
    let without: Vec<_> = codes.difference(&planted).filter(|code| !NOT_PLANTED.contains(code)).collect();
    let unknown: Vec<_> = planted.difference(&codes).collect();
    assert!(without.is_empty() && unknown.is_empty(), "without a planter: {without:?}; unknown: {unknown:?}");
}

#[test]
fn the_same_seed_plants_the_same() {
    let whole = text(&root().join("configs/kalmar.ron"));
    let draft = samverkan_core::read::read(&whole).draft;
    for (code, plant) in planters() {
        let plant = || plant(&mut County { text: &whole, draft: &draft, random: Random::new(7) });
        assert_eq!(plant(), plant(), "{code}");
    }
}
