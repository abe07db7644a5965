//! The foot of every page: about the site, and how accessible it is.

use leptos::prelude::*;

use crate::route::Page;
use crate::words::{Word, t};

/// The foot of every page.
#[component]
pub(crate) fn Footer() -> impl IntoView {
    view! {
        <footer class="footer" aria-label=t(Word::Footer)>
            <a class="footer-link" href=Page::Accessibility.href()>{t(Word::Accessibility)}</a>
            <a class="footer-link" href=Page::About.href()>{t(Word::About)}</a>
        </footer>
    }
}
