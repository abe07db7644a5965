//! What a visit leaves behind: pictures, the console, and what was asked of whom.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::user::User;

impl User {
    /// Keeps a picture of the window.
    pub(crate) fn photographs(&self, file: &Path) {
        fs::create_dir_all(file.parent().expect("a file lies in a folder")).expect("the folder can be made");
        self.runtime.block_on(self.driver.screenshot(file)).expect("a picture can be taken");
    }

    /// Keeps what a failing journey saw.
    pub(crate) fn keep_evidence(&self, file: &Path) {
        let log = self.log("browser");
        self.runtime.block_on(async {
            self.driver.screenshot(&file.with_extension("png")).await.ok();
            let page = self.driver.source().await.unwrap_or_default();
            fs::write(file.with_extension("html"), page).ok();
        });
        fs::write(file.with_extension("log"), log.join("\n")).ok();
    }

    /// Says that such lines in the console belong to what the journey does.
    pub(crate) fn tolerates(&self, words: &'static str) {
        self.tolerated.borrow_mut().push(words);
    }

    /// Nothing was complained about in the console, nothing was asked of another origin.
    #[track_caller]
    pub(crate) fn has_had_no_trouble(&self) {
        let tolerated = self.tolerated.borrow();
        let mut complaints = self.log("browser");
        complaints.retain(|line| !tolerated.iter().any(|words| line.contains(words)));
        assert!(complaints.is_empty(), "the console says:\n{}", complaints.join("\n"));
        let asked = self.log("performance");
        let foreign: Vec<_> = asked.iter().filter_map(|line| requested(line)).filter(|url| !self.is_own(url)).collect();
        assert!(foreign.is_empty(), "asked of others: {foreign:?}");
    }

    fn is_own(&self, url: &str) -> bool {
        // The browser's own empty page comes from itself.
        [self.origin.as_str(), "data:", "blob:", "about:", "chrome://"].iter().any(|start| url.starts_with(start))
    }

    // Lines that are no warning are left out.
    fn log(&self, kind: &str) -> Vec<String> {
        let entries = self.runtime.block_on(self.driver.get_log(kind)).unwrap_or_default();
        let is_wanted = |level: &str| kind == "performance" || matches!(level, "SEVERE" | "WARNING");
        entries.into_iter().filter(|entry| is_wanted(&entry.level)).map(|entry| entry.message).collect()
    }
}

/// The address in a line of the network log that tells of a request.
fn requested(line: &str) -> Option<String> {
    let entry: Value = serde_json::from_str(line).ok()?;
    let message = &entry["message"];
    let is_request = message["method"] == "Network.requestWillBeSent";
    is_request.then(|| message["params"]["request"]["url"].as_str().map(str::to_owned))?
}
