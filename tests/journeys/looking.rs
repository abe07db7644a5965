//! Every view is looked at as people see it: at both widths, in both languages and color schemes. axe-core finds no
//! violation, no text is small or cut off, nothing is to be scrolled sideways; a picture of each is kept.

use std::collections::BTreeMap;

use serde_json::json;

use crate::axe;
use crate::device::Device;
use crate::loading::suite;
use crate::stage::Stage;
use crate::user::User;

/// The views, each under the name of its picture.
const VIEWS: [(&str, &str); 35] = [
    ("map", "#/map/kalmar"),
    ("map-other", "#/map/orebro"),
    ("map-body", "#/map/kalmar?body=lgl"),
    ("map-unfolded", "#/map/kalmar?unfold=lokala-barn-och-unga"),
    ("map-own", "#/map/own:jarviseutu"),
    ("outline", "#/outline/kalmar"),
    ("table", "#/table/orebro?topic=folkhalsa"),
    ("body", "#/body/kalmar/lgl"),
    ("compare", "#/compare/kalmar/orebro"),
    ("compare-own", "#/compare/own:jarviseutu/orebro"),
    ("over-time", "#/over-time/kalmar"),
    ("many", "#/many?mine=kalmar"),
    ("many-aspects", "#/many?of=kalmar,orebro&aspects=seats,topics&weights=topics:3"),
    ("body-disputed", "#/body/kalmar/presidiekonferensen"),
    ("documents", "#/documents/kalmar"),
    ("documents-route", "#/documents/orebro?at=routes.beslut-om-avtal"),
    ("documents-event", "#/documents/kalmar?at=events.lgl-2022-11-25"),
    ("ask-find", "#/ask/orebro/find?words=skolchef"),
    ("ask-find-nothing", "#/ask/kalmar/find"),
    ("ask-seats", "#/ask/kalmar/seats"),
    ("ask-mandates", "#/ask/kalmar/mandates"),
    ("ask-route", "#/ask/orebro/route?which=beslut-om-avtal&given=vikt:yes"),
    ("ask-year", "#/ask/orebro/year?year=2026"),
    ("ask-chairs", "#/ask/kalmar/chairs?on=2025"),
    ("ask-documents", "#/ask/kalmar/documents?on=2025-06-01"),
    ("ask-minutes", "#/ask/kalmar/minutes?which=lgl-2022-11-25"),
    ("draft", "#/draft/orebro"),
    (
        "draft-merged",
        "#/draft/kalmar?do=merge%20samordnande-aldre%20samordnande-barn-och-unga%20into%20samordnande-aldre",
    ),
    ("sources", "#/sources/kalmar"),
    ("sources-one", "#/sources/orebro?source=inferred"),
    ("library", "#/library"),
    ("load", "#/load"),
    ("accessibility", "#/accessibility"),
    ("about", "#/about"),
    ("missing", "#/nowhere"),
];

const LEGIBLE: &str = include_str!("legible.js");

pub(crate) fn every_view_on_a_laptop_in_light(stage: &Stage) {
    look(stage, Device::LAPTOP);
}

pub(crate) fn every_view_on_a_laptop_in_dark(stage: &Stage) {
    look(stage, Device::LAPTOP.dark());
}

pub(crate) fn every_view_on_a_phone_in_light(stage: &Stage) {
    look(stage, Device::PHONE);
}

pub(crate) fn every_view_on_a_phone_in_dark(stage: &Stage) {
    look(stage, Device::PHONE.dark());
}

pub(crate) fn every_view_at_four_times_the_size(stage: &Stage) {
    // 1280 px at 400 % are 320 px: the narrowest that must do without scrolling sideways.
    stage.visit(Device { size: (320, 640), ..Device::PHONE }, |user| {
        user.opens("");
        user.drops(&suite("valid/jarviseutu.ron"));
        user.is_at("own:jarviseutu");
        let mut found = Troubles::new();
        for (name, address) in VIEWS {
            user.opens(address);
            for trouble in troubles(user) {
                found.entry(trouble).or_default().push(name.to_owned());
            }
        }
        assert!(found.is_empty(), "\n{}", told(&found));
    });
}

/// What was found, and the views it was found in: the same in every view is one trouble.
type Troubles = BTreeMap<String, Vec<String>>;

fn told(found: &Troubles) -> String {
    let lines = found.iter().map(|(trouble, views)| format!("{trouble}\n    in {}", views.join(", ")));
    lines.collect::<Vec<_>>().join("\n")
}

fn look(stage: &Stage, device: Device) {
    let mut found = Troubles::new();
    stage.visit(device, |user| {
        user.opens("");
        user.drops(&suite("valid/jarviseutu.ron"));
        user.is_at("own:jarviseutu");
        for language in ["sv", "en"] {
            for (name, address) in VIEWS {
                let mark = if address.contains('?') { '&' } else { '?' };
                user.opens(&format!("{address}{mark}lang={language}"));
                user.finds(&format!("html[lang={language}]"));
                see(user, device, language, name, &mut found);
            }
            if device.size.0 < 600 {
                user.clicks_on(".top-bar-toggle");
                see(user, device, language, "menu", &mut found);
            }
            user.opens(&format!("#/load?lang={language}"));
            user.picks(&suite("invalid/ten-faults.ron"));
            user.finds(".findings-finding");
            see(user, device, language, "load-faults", &mut found);
        }
    });
    assert!(found.is_empty(), "\n{}", told(&found));
}

fn see(user: &User, device: Device, language: &str, name: &str, found: &mut Troubles) {
    let scheme = if device.is_dark { "dark" } else { "light" };
    let folder = Stage::evidence().join("shots").join(format!("{}-{scheme}-{language}", device.size.0));
    user.photographs(&folder.join(format!("{name}.png")));
    for trouble in troubles(user).into_iter().chain(axe::violations(user)) {
        found.entry(trouble).or_default().push(format!("{name} ({language})"));
    }
}

fn troubles(user: &User) -> Vec<String> {
    let found = user.value(LEGIBLE, &[json!(12)]);
    found.as_array().into_iter().flatten().filter_map(|line| line.as_str().map(str::to_owned)).collect()
}
