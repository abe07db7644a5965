//! The lists `not_regulated` and `not_applicable`: which fields they may name, and what they make of a field.

use crate::model::Stated;

/// The fields of a body that the lists may name.
pub(super) const BODY_FIELDS: [&str; 9] =
    ["classification", "level", "target_group", "goal", "duration", "since", "seats", "chair", "cadence"];
/// The fields of a seat that the lists may name.
pub(super) const SEAT_FIELDS: [&str; 4] = ["on_behalf_of", "count", "voting", "deputies"];
/// The fields of a chair that the lists may name.
pub(super) const CHAIR_FIELDS: [&str; 3] = ["rule", "vice", "term_months"];

/// The two lists of one element.
#[derive(Clone, Copy)]
pub(super) struct Lists<'a> {
    pub(super) not_regulated: &'a [String],
    pub(super) not_applicable: &'a [String],
}

impl Lists<'_> {
    /// What is known of a field: its value, else what the lists say, else nothing.
    pub(super) fn state<T>(self, field: &str, value: Option<T>) -> Stated<T> {
        match value {
            Some(value) => Stated::Known(value),
            None if self.not_regulated.iter().any(|name| name == field) => Stated::NotRegulated,
            None if self.not_applicable.iter().any(|name| name == field) => Stated::NotApplicable,
            None => Stated::NotStated,
        }
    }
}
