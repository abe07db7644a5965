//! What is printed: on A4 nothing is cut off, and what only a screen needs is left out.

use serde_json::{Value, json};

use crate::device::Device;
use crate::loading::suite;
use crate::stage::Stage;
use crate::user::User;

/// A4 without its margins of 15 mm, at 96 px to the inch.
const A4: (u32, u32) = (680, 1009);

pub(crate) fn every_answer_fits_on_a4(stage: &Stage) {
    let mut cut = Vec::new();
    stage.visit(Device::LAPTOP, |user| {
        user.opens("");
        user.drops(&suite("valid/jarviseutu.ron"));
        user.is_at("own:jarviseutu");
        for question in [
            "find?words=skolchef",
            "seats",
            "seats?by=function",
            "mandates",
            "route",
            "year",
            "chairs?on=2025",
            "documents",
            "minutes",
        ] {
            for (county, language) in [("kalmar", "sv"), ("orebro", "en"), ("own:jarviseutu", "sv")] {
                let mark = if question.contains('?') { '&' } else { '?' };
                user.opens(&format!("#/ask/{county}/{question}{mark}lang={language}"));
                user.finds(&format!("html[lang={language}]"));
                user.holds(Device { size: A4, ..Device::LAPTOP });
                user.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }));
                let seen = user.value(CUT_OFF, &[]);
                for one in seen.as_array().into_iter().flatten() {
                    cut.push(format!("{county}/{question}: {one}"));
                }
                user.holds(Device::LAPTOP);
            }
        }
    });
    assert!(cut.is_empty(), "cut off on paper:\n{}", cut.join("\n"));
}

pub(crate) fn a_draft_fits_on_a4(stage: &Stage) {
    let mut cut = Vec::new();
    stage.visit(Device::LAPTOP, |user| {
        let steps = "merge%20samordnande-aldre%20samordnande-barn-och-unga%20into%20samordnande-aldre,remove%20lgl";
        for more in ["", "&show=compared"] {
            user.opens(&format!("#/draft/kalmar?do={steps}{more}"));
            user.finds(".draft-list");
            user.holds(Device { size: A4, ..Device::LAPTOP });
            user.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }));
            let seen = user.value(CUT_OFF, &[]);
            cut.extend(seen.as_array().into_iter().flatten().map(|one| format!("{more}: {one}")));
            user.misses(".draft-form");
            user.holds(Device::LAPTOP);
        }
    });
    assert!(cut.is_empty(), "cut off on paper:\n{}", cut.join("\n"));
}

impl User {
    /// What a script finds on paper of this size, in px; afterwards the page is on the laptop again.
    #[track_caller]
    pub(crate) fn on_paper(&self, script: &str, size: (u32, u32)) -> Value {
        self.holds(Device { size, ..Device::LAPTOP });
        self.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }));
        let seen = self.value(script, &[]);
        self.devtools("Emulation.setEmulatedMedia", json!({ "media": "" }));
        self.holds(Device::LAPTOP);
        seen
    }
}

/// What reaches beyond the paper or its own frame, and what has no place on it.
pub(crate) const CUT_OFF: &str = "const wide = document.documentElement.clientWidth;
    const shown = [...document.querySelectorAll('main *')].filter((one) => one.getClientRects().length);
    const beyond = shown.filter((one) => one.getBoundingClientRect().right > wide + 1 && !one.closest('svg, .only-heard'));
    const hidden = shown.filter((one) => one.scrollWidth > one.clientWidth + 1
      && getComputedStyle(one).overflowX !== 'visible' && !one.matches('.only-heard, input, select'));
    const useless = [...document.querySelectorAll('.top-bar, .ask-ways, .button')].filter((one) => one.getClientRects().length);
    return [...beyond, ...hidden, ...useless].slice(0, 5).map((one) => one.outerHTML.slice(0, 100));";
