//! A comparison row by row.

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::compare::facing::{facts, lines, told_lines};
use samverkan_core::compare::{
    self as core, Aspect, BodyDifference, Change, ChangeClass, Comparison, Correspondence, Faced, Facing, Group,
    ItemDifference, Line, Reason, Standing,
};
use samverkan_core::id::{BodyId, DocumentId, LevelId, RouteId};
use samverkan_core::model::{Structure, Text};
use samverkan_core::words::{Language, Said, Term};

use super::ruling::Ruler;
use crate::browser;
use crate::route::Page;
use crate::state::StructureId;
use crate::ui::Button;
use crate::words::{CompareWord, Say, Word, t};

const WHOLE: &str = "compare-whole";
/// So many reasons are told at once.
const TOP: usize = 3;
/// So many values stand in sight; more are unfolded when asked for.
const FEW: usize = 3;

/// What the card of a body that faces another tells; the rest stands line by line under the two.
const WHAT: [Aspect; 3] = [Aspect::Classification, Aspect::Units, Aspect::Topics];
/// What the card of a body that faces none tells.
const ALONE: [Aspect; 6] =
    [Aspect::Classification, Aspect::Units, Aspect::Topics, Aspect::Seats, Aspect::Chair, Aspect::Cadence];

/// One of the two structures.
pub(in crate::views) struct Side {
    /// Names it in addresses; nothing where its bodies have no pages.
    pub(in crate::views) id: Option<StructureId>,
    pub(in crate::views) structure: Arc<Structure>,
    pub(in crate::views) name: String,
}

/// What is needed to put a comparison into words.
pub(in crate::views) struct Teller<'a> {
    pub(in crate::views) left: Side,
    pub(in crate::views) right: Side,
    pub(in crate::views) comparison: &'a Comparison,
    pub(in crate::views) language: Language,
    pub(in crate::views) all: bool,
    /// What the user can say of the pairs; nothing where they are known.
    pub(in crate::views) ruler: Option<Ruler>,
}

