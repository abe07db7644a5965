//! Searching: from everywhere by two keys, with each letter, in both languages.

use thirtyfour::Key;

use crate::device::Device;
use crate::stage::Stage;

pub(crate) fn a_function_is_found_with_each_letter(stage: &Stage) {
    for (language, condition, reason) in [
        ("sv", "I frågor som rör skolans ansvar", "börjar ett ord i namnet"),
        ("en", "I frågor som rör skolans ansvar", "begins a word of the name"),
    ] {
        stage.visit(Device::LAPTOP, |user| {
            user.opens(&format!("#/map/kalmar?lang={language}"));
            user.finds(&format!("html[lang={language}]"));
            user.finds(".top-bar-link[aria-keyshortcuts]");
            user.presses_holding(Key::Control, 'k');
            user.is_at("#/ask/kalmar/find");
            user.reads("return document.activeElement.id === 'find-field'");
            user.presses("skolchef");
            user.sees(condition);
            user.sees(reason);
            user.is_at("words=skolchef");
            // The address alone shows the same.
            user.reloads();
            user.sees(condition);
            user.clicks_in(".ask-answer", "Beredningsgruppen");
            user.is_at("#/body/kalmar/beredningsgruppen");
        });
    }
}

pub(crate) fn a_municipality_is_found_without_its_dots_with_what_concerns_it(stage: &Stage) {
    stage.visit(Device::PHONE, |user| {
        user.opens("#/ask/kalmar/find?words=hogsby&lang=sv");
        user.sees("om prickarna räknas bort");
        user.sees("gruppen finns för den, genom området Mellan");
        user.opens("#/ask/kalmar/find?words=skolchfe&lang=sv");
        user.sees("Menar du");
    });
}
