//! What the architecture promises and a text search can hold: who sees whom, and what stands nowhere.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use samverkan_tests::{files_within, root, text};

/// The sources of a folder as they are compiled for users: without comments, without tests.
fn sources(folder: &str) -> Vec<(String, String)> {
    let files = files_within(folder, "rs");
    let only_tests: Vec<PathBuf> = files.iter().flat_map(|file| test_modules(file)).collect();
    files
        .into_iter()
        .filter(|file| !only_tests.contains(file))
        .map(|file| (name(&file), without_tests(&without_comments(&text(&file)))))
        .collect()
}

/// The files of the modules that a file declares for tests only.
fn test_modules(file: &Path) -> Vec<PathBuf> {
    let code = text(file);
    let marked = code.split("#[cfg(test)]\n").skip(1);
    let named = marked.filter_map(|rest| rest.lines().next()?.split_once("mod ")?.1.strip_suffix(';'));
    // `a/mod.rs` declares `a/b.rs`; `a.rs` declares `a/b.rs`.
    let folder = if file.ends_with("mod.rs") || file.ends_with("lib.rs") || file.ends_with("main.rs") {
        file.parent().unwrap_or(file).to_owned()
    } else {
        file.with_extension("")
    };
    named.map(|name| folder.join(format!("{name}.rs"))).collect()
}

fn name(file: &Path) -> String {
    file.strip_prefix(root()).unwrap_or(file).display().to_string()
}

// A `//` within a text is kept where a colon stands before it, as in an address.
fn without_comments(code: &str) -> String {
    let kept = code.lines().map(|line| {
        let comment = line.match_indices("//").find(|(at, _)| !line.get(..*at).unwrap_or_default().ends_with(':'));
        comment.map_or(line, |(at, _)| line.get(..at).unwrap_or_default())
    });
    kept.collect::<Vec<_>>().join("\n")
}

fn without_tests(code: &str) -> String {
    code.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned()
}

fn without_css_comments(css: &str) -> String {
    let parts = css.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, rest)| rest));
    parts.collect()
}

/// The lines that hold one of the words, each as `file:line: text`.
fn holding(sources: &[(String, String)], words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (file, code) in sources {
        for (number, line) in code.lines().enumerate() {
            if words.iter().any(|word| line.contains(word)) {
                found.push(format!("{file}:{}: {}", number + 1, line.trim()));
            }
        }
    }
    found
}

#[track_caller]
fn assert_none(found: &[String]) {
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn no_county_is_named_in_code_or_css() {
    let mut all: Vec<_> = ["core/src", "app/src", "cli/src"].into_iter().flat_map(sources).collect();
    for folder in ["app/src", "app/styles"] {
        all.extend(files_within(folder, "css").iter().map(|file| (name(file), without_css_comments(&text(file)))));
    }
    for (_, code) in &mut all {
        *code = code.to_lowercase();
    }
    let mut found = holding(&all, &["kalmar", "örebro", "orebro", "kcrd", "länsdel", "lansdel"]);
    let abbreviation = |line: &String| line.split(|c: char| !c.is_alphanumeric()).any(|word| word == "lgl");
    found.extend(holding(&all, &["lgl"]).into_iter().filter(abbreviation));
    assert_none(&found);
}

#[test]
fn no_style_stands_in_the_markup() {
    assert_none(&holding(&sources("app/src"), &["style=\"", "style='", "style=format"]));
}

#[test]
fn the_app_names_no_address_to_ask() {
    let mut all = sources("app/src");
    for ending in ["js", "html", "svg", "webmanifest"] {
        all.extend(files_within("app/static", ending).iter().map(|file| (name(file), without_comments(&text(file)))));
    }
    let found = holding(&all, &["http://", "https://", "ws://", "wss://"]);
    // A namespace is a name that nobody asks.
    let found: Vec<String> = found.into_iter().filter(|line| !line.contains("http://www.w3.org/")).collect();
    assert_none(&found);
}

#[test]
fn the_core_touches_neither_machine_nor_page() {
    let manifest = text(&root().join("core/Cargo.toml"));
    let dependencies = manifest.split("[dependencies]").nth(1).and_then(|rest| rest.split("\n[").next());
    for package in ["web-sys", "js-sys", "wasm-bindgen", "gloo", "leptos", "rand", "chrono", "time", "tokio"] {
        assert!(!dependencies.unwrap_or_default().contains(package), "{package}");
    }
    let modules = ["std::fs", "std::io", "std::net", "std::env", "std::time", "std::process", "std::thread"];
    assert_none(&holding(&sources("core/src"), &modules));
    assert_none(&holding(&sources("core/src"), &["println!", "eprintln!", "SystemTime", "Instant::now"]));
}

#[test]
fn packages_depend_in_one_direction() {
    for (package, others) in [
        ("core", ["samverkan-app", "samverkan-cli", "samverkan-tests", "xtask"].as_slice()),
        ("app", &["samverkan-cli", "samverkan-tests", "xtask"]),
        ("cli", &["samverkan-app", "samverkan-tests", "xtask"]),
    ] {
        let manifest = text(&root().join(package).join("Cargo.toml"));
        for other in others {
            assert!(!manifest.contains(other), "{package} depends on {other}");
        }
    }
}

#[test]
fn parts_of_the_core_see_only_what_they_may() {
    for (folder, hidden) in [
        ("core/src/model", ["read", "draft", "validate", "compare", "layout", "export"].as_slice()),
        ("core/src/read", &["validate", "compare", "layout", "export"]),
        ("core/src/validate", &["compare", "layout", "export"]),
        ("core/src/compare", &["read", "draft", "validate", "layout", "export"]),
        ("core/src/layout", &["read", "draft", "validate", "compare", "export"]),
        ("core/src/compact", &["read", "draft", "validate", "compare", "layout", "export"]),
        ("core/src/words", &["read", "draft", "validate", "layout", "export"]),
    ] {
        let words: Vec<String> =
            hidden.iter().flat_map(|module| [format!("crate::{module}::"), format!("crate::{module};")]).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        assert_none(&holding(&sources(folder), &words));
    }
}

#[test]
fn state_holds_no_markup_and_controls_know_nothing_of_the_domain() {
    assert_none(&holding(&sources("app/src/state"), &["view!"]));
    assert_none(&holding(
        &sources("app/src/ui"),
        &["samverkan_core", "crate::state", "crate::views", "crate::storage"],
    ));
}

#[test]
fn every_code_is_written_in_kebab_case_and_stands_once() {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (file, code) in sources("core/src") {
        for part in code.split("Code(\"").skip(1) {
            let code = part.split('"').next().unwrap_or_default();
            places.entry(code.to_owned()).or_default().push(file.clone());
        }
    }
    assert!(places.len() > 40, "only {} codes found", places.len());
    for (code, files) in places {
        assert!(code.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{code}");
        assert_eq!(files.len(), 1, "{code}: {files:?}");
    }
}

#[test]
fn nothing_of_the_model_is_read_from_a_file_but_what_the_file_shares_with_it() {
    let whole =
        ["Structure", "Level", "Line", "Division", "Area", "Party", "Topic", "Body", "Seat", "Chair", "Cadence"];
    for (file, code) in sources("core/src/model") {
        for name in whole {
            let Some((before, _)) = code.split_once(&format!("pub struct {name} {{")) else { continue };
            let derived = before.rsplit("#[derive").next().unwrap_or_default();
            assert!(!derived.contains("Deserialize"), "{file}: {name}");
        }
    }
}
