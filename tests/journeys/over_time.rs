//! One county on two dates: what changed in between, by which document.

use crate::device::Device;
use crate::printing::CUT_OFF;
use crate::stage::{Stage, evidence};
use crate::user::User;

fn is_told(user: &User) {
    for words in ["Två konferenser varje år", "Regionalt styrdokument 2023–2024", "Brukarrepresentant"] {
        user.sees(words);
    }
    user.finds(".ask-timeline .ask-term");
}

pub(crate) fn what_changed_between_two_dates_is_told_with_its_documents(stage: &Stage) {
    for (language, heading, then) in
        [("sv", "Från 2023 till 2025", "Då: Två"), ("en", "From 2023 to 2025", "Then: Två")]
    {
        stage.visit(Device::LAPTOP, |user| {
            // Without dates, the last two years that have documents.
            user.opens(&format!("#/over-time/kalmar?lang={language}"));
            user.sees(heading);
            user.sees(then);
            is_told(user);
            assert_eq!(user.counts("datalist option"), 5);
        });
    }
}

pub(crate) fn dates_are_chosen_and_stand_in_the_address(stage: &Stage) {
    stage.visit(Device::PHONE, |user| {
        user.opens("#/compare/kalmar/orebro");
        user.clicks("En över tid");
        user.is_at("#/over-time/kalmar");
        is_told(user);
        user.photographs(&evidence("over-time-phone.png"));
        user.goes_to("Från");
        user.value("document.activeElement.select()", &[]);
        user.presses("2022-11-25\u{e007}");
        user.is_at("from=2022-11-25");
        user.sees("Från 2022-11-25 till 2025");
        // The vision was a proposal then, and is decided in the next document.
        user.sees("Länsgemensam målbild och strategi för Nära vård – läge");
        user.reloads();
        user.sees("Från 2022-11-25 till 2025");
        user.opens("#/over-time/kalmar?from=in+May");
        user.sees("Skriv datumet som");
        user.opens("#/over-time/orebro");
        user.sees("Inget av strukturens dokument har kommit mellan de två datumen");
        let (width, page) = ("return innerWidth", "return document.documentElement.scrollWidth");
        assert!(user.value(page, &[]).as_u64() <= user.value(width, &[]).as_u64(), "the page scrolls sideways");
    });
}

pub(crate) fn two_dates_are_printed_whole(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("#/over-time/kalmar?from=2023&to=2025");
        is_told(user);
        user.photographs(&evidence("over-time.png"));
        user.value("scrollTo(0, 900)", &[]);
        user.photographs(&evidence("over-time-below.png"));
        assert_eq!(user.on_paper(CUT_OFF, (680, 1009)), serde_json::json!([]));
    });
}
