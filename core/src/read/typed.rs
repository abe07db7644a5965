//! Tree → draft. `ron` stops at its first fault; the item at fault is left out and the rest is read on, until all is
//! read, so that one pass tells of every fault.

use std::collections::HashSet;

use ron::Options;
use ron::extensions::Extensions;

use super::clean::{Clean, Line, Start};
use super::codes;
use super::lexer::{Bracket, TokenKind};
use super::shape::{self, Fault};
use super::source::Source;
use super::tree::{ItemId, ROOT, Shape, Tree};
use crate::diagnostic::Diagnostic;
use crate::draft::StructureDraft;

/// After so many faults reading is broken off.
const MOST_FAULTS: usize = 200;

/// The draft of what can be read, and a finding for each item that cannot; no draft where nothing can be read.
pub(super) fn draft(source: &Source, tree: &mut Tree, findings: &mut Vec<Diagnostic>) -> Option<StructureDraft> {
    let options = Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_default_extension(Extensions::UNWRAP_NEWTYPES)
        .with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES);
    let mut clean = Clean::new(source, tree);
    let mut start = Start::default();
    let mut faults = 0;
    let torn = torn_lines(findings);
    loop {
        let error = match options.from_bytes::<StructureDraft>(clean.from(start)) {
            Ok(draft) if start == Start::default() => return Some(draft),
            Ok(_) => {
                clean.rewind();
                start = Start::default();
                continue;
            }
            Err(error) => error,
        };
        let line = clean.line(start, error.span.end.line);
        let fault = shape::locate(tree, line, error.span.end.col, &error.code);
        let left_out = tree.ancestors(fault.item).find(|id| tree.can_be_left_out(*id) || *id == ROOT)?;
        faults += 1;
        if faults > MOST_FAULTS {
            findings.extend(tree.get(fault.item).map(|item| super::too_many(source.place(item.span))));
            return None;
        }
        let finding = shape::finding(source, tree, fault, &error.code);
        let in_torn_line = finding.place.is_some_and(|place| torn.contains(&place.line));
        if !in_torn_line && !follows(tree, fault) {
            findings.push(finding);
        }
        if left_out == ROOT || tree.get(left_out).is_none_or(|item| item.dropped) {
            return None;
        }
        clean.blank(left_out);
        tree.change(left_out, |item| item.dropped = true);
        start = restart(source, tree, &mut clean, left_out, start);
    }
}

/// The lines where texts or entries run together: what looks wrong there mostly comes from that.
fn torn_lines(findings: &[Diagnostic]) -> HashSet<usize> {
    let tearing = [codes::UNCLOSED_STRING, codes::QUOTE_IN_TEXT, codes::MISSING_COMMA];
    let torn = findings.iter().filter(|finding| tearing.contains(&finding.code));
    torn.filter_map(|finding| finding.place).map(|place| place.line).collect()
}

/// Whether the fault only comes from another that has been told: something in the item has been left out.
fn follows(tree: &Tree, fault: Fault) -> bool {
    fault.whole && tree.children(fault.item).any(|(_, child)| child.dropped)
}

/// What stands before the field of the file, or the entry of its map, that the item lies in has been read without
/// fault and need not be read again.
fn restart(source: &Source, tree: &Tree, clean: &mut Clean, left_out: ItemId, start: Start) -> Start {
    let mut chain: Vec<ItemId> = tree.ancestors(left_out).collect();
    chain.reverse();
    let Some(field) = chain.get(1).copied() else { return start };
    let outer = tree.get(field).filter(|item| item.shape == Shape::Group(Bracket::Curly));
    let key = outer.and_then(|item| item.key).filter(|key| key.kind == TokenKind::Word);
    let next = match (key, chain.get(2)) {
        (Some(key), Some(entry)) => clean.restart(*entry, &format!("({}:{{", source.slice(key.span))),
        _ => clean.restart(field, "("),
    };
    next.unwrap_or(start)
}

/// The item that a line of the clean text speaks of.
pub(super) fn item_of(line: Line) -> ItemId {
    match line {
        Line::Head(id) | Line::Tail(id) => id,
    }
}
