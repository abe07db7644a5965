//! Puts functions that resemble each other side by side, where compression finds what they share.

use std::collections::{HashMap, VecDeque};

use anyhow::Result;
use wasm_encoder::{NameMap, NameSection, Section as _};
use wasmparser::{Parser, Payload, TypeRef};

// Gzip looks back 32 KB; half of that also leaves what lies between two functions within its sight.
const SIGHT: usize = 16 * 1024;
// Shorter runs are everywhere, longer ones are broken by numbers that differ.
const RUN: usize = 7;
// Whole numbers, so that every machine comes to the same order.
const WEIGHT: u64 = 1 << 20;

/// The same wasm with a name for each function, so that an order by name is the order sought.
///
/// It begins with the longest function; then always comes the one that shares most, for its length, with those just
/// before it. A run of bytes counts less the more functions have it.
///
/// # Errors
/// When the bytes are no wasm.
pub fn named_by_place(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut imported = 0;
    let mut bodies = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_) | TypeRef::FuncExact(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            _ => {}
        }
    }
    let mut place = vec![0; bodies.len()];
    for (at, function) in order(&bodies).into_iter().enumerate() {
        place[function] = at;
    }
    let mut functions = NameMap::new();
    for (function, place) in (imported..).zip(place) {
        functions.append(function, &format!("{place:08}"));
    }
    let mut names = NameSection::new();
    names.functions(&functions);
    let mut named = wasm.to_vec();
    names.append_to(&mut named);
    Ok(named)
}

fn order(bodies: &[&[u8]]) -> Vec<usize> {
    let runs = shared_runs(bodies);
    let count = runs.iter().flatten().max().map_or(0, |last| last + 1);
    let mut holders = vec![Vec::new(); count];
    for (function, runs) in runs.iter().enumerate() {
        for &run in runs {
            holders[run].push(function);
        }
    }
    // The fourth power, to tell four steps where a logarithm in whole numbers has one.
    let weight = |run: usize| WEIGHT / u64::from((holders[run].len() as u64 + 1).pow(4).ilog2());

    let mut order = Vec::new();
    let mut in_sight: VecDeque<usize> = VecDeque::new();
    let mut length_in_sight = 0;
    let mut times_in_sight = vec![0_u32; count];
    let mut shared = vec![0_u64; bodies.len()];
    let mut left: Vec<usize> = (0..bodies.len()).collect();
    let mut next = left.iter().copied().rev().max_by_key(|&function| bodies[function].len());
    while let Some(function) = next {
        order.push(function);
        left.retain(|&other| other != function);
        in_sight.push_back(function);
        length_in_sight += bodies[function].len();
        for &run in &runs[function] {
            times_in_sight[run] += 1;
            if times_in_sight[run] == 1 {
                holders[run].iter().for_each(|&holder| shared[holder] += weight(run));
            }
        }
        while length_in_sight > SIGHT && in_sight.len() > 1 {
            let Some(passed) = in_sight.pop_front() else { break };
            length_in_sight -= bodies[passed].len();
            for &run in &runs[passed] {
                times_in_sight[run] -= 1;
                if times_in_sight[run] == 0 {
                    holders[run].iter().for_each(|&holder| shared[holder] -= weight(run));
                }
            }
        }
        // The few bytes more keep the smallest functions from always coming first.
        let closeness = |function: usize| shared[function] / (bodies[function].len() as u64 + 8);
        next = left.iter().copied().rev().max_by_key(|&function| closeness(function));
    }
    order
}

/// For each function the runs of bytes that another one has too, by number, each once.
fn shared_runs(bodies: &[&[u8]]) -> Vec<Vec<usize>> {
    let mut first_holder: HashMap<&[u8], (usize, Option<usize>)> = HashMap::new();
    let mut count = 0;
    for (function, body) in bodies.iter().enumerate() {
        for run in body.windows(RUN) {
            let (first, number) = first_holder.entry(run).or_insert((function, None));
            if *first != function && number.is_none() {
                *number = Some(count);
                count += 1;
            }
        }
    }
    let runs_of = |body: &&[u8]| {
        let mut runs: Vec<usize> = body.windows(RUN).filter_map(|run| first_holder[run].1).collect();
        runs.sort_unstable();
        runs.dedup();
        runs
    };
    bodies.iter().map(runs_of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_that_share_most_stand_side_by_side() {
        let long = b"the longest function comes first whatever it holds";
        let (one, other) = (b"alpha beta gamma delta", b"alpha beta gamma epsilon");
        let (two, another) = (b"quick brown foxes jump", b"quick brown foxes sleep");
        let order = order(&[one, two, long, another, other]);
        assert_eq!(order.first(), Some(&2));
        let place = |function| order.iter().position(|&at| at == function).expect("each function has a place");
        assert_eq!(place(0_usize).abs_diff(place(4)), 1);
        assert_eq!(place(1_usize).abs_diff(place(3)), 1);
    }

    #[test]
    fn each_function_gets_one_place() {
        let bodies: [&[u8]; 4] = [b"", b"same same same", b"same same same", b"x"];
        let mut order = order(&bodies);
        order.sort_unstable();
        assert_eq!(order, [0, 1, 2, 3]);
    }

    #[test]
    fn what_is_no_wasm_is_refused() {
        assert!(named_by_place(b"not wasm").is_err());
    }
}
