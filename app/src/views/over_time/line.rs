//! Documents and events on a line of time.

use leptos::prelude::*;
use samverkan_core::answer::over_time::OverTime;
use samverkan_core::layout::moments::{Moment, moments};
use samverkan_core::model::Structure;
use samverkan_core::words::Language;

use crate::ui::TableFrame;
use crate::words::{ManyWord, Say as _};

/// The line; nothing where no document has a date.
pub(super) fn draw(structure: &Structure, answer: &OverTime<'_>, language: Language) -> Option<AnyView> {
    let drawn = moments(structure, answer)?;
    let (width, height) = (drawn.width, drawn.height);
    let label = ManyWord::TimeLine.say(language).into_owned();
    let shades = drawn.dates.map(|[from, until]| {
        view! { <rect class="ask-asked" x=from y="0" width=(until - from).max(2.0) height=height /> }
    });
    let years: Vec<_> = drawn
        .years
        .iter()
        .map(|(year, x)| {
            view! {
                <line class="ask-ring" x1=*x x2=*x y1="0" y2=height />
                <text class="ask-year" x=x + 3.0 y="12">{*year}</text>
            }
        })
        .collect();
    let documents: Vec<_> = drawn
        .documents
        .iter()
        .filter_map(|moment| {
            let (id, _) = answer.documents.get(moment.which)?;
            let title = structure.sources.get(*id)?.title.get(language.tag()).to_owned();
            Some(row(moment, width, title))
        })
        .collect();
    let events: Vec<_> = drawn
        .events
        .iter()
        .map(|Moment { reach: [from, until], y, .. }| {
            view! { <rect class="over-time-event" x=*from y=y + 14.0 width=(until - from).max(3.0) height="10" /> }
        })
        .collect();
    let below = drawn.events.first().map(|moment| {
        let words = ManyWord::Events.say(language).into_owned();
        view! { <text class="ask-row" x="4" y=moment.y + 11.0>{words}</text> }
    });
    let view_box = format!("0 0 {width} {height}");
    let frame = label.clone();
    Some(
        view! {
            <div class="ask-drawn">
                <TableFrame label=frame>
                    <svg class="ask-timeline" viewBox=view_box role="img" aria-label=label>
                        {shades.collect_view()} {years} {documents} {below} {events}
                    </svg>
                </TableFrame>
                <p class="ask-intro">{ManyWord::TimeKey.say(language)}</p>
            </div>
        }
        .into_any(),
    )
}

/// A document: its date, and its title on the side that has room.
fn row(Moment { reach: [from, until], y, .. }: &Moment, width: f64, title: String) -> AnyView {
    let is_late = *from > width / 2.0;
    let (x, anchor) = if is_late { (from - 6.0, "end") } else { (until + 6.0, "start") };
    view! {
        <rect class="ask-term" x=*from y=y + 4.0 width=(until - from).max(4.0) height="14" />
        <text class="ask-side" x=x y=y + 16.0 text-anchor=anchor>{title}</text>
    }
    .into_any()
}
