//! The foot of every page: about the site, and how accessible it is.

use leptos::prelude::*;

use crate::browser;
use crate::live::Held;
use crate::route::Page;
use crate::ui::element;
use crate::words::{Word, t};

/// The foot of every page.
#[component]
pub(crate) fn Footer() -> impl IntoView {
    // The page around the program may have said it before there was anybody to hear.
    let is_ready = || browser::root().is_some_and(|root| root.has_attribute("data-offline"));
    let ready = Held::new(is_ready());
    browser::on_window("samverkan-offline-ready", move |_| ready.set(true));
    let link = |page: Page, word| element("a").class("footer-link").set("href", page.href()).told(t(word));
    let offline = t(Word::OfflineReady);
    let state = move || if ready.get() { offline.get() } else { String::new() };
    element("footer")
        .class("footer")
        .say("aria-label", t(Word::Footer))
        .child(link(Page::Accessibility, Word::Accessibility))
        .child(link(Page::About, Word::About))
        .child(element("p").class("footer-state").set("role", "status").follow_text(state))
}
