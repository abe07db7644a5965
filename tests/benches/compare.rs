//! Times the alignment of generated pairs and counts what it finds: `cargo xtask bench compare`.

use std::time::{Duration, Instant};

use samverkan_core::compare::align;
use samverkan_core::model::Structure;
use samverkan_tests::county::pair::{Kind, Pair, Score, Telling, pair, share};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let number = |at: usize, default: usize| arguments.get(at).and_then(|word| word.parse().ok()).unwrap_or(default);
    let (largest, seeds, vocabulary) = (number(0, 40_000), number(1, 3), number(2, 1));
    println!("kind         bodies telling  seeds      F1  lowest  precis. recall renamed   moved      time  exponent");
    for (told, telling) in [
        ("all", Telling::ALL),
        ("names", Telling::NAMES),
        ("mixed", Telling { consistent: false, ..Telling::NAMES }),
        ("little", Telling::LITTLE),
    ] {
        for kind in [Kind::Edited, Kind::OtherCounty] {
            if told == "mixed" && kind == Kind::Edited {
                continue;
            }
            let mut before: Option<(usize, f64)> = None;
            for bodies in [40, 400, 4_000, 40_000].into_iter().filter(|bodies| *bodies <= largest) {
                let seeds = if bodies > 4_000 { 1 } else { seeds };
                let mut scores = Vec::new();
                let mut time = Duration::MAX;
                for seed in 0..seeds {
                    let seed = 1000 + 17 * u64::try_from(seed).expect("small");
                    let Some((score, took)) = run(&pair(kind, bodies, telling, vocabulary, seed)) else { break };
                    scores.push(score);
                    time = time.min(took);
                }
                if scores.is_empty() {
                    println!("{:<12} {bodies:>6} {told:<8} more than a file may hold", format!("{kind:?}"));
                    continue;
                }
                let seconds = time.as_secs_f64();
                let growth = before.map_or(String::new(), |(_, last)| format!("{:.2}", (seconds / last).log10()));
                before = Some((bodies, seconds));
                let mean = |of: fn(&Score) -> f64| scores.iter().map(of).sum::<f64>() / share(scores.len(), 1);
                println!(
                    "{:<12} {bodies:>6} {told:<8} {seeds:>5} {:>7.4} {:>7.4} {:>8.4} {:>6.4} {:>7.4} {:>7.4} {:>7.1} ms {growth:>6}",
                    format!("{kind:?}"),
                    mean(Score::f1),
                    scores.iter().map(Score::f1).fold(1.0, f64::min),
                    mean(Score::precision),
                    mean(Score::recall),
                    mean(|score| share(score.renamed.0, score.renamed.1)),
                    mean(|score| share(score.moved.0, score.moved.1)),
                    seconds * 1000.0,
                );
            }
        }
    }
}

/// Nothing where the pair is too large to be read.
fn run(pair: &Pair) -> Option<(Score, Duration)> {
    let (left, right) = (read(&pair.left)?, read(&pair.right)?);
    let mut best = Duration::MAX;
    let mut score = Score::default();
    for _ in 0..if left.bodies.len() > 1000 { 2 } else { 5 } {
        let begun = Instant::now();
        let alignment = align(&left, &right);
        best = best.min(begun.elapsed());
        score = Score::of(pair, &alignment);
    }
    Some((score, best))
}

fn read(text: &str) -> Option<Structure> {
    let checked = samverkan_core::check(text);
    let is_too_large = checked.findings.iter().any(|finding| finding.code.0 == "too-large");
    assert!(checked.structure.is_some() || is_too_large, "{:?}", checked.findings.first());
    checked.structure
}
