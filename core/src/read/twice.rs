//! Keys and fields that stand twice in the same group: the first counts, the others are left out.

use std::collections::HashMap;

use super::codes;
use super::lexer::Bracket;
use super::source::Source;
use super::tree::{ItemId, Shape, Tree};
use super::wanted::shown;
use crate::diagnostic::{Diagnostic, Related};
use crate::path::FieldPath;
use crate::words::Said;

/// So many are told of; the rest are left out all the same.
const MOST_TOLD: usize = 200;

/// Makes a finding of two of the same, where the second stands.
pub(super) type Words = fn(&Source, &Tree, ItemId, ItemId) -> Option<Diagnostic>;

/// As [`super::faults::without_words`].
pub(super) fn without_words(_: &Source, _: &Tree, _: ItemId, _: ItemId) -> Option<Diagnostic> {
    Some(Diagnostic::error(codes::DUPLICATE_KEY, FieldPath::root(), Said::new("", "")))
}

pub(super) fn leave_out(source: &Source, tree: &mut Tree, words: Words) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut twice: Vec<(ItemId, ItemId)> = Vec::new();
    for group in tree.ids() {
        let mut seen = HashMap::new();
        for (id, item) in tree.children(group).filter(|(_, item)| !item.dropped) {
            let Some(key) = tree.key(source, id) else { continue };
            let kind = item.key.map(|key| matches!(key.kind, super::lexer::TokenKind::Text(_)));
            if let Some(first) = seen.get(&(kind, key.clone())) {
                twice.push((*first, id));
            } else {
                seen.insert((kind, key), id);
            }
        }
    }
    let more = twice.len().saturating_sub(MOST_TOLD);
    for (first, second) in twice {
        if findings.len() < MOST_TOLD {
            findings.extend(words(source, tree, first, second));
        }
        tree.change(second, |item| item.dropped = true);
    }
    if let Some(last) = findings.last_mut().filter(|_| more > 0) {
        last.and_more(more);
    }
    findings
}

pub(super) fn in_words(source: &Source, tree: &Tree, first: ItemId, second: ItemId) -> Option<Diagnostic> {
    let (first_key, second_key) = (tree.get(first)?.key?, tree.get(second)?.key?);
    let group = tree.parent(second).and_then(|parent| tree.get(parent))?;
    let name = tree.key(source, second)?;
    let name = shown(&name);
    let field = group.shape == Shape::Group(Bracket::Round);
    let (code, message) = if field {
        let sv = format!("fältet `{name}` står två gånger");
        (codes::DUPLICATE_FIELD, Said::new(sv, format!("the field `{name}` stands twice")))
    } else {
        let sv = format!("`{name}` står två gånger");
        (codes::DUPLICATE_KEY, Said::new(sv, format!("`{name}` stands twice")))
    };
    let path = tree.path(source, second);
    let hint = if field {
        Said::new("behåll ett av dem", "keep one of them")
    } else {
        Said::new("ta bort den ena, eller ge den ett annat id", "remove one, or give it another id")
    };
    let mut finding = Diagnostic::error(code, path.clone(), message).at(source.place(second_key.span)).hint(hint);
    finding.related.push(Related {
        path,
        place: Some(source.place(first_key.span)),
        message: Said::new("här står den första, som gäller", "the first, which counts, stands here"),
    });
    Some(finding)
}
