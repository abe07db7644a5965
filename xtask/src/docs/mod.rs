//! Writes the reference part of `configs/README.md` from the doc comments of core.

#[cfg(test)]
mod around;
mod examples;
mod listed;
mod page;
mod shapes;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::workspace_root;

/// What to do with the page.
#[derive(Args)]
pub struct Options {
    /// Write nothing, and fail where the page is not as the doc comments say
    #[arg(long)]
    check: bool,
}

/// Above the reference; what stands before it is written by hand.
const BEGIN: &str = "<!-- The reference: written by `cargo xtask docs` from the doc comments in core/src/draft and \
                     core/src/model. Change it there. -->";
/// Below the reference.
const END: &str = "<!-- The end of the reference. -->";

/// The command.
///
/// # Errors
/// When something has no doc comment or no example, or, with `--check`, when the page is not as it should be.
pub fn run(options: &Options) -> Result<()> {
    let path = path();
    let old = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let new = written(&old)?;
    if old == new {
        return Ok(());
    }
    if options.check {
        bail!("configs/README.md is not as the doc comments say: run `cargo xtask docs`");
    }
    fs::write(&path, new).with_context(|| format!("cannot write {}", path.display()))?;
    println!("Wrote {}", path.display());
    Ok(())
}

/// Fails where the page is not as the doc comments say.
///
/// # Errors
/// As [`run`].
pub(crate) fn check() -> Result<()> {
    run(&Options { check: true })
}

fn path() -> PathBuf {
    workspace_root().join("configs/README.md")
}

/// The page with its reference written anew.
fn written(old: &str) -> Result<String> {
    let (before, rest) = old.split_once(BEGIN).context("configs/README.md has no beginning of the reference")?;
    let (_, after) = rest.split_once(END).context("configs/README.md has no end of the reference")?;
    let format = shapes::read(&workspace_root().join("core/src"))?;
    Ok(format!("{before}{BEGIN}\n\n{}\n{END}{after}", page::reference(&format)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_as_the_doc_comments_say() {
        let old = fs::read_to_string(path()).unwrap();
        assert!(written(&old).unwrap() == old, "run `cargo xtask docs`");
    }

    #[test]
    fn every_example_can_be_read() {
        let format = shapes::read(&workspace_root().join("core/src")).unwrap();
        let examples = around::all(&format);
        let mut told = Vec::new();
        for example in &examples {
            let reading = samverkan_core::read::read(&example.file);
            let findings = reading.findings.iter().map(|finding| finding.message.en.as_str());
            told.extend(findings.map(|message| format!("{}: {message}\n  {}", example.at, example.file)));
        }
        assert!(told.is_empty(), "{}", told.join("\n"));
        assert!(examples.len() > 150, "{}", examples.len());
    }

    #[test]
    fn an_example_that_is_no_ron_would_be_told() {
        let mut format = shapes::read(&workspace_root().join("core/src")).unwrap();
        let part = format.parts.iter_mut().find(|part| part.name == "Seat").unwrap();
        part.doc.example = Some("(functoin: \"Head of school\")".to_owned());
        let seat = around::all(&format).into_iter().find(|example| example.at == "Seat").unwrap();
        assert!(!samverkan_core::read::read(&seat.file).findings.is_empty());
    }

    #[test]
    fn the_reference_has_every_field_and_every_word() {
        let format = shapes::read(&workspace_root().join("core/src")).unwrap();
        let page = page::reference(&format).unwrap();
        for part in &format.parts {
            assert!(page.contains(&format!("\n### {}\n", page::title(&part.name))), "{}", part.name);
            for field in &part.fields {
                assert!(page.contains(&format!("`{}`", field.name)), "{}.{}", part.name, field.name);
            }
        }
        for word in format.words.iter().flat_map(|words| &words.words) {
            assert!(page.contains(&format!("| `{}", word.name)), "{}", word.name);
        }
    }

    /// What the files of a folder of the suite say, without comments.
    fn suite() -> String {
        let folder = workspace_root().join("tests/suite/valid");
        let mut text = String::new();
        for entry in fs::read_dir(folder).unwrap() {
            let file = fs::read_to_string(entry.unwrap().path()).unwrap();
            text.extend(file.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(|line| [line, "\n"]));
        }
        text
    }

    #[test]
    fn the_suite_has_every_field_and_every_word() {
        let (format, suite) = (shapes::read(&workspace_root().join("core/src")).unwrap(), suite());
        let names = suite.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_' && letter != ':');
        let names: std::collections::BTreeSet<&str> = names.collect();
        let fields = format.parts.iter().flat_map(|part| &part.fields).map(|field| format!("{}:", field.name));
        let mut missed: Vec<String> = fields.filter(|field| !names.contains(field.as_str())).collect();
        for (words, word) in format.words.iter().flat_map(|words| words.words.iter().map(move |word| (words, word))) {
            let ends = if word.bare { [",", ")", "]"].as_slice() } else { ["("].as_slice() };
            if !ends.iter().any(|end| suite.contains(&format!("{}{end}", word.name))) {
                missed.push(format!("{}::{}", words.name, word.name));
            }
        }
        assert!(missed.is_empty(), "{missed:?}");
    }
}
