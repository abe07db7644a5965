//! The steps that are tried in a structure, kept until the draft is dropped.

use gloo_storage::{LocalStorage, Storage as _};

use super::keys;
use crate::panic;

/// The first line of what is kept; what another version wrote is left as it is.
const VERSION: &str = "version=1";

/// The steps that were kept for a structure; none where nothing is.
pub(crate) fn draft_steps(id: &str) -> Vec<String> {
    let kept = if is_available() { LocalStorage::raw().get_item(&keys::draft(id)).ok().flatten() } else { None };
    parse(&kept.unwrap_or_default())
}

/// Keeps the steps for a structure; none leaves no trace.
pub(crate) fn keep_draft_steps(id: &str, steps: &[String]) {
    if !is_available() || panic::has_stopped() {
        return;
    }
    let (storage, key) = (LocalStorage::raw(), keys::draft(id));
    // Where there is no room the steps still stand in the address.
    let _ = if steps.is_empty() { storage.remove_item(&key) } else { storage.set_item(&key, &written(steps)) };
}

fn parse(kept: &str) -> Vec<String> {
    let mut lines = kept.lines();
    if lines.next() == Some(VERSION) { lines.map(str::to_owned).collect() } else { Vec::new() }
}

fn written(steps: &[String]) -> String {
    let lines = steps.iter().map(|step| step.replace(['\n', '\r'], " "));
    std::iter::once(VERSION.to_owned()).chain(lines).collect::<Vec<_>>().join("\n")
}

/// As with the session's storage: the library beneath stops the program where the browser denies it.
fn is_available() -> bool {
    web_sys::window().and_then(|window| window.local_storage().ok().flatten()).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_read_back_as_they_were_kept() {
        let steps = vec!["remove a".to_owned(), r#"add b "Två ord, och fler""#.to_owned()];
        assert_eq!(parse(&written(&steps)), steps);
        assert_eq!(parse("version=2\nremove a"), Vec::<String>::new());
        assert_eq!(parse(""), Vec::<String>::new());
    }
}
