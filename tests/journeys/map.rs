//! The map: all of it in sight at once, nothing on anything else, and what a person can do with it.

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::device::Device;
use crate::stage::Stage;
use crate::user::User;

const GEOMETRY: &str = include_str!("geometry.js");

/// What lies wrong on the map as the browser shows it.
fn troubles(user: &User, within: bool) -> Vec<String> {
    user.finds(".map-card");
    let found = user.value(GEOMETRY, &[json!(within)]);
    found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Waits until the map is drawn this large, in percent.
#[track_caller]
fn is_drawn_at(user: &User, percent: u32) {
    let script = "return Math.round(document.querySelector('.map-paper')?.currentCSSZoom * 100) === arguments[0]";
    user.reads_with(script, &[json!(percent)]);
}

pub(crate) fn both_counties_fit_a_laptop_s_window_with_nothing_on_anything_else(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        let mut found = Vec::new();
        for county in ["kalmar", "orebro"] {
            for language in ["sv", "en"] {
                user.opens(&format!("#/map/{county}?lang={language}"));
                found.extend(troubles(user, true).into_iter().map(|trouble| format!("{county} {language}: {trouble}")));
            }
        }
        assert!(found.is_empty(), "\n{}", found.join("\n"));
    });
}

pub(crate) fn with_everything_unfolded_and_every_tie_drawn_nothing_lies_on_anything_else(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        let ties = "rel=directs,reports-to,prepares-for,appoints,advises,supports,informs,supplies-members,same-rank";
        let mut found = Vec::new();
        for address in [
            format!("#/map/kalmar?unfold=lokala-barn-och-unga&{ties}"),
            format!("#/map/orebro?unfold=lansdelsgrupp,lokal-samverkan,arbetsutskott-lansdel&{ties}"),
            format!("#/map/kalmar?body=lgl&{ties}"),
        ] {
            user.opens(&address);
            found.extend(troubles(user, false).into_iter().map(|trouble| format!("{address}: {trouble}")));
        }
        assert!(found.is_empty(), "\n{}", found.join("\n"));
    });
}

pub(crate) fn on_a_phone_the_map_reads_from_top_to_bottom(stage: &Stage) {
    stage.visit(Device::PHONE, |user| {
        let mut found = Vec::new();
        for county in ["kalmar", "orebro"] {
            user.opens(&format!("#/map/{county}"));
            found.extend(troubles(user, false).into_iter().map(|trouble| format!("{county}: {trouble}")));
            let columns = user.value(
                "return new Set([...document.querySelectorAll('.map-card')]\
                 .map((card) => Math.round(card.getBoundingClientRect().left))).size",
                &[],
            );
            assert_eq!(columns, json!(1), "one column of cards");
        }
        assert!(found.is_empty(), "\n{}", found.join("\n"));
        user.opens("#/map/kalmar");
        user.clicks_in(".map-paper", "Beredningsgruppen");
        user.is_at("body=beredningsgruppen");
        user.sees("Ordförande i Länsgemensam ledning");
    });
}

pub(crate) fn a_stack_is_unfolded_and_folded(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("#/map/kalmar");
        user.finds(".map-card");
        let folded = user.counts(".map-card");
        user.clicks("Visa alla 4 för sig: Lokal samarbetsgrupp");
        user.is_at("unfold=lokala-barn-och-unga");
        user.sees("Sydväst");
        assert_eq!(user.counts(".map-card"), folded + 3);
        // The focus stays at the control.
        user.reads("return document.activeElement.getAttribute('aria-expanded') === 'true'");
        user.presses(Key::Enter);
        user.reads("return document.activeElement.getAttribute('aria-expanded') === 'false'");
        assert_eq!(user.counts(".map-card"), folded);
    });
}

pub(crate) fn ties_are_switched_on_and_off_by_kind(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("#/map/kalmar");
        user.finds(".map-paper .map-line[data-state=directs]");
        user.clicks_in(".map-bar", "styr");
        user.misses(".map-paper .map-line[data-state=directs]");
        user.is_at("rel=");
        user.finds(".map-paper .map-line[data-state=appoints]");
        user.clicks_in(".map-bar", "informerar");
        user.finds(".map-paper .map-line[data-state=informs]");
        user.reloads();
        user.finds(".map-paper .map-line[data-state=informs]");
        user.misses(".map-paper .map-line[data-state=directs]");
    });
}

pub(crate) fn the_map_is_made_larger_and_smaller_by_buttons_and_keys(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("#/map/orebro");
        user.finds(".map-card");
        is_drawn_at(user, 100);
        user.clicks("Större");
        user.is_at("zoom=120");
        is_drawn_at(user, 120);
        user.presses("-");
        user.presses("-");
        user.is_at("zoom=80");
        user.presses("0");
        user.reads("return !location.hash.includes('zoom') || location.hash.includes('zoom=100')");
        is_drawn_at(user, 100);
        user.presses("+");
        user.is_at("zoom=120");
        user.clicks("Visa hela kartan");
        user.reads("return document.querySelector('.map-paper').getBoundingClientRect().bottom <= innerHeight");
    });
}

pub(crate) fn a_body_s_facts_stand_beside_the_map(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("#/map/kalmar");
        user.clicks_in(".map-paper", "Presidiet");
        user.is_at("body=presidiet");
        user.sees("Kommunstyrelsens ordförande");
        user.clicks_in("aside", "Stäng");
        user.misses("aside");
        // By keys: from card to card, in, and out again.
        user.goes_to("Gemensam presidiekonferens");
        user.presses(Key::Right);
        user.reads("return document.activeElement.ariaLabel.startsWith('Presidiet')");
        user.presses(Key::Enter);
        user.finds("aside");
        user.reads("return document.activeElement.matches('aside h2')");
        user.presses(Key::Escape);
        user.misses("aside");
        user.reads("return document.activeElement.ariaLabel?.startsWith('Presidiet')");
    });
}
