//! A person at a browser of their own: what they can do, and what they can see.

use std::cell::{Cell, RefCell};
use std::fs;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::common::capabilities::chromium::ChromiumLikeCapabilities as _;
use thirtyfour::prelude::*;
use thirtyfour::{ChromeCapabilities, LoggingPrefsLogLevel, TypingData};
use tokio::runtime::{Builder, Runtime};
use tokio::time::sleep;
use xtask::browser::FLAGS;

use crate::device::Device;
use crate::stage::Stage;

/// How long a page may take to show something. Long, as the machine may be busy; nobody waits when it is there.
const PATIENCE: Duration = Duration::from_secs(20);

const FIND: &str = include_str!("find.js");

/// A person at a browser with a profile of its own.
pub(crate) struct User {
    pub(crate) runtime: Runtime,
    pub(crate) driver: WebDriver,
    profile: PathBuf,
    pub(crate) origin: String,
    patience: Cell<Duration>,
    pub(crate) tolerated: RefCell<Vec<&'static str>>,
}

impl User {
    /// Opens a browser with an empty profile.
    #[track_caller]
    pub(crate) fn arrive(stage: &Stage, origin: &str, device: Device, number: usize) -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime can be had");
        let profile = std::env::temp_dir().join(format!("samverkan-journey-{}-{number}", std::process::id()));
        fs::create_dir_all(&profile).expect("a folder for the profile can be made");
        let capabilities = capabilities(stage, &profile, device).expect("the wishes are plain values");
        let driver = runtime
            .block_on(WebDriver::new(stage.driver.url(), capabilities))
            .expect("chromium starts with the wished settings");
        let (origin, patience) = (origin.to_owned(), Cell::new(PATIENCE));
        let user = Self { runtime, driver, profile, origin, patience, tolerated: RefCell::new(Vec::new()) };
        user.holds(device);
        user
    }

    /// Takes up another device, or turns the colors of the same; the page stays.
    #[track_caller]
    pub(crate) fn holds(&self, device: Device) {
        let (width, height) = device.size;
        self.devtools(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 }),
        );
        let scheme = if device.is_dark { "dark" } else { "light" };
        // Without motion, so that nothing is looked at halfway.
        self.devtools(
            "Emulation.setEmulatedMedia",
            json!({ "features": [
                { "name": "prefers-color-scheme", "value": scheme },
                { "name": "prefers-reduced-motion", "value": "reduce" },
            ] }),
        );
    }

    /// Asks the browser itself for something that no page can do.
    #[track_caller]
    pub(crate) fn devtools(&self, method: &str, parameters: Value) -> Value {
        self.runtime.block_on(self.driver.cdp().send_raw(method, parameters)).expect(method)
    }

    /// Types an address, from the `#` on, into the address bar and waits until the app is there.
    #[track_caller]
    pub(crate) fn opens(&self, address: &str) {
        let url = format!("{}{address}", self.origin);
        self.runtime.block_on(self.driver.goto(url)).expect("the address can be opened");
        self.waits_for_the_app();
    }

    /// Presses the browser's reload button.
    #[track_caller]
    pub(crate) fn reloads(&self) {
        self.runtime.block_on(self.driver.refresh()).expect("the page can be reloaded");
        self.waits_for_the_app();
    }

    #[track_caller]
    fn waits_for_the_app(&self) {
        self.reads(
            "return !!document.querySelector('.boot-failure') \
             || !document.querySelector('#boot-loading') && !!document.querySelector('main h1')",
        );
        let failure = self.value("return document.querySelector('.boot-failure')?.textContent", &[]);
        assert!(failure.is_null(), "the app did not start: {failure}");
    }

    /// What stands in the address bar, from the `#` on.
    #[track_caller]
    pub(crate) fn address(&self) -> String {
        self.value("return location.hash", &[]).as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the address bar holds these words.
    #[track_caller]
    pub(crate) fn is_at(&self, words: &str) {
        self.reads_with("return location.hash.includes(arguments[0])", &[json!(words)]);
    }

    /// Clicks the link, button or other control of this name.
    #[track_caller]
    pub(crate) fn clicks(&self, name: &str) {
        self.clicks_in("", name);
    }

    /// As [`User::clicks`], in the part of the page that the selector names.
    #[track_caller]
    pub(crate) fn clicks_in(&self, inside: &str, name: &str) {
        self.waits(&format!("clicks {name:?} {inside}"), async || {
            let found = self.driver.execute(FIND, vec![json!(name), json!(inside)]).await.ok()?;
            found.element().ok()?.click().await.ok()
        });
    }

    /// Clicks what the selector names.
    #[track_caller]
    pub(crate) fn clicks_on(&self, selector: &str) {
        self.waits(&format!("clicks on {selector}"), async || {
            self.driver.find(By::Css(selector)).await.ok()?.click().await.ok()
        });
    }

    /// Chooses from the list of this name.
    #[track_caller]
    pub(crate) fn chooses(&self, name: &str, option: &str) {
        self.waits(&format!("chooses {option:?} from {name:?}"), async || {
            let found = self.driver.execute(FIND, vec![json!(name), json!("")]).await.ok()?;
            let list = found.element().ok()?;
            let options = list.find_all(By::Css("option")).await.ok()?;
            for one in options {
                if one.text().await.ok()? == option {
                    return one.click().await.ok();
                }
            }
            None
        });
    }

    /// Moves the focus to the control of this name, as a reader's program does.
    #[track_caller]
    pub(crate) fn goes_to(&self, name: &str) {
        self.waits(&format!("goes to {name:?}"), async || {
            let found = self.driver.execute(FIND, vec![json!(name), json!("")]).await.ok()?;
            found.element().ok()?.focus().await.ok()
        });
    }

    /// Presses keys where the focus is.
    #[track_caller]
    pub(crate) fn presses(&self, keys: impl Into<TypingData>) {
        let keys: TypingData = keys.into();
        self.runtime.block_on(self.driver.action_chain().send_keys(keys).perform()).expect("keys can be pressed");
    }

    /// Presses a key while holding another one.
    #[track_caller]
    pub(crate) fn presses_holding(&self, held: Key, key: char) {
        let held = char::from(held);
        let keys = self.driver.action_chain().key_down(held).key_down(key).key_up(key).key_up(held);
        self.runtime.block_on(keys.perform()).expect("keys can be pressed");
    }

    /// Hands a file to the file dialog.
    #[track_caller]
    pub(crate) fn picks(&self, file: &Path) {
        self.waits("picks a file", async || {
            let input = self.driver.find(By::Css("input[type=file]")).await.ok()?;
            input.send_keys(file.display().to_string()).await.ok()
        });
    }

    /// Drags a file into the window and drops it there.
    #[track_caller]
    pub(crate) fn drops(&self, file: &Path) {
        let data = json!({ "items": [], "files": [file.display().to_string()], "dragOperationsMask": 1 });
        let moves = |kind: &str| {
            let event = json!({ "type": kind, "x": 150, "y": 300, "data": data });
            self.devtools("Input.dispatchDragEvent", event);
        };
        // A hand keeps moving: a page that is busy hears only what comes after, and the browser lets go of a file only
        // where the page has answered the last move.
        self.waits("holds a file over the page", async || {
            for kind in ["dragEnter", "dragOver"] {
                let event = json!({ "type": kind, "x": 150, "y": 300, "data": data });
                self.driver.cdp().send_raw("Input.dispatchDragEvent", event).await.ok()?;
            }
            let script = "return !document.querySelector('.drop-anywhere').hidden";
            self.driver.execute(script, Vec::new()).await.ok()?.convert::<bool>().ok()?.then_some(())
        });
        for _ in 0..50 {
            moves("dragOver");
            moves("drop");
            if self.value("return document.querySelector('.drop-anywhere').hidden", &[]) == json!(true) {
                return;
            }
        }
        panic!("the page does not take the file");
    }

    /// Waits longer from now on: for what makes the page work hard.
    pub(crate) fn is_patient(&self) {
        self.patience.set(10 * PATIENCE);
    }

    /// Tries until it succeeds, or the patience ends.
    #[track_caller]
    pub(crate) fn waits<F: Future<Output = Option<()>>>(&self, what: &str, attempt: impl Fn() -> F) {
        let begun = Instant::now();
        let succeeded = self.runtime.block_on(async {
            while begun.elapsed() < self.patience.get() {
                if attempt().await.is_some() {
                    return true;
                }
                sleep(Duration::from_millis(40)).await;
            }
            false
        });
        assert!(succeeded, "in vain: {what}");
    }

    /// Closes the browser and forgets its profile.
    pub(crate) fn leave(self) {
        self.runtime.block_on(self.driver.quit()).ok();
        fs::remove_dir_all(&self.profile).ok();
    }
}

fn capabilities(stage: &Stage, profile: &Path, device: Device) -> WebDriverResult<ChromeCapabilities> {
    let mut wishes = ChromeCapabilities::new();
    wishes.set_binary(&stage.browser.chromium.display().to_string())?;
    for flag in FLAGS {
        wishes.add_arg(flag)?;
    }
    wishes.add_arg(&format!("--user-data-dir={}", profile.display()))?;
    wishes.set_logging_prefs("browser", LoggingPrefsLogLevel::All)?;
    wishes.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
    if device.denies_storage {
        wishes.add_experimental_option("prefs", json!({ "profile.default_content_setting_values.cookies": 2 }))?;
    }
    Ok(wishes)
}
