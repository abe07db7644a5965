//! Where along its card or gap every upright stretch of a net stands, so that no two nets share a line.

use super::drawing::within;
use super::nets::Net;
use super::pack::SHEETS;
use super::passes::{Gap, TRACK, Way};
use super::place::{Placed, Plan};
use super::slots::{Slots, Taken};
use crate::order::sort_by;

/// How far from its corner a card may be met.
const CORNER: f64 = 14.0;
/// Between two ends on the same edge, where there is room.
const PIN_PITCH: f64 = 26.0;

/// The upright stretches of a net.
#[derive(Clone, Debug, Default)]
pub(super) struct Uprights {
    pub(super) hub: f64,
    /// One for each leaf.
    pub(super) leaves: Vec<f64>,
    /// One for each row that is passed, from the topmost down; none in the corridor.
    pub(super) passes: Vec<f64>,
}

/// What waits for its place in a row.
#[derive(Clone, Copy, Debug)]
enum End {
    Hub { net: usize },
    Leaf { net: usize, leaf: usize },
}

impl End {
    fn net(self) -> usize {
        match self {
            Self::Hub { net } | Self::Leaf { net, .. } => net,
        }
    }
}

/// Finds every x, row by row from the top.
pub(super) fn uprights(
    plan: &Plan<'_>,
    nets: &[Net],
    ways: &[Way],
    gaps: &[Vec<Gap>],
    blocked: &[Vec<(f64, f64)>],
) -> Vec<Uprights> {
    let mut work = Work {
        plan,
        nets,
        ways,
        found: nets
            .iter()
            .map(|net| Uprights {
                hub: 0.0,
                leaves: vec![0.0; net.leaves.len()],
                passes: vec![0.0; net.bottom - net.top],
            })
            .collect(),
        came: vec![Vec::new(); nets.len()],
    };
    let mut tops: Vec<Vec<End>> = vec![Vec::new(); plan.cards.len()];
    let mut bottoms = tops.clone();
    let mut passes: Vec<Vec<Vec<usize>>> = gaps.iter().map(|gaps| vec![Vec::new(); gaps.len()]).collect();
    for (number, (net, way)) in nets.iter().zip(ways).enumerate() {
        let side = if net.down { &mut bottoms } else { &mut tops };
        if let Some(card) = side.get_mut(net.hub) {
            card.push(End::Hub { net: number });
        }
        for (place, leaf) in net.leaves.iter().enumerate() {
            let side = if leaf.above { &mut bottoms } else { &mut tops };
            if let Some(card) = side.get_mut(leaf.card) {
                card.push(End::Leaf { net: number, leaf: place });
            }
        }
        if let Way::Gaps(chosen) = way {
            for (row, gap) in (net.top..net.bottom).zip(chosen) {
                if let Some(gap) = passes.get_mut(row).and_then(|row| row.get_mut(*gap)) {
                    gap.push(number);
                }
            }
        }
    }
    let mut above: Vec<Taken> = Vec::new();
    for (row, planned) in plan.rows.iter().enumerate() {
        let blocked = blocked.get(row).map_or(&[][..], Vec::as_slice);
        let mut slots = Slots { taken: std::mem::take(&mut above), blocked };
        for card in &planned.cards {
            let (Some(placed), Some(ends)) = (plan.cards.get(*card), tops.get_mut(*card)) else { continue };
            work.pin_top(placed, ends, row, &mut slots);
        }
        for (gap, nets) in gaps.get(row).into_iter().flatten().zip(passes.get_mut(row).into_iter().flatten()) {
            above.extend(work.pass(*gap, nets, row, &mut slots));
        }
        for card in &planned.cards {
            let (Some(placed), Some(ends)) = (plan.cards.get(*card), bottoms.get_mut(*card)) else { continue };
            above.extend(work.pin_bottom(placed, ends));
        }
        for taken in &above {
            if let Some(came) = work.came.get_mut(taken.net) {
                came.clear();
            }
        }
        for taken in &above {
            if let Some(came) = work.came.get_mut(taken.net) {
                came.push(taken.x);
            }
        }
        sort_by(&mut above, |left, right| left.x.total_cmp(&right.x));
    }
    work.found
}

struct Work<'a> {
    plan: &'a Plan<'a>,
    nets: &'a [Net],
    ways: &'a [Way],
    found: Vec<Uprights>,
    /// Where each net comes down into the gutter at hand, or last came.
    came: Vec<Vec<f64>>,
}

