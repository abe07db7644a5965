//! `samverkan check`: everything that is wrong in the files.

use std::io::{IsTerminal, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use clap::Args;
use samverkan_core::diagnostic::{Diagnostic, Severity};
use samverkan_core::model::PartialDate;
use samverkan_core::validate::Accepted;
use samverkan_core::words::Language;
use serde_json::{Value, json};

use crate::file::{self, File};
use crate::options::{Common, Format};
use crate::today;

/// What to check.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The files.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Lists also what the files accept, with the reason that they give.
    #[arg(long)]
    accepted: bool,
    /// The day for which to tell what is overdue, such as 2026-03-01; where it is not given, today.
    #[arg(long, value_parser = today::parse)]
    today: Option<PartialDate>,
}

/// Exit code 0: no errors; 1: errors; 2: a file cannot be read at all.
pub(crate) fn run(arguments: &Arguments, common: &Common) -> ExitCode {
    let language = common.language();
    let today = arguments.today.clone().or_else(today::today);
    let mut out = std::io::stdout();
    let mut worst = 0;
    let mut reports = Vec::new();
    for path in &arguments.files {
        match file::read(path, today.as_ref()) {
            Ok(file) => {
                worst = worst.max(exit_code(&file));
                match common.format {
                    // Whoever reads only the first lines has what they want.
                    Format::Text | Format::Markdown => {
                        drop(write!(out, "{}", text(&file, arguments.accepted, language)));
                    }
                    Format::Json => reports.push(data(&file)),
                }
            }
            Err(reason) => {
                worst = 2;
                eprintln!("{reason}");
            }
        }
    }
    if common.format == Format::Json {
        let _ = writeln!(out, "{:#}", Value::Array(reports));
    }
    ExitCode::from(worst)
}

fn exit_code(file: &File) -> u8 {
    match &file.checked.structure {
        None => 2,
        Some(_) if file.checked.has_errors() => 1,
        Some(_) => 0,
    }
}

fn data(file: &File) -> Value {
    json!({
        "file": file.path.display().to_string(),
        "usable": file.checked.structure.is_some(),
        "errors": file.checked.count(Severity::Error),
        "warnings": file.checked.count(Severity::Warning),
        "notes": file.checked.count(Severity::Note),
        "findings": file.checked.findings,
        "accepted": file.checked.accepted,
    })
}

fn text(file: &File, with_accepted: bool, language: Language) -> String {
    let renderer = if std::io::stdout().is_terminal() { Renderer::styled() } else { Renderer::plain() };
    let mut out = String::new();
    for finding in &file.checked.findings {
        out.push_str(&renderer.render(&[report(finding, file, language)]));
        out.push_str("\n\n");
    }
    for Accepted { finding, why } in file.checked.accepted.iter().filter(|_| with_accepted) {
        let accepted = match language {
            Language::Sv => "godtas",
            Language::En => "accepted",
        };
        let why = format!("{accepted}: {}", why.get(language.tag()));
        out.push_str(&renderer.render(&[report(finding, file, language).element(Level::NOTE.message(why))]));
        out.push_str("\n\n");
    }
    out.push_str(&summary(file, language));
    out.push('\n');
    out
}

/// One finding with its line of the file under it.
fn report<'a>(finding: &'a Diagnostic, file: &'a File, language: Language) -> Group<'a> {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let path = finding.path.to_string();
    let mut group = level
        .clone()
        .primary_title(finding.message.get(language))
        .id(finding.code.0)
        .elements(std::iter::empty::<annotate_snippets::Element<'_>>());
    if let Some(place) = finding.place {
        let name = file.path.display().to_string();
        let mut snippet = Snippet::source(file.text.as_str())
            .path(name)
            .annotation(AnnotationKind::Primary.span(span(place.start, place.end, &file.text)).label(path));
        for related in &finding.related {
            if let Some(place) = related.place {
                snippet = snippet.annotation(
                    AnnotationKind::Context
                        .span(span(place.start, place.end, &file.text))
                        .label(related.message.get(language)),
                );
            }
        }
        group = group.element(snippet);
    } else {
        group = group.element(Level::NOTE.message(format!("{}: {path}", file.path.display())));
    }
    if let Some(hint) = &finding.hint {
        group = group.element(Level::HELP.message(hint.get(language)));
    }
    group
}

/// The part of a place on its first line, inside the text and on whole characters.
fn span(start: usize, end: usize, text: &str) -> std::ops::Range<usize> {
    let inside = |mut offset: usize| {
        offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    };
    let (start, end) = (inside(start), inside(end.max(start)));
    let line_end = text.get(start..).and_then(|rest| rest.find('\n')).map_or(text.len(), |length| start + length);
    start..end.min(line_end).max(start)
}

fn summary(file: &File, language: Language) -> String {
    let [errors, warnings, notes] =
        [Severity::Error, Severity::Warning, Severity::Note].map(|severity| file.checked.count(severity));
    let path = file.path.display();
    let accepted = match (file.checked.accepted.len(), language) {
        (0, _) => String::new(),
        (number, Language::Sv) => format!(", {number} godtagna"),
        (number, Language::En) => format!(", {number} accepted"),
    };
    match language {
        Language::Sv => format!("{path}: {errors} fel, {warnings} varningar, {notes} upplysningar{accepted}"),
        Language::En => format!("{path}: {errors} errors, {warnings} warnings, {notes} notes{accepted}"),
    }
}
