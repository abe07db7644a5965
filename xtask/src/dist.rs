//! Builds `dist/`: everything a static host needs, named by content, and what of it a first visit loads.

use std::fmt;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest as _, Sha256};

use crate::run::step;
use crate::tools::{Code, minified};
use crate::{structures, styles, wasm, worker, workspace_root};

/// What a first visit may weigh, compressed, in bytes.
pub const BUDGET: usize = 220 * 1024;

const WORKER: &str = "sw.js";

/// The folder of what the first view does not load.
const LATER: &str = "later";

/// A file of the app as it will be served.
pub struct BuiltFile {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Where `build` puts the app.
#[must_use]
pub fn folder() -> PathBuf {
    workspace_root().join("dist")
}

/// The command: builds and shows what it weighs.
///
/// # Errors
/// As [`build`].
pub fn run() -> Result<()> {
    let dist = build()?;
    println!("\n{}", first_view_gzip(&dist)?);
    println!("\n{}", dist.display());
    Ok(())
}

/// Builds the app into [`folder`] and returns that path.
///
/// # Errors
/// When the app does not compile, a file of it is missing, or a structure that ships has an error.
pub fn build() -> Result<PathBuf> {
    let app = workspace_root().join("app");
    let glued = wasm::build()?;
    step("Put the files into dist", || {
        let structures = structures::read(&workspace_root().join("configs"))?;
        let files = assemble(&app, glued, structures)?;
        let code = minified(Code::Script, read(&app.join("static").join(WORKER))?);
        let worker = worker::text(&code, &files);
        write(&folder(), &files, &worker)?;
        Ok(folder())
    })
}

fn assemble(app: &Path, glued: wasm::Glued, structures: structures::Structures) -> Result<Vec<BuiltFile>> {
    let statics = app.join("static");
    let css = minified(Code::Css, styles::joined(app)?).into_bytes();
    let boot = minified(Code::Module, read(&statics.join("boot.js"))?).into_bytes();
    let mut page = read(&app.join("index.html"))?;
    let mut files = Vec::new();
    for (name, bytes) in [("app.css", css), ("boot.js", boot)] {
        let hashed = hashed_name(name, &bytes);
        page = with_name(&page, name, &hashed)?;
        files.push(BuiltFile { name: hashed, bytes });
    }
    let (code, parts) = named_code(glued)?;
    for (name, file) in ["app.js", "app.wasm"].into_iter().zip(&code) {
        page = with_name(&page, name, &file.name)?;
    }
    page = with_list(&page, &structures.list)?;
    files.extend(code);
    files.extend(parts);
    files.extend(structures.files);
    files.insert(0, BuiltFile { name: "index.html".to_owned(), bytes: page.into_bytes() });
    for name in ["icon.svg", "manifest.webmanifest"] {
        let bytes = fs::read(statics.join(name)).with_context(|| format!("cannot read {name}"))?;
        files.push(BuiltFile { name: name.to_owned(), bytes });
    }
    Ok(files)
}

/// The code of the first view, `app.js` and `app.wasm` first, and the parts that are fetched later.
///
/// They name each other, so all carry the hash of the whole.
fn named_code(glued: wasm::Glued) -> Result<(Vec<BuiltFile>, Vec<BuiltFile>)> {
    let wasm::Glued { js, wasm, parts_js, parts } = glued;
    let all: Vec<&[u8]> =
        [&js, &wasm, &parts_js].into_iter().chain(parts.iter().map(|part| &part.bytes)).map(Vec::as_slice).collect();
    let build = short_hash(&all.concat());
    let (js_name, parts_name) = (format!("app-{build}.js"), format!("parts-{build}.js"));
    // Only the address, which comes first: the wasm asks for the module under its old name.
    let js = renamed(js, wasm::PARTS_JS, &format!("./{parts_name}"), 1)?;
    let mut parts_js = renamed(parts_js, wasm::MAIN_JS, &format!("./{js_name}"), usize::MAX)?;
    let mut later = Vec::new();
    for part in parts {
        let stem = part.name.trim_end_matches(".wasm");
        let name = format!("{LATER}/{stem}-{build}.wasm");
        parts_js = renamed(parts_js, &format!("./{}", part.name), &format!("./{name}"), usize::MAX)?;
        later.push(BuiltFile { name, bytes: part.bytes });
    }
    let first = vec![
        BuiltFile { name: js_name, bytes: js },
        BuiltFile { name: format!("app-{build}.wasm"), bytes: wasm },
        BuiltFile { name: parts_name, bytes: parts_js },
    ];
    Ok((first, later))
}

fn renamed(code: Vec<u8>, from: &str, to: &str, times: usize) -> Result<Vec<u8>> {
    let code = String::from_utf8(code).context("the JavaScript is not a text")?;
    ensure!(code.contains(from), "the JavaScript does not speak of {from}");
    Ok(code.replacen(from, to, times).into())
}

// Emptied first, so that no file of an earlier build is served with this one.
fn write(dist: &Path, files: &[BuiltFile], worker: &str) -> Result<()> {
    if dist.exists() {
        fs::remove_dir_all(dist)?;
    }
    fs::create_dir_all(dist.join(LATER))?;
    fs::create_dir_all(dist.join(structures::FOLDER))?;
    for file in files {
        fs::write(dist.join(&file.name), &file.bytes)?;
    }
    fs::write(dist.join(WORKER), worker)?;
    Ok(())
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

/// The first 16 hexadecimal digits of the SHA-256.
#[must_use]
pub fn short_hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let digits: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    digits.chars().take(16).collect()
}

fn hashed_name(name: &str, bytes: &[u8]) -> String {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    format!("{stem}-{}.{extension}", short_hash(bytes))
}

fn with_name(page: &str, name: &str, hashed: &str) -> Result<String> {
    let quoted = format!("\"{name}\"");
    ensure!(page.contains(&quoted), "app/index.html does not load {quoted}");
    Ok(page.replace(&quoted, &format!("\"{hashed}\"")))
}

/// Where the page says which structures ship: a block of data, which is no script and needs no leave from the policy.
const LIST: &str = "<script type=\"text/plain\" id=\"structures\"></script>";

fn with_list(page: &str, list: &str) -> Result<String> {
    ensure!(page.contains(LIST), "app/index.html has no {LIST}");
    ensure!(!list.contains('<'), "the name of a structure holds a `<`");
    Ok(page.replace(LIST, &LIST.replace("><", &format!(">\n{list}<"))))
}

/// How much of one file goes over the wire.
pub struct Size {
    pub name: String,
    pub raw: usize,
    pub gzip: usize,
}

/// What a first visit loads, file by file.
pub struct Sizes {
    pub files: Vec<Size>,
}

impl Sizes {
    /// The compressed bytes of all files, to be held against [`BUDGET`].
    #[must_use]
    pub fn gzip(&self) -> usize {
        self.files.iter().map(|file| file.gzip).sum()
    }

