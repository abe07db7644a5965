//! The lists `not_regulated` and `not_applicable`: which fields they may name, and what they make of a field.

use crate::draft::told::Kind;
use crate::id::FieldName;
use crate::model::Stated;

/// The fields of an element that its lists may name; none where it has no such lists.
pub(super) fn fields(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Body => &[
            "classification",
            "legal_form",
            "level",
            "topics",
            "target_group",
            "goal",
            "duration",
            "since",
            "seats",
            "chair",
            "cadence",
        ],
        Kind::Seat => &["function", "on_behalf_of", "count", "voting", "deputies", "appointed_by", "condition"],
        Kind::Chair => &["rule", "vice", "term_months", "term_starts"],
        Kind::Document => &[
            "classification",
            "decided_by",
            "decided_on",
            "stage",
            "valid_from",
            "valid",
            "revised",
            "review_by",
            "legal_basis",
        ],
        _ => &[],
    }
}

/// The two lists of one element.
#[derive(Clone, Copy)]
pub(super) struct Lists<'a> {
    pub(super) not_regulated: &'a [FieldName],
    pub(super) not_applicable: &'a [FieldName],
}

impl Lists<'_> {
    /// What is known of a field: its value, else what the lists say, else nothing.
    pub(super) fn state<T>(self, field: &str, value: Option<T>) -> Stated<T> {
        match value {
            Some(value) => Stated::Known(value),
            None if self.not_regulated.iter().any(|name| name.as_str() == field) => Stated::NotRegulated,
            None if self.not_applicable.iter().any(|name| name.as_str() == field) => Stated::NotApplicable,
            None => Stated::NotStated,
        }
    }

    /// What is known of a field that holds several; without any it is left out.
    pub(super) fn state_all<T>(self, field: &str, values: Vec<T>) -> Stated<Vec<T>> {
        self.state(field, (!values.is_empty()).then_some(values))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::names::every_field;

    macro_rules! hold {
        ($($kind:ident: $draft:ident { $($field:ident)+ })+) => {
            [$((Kind::$kind, &[$(stringify!($field)),+][..])),+]
        };
    }

    #[test]
    fn whatever_has_the_lists_has_fields_for_them() {
        let all: &[(Kind, &[&str])] = &every_field!(hold);
        for (kind, names) in all {
            assert_eq!(names.contains(&"not_regulated"), !fields(*kind).is_empty(), "{kind:?}");
            assert_eq!(names.contains(&"not_regulated"), names.contains(&"not_applicable"), "{kind:?}");
            assert!(fields(*kind).iter().all(|field| names.contains(field)), "{kind:?}");
            // What can have sources can be read in another way, but for the reading itself.
            let disputed = names.contains(&"sources") && *kind != Kind::Claim;
            assert_eq!(names.contains(&"claims"), disputed, "{kind:?}");
        }
    }
}
