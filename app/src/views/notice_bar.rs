//! What the program has to tell, above the page, and read aloud as it comes.

use leptos::prelude::*;

use crate::state::{Action, Notice, Notices};
use crate::ui::{Button, element};
use crate::words::{Word, t};

/// What the program has to tell, above the page, and read aloud as it comes.
#[component]
pub(crate) fn NoticeBar() -> impl IntoView {
    let notices = Notices::here();
    // The region is there before its messages, or they would not be read aloud.
    let list = view! {
        <For each=move || notices.shown().get() key=|notice| notice.id let(notice)>
            {one(notices, notice)}
        </For>
    };
    element("div").class("notice-bar").set("role", "status").say("aria-label", t(Word::Messages)).child(list)
}

fn one(notices: Notices, Notice { id, word, action, .. }: Notice) -> impl IntoView {
    let dismiss = move |()| notices.dismiss(id);
    let action = action.map(|Action { word, act }| {
        let press = move |()| {
            act();
            notices.dismiss(id);
        };
        view! { <Button text=t(word) press=press weight="main" /> }.into_any()
    });
    element("div")
        .class("notice-bar-notice")
        .child(element("p").class("notice-bar-text").told(t(word)))
        .children(action)
        .child(view! { <Button text=t(Word::Close) label=t(Word::Dismiss) press=dismiss weight="quiet" /> })
}
