//! Without a mouse: every control is reached, and everything that matters is done by keys alone.

use serde_json::json;
use thirtyfour::Key;

use crate::device::Device;
use crate::loading::suite;
use crate::stage::Stage;
use crate::user::User;

/// Presses Tab until the control of this name has the focus.
#[track_caller]
pub(crate) fn tabs_to(user: &User, name: &str) {
    for _ in 0..250 {
        user.presses(Key::Tab);
        if focused(user).starts_with(name) {
            let is_marked = user.value(include_str!("focus.js"), &[]);
            assert_eq!(is_marked, json!(true), "the focus on {name} cannot be seen");
            return;
        }
    }
    panic!("Tab does not lead to {name}");
}

/// What the focus is on, in the words that are heard.
fn focused(user: &User) -> String {
    let name = user.value(
        "const on = document.activeElement;
         const labels = [...(on.labels ?? [])].map((label) => label.textContent).join(' ');
         return (on.getAttribute('aria-label') ?? (labels || on.textContent)).replace(/\\s+/g, ' ').trim()",
        &[],
    );
    name.as_str().unwrap_or_default().to_owned()
}

pub(crate) fn a_body_is_opened_by_keys(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("#/outline/kalmar");
        tabs_to(user, "Hoppa till innehållet");
        user.presses(Key::Enter);
        user.reads("return document.activeElement.matches('main')");
        tabs_to(user, "Beredningsgruppen");
        user.presses(Key::Enter);
        user.is_at("#/body/kalmar/beredningsgruppen");
        // The new page is where reading goes on.
        user.reads("return document.activeElement.matches('main h1')");
    });
}

pub(crate) fn the_choice_is_narrowed_by_keys(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        for view in ["map", "table"] {
            user.opens(&format!("#/{view}/kalmar"));
            tabs_to(user, "Ämnen: alla");
            user.presses(Key::Enter);
            tabs_to(user, "Folkhälsa");
            user.presses(" ");
            user.is_at("topic=folkhalsa");
            user.sees("grupper visas");
            // What was worked with keeps the focus.
            assert!(focused(user).starts_with("Folkhälsa"), "the focus went to {:?}", focused(user));
        }
    });
}

pub(crate) fn two_counties_are_compared_by_keys(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("#/map/kalmar");
        tabs_to(user, "Jämför");
        user.presses(Key::Enter);
        user.is_at("#/compare/kalmar/");
        user.sees("Länsgemensam ledning");
        user.opens("#/library");
        tabs_to(user, "Jämför Kalmar län med");
        user.presses("Ö");
        user.is_at("#/compare/kalmar/orebro");
    });
}

pub(crate) fn a_text_is_loaded_by_keys(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("#/map/kalmar");
        tabs_to(user, "Läs in");
        user.presses(Key::Enter);
        tabs_to(user, "Text");
        let text = samverkan_tests::text(&suite("valid/three-bodies.ron"));
        user.devtools("Input.insertText", json!({ "text": text }));
        user.sees("Texten kan tas i bruk.");
        tabs_to(user, "Ta i bruk");
        user.presses(Key::Enter);
        user.is_at("#/map/own:three-bodies");
    });
}

pub(crate) fn every_control_of_every_view_is_reached_by_keys(stage: &Stage) {
    let mut found = Vec::new();
    stage.visit(Device::LAPTOP, |user| {
        for address in [
            "#/map/kalmar",
            "#/map/kalmar?body=lgl",
            "#/outline/kalmar",
            "#/table/kalmar",
            "#/body/kalmar/lgl",
            "#/compare/kalmar/orebro",
            "#/ask/kalmar/find?words=skolchef",
            "#/ask/orebro/route?which=beslut-om-avtal",
            "#/ask/kalmar/year",
            "#/ask/kalmar/minutes?which=lgl-2022-11-25",
            "#/library",
            "#/load",
            "#/about",
        ] {
            user.opens(address);
            found.extend(unreached(user).into_iter().map(|name| format!("{address}: {name}")));
        }
    });
    assert!(found.is_empty(), "no key leads to\n{}", found.join("\n"));
}

/// The controls in sight that neither Tab nor, within a group that Tab reaches, the arrow keys come to.
fn unreached(user: &User) -> Vec<String> {
    let all = user.value(include_str!("controls.js"), &[]).as_u64().unwrap_or(0);
    for _ in 0..all + 10 {
        user.presses(Key::Tab);
        user.value("if (document.activeElement) document.activeElement.dataset.reached = 'yes'", &[]);
    }
    let left = user.value(
        "return [...document.querySelectorAll('[data-to-reach]:not([data-reached])')]\
         .filter((control) => !control.closest('[data-keys]')?.querySelector('[data-reached]'))\
         .filter((control) => control.type !== 'radio' \
            || !control.closest('fieldset')?.querySelector('input[type=radio][data-reached]'))\
         .map((control) => control.outerHTML.slice(0, 120))",
        &[],
    );
    left.as_array().into_iter().flatten().filter_map(|line| line.as_str().map(str::to_owned)).collect()
}
