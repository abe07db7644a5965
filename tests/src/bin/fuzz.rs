//! Fuzzing without a tool: for some seconds, files made wrong at random are read and checked, on every core.
//!
//! `fuzz [SECONDS] [SEED]`. An input for which an invariant does not hold is kept in `target/found/` and ends the run.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use samverkan_tests::garble::garble;
use samverkan_tests::{files_within, invariants, root};

/// SplitMix64 (Steele, Lea and Flood, *Fast Splittable Pseudorandom Number Generators*, 2014): small, and the same
/// everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).unwrap_or_default()
    }

    fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.next().to_le_bytes()[0]).collect()
    }
}

/// A piece of a file with some of its bytes changed, as it may come from a broken disk.
fn broken(seeds: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let seed = &seeds[random.below(seeds.len())];
    let (from, length) = (random.below(seed.len()), random.below(3_000));
    let mut bytes: Vec<u8> = seed.iter().copied().skip(from).take(length).collect();
    for _ in 0..random.below(12) {
        let at = random.below(bytes.len());
        match random.below(4) {
            0 => bytes.truncate(at),
            1 if at < bytes.len() => drop(bytes.remove(at)),
            2 if at < bytes.len() => bytes[at] = random.bytes(1)[0],
            _ => bytes.insert(at, b"()[]{}:,\"'\\/*#\n"[random.below(15)]),
        }
    }
    bytes
}

/// How often each invariant was tried.
#[derive(Default)]
struct Tried {
    read: AtomicU64,
    validate: AtomicU64,
}

fn walk(seed: u64, until: Instant, seeds: &[Vec<u8>], tried: &Tried, found: &AtomicBool) {
    let mut random = Random(seed);
    while Instant::now() < until && !found.load(Ordering::Relaxed) {
        // Reading is many times quicker than all the rest.
        for _ in 0..20 {
            let bytes = broken(seeds, &mut random);
            try_with(&bytes, seed, found, || invariants::read(&bytes));
        }
        let choices = random.below(60);
        let text = garble(&random.bytes(choices));
        try_with(text.as_bytes(), seed, found, || invariants::validate(&text));
        tried.read.fetch_add(20, Ordering::Relaxed);
        tried.validate.fetch_add(1, Ordering::Relaxed);
    }
}

fn try_with(input: &[u8], seed: u64, found: &AtomicBool, invariant: impl FnOnce()) {
    if catch_unwind(AssertUnwindSafe(invariant)).is_err() {
        found.store(true, Ordering::Relaxed);
        let folder = root().join("target/found");
        let file: PathBuf = folder.join(format!("{seed}.ron"));
        let kept = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&file, input));
        eprintln!("the input: {} ({kept:?})", file.display());
    }
}

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1).map(|number| number.parse().expect("a number"));
    let seconds = arguments.next().unwrap_or(30);
    let clock = || std::time::SystemTime::UNIX_EPOCH.elapsed().map_or(1, |since| since.as_secs());
    let seed = arguments.next().unwrap_or_else(clock);
    let folders = ["configs", "tests/suite"];
    let seeds: Vec<Vec<u8>> = folders
        .iter()
        .flat_map(|folder| files_within(folder, "ron"))
        .map(|file| std::fs::read(&file).expect("a file of the workspace can be read"))
        .collect();
    let (tried, found) = (Tried::default(), AtomicBool::new(false));
    let until = Instant::now() + Duration::from_secs(seconds);
    let cores = std::thread::available_parallelism().map_or(1, usize::from) as u64;
    std::thread::scope(|scope| {
        for core in 0..cores {
            let (seeds, tried, found) = (&seeds, &tried, &found);
            scope.spawn(move || walk(seed ^ (core << 32), until, seeds, tried, found));
        }
    });
    let (read, validate) = (tried.read.load(Ordering::Relaxed), tried.validate.load(Ordering::Relaxed));
    println!("fuzzed for {seconds} s from seed {seed}: {read} × read, {validate} × validate");
    if found.load(Ordering::Relaxed) || read == 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
