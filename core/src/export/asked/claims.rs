//! Other readings, told: each in a line with why it is not in use and where it stands.

use crate::model::Claim;
use crate::telling::{Line, Run, Scribe};

/// A line for each other reading.
pub(super) fn claims(claims: &[&Claim], scribe: Scribe<'_>) -> Vec<Line> {
    let line = |claim: &&Claim| {
        let mut line =
            Line::from(scribe.say("En annan läsning: ", "Another reading: ")).and(scribe.text(&claim.reading));
        line = line.and(scribe.sources(&claim.sources));
        if let Some(why) = &claim.why {
            let says = scribe.language.pick(" Varför den andra används: ", " Why the other is used: ");
            line = line.and(Run::Aside(says.to_owned())).and(scribe.text(why));
        }
        line
    };
    claims.iter().map(line).collect()
}
