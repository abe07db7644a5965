//! `samverkan explain`: what a code of findings means.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::ExitCode;

use clap::Args;
use samverkan_core::diagnostic::Severity;
use samverkan_core::validate::explain::{self, Explained};
use samverkan_core::words::Language;
use serde_json::json;

use crate::options::{Common, Format};

/// What to explain.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The code, as it stands in brackets in a finding; without it, all codes are listed.
    code: Option<String>,
}

/// Exit code 0: explained; 2: there is no such code.
pub(crate) fn run(arguments: &Arguments, common: &Common) -> ExitCode {
    let language = common.language();
    let words = match &arguments.code {
        None => match common.format {
            Format::Text | Format::Markdown => list(language),
            Format::Json => format!("{:#}", json!(explain::all())),
        },
        Some(code) => match (explain::find(code), common.format) {
            (Some(explained), Format::Text | Format::Markdown) => text(&explained, language),
            (Some(explained), Format::Json) => format!("{:#}", json!(explained)),
            (None, _) => {
                eprintln!("{}", unknown(code, language));
                return ExitCode::from(2);
            }
        },
    };
    // Whoever reads only the first lines has what they want.
    let _ = writeln!(std::io::stdout(), "{}", words.trim_end());
    ExitCode::SUCCESS
}

fn unknown(code: &str, language: Language) -> String {
    match (explain::near(code), language) {
        (Some(near), Language::Sv) => format!("det finns ingen kod `{code}`; menar du `{near}`?"),
        (Some(near), Language::En) => format!("there is no code `{code}`; did you mean `{near}`?"),
        (None, Language::Sv) => format!("det finns ingen kod `{code}`; `samverkan explain` visar alla"),
        (None, Language::En) => format!("there is no code `{code}`; `samverkan explain` lists them all"),
    }
}

fn severity(severity: Severity, language: Language) -> &'static str {
    match (severity, language) {
        (Severity::Error, Language::Sv) => "fel",
        (Severity::Error, Language::En) => "error",
        (Severity::Warning, Language::Sv) => "varning",
        (Severity::Warning, Language::En) => "warning",
        (Severity::Note, Language::Sv) => "upplysning",
        (Severity::Note, Language::En) => "note",
    }
}

/// Every code with one line on what it is.
fn list(language: Language) -> String {
    let all = explain::all();
    let widest = all.iter().map(|one| one.code.0.len()).max().unwrap_or_default();
    let mut out = String::new();
    for Explained { code, severity: how_grave, explanation } in all {
        let how_grave = severity(how_grave, language);
        let _ = writeln!(out, "{:widest$}  {how_grave:10}  {}", code.0, explanation.checks.get(language));
    }
    out
}

fn text(explained: &Explained, language: Language) -> String {
    let Explained { code, severity: how_grave, explanation } = explained;
    let (why, fix, fails, passes) = match language {
        Language::Sv => ("Varför det spelar roll", "Vad man gör", "Så här blir det fel", "Så här blir det rätt"),
        Language::En => ("Why it matters", "What to do", "This is wrong", "This is right"),
    };
    let mut out = format!("{}[{code}]: {}\n", severity(*how_grave, language), explanation.checks.get(language));
    let _ = writeln!(out, "\n{why}: {}", explanation.why.get(language));
    let _ = writeln!(out, "{fix}: {}", explanation.fix.get(language));
    for (title, example) in [(fails, explanation.fails), (passes, explanation.passes)] {
        if !example.is_empty() {
            let lines: String = example.lines().map(|line| format!("    {line}\n")).collect();
            let _ = write!(out, "\n{title}:\n\n{lines}");
        }
    }
    out
}
