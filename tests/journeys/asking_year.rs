//! What a year holds, and who chairs when: asked by keys, in both languages, the same in drawing, words and address.

use thirtyfour::Key;

use crate::axe;
use crate::device::Device;
use crate::keyboard::tabs_to;
use crate::stage::Stage;

pub(crate) fn chairs_are_asked_about_in_a_year_by_keys(stage: &Stage) {
    for (language, label, next, reckoned) in [
        ("sv", "Dag, månad eller år", "tidigast 2026-11-26, senast 2027-12-31", "uträknat"),
        ("en", "Day, month or year", "2026-11-26 at the earliest, 2027-12-31 at the latest", "reckoned"),
    ] {
        for device in [Device::LAPTOP, Device::PHONE] {
            stage.visit(device, |user| {
                user.opens(&format!("#/ask/kalmar/chairs?on=2026-01-01&lang={language}"));
                user.finds(".ask-timeline .ask-term");
                tabs_to(user, label);
                user.presses_holding(Key::Control, 'a');
                user.presses("2025");
                user.presses(Key::Enter);
                user.is_at("on=2025&");
                user.sees(next);
                user.sees(reckoned);
                user.reads("return document.querySelectorAll('.ask-timeline .ask-row').length === 4");
                assert_eq!(axe::violations(user), Vec::<String>::new());
                // What was asked is in the address.
                user.reloads();
                user.sees(next);
            });
        }
    }
    stage.visit(Device::LAPTOP, |user| {
        user.opens("#/ask/kalmar/chairs?on=igår&lang=sv");
        user.sees("Skriv datumet som 2026");
    });
}

pub(crate) fn a_year_is_asked_about_and_its_calendar_is_offered(stage: &Stage) {
    for (language, review, uncounted) in [
        ("sv", "ska ses över senast", "där antalet möten inte anges"),
        ("en", "is to be reviewed by then", "whose number of meetings is not stated"),
    ] {
        for device in [Device::LAPTOP, Device::PHONE] {
            stage.visit(device, |user| {
                user.opens(&format!("#/ask/orebro/year?year=2026&lang={language}"));
                user.sees(review);
                user.sees(uncounted);
                // Both dates of the year stand on the wheel as in the list, and nothing else does.
                user.reads("return document.querySelectorAll('.ask-wheel .ask-mark').length === 2");
                user.reads("return document.querySelectorAll('.ask-wheel .ask-arc').length === 0");
                assert_eq!(axe::violations(user), Vec::<String>::new());
            });
        }
    }
    stage.visit(Device::LAPTOP, |user| {
        user.opens("#/ask/kalmar/year?year=2031&lang=sv");
        user.sees("går att rita på ett årshjul");
        user.misses(".ask-wheel");
        tabs_to(user, "Hämta kalenderfil (.ics)");
    });
}
