//! Compiles the app to wasm, glues it to JavaScript and makes it small.

use std::collections::HashMap;
use std::fs;
use std::mem;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail, ensure};
use serde_json::Value;
use wasm_bindgen_cli_support::{Bindgen, Output};

use crate::dist::{BuiltFile, short_hash};
use crate::order;
use crate::run::{cargo, step, succeed_within};
use crate::toolchain::{WASM_TARGET, ensure_wasm_target};
use crate::tools::{Code, minified};
use crate::{target_dir, tools};

const APP: &str = "samverkan-app";
// No --all-features: its output did not load in browsers. Binaryen reads the features from the wasm itself.
//
// A function with one caller is inlined only where it is tiny: inlining makes large functions with many variables, which
// are shorter as they are but longer when compressed (by 1 %). Low memory, below 1 KB, is the far end of the stack.
const OPTIMIZE: &str = "-Oz --one-caller-inline-max-function-size=10 --low-memory-unused";

// The names only carry the order.
const ORDER: &str = "--reorder-functions-by-name --strip-debug";

/// The name under which the main JavaScript and that of the parts know each other before they are named by content.
pub const MAIN_JS: &str = "./app.js";
/// As [`MAIN_JS`], for the JavaScript that fetches the parts.
pub const PARTS_JS: &str = "./parts.js";

/// The app as the browser loads it: what starts it, and the parts that are fetched when first needed.
pub struct Glued {
    pub js: Vec<u8>,
    pub wasm: Vec<u8>,
    /// Fetches the parts.
    pub parts_js: Vec<u8>,
    /// The parts, named as [`Glued::parts_js`] names them.
    pub parts: Vec<BuiltFile>,
}

/// Builds the app from its sources.
///
/// # Errors
/// When it does not compile, or its wasm cannot be glued.
pub fn build() -> Result<Glued> {
    ensure_wasm_target()?;
    let compiled = step("Compile the app to wasm", compile)?;
    let wasm_opt = tools::program("wasm-opt");
    step("Glue the wasm to JavaScript", || glue(&compiled, wasm_opt.as_deref()))
}

fn compile() -> Result<PathBuf> {
    let mut command = cargo();
    command
        .args(["build", "--profile", "wasm", "--target", WASM_TARGET])
        .args(["--package", APP, "--bin", APP])
        .args(["--message-format", "json-render-diagnostics"])
        .stderr(Stdio::inherit());
    let output = command.output().context("cannot start cargo")?;
    ensure!(output.status.success(), "the app does not compile");
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .find_map(wasm_in_message)
        .context("cargo did not say where it put the wasm")
}

// Cargo knows best where its target folder is, so we read the path from its messages.
fn wasm_in_message(line: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(line).ok()?;
    let is_app = message.pointer("/target/name")? == APP;
    let files = message.get("filenames")?.as_array()?;
    let mut paths = files.iter().filter_map(Value::as_str);
    let wasm = paths.find(|path| is_app && path.ends_with(".wasm"))?;
    Some(PathBuf::from(wasm))
}

// The result is kept with a key of what went in, as wasm-opt takes seconds and most builds change something else.
fn glue(compiled: &Path, wasm_opt: Option<&Path>) -> Result<Glued> {
    let folder = target_dir().join("glue");
    let key_file = folder.join("key");
    let bytes = fs::read(compiled)?;
    let tool = wasm_opt
        .map_or_else(|| "as compiled".to_owned(), |_| format!("{} {OPTIMIZE} {ORDER}", tools::PACKAGES.join(" ")));
    let key = format!("{} {tool}", short_hash(&bytes));
    if fs::read_to_string(&key_file).is_ok_and(|kept| kept == key) {
        return read_glued(&folder);
    }
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    split(&bytes, &folder)?;
    let mut output = Bindgen::new()
        .input_path(folder.join(MAIN_WASM))
        .out_name("app")
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        // The parts are linked to the main one by these.
        .keep_lld_exports(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()?;
    leave_out_streams(&mut output);
    let short = shorten_imports(&mut output);
    let has_inline = output.snippets().values().any(|list| !list.is_empty());
    if has_inline || !output.local_modules().is_empty() {
        bail!("a dependency brings JavaScript files of its own, which dist does not place; leave it out");
    }
    output.emit(&folder)?;
    let js = folder.join("app.js");
    fs::write(&js, with_names(&fs::read_to_string(&js)?, &short))?;
    if let Some(program) = wasm_opt {
        let mut wasms = part_files(&folder)?;
        wasms.push(folder.join("app_bg.wasm"));
        for wasm in wasms {
            if let Err(reason) = optimize(program, &wasm) {
                println!("  the wasm stays larger than it need be: {reason:#}");
                return read_glued(&folder);
            }
        }
    }
    fs::write(key_file, key)?;
    read_glued(&folder)
}

// Leptos brings streams for server functions. Their classes are exported, so nothing sees by itself that no program
// without a server makes one; without the exports, wasm-opt leaves out what they need.
fn leave_out_streams(output: &mut Output) {
    let exports = &mut output.wasm_mut().exports;
    let is_stream = |name: &str| name.trim_start_matches("__wbg_").starts_with("intounderlying");
    let streams: Vec<_> = exports.iter().filter(|export| is_stream(&export.name)).map(|export| export.id()).collect();
    for export in streams {
        exports.delete(export);
    }
}

// The names of the imports carry digests, which no compression makes shorter, once in the wasm and once in JavaScript.
fn shorten_imports(output: &mut Output) -> HashMap<String, String> {
    let mut short = HashMap::new();
    for import in output.wasm_mut().imports.iter_mut().filter(|import| import.module == "./app_bg.js") {
        let name = format!("i{}", short.len());
        short.insert(mem::replace(&mut import.name, name.clone()), name);
    }
    short
}

fn with_names(js: &str, names: &HashMap<String, String>) -> String {
    let in_name = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '$');
    let mut named = String::with_capacity(js.len());
    let mut rest = js;
    while let Some(start) = rest.find(in_name) {
        let (before, from) = rest.split_at(start);
        let (name, after) = from.split_at(from.find(|letter| !in_name(letter)).unwrap_or(from.len()));
        named.push_str(before);
        named.push_str(names.get(name).map_or(name, String::as_str));
        rest = after;
    }
    named + rest
}

