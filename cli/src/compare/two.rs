//! Two structures beside each other.

use samverkan_core::compare::compare;
use samverkan_core::export;
use samverkan_core::model::Structure;

use crate::options::{Common, Format};

/// The comparison in the form that is asked for.
pub(super) fn compared(left: &Structure, right: &Structure, common: &Common) -> Result<String, String> {
    let comparison = compare(left, right);
    match common.format {
        Format::Text => Ok(export::comparison_text(left, right, &comparison, common.language())),
        Format::Json => serde_json::to_string_pretty(&export::compared(left, right, &comparison))
            .map_err(|error| error.to_string()),
    }
}
