//! Who sits where, by party and by function.

use crate::device::Device;
use crate::stage::Stage;

pub(crate) fn the_seats_are_shown_by_party_and_by_function(stage: &Stage) {
    for (language, function) in [("sv", "Funktion"), ("en", "Function")] {
        stage.visit(Device::LAPTOP, |user| {
            user.opens(&format!("#/ask/orebro/seats?lang={language}"));
            user.sees("n + 3 = 15");
            user.clicks(function);
            user.is_at("by=function");
            user.sees("Skolchef");
        });
    }
}
