//! The foot of every page: about the site, and how accessible it is.

use leptos::prelude::*;

use crate::browser;
use crate::live::Held;
use crate::route::Page;
use crate::words::{Word, t};

/// The foot of every page.
#[component]
pub(crate) fn Footer() -> impl IntoView {
    // The page around the program may have said it before there was anybody to hear.
    let is_ready = || browser::root().is_some_and(|root| root.has_attribute("data-offline"));
    let ready = Held::new(is_ready());
    browser::on_window("samverkan-offline-ready", move |_| ready.set(true));
    view! {
        <footer class="footer" aria-label=t(Word::Footer)>
            <a class="footer-link" href=Page::Accessibility.href()>{t(Word::Accessibility)}</a>
            <a class="footer-link" href=Page::About.href()>{t(Word::About)}</a>
            <p class="footer-state" role="status">{move || ready.get().then(|| t(Word::OfflineReady))}</p>
        </footer>
    }
}
