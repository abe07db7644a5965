//! A question that is answered before anything else.

use leptos::html;
use leptos::prelude::*;

use crate::live::effect;

/// A question that is answered before anything else; Escape closes it.
///
/// - `open`: whether it is shown.
/// - `title`: the question.
/// - `close`: told when the user leaves it unanswered.
/// - `children`: what it says, and its buttons.
#[component]
pub(crate) fn Dialog(
    #[prop(into)] open: Signal<bool>,
    #[prop(into)] title: Signal<String>,
    #[prop(into)] close: Callback<()>,
    children: Children,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    effect(move || {
        let Some(dialog) = dialog.get() else { return };
        if open.get() && !dialog.open() {
            // Fails only where the element is not in the page, and then there is nothing to show.
            let _ = dialog.show_modal();
        } else if !open.get() && dialog.open() {
            dialog.close();
        }
    });
    view! {
        <dialog
            class="dialog"
            node_ref=dialog
            aria-label=title
            on:close=move |_| {
                if open.get_untracked() {
                    close.run(());
                }
            }
        >
            <h2 class="dialog-title">{title}</h2>
            {children()}
        </dialog>
    }
}
