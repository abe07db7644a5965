//! A third county is loaded, compared, kept without a network; a faulty file changes nothing.

use std::cell::RefCell;
use std::path::PathBuf;

use samverkan_tests::{planted, root, text};
use serde_json::{Value, json};
use xtask::server::Server;

use crate::device::Device;
use crate::stage::Stage;
use crate::user::User;

/// A file of the suite.
pub(crate) fn suite(name: &str) -> PathBuf {
    root().join("tests/suite").join(name)
}

/// What the browser keeps of structures, key by key.
fn kept(user: &User) -> Value {
    user.value("return Object.entries(localStorage).filter(([key]) => key.includes('/structure/')).sort()", &[])
}

pub(crate) fn a_county_is_dropped_drawn_compared_and_found_again_without_a_network(stage: &Stage) {
    let server = RefCell::new(Some(Server::start(&stage.dist).expect("the app can be served")));
    let url = server.borrow().as_ref().map(Server::url).expect("it was just started");
    stage.visit_at(&url, Device::LAPTOP, |user| {
        user.opens("");
        user.drops(&suite("valid/jarviseutu.ron"));
        user.is_at("#/map/own:jarviseutu");
        user.sees("Järviseutu är inläst");
        for words in ["Valtuustot", "Lähipalvelut", "Neuvottelukunta", "Johtoryhmä", "Kunnan oma ryhmä"] {
            user.sees(words);
        }
        user.opens("#/compare/own:jarviseutu/kalmar");
        user.sees("Yhteinen johtoryhmä");
        user.sees("Länsgemensam ledning");
        user.finds("html[data-offline=ready]");

        // The worker's own look for a newer version is all that may fail from here on.
        user.tolerates("ERR_CONNECTION_REFUSED");
        user.tolerates("sw.js");
        drop(server.take());
        user.reloads();
        user.sees("Yhteinen johtoryhmä");
        user.opens("#/library");
        user.sees("Järviseutu");
        user.clicks_in("main", "Järviseutu");
        user.is_at("#/map/own:jarviseutu");
        user.sees("Neuvottelukunta");
        user.opens("#/map/orebro");
        user.sees("Regionala samverkansrådet");
    });
}

pub(crate) fn a_file_with_ten_faults_is_told_about_line_by_line_and_changes_nothing(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("#/load");
        user.picks(&suite("valid/three-bodies.ron"));
        user.is_at("#/map/own:three-bodies");
        let before = kept(user);
        user.opens("#/load");
        user.picks(&suite("invalid/ten-faults.ron"));
        user.sees("10 fel");
        user.sees("har inte tagits i bruk");
        let findings = user.value(
            "return [...document.querySelectorAll('.findings-finding[data-severity=error]')].map((finding) => \
             [finding.querySelector('.findings-code').innerText, finding.querySelector('.findings-place').innerText])",
            &[],
        );
        for fault in planted(&text(&suite("invalid/ten-faults.ron"))) {
            let is_found = findings.as_array().into_iter().flatten().any(|finding| {
                let (code, place) = (finding[0].as_str().unwrap_or(""), finding[1].as_str().unwrap_or(""));
                let line = place.trim_start_matches("rad ").split(',').next().and_then(|line| line.parse().ok());
                code == fault.code && line.is_some_and(|line| fault.stands_in(line))
            });
            assert!(is_found, "no {} in line {}: {findings}", fault.code, fault.line);
        }
        assert_eq!(kept(user), before);
        user.clicks_on(".findings-explanation > summary");
        user.sees("Varför det spelar roll");
        user.sees("Så här blir det rätt");
        user.clicks_in(".findings-finding", "rad ");
        user.reads("return document.activeElement.matches('textarea')");
        user.opens("#/library");
        user.sees("Three bodies");
        user.reloads();
        user.sees("Three bodies");
    });
}

pub(crate) fn a_pasted_text_is_mended_and_taken_into_use(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("#/load");
        user.clicks_on("textarea");
        let whole = text(&suite("valid/three-bodies.ron"));
        user.devtools("Input.insertText", json!({ "text": whole.replace("level: \"lower\"", "level: \"lowr\"") }));
        user.sees("1 fel");
        user.sees("lowr");
        user.sees("lower");
        user.devtools("Input.insertText", json!({ "text": " " }));
        user.value("document.querySelector('textarea').select()", &[]);
        user.devtools("Input.insertText", json!({ "text": whole }));
        user.sees("Texten kan tas i bruk.");
        user.clicks("Ta i bruk");
        user.is_at("#/map/own:three-bodies");
        user.sees("Board");
    });
}

pub(crate) fn a_structure_that_is_there_already_is_asked_about(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("");
        user.drops(&suite("valid/three-bodies.ron"));
        user.is_at("#/map/own:three-bodies");
        user.drops(&suite("valid/three-bodies.ron"));
        user.sees("Strukturen finns redan");
        user.clicks("Behåll båda");
        user.is_at("#/map/own:three-bodies-2");
        user.opens("#/library");
        user.sees("Three bodies");
        user.clicks("Ta bort");
        user.sees("är borttagen");
        user.clicks("Ångra");
        user.reads("return document.querySelectorAll('.library-part:nth-of-type(2) .library-structure').length === 2");
    });
}

pub(crate) fn what_is_no_structure_is_refused_in_words(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("#/library");
        user.drops(&root().join("LICENSE"));
        user.is_at("#/load");
        user.sees("har inte tagits i bruk");
        assert_eq!(kept(user), json!([]));
    });
}
