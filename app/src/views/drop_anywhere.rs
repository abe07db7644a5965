//! A file can be dropped anywhere in the window.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{DataTransfer, DragEvent};

use super::later::take_in;
use crate::browser;
use crate::words::{Word, t};

/// Takes in a file that is dropped anywhere, and says so while it is held over the window.
#[component]
pub(crate) fn DropAnywhere() -> impl IntoView {
    let owner = Owner::current();
    let held = RwSignal::new(false);
    on_drag("dragover", move |event, _| {
        event.prevent_default();
        held.set(true);
    });
    on_drag("dragleave", move |event, _| {
        // Leaving one element for another is no leaving of the window.
        if event.related_target().is_none() {
            held.set(false);
        }
    });
    on_drag("drop", move |event, data| {
        event.prevent_default();
        held.set(false);
        if let (Some(owner), Some(file)) = (&owner, data.files().and_then(|files| files.get(0))) {
            // The window knows nothing of the page that hears it.
            owner.with(|| take_in(file));
        }
    });
    view! { <div class="drop-anywhere" hidden=move || !held.get()>{t(Word::DropToLoad)}</div> }
}

/// Hears an event of dragging files; text that is dragged into a field is left to the browser.
fn on_drag(name: &str, heard: impl Fn(&DragEvent, &DataTransfer) + 'static) {
    browser::on_window(name, move |event| {
        if let Some(event) = event.dyn_ref::<DragEvent>()
            && let Some(data) = event.data_transfer()
            && data.types().includes(&"Files".into(), 0)
        {
            heard(event, &data);
        }
    });
}
