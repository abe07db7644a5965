//! Örebro's checklist: what its one document says, and what is known from outside, as its file must hold it.

mod bodies;
mod disputes;
mod governing;
mod headings;
mod leaders;
mod parties;

use std::sync::LazyLock;

use samverkan_tests::facts::{Fact, check, shown};
use serde_json::{Value, json};

static SHOWN: LazyLock<Value> = LazyLock::new(|| shown("configs/orebro.ron"));

#[track_caller]
fn holds(part: &str, facts: &[Fact<'_>]) {
    check(&SHOWN, part, facts);
}

/// A party, as it is shown.
fn party(id: &str) -> Value {
    json!({"Party": id})
}

/// The region and each of the municipalities.
fn principals() -> Value {
    json!({"Together": [{"Party": "region"}, {"EachOf": "Municipality"}]})
}

/// Those whom a relation leads to.
fn to(bodies: &[&str]) -> Value {
    bodies.iter().map(|id| json!({"body": id})).collect()
}