impl Work<'_> {
    /// Where a net comes from in a gutter, as near to a place as it does.
    fn coming(&self, net: usize, gutter: usize, to: f64) -> Option<f64> {
        let corridor = match self.ways.get(net) {
            Some(Way::Corridor(x)) => Some(*x),
            _ => None,
        };
        let came = self.came.get(net).into_iter().flatten().copied();
        let nearest = came.min_by(|left, right| (left - to).abs().total_cmp(&(right - to).abs()));
        if self.nets.get(net).is_some_and(|net| net.hub_gutter() == gutter) {
            nearest.or(corridor)
        } else {
            corridor.or(nearest)
        }
    }

    fn set(&mut self, end: End, x: f64) {
        let Some(found) = self.found.get_mut(end.net()) else { return };
        match end {
            End::Hub { .. } => found.hub = x,
            End::Leaf { leaf, .. } => {
                if let Some(place) = found.leaves.get_mut(leaf) {
                    *place = x;
                }
            }
        }
    }

    fn pin_top(&mut self, card: &Placed<'_>, ends: &mut [End], row: usize, slots: &mut Slots<'_>) {
        let (from, to) = reach(card, card.sheets());
        let coming = |end: &End| self.coming(end.net(), row, card.center()).unwrap_or_else(|| card.center());
        let mut wishes: Vec<(f64, End)> = ends.iter().map(|end| (coming(end), *end)).collect();
        sort_by(&mut wishes, |left, right| left.0.total_cmp(&right.0));
        let places = spread((from + to) / 2.0, to - from, wishes.len());
        let near = if wishes.len() == 1 { (to - from) / 3.0 } else { PIN_PITCH / 2.0 };
        for ((coming, end), place) in wishes.into_iter().zip(places) {
            let wish = if (coming - place).abs() <= near { coming } else { place };
            let x = slots.take(within(wish, from, to), (from, to), end.net(), true);
            self.set(end, x);
        }
    }

    fn pin_bottom(&mut self, card: &Placed<'_>, ends: &mut [End]) -> Vec<Taken> {
        let (from, to) = reach(card, 0.0);
        let going = |end: &End| match (end, self.nets.get(end.net()), self.ways.get(end.net())) {
            (End::Hub { .. }, Some(net), _) => net.aim,
            (End::Leaf { .. }, Some(net), Some(Way::Gaps(_))) => {
                self.plan.cards.get(net.hub).map_or(0.0, |card| card.center())
            }
            (End::Leaf { .. }, _, Some(Way::Corridor(x))) => *x,
            _ => 0.0,
        };
        let mut wishes: Vec<(f64, End)> = ends.iter().map(|end| (going(end), *end)).collect();
        sort_by(&mut wishes, |left, right| left.0.total_cmp(&right.0));
        let places = spread((from + to) / 2.0, to - from, wishes.len());
        let mut taken = Vec::new();
        for ((_, end), x) in wishes.into_iter().zip(places) {
            self.set(end, x);
            taken.push(Taken { x, net: end.net(), end: false });
        }
        taken
    }

    fn pass(&mut self, gap: Gap, nets: &mut [usize], row: usize, slots: &mut Slots<'_>) -> Vec<Taken> {
        let middle = (gap.from + gap.to) / 2.0;
        let mut wishes: Vec<(f64, usize)> =
            nets.iter().map(|net| (self.coming(*net, row, middle).unwrap_or(middle), *net)).collect();
        sort_by(&mut wishes, |left, right| left.0.total_cmp(&right.0));
        // A narrow gap has the same few places in every row, so that lines go straight on.
        let close = gap.to - gap.from < 30.0;
        let count = wishes.len().max(((gap.to - gap.from) / TRACK) as usize + 1);
        let pitch = TRACK.min((gap.to - gap.from) / count.saturating_sub(1).max(1) as f64);
        let alone = wishes.len() == 1;
        let mut taken = Vec::new();
        for (number, (coming, net)) in wishes.into_iter().enumerate() {
            let place = |number: usize| middle + pitch * (number as f64 - (count as f64 - 1.0) / 2.0);
            let inside = within(coming, gap.from, gap.to);
            let wish = match (close, alone) {
                (false, _) => inside,
                (true, true) if inside == coming => inside,
                (true, true) => place(if coming < middle { 0 } else { count - 1 }),
                (true, false) => place(number),
            };
            let x = slots.take(wish, (gap.from, gap.to), net, false);
            if let (Some(found), Some(top)) = (self.found.get_mut(net), self.nets.get(net).map(|net| net.top))
                && let Some(pass) = found.passes.get_mut(row - top)
            {
                *pass = x;
            }
            taken.push(Taken { x, net, end: false });
        }
        taken
    }
}

/// The stretch of a card's edge where lines may end.
fn reach(card: &Placed<'_>, from_left: f64) -> (f64, f64) {
    let corner = CORNER.min(card.width / 4.0);
    let sheets = if card.sheets() > 0.0 { SHEETS } else { 0.0 };
    (card.x + from_left + corner, card.x + card.width - sheets - corner)
}

/// So many places side by side around a middle.
fn spread(middle: f64, room: f64, count: usize) -> impl Iterator<Item = f64> {
    let pitch = PIN_PITCH.min(room / count.max(1) as f64);
    (0..count).map(move |place| middle + pitch * (place as f64 - (count as f64 - 1.0) / 2.0))
}
