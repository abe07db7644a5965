//! The browser keeps nothing, has no more room, or gives back something broken: each is a message and a working app.

use serde_json::json;

use crate::device::Device;
use crate::loading::suite;
use crate::stage::Stage;
use crate::user::User;

/// The place where the text of the small structure is kept first.
const SLOT: &str = "samverkan/v1/structure/three-bodies/a";

fn loads_the_small_one(user: &User) {
    user.opens("");
    user.drops(&suite("valid/three-bodies.ron"));
    user.is_at("#/map/own:three-bodies");
    user.sees("Board");
}

fn works(user: &User) {
    user.opens("#/map/kalmar");
    user.sees("Länsgemensam ledning");
    user.opens("#/compare/kalmar/orebro");
    user.sees("Chefsgrupp social välfärd");
}

pub(crate) fn where_nothing_can_be_kept_the_app_works_and_says_so(stage: &Stage) {
    stage.visit(Device::LAPTOP.without_storage(), |user| {
        user.opens("");
        user.sees("tillåter inte att något sparas");
        user.drops(&suite("valid/three-bodies.ron"));
        user.is_at("#/map/own:three-bodies");
        user.sees("Board");
        user.clicks("English");
        user.sees("Outline");
        user.clicks("svenska");
        works(user);
        user.opens("#/library");
        user.sees("Three bodies");
    });
}

pub(crate) fn where_there_is_no_room_the_structure_is_used_and_nothing_is_lost(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        loads_the_small_one(user);
        user.value(
            "let chunk = 'x'.repeat(1 << 20);
             for (let number = 0; chunk; number++) {
               try { localStorage.setItem('filling ' + number, chunk); } catch { chunk = chunk.slice(chunk.length / 2 + 1); }
             }",
            &[],
        );
        user.drops(&suite("valid/jarviseutu.ron"));
        user.sees("lagring är full");
        user.is_at("#/map/own:jarviseutu");
        user.sees("Neuvottelukunta");
        user.reloads();
        user.opens("#/library");
        user.sees("Three bodies");
        works(user);
    });
}

pub(crate) fn a_broken_record_is_left_as_it_is_and_offered(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        for broken in ["samverkan 1 1 1700000000000 900 7\n(format: 1, cut o", "samverkan 1", "null", "\u{fffd}\u{0}"] {
            loads_the_small_one(user);
            user.value("localStorage.setItem(arguments[0], arguments[1])", &[json!(SLOT), json!(broken)]);
            user.reloads();
            user.sees("kan inte läsas");
            user.opens("#/library");
            user.sees("Ladda ner som det är");
            let after = user.value("return localStorage.getItem(arguments[0])", &[json!(SLOT)]);
            assert_eq!(after, json!(broken), "it is left untouched");
            works(user);
            user.value("localStorage.clear()", &[]);
        }
    });
}

pub(crate) fn a_record_of_a_newer_version_is_left_untouched_and_said_so(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        let newer = "samverkan 99 in another form";
        user.opens("");
        user.value("localStorage.setItem(arguments[0], arguments[1])", &[json!(SLOT), json!(newer)]);
        user.reloads();
        user.opens("#/library");
        user.sees("sparad av en nyare version");
        loads_the_small_one(user);
        let after = user.value("return localStorage.getItem(arguments[0])", &[json!(SLOT)]);
        assert_eq!(after, json!(newer));
        works(user);
    });
}

pub(crate) fn settings_that_make_no_sense_do_no_harm(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("");
        for broken in ["not json", "{\"version\":1,\"language\":7}", "{\"version\":99}", "[]"] {
            user.value("localStorage.setItem('samverkan/v1/settings', arguments[0])", &[json!(broken)]);
            user.reloads();
            works(user);
        }
    });
}
