//! Files that nobody would write: each is told of in words, and the app then opens the next file.

use std::fs;
use std::path::{Path, PathBuf};

use samverkan_tests::hostile::{INPUTS, Input};
use samverkan_tests::text;
use serde_json::json;

use crate::device::Device;
use crate::loading::suite;
use crate::stage::Stage;
use crate::user::User;

/// A folder for files that are made, which goes when this goes.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("samverkan-hostile-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder for files can be made");
        Self(folder)
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, bytes).expect("a file can be written");
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

/// Larger than any county, and sound: its map takes the browser half a minute, and shows nothing that smaller ones do
/// not.
const SOUND: &str = "40,000 bodies";

pub(crate) fn whatever_file_is_opened_the_next_one_opens(stage: &Stage) {
    let folder = Folder::new();
    stage.visit(Device::LAPTOP, |user| {
        user.is_patient();
        user.opens("#/load?lang=en");
        for (number, input) in (1..).zip(INPUTS.iter().filter(|input| input.name != SOUND)) {
            let path = folder.file("hostile.ron", &named((input.bytes)(), number));
            is_told(user, input, &path);
            fs::remove_file(path).ok();
            opens_the_next(user, &folder, number);
        }
    });
}

/// The finding that speaks of the file stands on the page, in words; what has none is in use.
fn is_told(user: &User, input: &Input, path: &Path) {
    user.picks(path);
    if input.code.is_empty() {
        user.is_at("#/map/own:lar");
        user.sees("Large");
        return;
    }
    let said = input.says.replace('`', "");
    user.waits(&format!("{}: {} {said:?}", input.name, input.code), async || {
        let found = user.driver.execute(TOLD, vec![json!(input.code), json!(said)]).await.ok()?;
        found.convert::<bool>().ok()?.then_some(())
    });
}

/// Whether the file is in use, as it has no errors; or a finding with this code, or the notice of a file that is not
/// taken in, says these words. Of very many findings the last are not shown.
const TOLD: &str = "const [code, said] = arguments;
    if (location.hash.startsWith('#/map/own:lar')) return true;
    const all = [...document.querySelectorAll('.findings-finding')];
    const has = (one) => one.textContent.replaceAll('`', '').includes(said);
    return [...document.querySelectorAll('.notice-bar-notice')].some((one) => said && has(one))
      || all.some((one) => one.querySelector('.findings-code').textContent === code && (has(one) || all.length >= 200));";

/// The same file with an id of its own, so that none stands in the way of another.
fn named(mut bytes: Vec<u8>, number: usize) -> Vec<u8> {
    let (id, own) = (b"id: \"large\"", format!("id: \"lar{number:02}\""));
    if let Some(start) = bytes.windows(id.len()).take(1_000).position(|window| window == id) {
        bytes.splice(start..start + id.len(), own.into_bytes());
    }
    bytes
}

fn opens_the_next(user: &User, folder: &Folder, number: usize) {
    let id = format!("next-{number}");
    let sound = text(&suite("valid/three-bodies.ron")).replace("id: \"three-bodies\"", &format!("id: \"{id}\""));
    let path = folder.file(&format!("{id}.ron"), sound.as_bytes());
    user.opens("#/load");
    user.picks(&path);
    user.is_at(&format!("#/map/own:{id}"));
    user.sees("Board");
    user.opens("#/load");
}
