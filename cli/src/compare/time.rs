//! One structure on two dates, by the documents of each.

use samverkan_core::answer::over_time::between;
use samverkan_core::export::asked::over_time_told;
use samverkan_core::model::{PartialDate, Structure};

use crate::asked::in_form;
use crate::options::Common;

/// What changed between the two dates, in the form that is asked for.
pub(super) fn compared(
    structure: &Structure,
    one: PartialDate,
    other: PartialDate,
    common: &Common,
) -> Result<String, String> {
    let answer = between(structure, one, other);
    in_form(structure, common, &answer, |scribe| over_time_told(&answer, scribe))
}