impl Teller<'_> {
    pub(in crate::views) fn tell(&self) -> AnyView {
        let nothing = self.comparison.difference.is_empty();
        let digest = core::digest(self.comparison).words(self.language);
        let rows = core::facing(&self.left.structure, &self.right.structure, self.comparison);
        let rows: Vec<AnyView> = rows.iter().map(|row| self.row(row)).collect();
        let whole = self.whole();
        let to_whole = whole.is_some().then(|| {
            let show = move |()| {
                if let Some(element) = browser::element(WHOLE) {
                    element.scroll_into_view();
                    // What cannot take focus is at least in sight.
                    let _ = element.focus();
                }
            };
            view! { <Button text=t(CompareWord::ToWhole) press=show weight="quiet" /> }
        });
        let note = if nothing { CompareWord::NoDifferences } else { CompareWord::Neutral };
        view! {
            <p class="compare-digest" role="status">{digest}</p>
            {self.groups()}
            <div class="compare-note">{text("compare-note-text", self.say(&note))} {to_whole}</div>
            {rows}
            {self.documents()}
            {self.routes()}
            {whole}
        }
        .into_any()
    }

    fn say(&self, words: &impl Say) -> String {
        words.say(self.language).into_owned()
    }

    fn names(&self) -> [&str; 2] {
        [&self.left.name, &self.right.name]
    }

    fn side(&self, side: core::Side) -> &Side {
        match side {
            core::Side::Left => &self.left,
            core::Side::Right => &self.right,
        }
    }

    fn row(&self, facing: &Facing<'_>) -> AnyView {
        let heading = match facing.levels {
            Some(row) => {
                let names = [(core::Side::Left, &row.left), (core::Side::Right, &row.right)];
                names.map(|(side, ids)| self.levels(side, ids)).into_iter().collect_view().into_any()
            }
            None => self.say(&Word::NotOnALevel).into_any(),
        };
        let (alike, apart): (Vec<Faced<'_>>, Vec<Faced<'_>>) =
            facing.faced.iter().copied().partition(|faced| !self.all && faced.is_alike());
        let none = facing.faced.is_empty().then(|| text("compare-none", self.say(&CompareWord::NoBodies)));
        let apart = list("compare-pairs", apart.into_iter().map(|faced| self.faced(faced)).collect());
        let alike = (!alike.is_empty()).then(|| {
            let title = self.say(&CompareWord::Alike(alike.len()));
            folded(title, list("compare-pairs", alike.into_iter().map(|faced| self.faced(faced)).collect()))
        });
        section("", heading, [none, Some(apart), alike].into_iter().flatten().collect())
    }

    fn levels(&self, side: core::Side, ids: &[LevelId]) -> AnyView {
        let side = self.side(side);
        let tag = self.language.tag();
        let names: Vec<AnyView> = ids
            .iter()
            .filter_map(|id| side.structure.levels.get(id))
            .enumerate()
            .map(|(at, level)| {
                let spoken = side.structure.spoken(&level.name, tag);
                let name = level.name.get(tag).to_owned();
                view! { {(at > 0).then_some(" + ")} <span lang=spoken>{name}</span> }.into_any()
            })
            .collect();
        let names = if names.is_empty() { self.say(&CompareWord::NoLevel).into_any() } else { names.into_any() };
        view! { <span class="compare-levels"><span class="compare-of">{format!("{}: ", side.name)}</span>{names}</span> }
            .into_any()
    }

    fn faced(&self, faced: Faced<'_>) -> AnyView {
        use core::Side::{Left, Right};
        match faced {
            Faced::Pair(found, difference) => {
                let cards = [
                    self.card(Left, &found.left, &WHAT),
                    self.middle(None, found),
                    self.card(Right, &found.right, &WHAT),
                ];
                pair("pair", cards, Some(self.lines(difference)))
            }
            Faced::Also(side, found, _) => {
                let card = |own: core::Side, id: &BodyId| {
                    if own == side { self.card(own, id, &WHAT) } else { self.beside(own, id) }
                };
                let also = Some(CompareWord::Also);
                pair("also", [card(Left, &found.left), self.middle(also, found), card(Right, &found.right)], None)
            }
            Faced::Alone(side, id) => {
                let card = self.card(side, id, &ALONE);
                let middle = view! { <div class="compare-middle">{self.ruler.as_ref().map(|ruler| ruler.alone(side, id))}</div> }.into_any();
                let none = self.empty(side.mirrored(), self.say(&CompareWord::NoCounterpart));
                pair("alone", if side == Left { [card, middle, none] } else { [none, middle, card] }, None)
            }
        }
    }

    /// The name of a body, which leads to its page, and what it tells of these.
    fn card(&self, side: core::Side, id: &BodyId, wanted: &[Aspect]) -> AnyView {
        let own = self.side(side);
        let href = own.id.clone().map(|own| Page::Body(own, id.to_string()).href());
        let name = self.name(side, id);
        let body = own.structure.bodies.get(id);
        let spoken = body.and_then(|body| own.structure.spoken(&body.name, self.language.tag()));
        let told = body.map(|body| facts(&own.structure, body)).unwrap_or_default();
        let facts: Vec<AnyView> = told
            .iter()
            .filter(|(aspect, _)| wanted.contains(aspect))
            .map(|(aspect, said)| {
                let values: Vec<&str> = said.iter().map(|said| said.get(self.language)).collect();
                text("compare-fact", format!("{}: {}", aspect.words(self.language), values.join("; ")))
            })
            .collect();
        view! {
            <div class="compare-card" data-side=key(side)>
                <p class="compare-owner">{own.name.clone()}</p>
                <h3 class="compare-name">{match href {
                    Some(href) => view! { <a href=href lang=spoken>{name}</a> }.into_any(),
                    None => view! { <span lang=spoken>{name}</span> }.into_any(),
                }}</h3>
                {facts}
            </div>
        }
        .into_any()
    }

    fn name(&self, side: core::Side, id: &BodyId) -> String {
        let body = self.side(side).structure.bodies.get(id);
        body.map_or_else(|| id.to_string(), |body| body.name.get(self.language.tag()).to_owned())
    }

    /// The body of the pair above that a further one shares its work with.
    fn beside(&self, side: core::Side, id: &BodyId) -> AnyView {
        self.empty(side, self.say(&CompareWord::AlsoBeside(self.name(side, id))))
    }

    fn empty(&self, side: core::Side, words: String) -> AnyView {
        view! {
            <div class="compare-empty" data-side=key(side)>
                <p class="compare-owner">{self.side(side).name.clone()}</p>
                {text("compare-none", words)}
            </div>
        }
        .into_any()
    }

    /// How close the two are, and why.
    fn middle(&self, before: Option<CompareWord>, found: &Correspondence) -> AnyView {
        let language = self.language;
        let mut close = found.relation.words(language).to_owned();
        if let Some(before) = before {
            close = format!("{}, {close}", self.say(&before));
        }
        let sure = format!("{} · {} %", found.certainty().words(language), found.percent());
        let meaning = found.relation.meaning(language, self.names());
        let top = if found.main { TOP } else { TOP - 1 };
        let rest = (found.reasons.len() > top).then(|| {
            let all = found.reasons.iter().map(|reason| self.reason(reason)).collect();
            folded(self.say(&CompareWord::Reasons(found.reasons.len())), list("compare-reasons", all))
        });
        let top: Vec<AnyView> = found.reasons.iter().take(top).map(|reason| self.reason(reason)).collect();
        view! {
            <div class="compare-middle">
                {text("compare-close", close)}
                {text("compare-sure", meaning)}
                {text("compare-sure", sure)}
                {list("compare-reasons", top)}
                {rest}
                {self.ruler.as_ref().map(|ruler| ruler.pair(found))}
            </div>
        }
        .into_any()
    }

    fn reason(&self, reason: &Reason) -> AnyView {
        let words = reason.between(self.language, self.names());
        let words = if reason.is_against() { format!("{}: {words}", self.say(&CompareWord::Against)) } else { words };
        view! { <li>{words}</li> }.into_any()
    }

    fn lines(&self, difference: &BodyDifference) -> AnyView {
        let mut lines = lines(&self.left.structure, &self.right.structure, difference);
        lines.retain(|line| line.standing != Standing::Same || !WHAT.contains(&line.aspect));
        let hidden = lines.iter().filter(|line| !self.all && line.standing == Standing::Same).count();
        let shown = lines.iter().filter(|line| self.all || line.standing != Standing::Same);
        let shown = list("compare-lines", shown.map(|line| self.line(line)).collect());
        let hidden = (hidden > 0).then(|| text("compare-hidden", self.say(&CompareWord::Hidden(hidden))));
        view! { {shown} {hidden} }.into_any()
    }

    fn line(&self, line: &Line) -> AnyView {
        let more = match line.standing {
            Standing::Only => Some(CompareWord::OnlyHere),
            Standing::Sum => Some(CompareWord::Sum),
            Standing::Same | Standing::Differs | Standing::Untold(_) => None,
        };
        let aspect = line.aspect.words(self.language);
        let how = line.how.and_then(|how| how.words(self.language)).map(str::to_owned);
        let aspect = match more.map(|more| self.say(&more)).or(how) {
            Some(more) => format!("{aspect}, {more}"),
            None => aspect.to_owned(),
        };
        let change = match line.standing {
            Standing::Same => "same",
            Standing::Sum | Standing::Differs => "differs",
            Standing::Only => "only",
            Standing::Untold(_) => "untold",
        };
        let values = [(core::Side::Left, &line.left), (core::Side::Right, &line.right)]
            .map(|(side, values)| self.value(side, values, line.standing));
        view! {
            <li class="compare-line" data-change=change>
                {text("compare-aspect", aspect)}
                {values.into_iter().collect_view()}
            </li>
        }
        .into_any()
    }

    fn value(&self, side: core::Side, values: &[Said], standing: Standing) -> AnyView {
        let empty = values.is_empty();
        let words = |said: &Said| {
            view! { <li><span class="compare-said">{said.get(self.language).to_owned()}</span></li> }.into_any()
        };
        let content = if empty {
            text(
                "compare-none",
                if standing == Standing::Only {
                    self.say(&CompareWord::NothingMore)
                } else {
                    self.say(&Term::NotStated)
                },
            )
        } else {
            let number = values.len();
            let values = list("compare-values", values.iter().map(words).collect());
            if number > FEW { folded(self.say(&CompareWord::Values(number)), values) } else { values }
        };
        view! {
            <div class="compare-value" data-side=key(side) data-empty=empty.then_some("")>
                <p class="compare-owner">{self.side(side).name.clone()}</p>
                {content}
            </div>
        }
        .into_any()
    }

    /// How much differs in each group.
    fn groups(&self) -> AnyView {
        let counts = core::grouped(&self.comparison.difference);
        let item = |count: &core::GroupCount| {
            let (group, words) = (count.group.words(self.language), count.words(self.language));
            view! { <li><span class="compare-group">{format!("{group}: ")}</span>{words}</li> }.into_any()
        };
        list("compare-groups", counts.iter().map(item).collect())
    }

    /// The documents that correspond, in what they differ.
    fn documents(&self) -> Option<AnyView> {
        let name =
            |side: core::Side, id: &DocumentId| self.side(side).structure.documents.get(id).map(|one| one.name.clone());
        self.items(Group::Documents, &self.comparison.difference.documents, &name)
    }

    /// The routes that correspond, in what they differ.
    fn routes(&self) -> Option<AnyView> {
        let name =
            |side: core::Side, id: &RouteId| self.side(side).structure.routes.get(id).map(|one| one.name.clone());
        self.items(Group::Routes, &self.comparison.difference.routes, &name)
    }

    fn items<Id>(
        &self,
        group: Group,
        items: &[ItemDifference<Id>],
        name: &dyn Fn(core::Side, &Id) -> Option<Text>,
    ) -> Option<AnyView> {
        if items.is_empty() {
            return None;
        }
        let tag = self.language.tag();
        let told = |item: &&ItemDifference<Id>| !item.changes.is_empty() || !item.unknown.is_empty();
        let card = |side: core::Side, id: &Id| {
            let (own, name) = (self.side(side), name(side, id));
            let spoken = name.as_ref().and_then(|name| own.structure.spoken(name, tag));
            let name = name.map(|name| name.get(tag).to_owned());
            view! {
                <div class="compare-card" data-side=key(side)>
                    <p class="compare-owner">{own.name.clone()}</p>
                    <h3 class="compare-name" lang=spoken>{name}</h3>
                </div>
            }
            .into_any()
        };
        let pairs = items.iter().filter(told).map(|item| {
            let middle = view! { <div class="compare-middle"></div> }.into_any();
            let cards = [card(core::Side::Left, &item.left), middle, card(core::Side::Right, &item.right)];
            let lines = told_lines(&item.changes, &item.unknown);
            let lines = list("compare-lines", lines.iter().map(|line| self.line(line)).collect());
            pair("item", cards, Some(lines))
        });
        let pairs = list("compare-pairs", pairs.collect());
        let alike = items.iter().filter(|item| !told(item)).count();
        let alike = (alike > 0).then(|| text("compare-hidden", self.say(&CompareWord::Alike(alike))));
        let content = [Some(pairs), alike].into_iter().flatten().collect();
        Some(section("", group.words(self.language).into_any(), content))
    }

    /// What differs between the structures as a whole; bodies that face none have been told above.
    fn whole(&self) -> Option<AnyView> {
        let difference = &self.comparison.difference;
        let told = |change: &&Change| {
            change.aspect != Aspect::Body || !matches!(change.change, ChangeClass::Added | ChangeClass::Removed)
        };
        let changes: Vec<Change> = difference.structure.iter().filter(told).cloned().collect();
        let lines = told_lines(&changes, &difference.unknown);
        let lines: Vec<AnyView> = lines.iter().map(|line| self.line(line)).collect();
        let heading = || self.say(&CompareWord::AsWhole).into_any();
        (!lines.is_empty()).then(|| {
            let lines = view! { <div class="compare-pair" data-faced="whole">{list("compare-lines", lines)}</div> };
            section(WHOLE, heading(), vec![lines.into_any()])
        })
    }
}

fn key(side: core::Side) -> &'static str {
    match side {
        core::Side::Left => "left",
        core::Side::Right => "right",
    }
}

fn section(id: &'static str, heading: AnyView, content: Vec<AnyView>) -> AnyView {
    view! {
        <section class="compare-row" id=(!id.is_empty()).then_some(id) tabindex="-1">
            <h2 class="compare-margin">{heading}</h2>
            <div class="compare-content">{content}</div>
        </section>
    }
    .into_any()
}

fn pair(faced: &'static str, cards: [AnyView; 3], lines: Option<AnyView>) -> AnyView {
    view! {
        <li class="compare-pair" data-faced=faced>
            <div class="compare-cards">{cards.into_iter().collect_view()}</div>
            {lines}
        </li>
    }
    .into_any()
}

fn list(class: &'static str, items: Vec<AnyView>) -> AnyView {
    view! { <ul class=class role="list">{items}</ul> }.into_any()
}

fn text(class: &'static str, words: String) -> AnyView {
    view! { <p class=class>{words}</p> }.into_any()
}

fn folded(title: String, content: AnyView) -> AnyView {
    view! {
        <details class="compare-folded">
            <summary>{title}</summary>
            {content}
        </details>
    }
    .into_any()
}
