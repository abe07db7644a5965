//! A user knows better than what is computed: what they say of a pair is kept, found again, shared and taken in.

use std::fs;
use std::path::PathBuf;

use serde_json::json;
use thirtyfour::Key;

use crate::axe;
use crate::device::Device;
use crate::keyboard::tabs_to;
use crate::stage::Stage;
use crate::user::User;

const COMPARED: &str = "#/compare/kalmar/orebro";
const LEADING: &str = "Länsgemensam ledning – Chefsgrupp social välfärd samt vård och omsorg";

/// Waits until these two bodies face each other, or do not.
#[track_caller]
fn face_each_other(user: &User, names: [&str; 2], wanted: bool) {
    user.reads_with(
        "const [names, wanted] = arguments;
         const pairs = [...document.querySelectorAll('.compare-pair')].map((pair) => \
           [...pair.querySelectorAll('.compare-name')].map((name) => name.textContent.trim()));
         return pairs.length > 0 && wanted === pairs.some((pair) => JSON.stringify(pair) === JSON.stringify(names))",
        &[json!(names), json!(wanted)],
    );
}

/// Says that one of the two who lead corresponds to another body.
fn overrules(user: &User) {
    user.opens(COMPARED);
    face_each_other(user, LED, true);
    user.clicks("Välj en annan … motsvarighet till Länsgemensam ledning");
    user.chooses("Motsvarighet i Örebro län", "Regionala samverkansrådet");
    user.clicks("Spara bedömningen");
    face_each_other(user, POINTED_OUT, true);
    user.sees("Utpekat: Länsgemensam ledning – Regionala samverkansrådet.");
}

const LED: [&str; 2] = ["Länsgemensam ledning", "Chefsgrupp social välfärd samt vård och omsorg"];
const POINTED_OUT: [&str; 2] = ["Länsgemensam ledning", "Regionala samverkansrådet"];

fn is_overruled(user: &User) {
    face_each_other(user, POINTED_OUT, true);
    face_each_other(user, LED, false);
    user.sees("Egna bedömningar (2)");
}

fn picture(name: &str, device: Device) -> PathBuf {
    Stage::evidence().join(format!("{name}-{}.png", device.size.0))
}

/// A file in a folder of its own.
fn file(name: &str, text: &str) -> PathBuf {
    let folder = Stage::evidence();
    fs::create_dir_all(&folder).expect("a folder can be made");
    let path = folder.join(name);
    fs::write(&path, text).expect("a file can be written");
    path
}

pub(crate) fn a_pair_that_is_overruled_stays_so_after_a_reload_and_with_the_sides_swapped(stage: &Stage) {
    for device in [Device::LAPTOP, Device::PHONE.dark()] {
        stage.visit(device, |user| {
            overrules(user);
            // Whoever works with keys goes on where they were.
            user.reads("return document.activeElement.textContent === 'Ångra'");
            user.reloads();
            is_overruled(user);
            assert_eq!(axe::violations(user), Vec::<String>::new());
            user.photographs(&picture("ruling", device));
            user.clicks("⇄ Byt plats");
            face_each_other(user, [POINTED_OUT[1], POINTED_OUT[0]], true);
            user.sees("Egna bedömningar (2)");
            user.clicks("Egna bedömningar (2)");
            assert_eq!(axe::violations(user), Vec::<String>::new());
            user.photographs(&picture("ruling-list", device));
        });
    }
}

pub(crate) fn rulings_are_saved_as_a_file_and_taken_in_again(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        // What is handed to the user as a file is caught here.
        let catches = "window.handed = ''; const make = URL.createObjectURL;
            URL.createObjectURL = (blob) => { blob.text().then((text) => { window.handed = text; }); return make(blob); };";
        overrules(user);
        user.value(catches, &[]);
        user.clicks("Egna bedömningar (2)");
        user.clicks("Spara som fil (SSSOM)");
        user.reads("return window.handed.length > 0");
        let text = user.value("return window.handed", &[]);
        let text = text.as_str().expect("a text");
        assert!(text.contains("skos:mappingRelation\tNot\t") && text.contains("semapv:CompositeMatching"), "{text}");
        user.value("localStorage.clear()", &[]);
        user.reloads();
        face_each_other(user, LED, true);
        user.clicks("Egna bedömningar");
        user.picks(&file("given.sssom.tsv", text));
        user.sees("2 bedömningar är inlästa.");
        is_overruled(user);
        user.reloads();
        is_overruled(user);
        // What is no table is told of, and nothing is lost.
        user.clicks("Egna bedömningar (2)");
        user.picks(&file("wrong.tsv", "subject_id\tobject_id\tpredicate_id\n"));
        user.sees("rad 1: kolumnen `mapping_justification` saknas");
        is_overruled(user);
    });
}

pub(crate) fn a_new_edition_of_a_file_keeps_the_rulings(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        overrules(user);
        let text = samverkan_tests::text(&samverkan_tests::root().join("configs/kalmar.ron"));
        let changed = text.replacen("\"Länsgemensam ledning\"", "\"Gemensam ledning\"", 1);
        assert_ne!(text, changed);
        user.opens("#/map/kalmar");
        user.drops(&file("kalmar-ny.ron", &changed));
        user.is_at("own:kalmar");
        user.opens("#/compare/own:kalmar/orebro");
        face_each_other(user, ["Gemensam ledning", POINTED_OUT[1]], true);
        user.sees("Egna bedömningar (2)");
    });
}

pub(crate) fn a_pair_that_is_not_right_goes_and_comes_back_from_the_list(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens(COMPARED);
        user.clicks(&format!("Stämmer inte: {LEADING}"));
        face_each_other(user, LED, false);
        user.sees("räknas inte längre som motsvarigheter");
        // The focus is where this can be taken back.
        user.reads("return document.activeElement.getAttribute('aria-label')?.startsWith('Ångra: Länsgemensam')");
        user.presses(Key::Enter);
        face_each_other(user, LED, true);
        user.sees("Inga ännu.");
        user.clicks("Peka ut motsvarighet … till Samordnande grupp Äldre");
        user.chooses("Motsvarighet i Örebro län", "Länsdelsgrupp");
        user.chooses("Så förhåller de sig", "snävare (i Kalmar län omfattar arbetet mindre än i Örebro län)");
        user.clicks("Spara bedömningen");
        user.sees("Utpekad av användaren: snävare");
        // The other keeps its main counterpart.
        face_each_other(user, ["Lokal samarbetsgrupp barn och unga", "Länsdelsgrupp"], true);
    });
}

pub(crate) fn a_pair_is_confirmed_and_that_is_taken_back_by_keys(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens(&format!("{COMPARED}?lang=en"));
        tabs_to(user, &format!("Confirm: {LEADING}"));
        user.presses(Key::Enter);
        user.sees("Confirmed by the user");
        user.sees("confirmed by the user");
        user.reads("return document.activeElement.getAttribute('aria-label')?.startsWith('Undo: Länsgemensam')");
        user.presses(Key::Enter);
        user.sees("Undone: Länsgemensam ledning");
        user.reads("return document.activeElement.getAttribute('aria-label')?.startsWith('Confirm: Länsgemensam')");
        user.misses(".compare-ruled");
        assert_eq!(axe::violations(user), Vec::<String>::new());
    });
}