    /// The bytes of all files as they are.
    #[must_use]
    pub fn raw(&self) -> usize {
        self.files.iter().map(|file| file.raw).sum()
    }
}

impl fmt::Display for Sizes {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{:<40} {:>10} {:>10}", "First view", "raw", "gzip")?;
        for file in &self.files {
            writeln!(out, "{:<40} {:>10} {:>10}", file.name, file.raw, file.gzip)?;
        }
        writeln!(out, "{:<40} {:>10} {:>10}", "Total, bytes", self.raw(), self.gzip())?;
        writeln!(
            out,
            "Counted is the largest map of a structure; other maps, and all texts, are loaded when asked for."
        )?;
        let verdict = if self.gzip() > BUDGET { "over the budget" } else { "within the budget" };
        write!(out, "{:.1} KB of {} KB gzip: {verdict}", self.gzip() as f64 / 1024.0, BUDGET / 1024)
    }
}

/// Weighs what a first visit loads: every file that lies directly in `dist`, the service worker included, and what the
/// map needs of one structure, the largest. The texts of structures and the maps of others are loaded when asked for.
///
/// # Errors
/// When a file cannot be read.
pub fn first_view_gzip(dist: &Path) -> Result<Sizes> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dist)? {
        let path = entry?.path();
        if path.is_file() {
            files.push(weigh("", &path)?);
        }
    }
    let mut maps = Vec::new();
    for entry in fs::read_dir(dist.join(structures::FOLDER))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == structures::MAP) {
            maps.push(weigh(&format!("{}/", structures::FOLDER), &path)?);
        }
    }
    files.extend(maps.into_iter().max_by_key(|map| map.gzip));
    files.sort_by(|a, b| b.gzip.cmp(&a.gzip).then_with(|| a.name.cmp(&b.name)));
    Ok(Sizes { files })
}

