//! Writes the service worker: its code from `app/static/sw.js` with the files of this build in front.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::{Digest as _, Sha256};

use crate::dist::BuiltFile;

/// The text of `sw.js`: which files this build consists of, how their bytes are checked, then the code.
#[must_use]
pub fn text(code: &str, files: &[BuiltFile]) -> String {
    let build = build_id(code, files);
    // Written out, because a map of JSON has another order in a build where some other crate asks to keep it.
    let listed = |file: &BuiltFile| {
        format!(r#"{{"integrity":{},"url":{}}}"#, json!(integrity(&file.bytes)), json!(url(&file.name)))
    };
    let files: Vec<_> = files.iter().map(listed).collect();
    format!("const BUILD = \"{build}\";\nconst FILES = [{}];\n{code}", files.join(","))
}

// The page is stored under the address of its folder: hosts redirect `index.html` there, and a stored redirect cannot open a page.
fn url(name: &str) -> String {
    match name {
        "index.html" => "./".to_owned(),
        _ => format!("./{name}"),
    }
}

fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

fn build_id(code: &str, files: &[BuiltFile]) -> String {
    let mut all = code.to_owned();
    for file in files {
        all.push_str(&file.name);
        all.push_str(&integrity(&file.bytes));
    }
    crate::dist::short_hash(all.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, bytes: &[u8]) -> BuiltFile {
        BuiltFile { name: name.to_owned(), bytes: bytes.to_vec() }
    }

    #[test]
    fn the_page_is_listed_by_its_folder_and_each_file_with_its_digest() {
        let text = text("code();", &[file("index.html", b""), file("app-1.js", b"")]);
        let digest_of_nothing = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
        assert!(text.contains(&format!(r#"{{"integrity":"{digest_of_nothing}","url":"./"}}"#)));
        assert!(text.contains(r#""url":"./app-1.js""#));
        assert!(text.ends_with("\ncode();"));
    }

    #[test]
    fn the_build_changes_with_a_name_a_byte_or_the_code() {
        let files = [file("a", b"1")];
        let id = build_id("code", &files);
        assert_eq!(id, build_id("code", &files));
        assert_ne!(id, build_id("code", &[file("b", b"1")]));
        assert_ne!(id, build_id("code", &[file("a", b"2")]));
        assert_ne!(id, build_id("other", &files));
    }
}
