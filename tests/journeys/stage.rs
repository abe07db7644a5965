//! What every journey needs, the served app and a browser's driver, and how the journeys are walked.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use anyhow::{Context as _, Result};
use xtask::browser::{self, Browser};
use xtask::server::Server;

use crate::device::Device;
use crate::driver::Driver;
use crate::user::User;

/// A file among what the journeys saw.
pub(crate) fn evidence(name: &str) -> PathBuf {
    Stage::evidence().join(name)
}

/// One journey: what a person does, told by its name.
pub(crate) struct Journey {
    pub(crate) name: &'static str,
    pub(crate) walk: fn(&Stage),
}

/// The names of functions as journeys; underscores are read as spaces.
macro_rules! journeys {
    ($($walk:path),+ $(,)?) => {
        &[$($crate::stage::Journey { name: stringify!($walk), walk: $walk }),+]
    };
}
pub(crate) use journeys;

/// The built app, the browser and the driver that all journeys share.
pub(crate) struct Stage {
    pub(crate) browser: Browser,
    pub(crate) driver: Driver,
    pub(crate) dist: PathBuf,
    server: Server,
    visits: AtomicUsize,
}

impl Stage {
    /// Serves what `SAMVERKAN_DIST` names and starts the driver.
    pub(crate) fn set() -> Result<Self> {
        let dist = std::env::var_os("SAMVERKAN_DIST").context(
            "SAMVERKAN_DIST does not name the built app; `cargo xtask test` builds it and runs the journeys",
        )?;
        let dist = PathBuf::from(dist);
        let server = Server::start(&dist).with_context(|| format!("cannot serve {}", dist.display()))?;
        let browser = browser::find().context("there is no chromium with its chromedriver")?;
        let driver = Driver::start(&browser)?;
        fs::create_dir_all(Self::evidence()).context("cannot make a folder for what the journeys saw")?;
        Ok(Self { browser, driver, dist, server, visits: AtomicUsize::new(0) })
    }

    /// Where screenshots and pages go.
    pub(crate) fn evidence() -> PathBuf {
        xtask::target_dir().join("journeys")
    }

    /// The address of the served app.
    pub(crate) fn url(&self) -> String {
        self.server.url()
    }

    /// A person with a new browser profile comes, does something and leaves; see [`Stage::visit_at`].
    #[track_caller]
    pub(crate) fn visit(&self, device: Device, act: impl FnOnce(&User)) {
        self.visit_at(&self.url(), device, act);
    }

    /// As [`Stage::visit`], at an address of the journey's own. The console must stay free of errors, and nothing
    /// may be asked of another origin. Where it fails, a picture and the page are kept.
    #[track_caller]
    pub(crate) fn visit_at(&self, url: &str, device: Device, act: impl FnOnce(&User)) {
        let number = self.visits.fetch_add(1, Ordering::Relaxed);
        let user = User::arrive(self, url, device, number);
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            act(&user);
            user.has_had_no_trouble();
        }));
        if outcome.is_err() {
            let name = thread::current().name().unwrap_or("journey").replace(' ', "-");
            user.keep_evidence(&Self::evidence().join(format!("{name}-{number}")));
        }
        user.leave();
        if let Err(reason) = outcome {
            resume_unwind(reason);
        }
    }

    /// Walks the journeys whose names contain one of the words, two at a time, and says how each went.
    pub(crate) fn perform(&self, journeys: &[Journey], words: &[String]) -> ExitCode {
        let is_wanted = |journey: &&Journey| {
            words.is_empty() || words.iter().any(|word| journey.title().contains(&word.replace('_', " ")))
        };
        let chosen: Vec<&Journey> = journeys.iter().filter(is_wanted).collect();
        let begun = Instant::now();
        let next = AtomicUsize::new(0);
        let failed = Mutex::new(Vec::new());
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    while let Some(journey) = chosen.get(next.fetch_add(1, Ordering::Relaxed)) {
                        if !self.walk(journey) {
                            failed.lock().expect("no journey holds it while it panics").push(journey.title());
                        }
                    }
                });
            }
        });
        let failed = failed.into_inner().expect("all have ended");
        println!("{} journeys, {} failed ({:.0} s)", chosen.len(), failed.len(), begun.elapsed().as_secs_f64());
        if failed.is_empty() {
            return ExitCode::SUCCESS;
        }
        println!("failed: {}\nwhat they saw: {}", failed.join(", "), Self::evidence().display());
        ExitCode::FAILURE
    }

    // A thread of its own, named after the journey, so that what it panics with is told under its name.
    fn walk(&self, journey: &Journey) -> bool {
        let begun = Instant::now();
        let went_well = thread::scope(|scope| {
            let builder = thread::Builder::new().name(journey.title());
            let walking = builder.spawn_scoped(scope, || (journey.walk)(self)).expect("a thread can be had");
            walking.join().is_ok()
        });
        let mark = if went_well { '✓' } else { '✗' };
        println!("{mark} {} ({:.1} s)", journey.title(), begun.elapsed().as_secs_f64());
        went_well
    }
}

impl Journey {
    fn title(&self) -> String {
        self.name.rsplit("::").next().unwrap_or(self.name).replace('_', " ")
    }
}
