//! Which documents hold on a day that is chosen, and what is due.

use crate::device::Device;
use crate::stage::Stage;

pub(crate) fn what_is_contested_on_a_day_has_both_readings(stage: &Stage) {
    for (language, contested, label) in [("sv", "Omstritt", "omstritt"), ("en", "Contested", "contested")] {
        stage.visit(Device::LAPTOP, |user| {
            user.opens(&format!("#/ask/kalmar/documents?on=2025-06-01&lang={language}"));
            user.sees(contested);
            user.sees("Åren 2023 och 2024");
            user.reads(&format!(
                "return [...document.querySelectorAll('.ask-label')].some((one) => one.innerText === '{label}')"
            ));
            user.reads("return document.querySelector('input[type=date]').value === '2025-06-01'");
        });
    }
}
