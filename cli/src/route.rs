//! `samverkan route`: what follows along a route from what is answered, and what its rules cover.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use samverkan_core::answer::route::{Given, Way, way};
use samverkan_core::export::asked::{Covered, coverage_told, covered, routes_told, way_told};
use samverkan_core::id::RouteId;
use samverkan_core::model::{Route, Structure};
use samverkan_core::words::Language;
use samverkan_core::words::asked::route::{answer_written, no_such_route, slip_words, ways_to_answer};
use serde::Serialize;

use crate::asked::{ask, in_form};
use crate::options::{Common, Format};

/// What to tell.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The file.
    file: PathBuf,
    /// The route, by its id in the file; where it is not given and there are several, they are listed.
    route: Option<String>,
    /// An answer to one of the route's questions, by their ids in the file: `--given new=yes`. Several can be given; yes and no
    /// also as `ja` and `nej`.
    #[arg(long, value_name = "KEY=VALUE")]
    given: Vec<String>,
    /// Tells what the rules cover: which combinations of answers they decide, leave out, or decide in two ways.
    #[arg(long)]
    coverage: bool,
}

/// What is told as data.
#[derive(Serialize)]
struct Told<'a> {
    way: &'a Way<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    covered: Option<&'a Covered>,
}

/// Exit code 0: told; 2: the file cannot be taken into use, has no such route, or cannot be answered so.
pub(crate) fn run(arguments: &Arguments, common: &Common) -> ExitCode {
    ask(&arguments.file, common, |structure, common| told(arguments, structure, common))
}

fn told(arguments: &Arguments, structure: &Structure, common: &Common) -> Result<String, String> {
    let language = common.language();
    let (id, route) = match (&arguments.route, structure.routes.len()) {
        (None, 1) => structure.routes.first().ok_or_else(|| no_such_route("", structure, language))?,
        (None, _) if arguments.given.is_empty() && !arguments.coverage => {
            let all: Vec<&RouteId> = structure.routes.keys().collect();
            return in_form(structure, common, &all, routes_told);
        }
        (wanted, _) => {
            let wanted = wanted.as_deref().unwrap_or_default();
            structure.routes.get_key_value(wanted).ok_or_else(|| no_such_route(wanted, structure, language))?
        }
    };
    let given = given(route, &arguments.given, language)?;
    let way = way(structure, id, &given).ok_or_else(|| no_such_route(id.as_str(), structure, language))?;
    let covered = if arguments.coverage { covered(structure, id) } else { None };
    let told = Told { way: &way, covered: covered.as_ref() };
    let mut words = in_form(structure, common, &told, |scribe| {
        let mut telling = way_told(&way, scribe);
        if let Some(covered) = &covered {
            telling.blocks.extend(coverage_told(covered, id, scribe).blocks);
        }
        telling
    })?;
    if common.format == Format::Text {
        words.push_str(&how_to_answer(route, &way, language));
    }
    Ok(words)
}

fn given(route: &Route, written: &[String], language: Language) -> Result<Given, String> {
    let pairs: Result<Vec<_>, _> = written.iter().map(|one| one.split_once('=').ok_or(one)).collect();
    let pairs = pairs.map_err(|one| match language {
        Language::Sv => format!("`{one}` är inget svar; skriv det som `fråga=svar`"),
        Language::En => format!("`{one}` is no answer; write it as `question=answer`"),
    })?;
    let pairs = pairs.into_iter().map(|(question, answer)| match route.inputs.get(question) {
        Some(input) => (question, answer_written(input, answer)),
        None => (question, answer),
    });
    let (given, slips) = Given::of(route, pairs);
    if slips.is_empty() {
        return Ok(given);
    }
    Err(slips.iter().map(|slip| slip_words(slip, language)).collect::<Vec<_>>().join("\n"))
}

/// How the questions that are open are answered; nothing where none is.
fn how_to_answer(route: &Route, way: &Way<'_>, language: Language) -> String {
    let ways: Vec<_> =
        way.asks().map(|question| format!("  --given {}", ways_to_answer(route, question.id, language))).collect();
    if ways.is_empty() {
        return String::new();
    }
    format!("\n{}\n{}\n", language.pick("Svara med:", "Answer with:"), ways.join("\n"))
}
