//! Where a fact stands and what sources say differently: from a fact to its source and back, and a dispute opened by
//! keys. What governs, and how matters travel.

use thirtyfour::Key;

use crate::device::Device;
use crate::keyboard::tabs_to;
use crate::stage::Stage;

pub(crate) fn from_a_fact_to_its_source_and_back(stage: &Stage) {
    for device in [Device::LAPTOP, Device::PHONE] {
        stage.visit(device, |user| {
            user.opens("#/body/kalmar/lgl");
            user.clicks_on("dd .facts-mark");
            user.reads("return document.activeElement.matches('.facts-sources > li')");
            user.clicks_on(".facts-sources a");
            user.is_at("#/sources/kalmar?source=kalmar-");
            // The source that the fact led to is the one that is open.
            user.reads("return document.activeElement.matches('details[open][id^=from-kalmar-] > summary')");
            user.reads("return document.querySelectorAll('.sources-list details[open]').length === 1");
            user.sees("Utgivare");
            user.clicks_in("details[open]", "Beredningsgruppen");
            user.is_at("#/body/kalmar/beredningsgruppen");
            user.value("history.go(-2)", &[]);
            user.is_at("#/body/kalmar/lgl");
            user.sees("Länsgemensam ledning");
        });
    }
}

pub(crate) fn a_row_of_the_outline_and_of_the_table_leads_to_its_source(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("#/outline/kalmar");
        user.clicks_on(".outline-sources a");
        user.is_at("#/sources/kalmar?source=");
        user.finds("details[open] .sources-resting");
        user.opens("#/table/orebro");
        user.clicks_on(".facts-ground");
        user.is_at("#/sources/orebro?source=");
        user.finds("details[open] .sources-resting");
    });
}

pub(crate) fn a_dispute_is_opened_by_keys(stage: &Stage) {
    for (language, mark, in_use, other) in [
        ("sv", "omtvistat: hur ofta", "I bruk", "Annan läsning"),
        ("en", "disputed: how often", "In use", "Another reading"),
    ] {
        stage.visit(Device::LAPTOP, |user| {
            user.opens(&format!("#/body/kalmar/presidiekonferensen?lang={language}"));
            user.finds(&format!("html[lang={language}]"));
            tabs_to(user, mark);
            user.presses(Key::Enter);
            user.sees("Två konferenser varje år");
            user.sees("Båda källorna från 2025");
            // The reading in use stands first.
            user.reads(&format!(
                "const told = [...document.querySelectorAll('details.dispute[open] dt')].map((one) => one.innerText);
                 return told[0] === '{in_use}' && told[1] === '{other}'"
            ));
        });
    }
}

pub(crate) fn every_dispute_stands_with_all_its_readings_among_the_sources(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        for (county, least) in [("kalmar", 13), ("orebro", 6)] {
            user.opens(&format!("#/sources/{county}"));
            user.sees("Utan källa (0)");
            user.reads(&format!(
                "const all = [...document.querySelectorAll('.sources-dispute')];
                 return all.length >= {least} && all.every((one) =>
                     one.querySelectorAll('dt').length >= 2 &&
                     [...one.querySelectorAll('dd')].every((reading) => reading.querySelector('a')))"
            ));
        }
        user.clicks("English");
        user.sees("Without a source (0)");
    });
}

pub(crate) fn a_route_is_read_step_by_step(stage: &Stage) {
    stage.visit(Device::PHONE, |user| {
        user.opens("#/body/kalmar/lgl");
        user.clicks("Meny");
        user.clicks_in("nav", "Dokument");
        user.is_at("#/documents/kalmar");
        user.clicks("Vägar");
        user.is_at("at=routes");
        user.clicks_in("#at-routes\\.dokument", "Ett gemensamt dokument");
        user.finds("details[open] .route-steps > li:nth-child(2)");
        user.clicks_on("details[open] .route-steps a");
        user.is_at("#/body/kalmar/");
        user.sees("Steg i vägar");
        user.opens("#/documents/kalmar?at=events.lgl-2022-11-25");
        user.finds("details[open] table tbody tr");
        user.sees("Närvaro");
    });
}
