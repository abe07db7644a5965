//! Joins the style sheets, which lie beside the components they style, into one file.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The style sheet of the app: `styles/` first, then each component's, in the order of their paths.
///
/// # Errors
/// When a style sheet cannot be read.
pub fn joined(app: &Path) -> Result<String> {
    let mut files = Vec::new();
    collect(&app.join("styles"), &mut files)?;
    collect(&app.join("src"), &mut files)?;
    files.sort_by_cached_key(|file| order(app, file));
    let mut css = String::new();
    for file in files {
        let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        css.push_str(&slimmed(&text));
    }
    Ok(css)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "css") {
            files.push(path);
        }
    }
    Ok(())
}

// Later rules win, so what others build on comes first. Slashes on every system, or the order would differ.
fn order(app: &Path, file: &Path) -> (u8, String) {
    let path = file.strip_prefix(app).unwrap_or(file).to_string_lossy();
    let path = path.replace('\\', "/");
    let rank = match path.as_str() {
        "styles/tokens.css" => 0,
        "styles/base.css" => 1,
        _ if path.starts_with("styles/") => 2,
        _ => 3,
    };
    (rank, path)
}

/// The same rules without comments, indentation and empty lines; what stands in strings is kept.
fn slimmed(css: &str) -> String {
    let mut slim = String::new();
    for line in without_comments(css).lines() {
        let line = line.trim();
        if !line.is_empty() {
            slim.push_str(line);
            slim.push('\n');
        }
    }
    slim
}

fn without_comments(css: &str) -> String {
    let mut kept = String::new();
    let mut rest = css;
    while let Some(at) = rest.find(['"', '\'', '/']) {
        let (before, from) = rest.split_at(at);
        kept.push_str(before);
        let length = if from.starts_with("/*") {
            // A space, as a comment may be all that parts two words.
            kept.push(' ');
            from.get(2..).and_then(|body| body.find("*/")).map_or(from.len(), |end| end + 4)
        } else {
            let length = if from.starts_with('/') { 1 } else { string_length(from) };
            kept.push_str(from.get(..length).unwrap_or(from));
            length
        };
        rest = from.get(length..).unwrap_or_default();
    }
    kept + rest
}

// From the opening quote to past the closing one; a backslash takes the next character along.
fn string_length(text: &str) -> usize {
    let mut characters = text.char_indices();
    let quote = characters.next().map(|(_, quote)| quote);
    while let Some((at, character)) = characters.next() {
        if character == '\\' {
            characters.next();
        } else if Some(character) == quote {
            return at + 1;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_and_base_come_first_and_components_by_path() {
        let app = Path::new("app");
        let mut files = [
            "app/src/views/map.css",
            "app/src/ui/button.css",
            "app/styles/print.css",
            "app/styles/base.css",
            "app/styles/boot.css",
            "app/styles/tokens.css",
        ];
        files.sort_by_cached_key(|file| order(app, Path::new(file)));
        assert_eq!(
            files,
            [
                "app/styles/tokens.css",
                "app/styles/base.css",
                "app/styles/boot.css",
                "app/styles/print.css",
                "app/src/ui/button.css",
                "app/src/views/map.css",
            ]
        );
    }

    #[test]
    fn comments_and_indentation_go_and_strings_stay() {
        for (css, expected) in [
            ("/* a */\np {\n  color: red; /* b */\n}\n", "p {\ncolor: red;\n}\n"),
            ("a/**/b {}", "a b {}\n"),
            ("q { content: \"/* ä */\"; }", "q { content: \"/* ä */\"; }\n"),
            (r#"q { content: "\"/*"; } /* x */"#, "q { content: \"\\\"/*\"; }\n"),
            ("q { content: '\"/*'; }", "q { content: '\"/*'; }\n"),
            ("a { width: calc(1px / 2) }", "a { width: calc(1px / 2) }\n"),
            ("a {} /* open", "a {}\n"),
            ("a { b: 'open", "a { b: 'open\n"),
        ] {
            assert_eq!(slimmed(css), expected, "{css}");
        }
    }
}
