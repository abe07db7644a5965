//! What only the newer documents tell, and what only the older: known at one date and not at the other.

use serde::Serialize;

use super::{Age, Retold, Span};
use crate::answer::sources::called;
use crate::answer::{Element, Thing, elements};
use crate::model::{SourceRef, Structure};
use crate::path::FieldPath;
use crate::words::{Language, Said};

/// What stands at the root of the file, and what of it only documents of one time tell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Told {
    /// Where it stands.
    pub path: FieldPath,
    /// What it is called.
    pub title: Said,
    /// Whether it as a whole is only told so; else only the parts below.
    pub whole: bool,
    /// Its parts that are only told so, by what they are; none where it is told so as a whole.
    pub parts: Vec<Parts>,
    /// The documents that tell it.
    pub sources: Vec<SourceRef>,
}

/// Parts of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Parts {
    /// What they are.
    pub kind: Said,
    /// What they are called, without repetition; none of those that have no name.
    pub names: Vec<Said>,
}

/// What only newer documents tell, and what only older ones do.
pub(super) fn told(structure: &Structure, span: &Span, retold: &[Retold<'_>]) -> (Vec<Told>, Vec<Told>) {
    let all = elements(structure);
    // What has another reading is told of there.
    let disputed: std::collections::BTreeSet<&FieldPath> =
        retold.iter().filter(|one| one.field.is_none()).map(|one| &one.path).collect();
    let ages: Vec<Ages> = all.iter().map(|element| Ages::of(structure, span, element.thing)).collect();
    let gather = |wanted: fn(&Ages) -> bool| -> Vec<Told> {
        let is_wanted = |place: usize| {
            let here = all.get(place).zip(ages.get(place));
            here.is_some_and(|(element, ages)| wanted(ages) && !disputed.contains(&element.path))
        };
        gather(structure, &all, &is_wanted)
    };
    let has_newer = ages.iter().any(|ages| ages.newer);
    let newly = gather(|ages| ages.newer && !ages.older);
    let not_repeated = if has_newer { gather(|ages| ages.older && !ages.newer) } else { Vec::new() };
    (newly, not_repeated)
}

fn gather(structure: &Structure, all: &[Element<'_>], is_wanted: &dyn Fn(usize) -> bool) -> Vec<Told> {
    let mut found: Vec<(usize, Told)> = Vec::new();
    for (place, element) in all.iter().enumerate() {
        // What stands in something that is told so as a whole is told with it.
        if !is_wanted(place) || element.within.is_some_and(is_wanted) {
            continue;
        }
        let around = |outer: &usize| all.get(*outer).and_then(|element| element.within);
        let outermost = std::iter::successors(Some(place), around).last().unwrap_or(place);
        if found.last().is_none_or(|(last, _)| *last != outermost) {
            let Some(outer) = all.get(outermost) else { continue };
            let title = called(all, outer, structure);
            let told = Told { path: outer.path.clone(), title, whole: false, parts: Vec::new(), sources: Vec::new() };
            found.push((outermost, told));
        }
        let Some((_, told)) = found.last_mut() else { continue };
        if place == outermost {
            told.whole = true;
        } else {
            told.add(structure, element);
        }
        let new = element.thing.sources().iter().filter(|mark| matches!(mark, SourceRef::Cited { .. }));
        for mark in new {
            if !told.sources.contains(mark) {
                told.sources.push(mark.clone());
            }
        }
    }
    found.into_iter().map(|(_, told)| told).collect()
}

impl Told {
    fn add(&mut self, structure: &Structure, element: &Element<'_>) {
        let part = element.thing.part();
        let kind = Said::new(part.words(Language::Sv), part.words(Language::En));
        let name = Language::ALL.map(|language| element.thing.name(structure, language));
        let name = match name {
            [Some(sv), Some(en)] => Some(Said::new(sv, en)),
            _ => None,
        };
        match self.parts.iter_mut().find(|parts| parts.kind == kind) {
            Some(parts) => parts.names.extend(name.filter(|name| !parts.names.contains(name))),
            None => self.parts.push(Parts { kind, names: name.into_iter().collect() }),
        }
    }
}

/// Documents of which times an element is told by.
#[derive(Clone, Copy)]
struct Ages {
    older: bool,
    newer: bool,
}

impl Ages {
    fn of(structure: &Structure, span: &Span, thing: Thing<'_>) -> Self {
        // What happened is told of by its own date; the frame of the whole, by whatever names it.
        let is_left_out = matches!(
            thing,
            Thing::Structure(_)
                | Thing::Level(_)
                | Thing::Line(_)
                | Thing::Division(_)
                | Thing::Area(_)
                | Thing::Party(_)
                | Thing::Topic(_)
                | Thing::Edition(_)
                | Thing::Event(_)
                | Thing::Attendance(_)
                | Thing::Decision(_)
                | Thing::Change(_)
        );
        let mut ages = Self { older: false, newer: false };
        for mark in thing.sources().iter().filter(|_| !is_left_out) {
            let SourceRef::Cited { source, .. } = mark else { continue };
            match span.age(structure.sources.get(source).and_then(|source| source.date.as_ref())) {
                Age::Older => ages.older = true,
                Age::Newer { .. } => ages.newer = true,
                Age::Later | Age::Undated => {}
            }
        }
        ages
    }
}
