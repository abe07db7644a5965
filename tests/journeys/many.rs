//! Many counties in one table: how alike they are by weights that are set, and which are nearest to one.

use std::fs;

use samverkan_tests::counties::county;
use serde_json::json;

use crate::device::Device;
use crate::printing::CUT_OFF;
use crate::stage::{Stage, evidence};
use crate::user::User;

/// Sets the weight of an aspect as a hand does, and tells how many milliseconds pass until the page has been drawn anew.
const WEIGH: &str = "const [row, weight, done] = arguments;
    const field = document.querySelectorAll('.many-weight')[row];
    const begun = performance.now();
    field.value = weight;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    setTimeout(() => { document.body.getBoundingClientRect(); done(performance.now() - begun); }, 0);";

fn takes_in(user: &User, many: u64) {
    for number in 0..many {
        user.opens("#/load");
        let (id, text) = county(number);
        let file = evidence(&format!("{id}.ron"));
        fs::write(&file, text).expect("a file can be written");
        user.picks(&file);
        user.is_at(&format!("own:{id}"));
    }
}

pub(crate) fn twenty_one_counties_answer_at_once(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        takes_in(user, 21);
        user.opens("#/many?mine=kalmar");
        user.reads("return document.querySelectorAll('.many-likeness tbody tr').length === 23");
        user.reads("return document.querySelectorAll('.many-nearest li').length === 22");
        user.reads("return document.querySelector('.top-bar-views [aria-current]').innerText === 'Jämför'");
        user.photographs(&evidence("many-21.png"));
        let times: Vec<f64> =
            (0..8).map(|row| user.awaited(WEIGH, &[json!(row), json!("4")]).as_f64().expect("a number")).collect();
        let slowest = times.iter().copied().fold(0.0, f64::max);
        println!("23 counties, a weight changed: {times:.0?} ms, at most {slowest:.0} ms");
        user.is_at("weights=levels:4");
        for size in [(680, 1009), (1009, 1474)] {
            assert_eq!(user.on_paper(CUT_OFF, size), json!([]), "{size:?}");
        }
        user.holds(Device::PHONE);
        user.photographs(&evidence("many-21-phone.png"));
        let (width, page) = ("return innerWidth", "return document.documentElement.scrollWidth");
        assert!(user.value(page, &[]).as_u64() <= user.value(width, &[]).as_u64(), "the page scrolls sideways");
    });
}

pub(crate) fn what_is_chosen_among_many_stands_in_the_address(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        takes_in(user, 3);
        user.opens("#/library");
        user.clicks_in("main", "Många i en tabell");
        user.is_at("#/many");
        user.reads("return document.querySelectorAll('.many-likeness tbody tr').length === 5");
        user.clicks("Strukturer");
        user.clicks_in(".many-boxes", "Almmarkens län");
        user.is_at("of=kalmar");
        user.reads("return document.querySelectorAll('.many-likeness tbody tr').length === 4");
        user.chooses("Jämför de andra med", "Örebro län");
        user.is_at("mine=orebro");
        user.sees("De som liknar Örebro län mest");
        user.clicks("Aspekter och vikter");
        user.clicks_in(".many-aspects", "Linjer");
        user.is_at("aspects=levels,areas");
        user.goes_to("Vikt för ämnen");
        user.value("document.activeElement.select()", &[]);
        user.presses("5");
        user.is_at("weights=topics:5");
        user.clicks("Varför: Kalmar län");
        user.is_at("which=kalmar");
        user.sees("båda: Barn och unga");
        let address = user.address();
        let told = "return document.querySelector('.many-answer').innerText";
        let before = user.value(told, &[]);
        user.opens("#/about");
        user.opens(&address);
        user.reads("return document.querySelectorAll('.many-likeness tbody tr').length === 4");
        assert_eq!(user.value(told, &[]), before);
        user.opens(&format!("{address}&lang=en"));
        user.sees("Those most like Örebro län");
        user.sees("both: Barn och unga");
    });
}
