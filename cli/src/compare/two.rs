//! Two structures beside each other, as they are or as they were on a date.

use std::path::{Path, PathBuf};

use samverkan_core::compare::{Comparison, Rulings, align_given, diff};
use samverkan_core::model::{PartialDate, Structure};
use samverkan_core::validate::{Absent, AsOf, as_of};
use samverkan_core::words::Language;
use samverkan_core::{export, sssom};
use serde_json::{Value, json};

use super::timings::Timings;
use crate::options::{Common, Format};

/// The comparison in the form that is asked for.
pub(super) fn compared(
    left: &Structure,
    right: &Structure,
    rulings: &Rulings,
    common: &Common,
    timings: &mut Timings,
) -> Result<String, String> {
    let alignment = timings.of("align", || align_given(left, right, rulings));
    if common.sssom {
        return Ok(sssom::sssom(left, right, &alignment, rulings, common.language()));
    }
    let difference = timings.of("differences", || diff(left, right, &alignment));
    let comparison = Comparison { alignment, difference };
    timings.of("words", || worded(left, right, &comparison, common))
}

fn worded(left: &Structure, right: &Structure, comparison: &Comparison, common: &Common) -> Result<String, String> {
    match common.format {
        Format::Text => Ok(export::comparison_text(left, right, comparison, common.language())),
        Format::Markdown => Ok(export::comparison_told(left, right, comparison, common.language()).markdown_alone()),
        Format::Json => {
            serde_json::to_string_pretty(&export::compared(left, right, comparison)).map_err(|error| error.to_string())
        }
    }
}

/// The comparison of both as they were on a date, and what is left out of them; the files have no errors.
pub(super) fn compared_on(files: &[PathBuf], on: &PartialDate, common: &Common) -> Result<String, String> {
    let there = files.iter().map(|path| past(path, on)).collect::<Result<Vec<_>, _>>()?;
    let [left, right] = there.as_slice() else { return Err("name two files".to_owned()) };
    let comparison = compared(&left.structure, &right.structure, &Rulings::default(), common, &mut Timings::default())?;
    match common.format {
        Format::Text | Format::Markdown => {
            Ok(format!("{}\n{comparison}", left_out(&[left, right], on, common.language())))
        }
        Format::Json => {
            let told = |one: &AsOf| json!({ "left_out": one.left_out, "unsure": one.unsure });
            let comparison: Value = serde_json::from_str(&comparison).map_err(|error| error.to_string())?;
            let whole = json!({ "on": on, "left": told(left), "right": told(right), "comparison": comparison });
            serde_json::to_string_pretty(&whole).map_err(|error| error.to_string())
        }
    }
}

fn past(path: &Path, on: &PartialDate) -> Result<AsOf, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    as_of(&text, on).ok_or_else(|| format!("{}: nothing can be read", path.display()))
}

/// What is left out, a line for each structure.
fn left_out(both: &[&AsOf], on: &PartialDate, language: Language) -> String {
    let mut lines = vec![match language {
        Language::Sv => format!("Som det var {}:", on.as_str()),
        Language::En => format!("As it was on {}:", on.as_str()),
    }];
    for AsOf { structure, left_out, unsure } in both {
        let name = structure.name.get(language.tag());
        let gone = left_out.iter().map(|one| {
            let called = one.name.as_ref().map_or(one.body.as_str(), |name| name.get(language.tag()));
            let why = match one.absent {
                Absent::NotYet => language.pick("finns sedan", "exists since"),
                Absent::NoLonger => language.pick("fanns till", "existed until"),
            };
            format!("{called} ({why} {})", one.date.as_str())
        });
        let perhaps = unsure.iter().map(|id| {
            let called = structure.bodies.get(id).map_or(id.as_str(), |body| body.name.get(language.tag()));
            format!("{called} ({})", language.pick("osäkert om den fanns då", "not certain that it existed then"))
        });
        let all: Vec<String> = gone.chain(perhaps).collect();
        lines.push(if all.is_empty() {
            let all_there =
                language.pick("ingen grupp har ett datum som utesluter den", "no body has a date that rules it out");
            format!("- {name}: {all_there}")
        } else {
            format!("- {name}: {}", all.join("; "))
        });
    }
    lines.push(String::new());
    lines.join("\n")
}