const PARTS: &str = "parts";
const MAIN_WASM: &str = "main.wasm";

// Functions marked as split points leave the main wasm, with all that only they need.
fn split(compiled: &[u8], folder: &Path) -> Result<()> {
    let parts = folder.join(PARTS);
    fs::create_dir_all(&parts)?;
    let main = folder.join(MAIN_WASM);
    let mut options = wasm_split_cli_support::Options::new(compiled);
    options.output_dir = &parts;
    options.main_out_path = &main;
    options.link_name = PARTS_JS;
    options.main_module = MAIN_JS;
    wasm_split_cli_support::transform(options).map_err(|reason| anyhow!("cannot split the wasm: {reason:#}"))?;
    Ok(())
}

fn part_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder.join(PARTS))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "wasm") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn read_glued(folder: &Path) -> Result<Glued> {
    let parts = part_files(folder)?
        .into_iter()
        .map(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            Ok(BuiltFile { name, bytes: fs::read(&path)? })
        })
        .collect::<Result<_>>()?;
    let module = |file: &Path| anyhow::Ok(minified(Code::Module, fs::read_to_string(file)?).into_bytes());
    Ok(Glued {
        js: module(&folder.join("app.js"))?,
        wasm: fs::read(folder.join("app_bg.wasm"))?,
        parts_js: module(&folder.join(PARTS).join(PARTS_JS))?,
        parts,
    })
}

fn optimize(program: &Path, wasm: &Path) -> Result<()> {
    let run = |passes: &str| {
        let smaller = wasm.with_extension("smaller");
        let mut command = Command::new(program);
        command.arg(wasm).arg("-o").arg(&smaller).args(passes.split(' '));
        succeed_within(Duration::from_secs(180), &mut command)?;
        anyhow::Ok(fs::rename(smaller, wasm)?)
    };
    run(OPTIMIZE)?;
    fs::write(wasm, order::named_by_place(&fs::read(wasm)?)?)?;
    run(ORDER)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_names_are_shortened() {
        let names = HashMap::from([("__wbg_log_1".to_owned(), "i0".to_owned())]);
        let js = "{ __wbg_log_1: f, __wbg_log_12: g, a__wbg_log_1: h }; // ä __wbg_log_1";
        assert_eq!(with_names(js, &names), "{ i0: f, __wbg_log_12: g, a__wbg_log_1: h }; // ä i0");
    }

    #[test]
    fn the_wasm_is_found_among_the_messages_of_cargo() {
        let other = r#"{"reason":"compiler-artifact","target":{"name":"leptos"},"filenames":["/t/libleptos.wasm"]}"#;
        let app = r#"{"reason":"compiler-artifact","target":{"name":"samverkan-app"},"filenames":["/t/app.d","/t/app.wasm"]}"#;
        let end = r#"{"reason":"build-finished","success":true}"#;
        assert_eq!(wasm_in_message(other), None);
        assert_eq!(wasm_in_message(app), Some(PathBuf::from("/t/app.wasm")));
        assert_eq!(wasm_in_message(end), None);
    }
}
