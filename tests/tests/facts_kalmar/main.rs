//! What the documents of Kalmar say, held against the file: every fact with the sources that its part must have.

mod bodies;
mod disputes;
mod documents;
mod events;
mod groups;
mod headings;

use std::sync::LazyLock;

use samverkan_tests::facts::{Fact, check, shown};
use serde_json::Value;

/// What is shown of the county.
static SHOWN: LazyLock<Value> = LazyLock::new(|| shown("configs/kalmar.ron"));

/// Holds a part of the county to these facts.
#[track_caller]
fn holds(part: &str, facts: &[Fact<'_>]) {
    check(&SHOWN, part, facts);
}
