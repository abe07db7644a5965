//! A meeting that is chosen, held against the seats and the rules.

use crate::device::Device;
use crate::stage::Stage;

pub(crate) fn a_meeting_is_chosen_and_held_against_its_seats(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("#/ask/kalmar/minutes?lang=sv");
        user.sees("Reglerna mot det som hände");
        user.chooses("Möte", "2022-11-25 Länsgemensam ledning den 25 november 2022");
        user.is_at("which=lgl-2022-11-25");
        user.sees("22 ledamöter");
        user.sees("från 9 av 12");
        user.sees("kräver allas aktiva ja: protokollet visar det inte");
    });
    stage.visit(Device::PHONE, |user| {
        user.opens("#/ask/kalmar/minutes?which=lgl-2022-11-25&lang=en");
        user.sees("from 9 of 12");
    });
}
