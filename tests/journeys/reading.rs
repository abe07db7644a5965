//! A county is opened, a body read, the language changed, the choice narrowed, the address passed on.

use crate::device::Device;
use crate::stage::Stage;
use crate::user::User;

/// All that the page says, for comparing two pages.
fn words(user: &User) -> String {
    let text = user.value(
        "const main = document.querySelector('main');
         const told = [...main.querySelectorAll('[aria-label]')].map((one) => one.ariaLabel);
         const drawn = [...main.querySelectorAll('svg text')].map((one) => one.textContent);
         return [main.innerText, ...told, ...drawn].join('\\n')",
        &[],
    );
    text.as_str().unwrap_or_default().to_owned()
}

pub(crate) fn a_newcomer_sees_a_county_s_map_and_reads_a_body(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("");
        user.is_at("#/map/kalmar");
        user.sees("Kalmar län");
        user.sees("Länsgemensam ledning");
        user.clicks_in("nav", "Lista");
        user.is_at("#/outline/kalmar");
        user.clicks_in("main", "Länsgemensam ledning");
        user.is_at("#/body/kalmar/lgl");
        user.sees("Socialchef, vård- och omsorgschef");
        user.sees("anges inte i någon källa");
        user.finds("dd [data-knowledge='not-stated']");
        user.reads("return document.title.startsWith('Länsgemensam ledning')");
    });
}

pub(crate) fn the_language_is_changed_and_kept(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("#/body/kalmar/lgl");
        user.clicks("English");
        user.finds("html[lang=en]");
        user.sees("not stated in any source");
        // The county's own words stay beside those of the program.
        user.sees("Länsgemensam ledning");
        user.clicks_in("nav", "Outline");
        user.sees("Politik");
        user.reloads();
        user.finds("html[lang=en]");
        user.clicks("svenska");
        user.finds("html[lang=sv]");
    });
}

pub(crate) fn the_choice_is_narrowed_by_topic_and_party(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        for view in ["map", "outline", "table"] {
            user.opens(&format!("#/{view}/kalmar"));
            user.clicks("Ämnen: alla");
            user.clicks("Psykisk hälsa");
            user.is_at("topic=psykisk-halsa");
            user.sees("av 20 grupper visas");
            user.sees("Samordnande grupp Psykisk hälsa");
            user.reads(
                "return ![...document.querySelectorAll('main a')]\
                 .some((link) => (link.ariaLabel ?? link.textContent).includes('Samordnande grupp Äldre'))",
            );
            user.clicks("Visa alla");
            user.sees("Äldre");
        }
        user.opens("#/map/kalmar");
        user.clicks("Parter: alla");
        user.clicks("Vimmerby");
        user.is_at("party=vimmerby");
        user.sees("av 20 grupper visas");
        user.sees("Länsgemensam ledning");
    });
}

pub(crate) fn an_address_shows_the_same_to_somebody_else(stage: &Stage) {
    let addresses = [
        "#/map/kalmar?topic=barn-och-unga&unfold=lokala-barn-och-unga",
        "#/map/orebro?body=chefsgrupp-social&rel=directs,prepares-for",
        "#/outline/orebro?party=kumla",
        "#/table/kalmar?topic=aldre&sort=-seats",
        "#/body/orebro/lansdelsgrupp",
        "#/compare/kalmar/orebro",
        "#/documents/kalmar?at=documents.malbild",
        "#/sources/orebro?source=outside",
    ];
    let mut seen = Vec::new();
    stage.visit(Device::LAPTOP, |user| {
        for address in addresses {
            user.opens(address);
            seen.push((user.address(), words(user)));
        }
    });
    stage.visit(Device::LAPTOP, |user| {
        for (address, text) in &seen {
            user.opens(address);
            user.is_at(address);
            assert_eq!(&words(user), text, "{address}");
        }
    });
}

pub(crate) fn the_way_back_leads_back(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("#/outline/kalmar");
        user.clicks_in("main", "Presidiet");
        user.is_at("#/body/kalmar/presidiet");
        user.value("history.back()", &[]);
        user.is_at("#/outline/kalmar");
        user.sees("Beredningsgruppen");
        user.value("history.forward()", &[]);
        user.sees("Kommunstyrelsens ordförande");
        user.opens("#/nowhere/at-all");
        user.sees("Sidan finns inte");
        user.opens("#/map/no-such-county");
        user.sees("Strukturen finns inte här");
        user.opens("#/body/kalmar/no-such-body");
        user.sees("Gruppen finns inte");
    });
}

pub(crate) fn a_table_is_sorted_by_its_headings(stage: &Stage) {
    stage.visit(Device::LAPTOP, |user| {
        user.opens("#/table/kalmar");
        let first = |user: &User| user.value("return document.querySelector('main tbody tr').innerText", &[]);
        let before = first(user);
        user.clicks_in("main thead", "Grupp");
        user.is_at("sort=name");
        user.finds("th[aria-sort=ascending]");
        assert_ne!(first(user), before);
        user.clicks_in("main thead", "Grupp");
        user.finds("th[aria-sort=descending]");
        user.clicks_in("main thead", "Grupp");
        user.misses("th[aria-sort]");
        assert_eq!(first(user), before);
    });
}
