//! Where in the text each part of a structure stands.

use std::borrow::Cow;
use std::collections::HashMap;

use super::source::{Source, Span};
use super::tree::{Item, ItemId, ROOT, Tree, head_span};
use crate::diagnostic::Place;
use crate::path::{FieldPath, Segment};

/// Groups with more entries than this are looked up by a table.
const MANY: usize = 16;

/// Where in the text each part of a structure stands, by its [`FieldPath`].
///
/// An index counts the elements that came into the draft, so that paths made from the draft find their place. What
/// stands in the brackets of a word is reached without a segment of its own: in
/// `rule: Rotating(between: [Party("a")])` the party is `rule.between[0]`.
#[derive(Clone, Debug)]
pub struct Places {
    source: Source,
    tree: Tree,
    /// The entries of large groups by key; of the same key the one that counts.
    table: HashMap<(ItemId, String), ItemId>,
    /// The elements of large groups that came into the draft.
    elements: HashMap<ItemId, Vec<ItemId>>,
}

impl Places {
    pub(super) fn new(source: Source, tree: Tree) -> Self {
        let (mut table, mut elements) = (HashMap::new(), HashMap::new());
        for group in tree.ids().filter(|group| is_large(&tree, *group)) {
            let mut kept = Vec::new();
            for (id, item) in tree.children(group) {
                if !item.dropped {
                    kept.push(id);
                }
                let Some(key) = tree.key(&source, id) else { continue };
                let entry = table.entry((group, key.into_owned())).or_insert(id);
                if !item.dropped && tree.get(*entry).is_some_and(|other| other.dropped) {
                    *entry = id;
                }
            }
            elements.insert(group, kept);
        }
        Self { source, tree, table, elements }
    }

    /// Where the value at the path stands. Where there is none, the field name, key or opening of the nearest thing
    /// around it, so that a missing field points at the item that lacks it.
    pub fn place(&self, path: &FieldPath) -> Option<Place> {
        let (item, found) = self.nearest(path)?;
        let item = self.tree.get(item)?;
        let span = if found && !is_empty(item.span) { item.span } else { head_span(item) };
        Some(self.source.place(span))
    }

    /// Where the field name or key at the path stands; for an element of a list, its opening. Where the path leads
    /// nowhere, that of the nearest thing around it.
    pub fn key_place(&self, path: &FieldPath) -> Option<Place> {
        let (item, _) = self.nearest(path)?;
        Some(self.source.place(head_span(self.tree.get(item)?)))
    }

    /// Whether the file has something at the path, or around it, that was left out because of a fault.
    pub fn was_dropped(&self, path: &FieldPath) -> bool {
        let steps = self.steps(path);
        steps.iter().any(|id| self.tree.get(*id).is_some_and(|item| item.dropped))
    }

    /// Whether something inside what stands at the path was left out because of a fault.
    pub fn lost_a_part(&self, path: &FieldPath) -> bool {
        let Some((item, true)) = self.nearest(path) else { return false };
        let mut open = vec![item];
        while let Some(id) = open.pop() {
            for (child, item) in self.tree.children(id) {
                if item.dropped {
                    return true;
                }
                open.push(child);
            }
        }
        false
    }

    /// The field names or keys in what stands at the path, as they are written, those left out as well.
    pub fn keys(&self, path: &FieldPath) -> Vec<Cow<'_, str>> {
        let Some((item, true)) = self.nearest(path) else { return Vec::new() };
        self.tree.children(item).filter_map(|(id, _)| self.tree.key(&self.source, id)).collect()
    }

    /// The item at the path and `true`, or the nearest one around it and `false`.
    fn nearest(&self, path: &FieldPath) -> Option<(ItemId, bool)> {
        let steps = self.steps(path);
        steps.last().map(|item| (*item, steps.len() == path.segments().len() + 1))
    }

    /// The items along the path as far as they exist, the root first, one for each segment.
    fn steps(&self, path: &FieldPath) -> Vec<ItemId> {
        let mut steps = Vec::new();
        if self.tree.is_empty() {
            return steps;
        }
        let mut at = ROOT;
        steps.push(at);
        for segment in path.segments() {
            let Some(next) = self.step(at, segment) else { break };
            at = next;
            steps.push(at);
        }
        steps
    }

    fn step(&self, from: ItemId, segment: &Segment) -> Option<ItemId> {
        let mut group = from;
        loop {
            let found = match segment {
                Segment::Field(name) | Segment::Key(name) => self.by_key(group, name),
                Segment::Index(_) if self.tree.is_named(group) => None,
                Segment::Index(index) => match self.elements.get(&group) {
                    Some(elements) => elements.get(*index).copied(),
                    None => self.tree.children(group).filter(|(_, item)| !item.dropped).nth(*index).map(|(id, _)| id),
                },
            };
            if found.is_some() || !self.tree.is_named(group) {
                return found;
            }
            let mut inside = self.tree.children(group);
            group = inside.next().filter(|(_, item)| item.key.is_none()).map(|(id, _)| id)?;
        }
    }

    fn by_key(&self, group: ItemId, name: &str) -> Option<ItemId> {
        if is_large(&self.tree, group) {
            return self.table.get(&(group, name.to_owned())).copied();
        }
        let mut first = None;
        for (id, item) in self.tree.children(group) {
            if self.tree.key(&self.source, id).is_some_and(|key| key == name) {
                if !item.dropped {
                    return Some(id);
                }
                first = first.or(Some(id));
            }
        }
        first
    }

    #[cfg(test)]
    pub(super) fn parts(&self) -> (&Source, &Tree) {
        (&self.source, &self.tree)
    }
}

fn is_large(tree: &Tree, group: ItemId) -> bool {
    tree.last_child(group).and_then(|last| tree.get(last)).is_some_and(|last: &Item| last.position as usize >= MANY)
}

fn is_empty(span: Span) -> bool {
    span.start() == span.end()
}
