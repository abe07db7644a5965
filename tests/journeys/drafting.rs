//! A change is tried beside the original: by keys, kept, read side by side, saved, taken back, and dropped without a trace.

use serde_json::json;
use thirtyfour::Key;

use crate::axe;
use crate::device::Device;
use crate::keyboard::tabs_to;
use crate::stage::Stage;
use crate::user::User;

/// The names of what is pressed and what is seen, in one language.
struct Words {
    tag: &'static str,
    gone: &'static str,
    staying: &'static str,
    take: &'static str,
    seats: &'static str,
    shared: &'static str,
    beside: &'static str,
    merged: &'static str,
    drawn: &'static str,
    gone_on_map: &'static str,
    changed_on_map: &'static str,
    back: &'static str,
    drop: &'static str,
    none: &'static str,
}

const SWEDISH: Words = Words {
    tag: "sv",
    gone: "Grupp som går upp i en annan",
    staying: "Gruppen som den går upp i",
    take: "Pröva ändringen",
    seats: "28 platser om alla sitter kvar. 21 om samma funktion",
    shared: "Samma funktion för samma part i flera av grupperna",
    beside: "Original och utkast sida vid sida",
    merged: "flera till vänster, en till höger",
    drawn: "Utkastet på karta",
    gone_on_map: "Finns inte kvar: Samordnande grupp Barn och unga.",
    changed_on_map: "ändrad i utkastet",
    back: "Ta tillbaka ändring 2",
    drop: "Släpp utkastet",
    none: "Inga ändringar än.",
};

const ENGLISH: Words = Words {
    tag: "en",
    gone: "Body that becomes part of another",
    staying: "The body that it becomes part of",
    take: "Try the change",
    seats: "28 seats if all stay. 21 if the same function",
    shared: "The same function of the same party in several of the bodies",
    beside: "Original and draft side by side",
    merged: "several on the left, one on the right",
    drawn: "The draft on a map",
    gone_on_map: "No longer there: Samordnande grupp Barn och unga.",
    changed_on_map: "changed in the draft",
    back: "Take back change 2",
    drop: "Drop the draft",
    none: "No changes yet.",
};

/// Whether the browser keeps a draft.
fn keeps(user: &User, kept: bool) {
    let script = "return Object.keys(localStorage).some((key) => key.includes('draft')) === arguments[0]";
    user.reads_with(script, &[json!(kept)]);
}

pub(crate) fn a_merger_is_tried_by_keys_kept_and_dropped_without_a_trace(stage: &Stage) {
    for words in [SWEDISH, ENGLISH] {
        stage.visit(Device::LAPTOP, |user| {
            user.opens(&format!("#/draft/kalmar?lang={}", words.tag));
            user.sees(words.none);
            keeps(user, false);
            tabs_to(user, words.gone);
            user.presses("Samordnande grupp Barn");
            tabs_to(user, words.staying);
            user.presses("Samordnande grupp Äldre");
            tabs_to(user, words.take);
            user.presses(Key::Enter);
            user.is_at("do=merge");
            user.sees(words.seats);
            user.sees(words.shared);
            // Reading goes on at the list of what is tried.
            user.reads("return document.activeElement.id === 'draft-steps'");
            keeps(user, true);
            user.reloads();
            user.sees(words.seats);
            // Without the address, too, it is found again.
            user.opens("#/map/kalmar");
            user.opens("#/draft/kalmar");
            user.is_at("do=merge");
            user.sees(words.seats);
            assert_eq!(axe::violations(user), Vec::<String>::new());
            user.clicks(words.beside);
            user.is_at("show=compared");
            user.sees(words.merged);
            assert_eq!(axe::violations(user), Vec::<String>::new());
            user.clicks(words.drawn);
            user.is_at("show=map");
            user.sees(words.gone_on_map);
            // What is marked on the map is heard at its card, too.
            let marked = "return [...document.querySelectorAll('.map-card')].filter((card) => \
                card.getAttribute('aria-label').endsWith(arguments[0])).length === 1 \
                && document.querySelectorAll('.map-ink .map-mark').length === 1";
            user.reads_with(marked, &[json!(words.changed_on_map)]);
            assert_eq!(axe::violations(user), Vec::<String>::new());
            tabs_to(user, words.drop);
            user.presses(Key::Enter);
            user.sees(words.none);
            user.reads("return !location.hash.includes('do=') && !location.hash.includes('show=')");
            keeps(user, false);
            user.opens("#/map/kalmar");
            user.opens("#/draft/kalmar");
            user.sees(words.none);
            keeps(user, false);
        });
    }
}

pub(crate) fn steps_in_an_address_are_told_and_taken_back_one_by_one(stage: &Stage) {
    for (words, device) in [(SWEDISH, Device::PHONE), (ENGLISH, Device::LAPTOP)] {
        stage.visit(device, |user| {
            let steps = "remove%20lgl,move%20folkhalsa%20under%20presidiet,remove%20nobody";
            user.opens(&format!("#/draft/kalmar?do={steps}&lang={}", words.tag));
            user.sees(if words.tag == "sv" { "utan ägare" } else { "without an owner" });
            user.sees(if words.tag == "sv" { "vägen bryts här" } else { "the route breaks here" });
            user.sees(if words.tag == "sv" { "det finns ingen grupp `nobody`" } else { "there is no body `nobody`" });
            assert_eq!(axe::violations(user), Vec::<String>::new());
            user.clicks(words.back);
            user.reads("return !location.hash.includes('folkhalsa') && location.hash.includes('nobody')");
        });
    }
}
