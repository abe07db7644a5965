//! Asks axe-core, which is vendored, what in the page stands in the way of people with disabilities.

use serde_json::{Value, json};

use crate::user::User;

const AXE: &str = include_str!("../vendor/axe.min.js");

const RUN: &str = "const done = arguments[arguments.length - 1];
axe.run(document, { resultTypes: ['violations'], preload: false }).then(
  ({ violations }) => done(violations.map(({ id, help, nodes }) => ({
    id, help, nodes: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }))),
  (reason) => done([{ id: 'axe itself', help: String(reason), nodes: [] }]),
);";

/// What axe finds in the page as it is now, one line for each rule with up to three of the places.
#[track_caller]
pub(crate) fn violations(user: &User) -> Vec<String> {
    if user.value("return typeof axe === 'undefined'", &[]) == json!(true) {
        user.value(&format!("{AXE};window.axe = axe;"), &[]);
    }
    let found = user.awaited(RUN, &[]);
    found.as_array().into_iter().flatten().map(line).collect()
}

fn line(violation: &Value) -> String {
    let words = |key: &str| violation[key].as_str().unwrap_or_default().to_owned();
    let nodes = violation["nodes"].as_array().cloned().unwrap_or_default();
    let places: Vec<_> = nodes.iter().filter_map(Value::as_str).take(3).map(|node| node.replace('\n', " ")).collect();
    format!("{} ({}, {} places): {}", words("id"), words("help"), nodes.len(), places.join(" | "))
}
