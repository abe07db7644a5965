//! Searching: in one field from everywhere, with each letter, in both languages, by keys and on a phone.

use serde_json::json;
use thirtyfour::Key;

use crate::axe;
use crate::device::Device;
use crate::stage::Stage;
use crate::user::User;

/// The field has the focus, and these words stand in it.
#[track_caller]
fn writes(user: &User, words: &str) {
    user.reads(&format!(
        "const field = document.getElementById('find-field');
         return document.activeElement === field && field.value === '{words}' && field.checkVisibility()"
    ));
}

pub(crate) fn a_function_is_found_with_each_letter(stage: &Stage) {
    for (language, condition, reason) in [
        ("sv", "I frågor som rör skolans ansvar", "börjar ett ord i namnet"),
        ("en", "I frågor som rör skolans ansvar", "begins a word of the name"),
    ] {
        stage.visit(Device::LAPTOP, |user| {
            user.opens(&format!("#/ask/kalmar/find?lang={language}"));
            user.finds(&format!("html[lang={language}]"));
            user.finds(".find-pages");
            writes(user, "");
            user.presses("skolchef");
            user.sees(condition);
            user.sees(reason);
            user.is_at("words=skolchef");
            // The address alone shows the same.
            user.reloads();
            user.sees(condition);
            // What comes after the nearest is there by name, nothing is left out.
            user.presses_holding(Key::Control, 'k');
            user.presses("s");
            user.is_at("words=s");
            user.reads(
                "const all = parseInt(document.querySelector('[role=status].only-heard').textContent);
                 const named = [...document.querySelectorAll('.ask-answer section')]
                   .find((section) => /^(Fler som liknar det|More that resemble it)/.test(section.textContent));
                 const pages = document.querySelectorAll('.find-pages li:not([hidden])').length;
                 return named?.querySelectorAll('li').length === all - pages - 12",
            );
            user.presses_holding(Key::Control, 'k');
            user.presses("skolchef");
            user.sees(condition);
            user.clicks_in(".ask-answer", "Beredningsgruppen");
            user.is_at("#/body/kalmar/beredningsgruppen");
        });
    }
}

/// Writes and takes away some words letter by letter; for each letter the words, the ms from the key to the page laid out
/// and painted, and whether the page then answers these words.
const LETTER_BY_LETTER: &str = "
    const done = arguments[arguments.length - 1];
    const field = document.getElementById('find-field');
    const steps = ['skolchef', 'högsby', 'socialchef', 'barn och unga'].flatMap((words) => [
      ...Array.from(words, (_, place) => words.slice(0, place + 1)),
      ...Array.from(words.slice(1), (_, place) => words.slice(0, words.length - 1 - place)),
    ]);
    const frame = () => new Promise((go) => requestAnimationFrame(go));
    const channel = new MessageChannel();
    (async () => {
      const told = [];
      for (const words of steps) {
        await frame();
        const begun = performance.now();
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        // What is posted in a frame comes when that frame is painted.
        const painted = new Promise((go) => { channel.port1.onmessage = go; });
        channel.port2.postMessage(null);
        await painted;
        const time = performance.now() - begun;
        const last = words.trim().split(' ').pop();
        const answer = document.querySelector('.ask-answer')?.textContent ?? '';
        told.push([words, time, answer.includes(`”${last}”`) || answer.includes(`: ${words}.`)]);
        await frame();
        await frame();
      }
      done(told);
    })();";

pub(crate) fn each_letter_is_answered_in_the_next_frame(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        for county in ["kalmar", "orebro"] {
            user.opens(&format!("#/ask/{county}/find?lang=sv"));
            user.finds(".find-pages");
            let told = user.awaited(LETTER_BY_LETTER, &[]);
            let told: Vec<(String, f64, bool)> = serde_json::from_value(told).expect("words, times and answers");
            let late: Vec<_> = told.iter().filter(|(.., is_answered)| !is_answered).collect();
            assert!(late.is_empty(), "{late:?}");
            let mut times: Vec<f64> = told.into_iter().map(|(_, time, _)| time).collect();
            times.sort_by(f64::total_cmp);
            let over = times.iter().filter(|time| **time > 1000.0 / 60.0).count();
            let (median, worst) = (times[times.len() / 2], times.last().copied().unwrap_or_default());
            println!("{county}, {} letters: {median:.1} ms, at most {worst:.1} ms, {over} over a frame", times.len());
        }
    });
}

pub(crate) fn the_search_is_begun_on_any_page_and_the_field_keeps_the_focus(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        for page in ["#/map/kalmar", "#/outline/kalmar", "#/body/kalmar/lgl", "#/compare/kalmar/orebro", "#/library"] {
            user.opens(&format!("{page}?lang=sv"));
            user.finds("main h1");
            user.presses_holding(Key::Control, 'k');
            writes(user, "");
            user.is_at(page);
            user.presses("högsby");
            user.sees("gruppen finns för den, genom området Mellan");
            user.is_at("#/ask/kalmar/find");
            writes(user, "högsby");
            for _ in 0..3 {
                user.presses(Key::Backspace);
            }
            user.is_at("words=h%C3%B6g");
            writes(user, "hög");
            // One step back leads to where it was begun.
            user.value("history.back()", &[]);
            user.is_at(page);
            user.reads("return document.getElementById('find-field').value === ''");
        }
        assert_eq!(axe::violations(user), Vec::<String>::new());
    });
}

pub(crate) fn pages_and_settings_are_found_and_reached_by_keys(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("#/table/kalmar?lang=sv");
        user.finds("main h1");
        for (words, name, leads_to) in [
            ("karta", "Karta", "#/map/kalmar"),
            ("platser", "Vem sitter var", "#/ask/kalmar/seats"),
            ("jämför", "Jämför", "#/compare/kalmar/orebro"),
        ] {
            user.presses_holding(Key::Control, 'k');
            user.presses(words);
            let first =
                format!("return document.querySelector('.find-pages a:not([hidden] *)')?.textContent === '{name}'");
            user.reads(&first);
            user.presses(Key::Enter);
            user.reads("return document.activeElement.matches('.find-pages a')");
            user.presses(Key::Enter);
            user.is_at(leads_to);
            user.finds("main h1");
        }
        for (words, sign) in [("dark", "html[data-theme=dark]"), ("english", "html[lang=en]")] {
            user.presses_holding(Key::Control, 'k');
            user.presses(words);
            user.finds("li:not([hidden]) > .find-setting");
            user.presses(Key::Enter);
            user.presses(Key::Enter);
            user.finds(sign);
        }
        assert_eq!(axe::violations(user), Vec::<String>::new());
    });
}

pub(crate) fn a_municipality_is_found_without_its_dots_with_what_concerns_it(stage: &Stage) {
    stage.visit(Device::PHONE, |user| {
        user.opens("#/map/kalmar?lang=sv");
        user.finds(".map-card");
        // A sign leads to the field, which has no room on every page.
        let is_seen = "return document.getElementById('find-field').checkVisibility()";
        assert_eq!(user.value(is_seen, &[]), json!(false));
        user.clicks_on(".search-link");
        user.is_at("#/ask/kalmar/find");
        writes(user, "");
        user.presses("hogsby");
        user.sees("om prickarna räknas bort");
        user.sees("gruppen finns för den, genom området Mellan");
        assert_eq!(axe::violations(user), Vec::<String>::new());
        user.opens("#/ask/kalmar/find?words=skolchfe&lang=sv");
        user.sees("Menar du");
    });
}
