//! The text in the editor, which a reload of the page is not to lose; each window has its own.

use gloo_storage::{SessionStorage, Storage as _};

use super::keys;
use crate::panic;

/// The text that was kept, where there is one.
pub(crate) fn editor_text() -> Option<String> {
    if is_available() { SessionStorage::raw().get_item(keys::EDITOR).ok().flatten() } else { None }
}

/// Keeps the text while the window is open.
pub(crate) fn keep_editor_text(text: &str) {
    if is_available() && !panic::has_stopped() {
        // Where there is no room the text is still in the editor, and can be saved as a file.
        let _ = SessionStorage::raw().set_item(keys::EDITOR, text);
    }
}

/// As with the local storage: the library beneath stops the program where the browser denies it.
fn is_available() -> bool {
    web_sys::window().and_then(|window| window.session_storage().ok().flatten()).is_some()
}
