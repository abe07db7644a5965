//! The way of a matter and who may do what: asked by a reader, by mouse and by keys, in both languages.

use thirtyfour::Key;

use crate::axe;
use crate::device::Device;
use crate::keyboard::tabs_to;
use crate::stage::Stage;

pub(crate) fn a_matter_s_way_is_found_by_answering_and_found_again(stage: &Stage) {
    for device in [Device::LAPTOP, Device::PHONE] {
        stage.visit(device, |user| {
            user.opens("#/ask/kalmar/route");
            user.sees("Det beror på frågor som inte är besvarade.");
            user.clicks_on("input[name=question-slag][value=nytt]");
            user.is_at("given=slag");
            user.clicks_on("input[name=question-overgripande][value=no]");
            user.sees("Svaren avgör vart ärendet går.");
            user.sees("platsen i ordningen är inte säker");
            user.sees("kan inte räknas ut");
            // The same address shows the same again.
            user.reloads();
            user.reads("return document.querySelector('input[name=question-slag][value=nytt]').checked");
            user.sees("kräver allas aktiva ja");
            user.clicks_on("input[name=question-slag][value=mindre]");
            user.sees("Informationsöverföringsgruppen beslutar");
            user.clicks_on("input[name=question-slag][value='']");
            user.sees("Det beror på frågor som inte är besvarade.");
            assert_eq!(axe::violations(user), Vec::<String>::new());
        });
    }
}

pub(crate) fn rules_that_clash_and_answers_that_contradict_each_other_are_named(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        let address = "#/ask/orebro/route?which=regionalt-styrdokument&lang=en&given=";
        user.opens(&format!("{address}atagande:no,agerande:yes,paverkan:yes"));
        user.sees("Rules that hold at the same time lead to different things.");
        user.opens(&format!("{address}paverkan:yes,inriktning:yes"));
        user.sees("The answers contradict each other");
        user.opens(&format!("{address}paverkn:yes"));
        user.sees("did you mean");
        user.clicks("What the rules cover");
        user.sees("Combinations of answers: 16");
        user.reads("return document.querySelectorAll('details[open] table tbody tr').length === 16");
        assert_eq!(axe::violations(user), Vec::<String>::new());
    });
}

pub(crate) fn a_matter_s_way_is_asked_by_keys(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("#/ask/orebro/route?which=folkhalsofragor");
        tabs_to(user, "Inte besvarad");
        user.presses(Key::Up);
        user.is_at("given=mindre:no");
        user.presses(Key::Up);
        user.is_at("given=mindre:yes");
        user.sees("Chefsgruppen för folkhälsa beslutar");
        // What was answered with keeps the focus.
        user.reads("return document.activeElement.matches('input[value=yes]')");
    });
}

pub(crate) fn who_may_do_what_is_narrowed_to_one_power(stage: &Stage) {
    for (language, list, power, said) in [
        ("sv", "Vad man får göra", "beslutar", "kräver allas aktiva ja"),
        ("en", "What may be done", "decides", "needs an active yes of all"),
    ] {
        stage.visit(Device::LAPTOP, |user| {
            user.opens(&format!("#/ask/kalmar/mandates?lang={language}"));
            user.sees(said);
            user.chooses(list, power);
            user.is_at("by=decide");
            user.sees(said);
            user.reads("return document.querySelectorAll('.ask-table tbody tr').length >= 4");
            assert_eq!(axe::violations(user), Vec::<String>::new());
        });
    }
}
