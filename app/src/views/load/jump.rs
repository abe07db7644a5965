//! Shows a place of the text in its field.

use leptos::html;
use leptos::prelude::*;
use samverkan_core::diagnostic::Place;

/// In pixels, also the least height of a target; `--editor-line` in the style is the same.
pub(super) const LINE_HEIGHT: usize = 24;

/// Lines that stay in sight above the place.
const ABOVE: usize = 4;

/// Selects a place in the field and brings it into sight.
pub(super) fn jump_to(field: NodeRef<html::Textarea>, text: &str, place: Place) {
    let Some(field) = field.get_untracked() else { return };
    let (start, end) = (units_before(text, place.start), units_before(text, place.end));
    // A field that cannot be selected in can still be scrolled.
    let _ = field.set_selection_range(start, end.max(start));
    let _ = field.focus();
    let top = place.line.saturating_sub(1 + ABOVE) * LINE_HEIGHT;
    field.set_scroll_top(i32::try_from(top).unwrap_or(i32::MAX));
    field.set_scroll_left(0);
}

/// How many UTF-16 units stand before a byte of the text, as a field counts them: a line's end is one.
fn units_before(text: &str, byte: usize) -> u32 {
    let before = text.get(..byte).unwrap_or(text);
    let units = before.encode_utf16().count() - before.matches("\r\n").count();
    u32::try_from(units).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_counts_in_other_units_than_a_text() {
        assert_eq!(units_before("åäö", "åä".len()), 2);
        assert_eq!(units_before("😀x", "😀".len()), 2);
        assert_eq!(units_before("a\r\nb", 3), 2);
        assert_eq!(units_before("a", 9), 1);
    }
}