fn weigh(folder: &str, path: &Path) -> Result<Size> {
    let bytes = fs::read(path)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    Ok(Size { name: format!("{folder}{name}"), raw: bytes.len(), gzip: gzip_length(&bytes)? })
}

fn gzip_length(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::CONTENT_SECURITY_POLICY;

    fn page() -> String {
        read(&workspace_root().join("app/index.html")).expect("the page")
    }

    #[test]
    fn a_name_follows_the_content() {
        assert_eq!(hashed_name("app.wasm", b""), "app-e3b0c44298fc1c14.wasm");
        assert_ne!(hashed_name("app.js", b"1"), hashed_name("app.js", b"2"));
    }

    fn glued() -> wasm::Glued {
        wasm::Glued {
            js: br#"import * as parts from "./parts.js"; const imports = { "./parts.js": parts };"#.to_vec(),
            wasm: b"wasm".to_vec(),
            parts_js: br#"import { initSync } from "./app.js"; fetch("./views.wasm");"#.to_vec(),
            parts: vec![BuiltFile { name: "views.wasm".to_owned(), bytes: b"views".to_vec() }],
        }
    }

    #[test]
    fn the_page_loads_the_named_files_and_nothing_under_the_plain_names() {
        let app = workspace_root().join("app");
        let map = BuiltFile { name: "structures/small-1.map".to_owned(), bytes: b"map".to_vec() };
        let list = "small\tstructures/small-1.map\tstructures/small-1.ron\tLiten\tSmall\n".to_owned();
        let structures = structures::Structures { files: vec![map], list };
        let files = assemble(&app, glued(), structures).expect("all files are there");
        let (index, others) = files.split_first().expect("a page");
        let text = String::from_utf8_lossy(&index.bytes);
        assert_eq!(index.name, "index.html");
        assert!(text.contains("\tstructures/small-1.map\t"), "{text}");
        let is_named = |file: &&BuiltFile| !file.name.starts_with("parts-") && !file.name.contains('/');
        for file in others.iter().filter(is_named) {
            assert!(text.contains(&format!("\"{}\"", file.name)), "{}", file.name);
        }
        for plain in ["\"app.css\"", "\"boot.js\"", "\"app.js\"", "\"app.wasm\""] {
            assert!(!text.contains(plain), "{plain}");
        }
    }

    #[test]
    fn the_parts_of_the_code_name_each_other_and_only_their_addresses_change() {
        let (first, later) = named_code(glued()).expect("the code is whole");
        let text = |file: &BuiltFile| String::from_utf8_lossy(&file.bytes).into_owned();
        let [js, wasm, parts] = first.as_slice() else { panic!("three files") };
        let [views] = later.as_slice() else { panic!("one part") };
        assert!(text(js).contains(&format!("from \"./{}\"", parts.name)));
        assert!(text(js).contains("{ \"./parts.js\": parts }"), "the wasm asks for it under this name");
        assert!(text(parts).contains(&js.name) && text(parts).contains(&views.name));
        assert!(views.name.starts_with("later/views-") && wasm.name.ends_with(".wasm"));
    }

    #[test]
    fn a_page_that_forgets_a_file_is_refused() {
        assert!(with_name("<html>", "app.js", "app-1.js").is_err());
    }

    #[test]
    fn the_page_carries_the_policy_of_the_server() {
        assert!(page().contains(&format!("content=\"{CONTENT_SECURITY_POLICY}\"")));
    }

    #[test]
    fn the_page_has_nothing_inline_and_no_address_from_the_root() {
        let page = page();
        for refused in ["<style", "style=", "onclick", "href=\"/", "src=\"/", "://"] {
            assert!(!page.contains(refused), "{refused}");
        }
    }

    #[test]
    fn the_sum_is_held_against_the_budget() {
        let of = |gzip| Sizes { files: vec![Size { name: "app.wasm".to_owned(), raw: gzip, gzip }] };
        assert!(of(BUDGET).to_string().ends_with("within the budget"));
        assert!(of(BUDGET + 1).to_string().ends_with("over the budget"));
    }
}
