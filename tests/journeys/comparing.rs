//! Two structures beside each other: who faces whom, why, and what differs.

use serde_json::json;

use crate::device::Device;
use crate::loading::suite;
use crate::stage::Stage;
use crate::user::User;

/// The names of the bodies that face each other, pair by pair; where a body faces nobody, its name alone.
fn faced(user: &User) -> Vec<Vec<String>> {
    let pairs = user.value(
        "return [...document.querySelectorAll('.compare-pair')].map((pair) => \
         [...pair.querySelectorAll('.compare-name')].map((name) => name.textContent.trim()))",
        &[],
    );
    serde_json::from_value(pairs).expect("lists of names")
}

pub(crate) fn two_counties_stand_beside_each_other_with_the_reasons_between_them(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("#/map/kalmar");
        user.clicks_in("nav", "Jämför");
        user.is_at("#/compare/kalmar/orebro");
        user.finds(".compare-pair");
        let pairs = faced(user);
        let stand = |names: &[&str]| pairs.iter().any(|pair| pair == names);
        assert!(stand(&["Länsgemensam ledning", "Chefsgrupp social välfärd samt vård och omsorg"]), "{pairs:?}");
        assert!(stand(&["Samordnande grupp Äldre"]), "{pairs:?}");
        assert!(pairs.iter().flatten().any(|name| name.contains("regiondirektörsgruppen")), "{pairs:?}");
        user.sees("ingen motsvarighet");
        // Every pair tells why.
        user.reads(
            "return [...document.querySelectorAll('.compare-pair[data-faced=pair]')]\
             .every((pair) => pair.querySelector('.compare-reasons li') && pair.querySelector('.compare-close'))",
        );
        user.finds(".compare-line[data-change=differs]");
        user.clicks_in(".compare-pair", "Länsgemensam ledning");
        user.is_at("#/body/kalmar/lgl");
    });
}

pub(crate) fn everything_is_shown_when_asked_for(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("#/compare/kalmar/orebro");
        user.misses(".compare-line[data-change=same]");
        user.clicks("Allt");
        user.is_at("show=all");
        user.finds(".compare-line[data-change=same]");
        user.reloads();
        user.finds(".compare-line[data-change=same]");
        user.clicks("Det som skiljer");
        user.misses(".compare-line[data-change=same]");
    });
}

pub(crate) fn left_and_right_change_places(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        let sorted = |mut pairs: Vec<Vec<String>>| {
            pairs.sort();
            pairs
        };
        user.opens("#/compare/kalmar/orebro");
        user.finds(".compare-pair");
        let before = sorted(faced(user));
        user.clicks("⇄ Byt plats");
        user.is_at("#/compare/orebro/kalmar");
        user.finds(".compare-pair");
        let mirrored = faced(user).into_iter().map(|pair| pair.into_iter().rev().collect()).collect();
        assert_eq!(sorted(mirrored), before);
    });
}

pub(crate) fn a_structure_beside_itself_does_not_differ(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        for county in ["kalmar", "orebro"] {
            user.opens(&format!("#/compare/{county}/{county}"));
            user.sees("Inget skiljer mellan de två.");
            user.misses(".compare-line[data-change=differs]");
        }
    });
}

pub(crate) fn an_own_county_is_chosen_for_one_side(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("");
        user.drops(&suite("valid/jarviseutu.ron"));
        user.is_at("own:jarviseutu");
        user.opens("#/compare/kalmar/orebro");
        user.chooses("Höger", "Järviseutu");
        user.is_at("#/compare/kalmar/own:jarviseutu");
        user.sees("Yhteinen johtoryhmä");
        let pairs = faced(user);
        assert!(pairs.iter().any(|pair| pair.len() == 2), "{pairs:?}");
        // The top bar's choice changes the left side.
        user.chooses("Struktur", "Örebro län");
        user.is_at("#/compare/orebro/own:jarviseutu");
        assert_ne!(json!(faced(user)), json!(pairs));
    });
}
