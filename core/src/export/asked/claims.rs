//! Other readings, told: each in a line with why it is not in use and where it stands.

use crate::model::Claim;
use crate::telling::{Line, Run, Scribe};
use crate::words::fields::field_words;

/// A line for each other reading.
pub(super) fn claims(claims: &[&Claim], scribe: Scribe<'_>) -> Vec<Line> {
    let line = |claim: &&Claim| {
        let field = claim.field.as_ref().and_then(|field| field_words(field.as_str(), scribe.language));
        let field = field.map(|field| format!(" ({field})")).unwrap_or_default();
        let says = scribe.language.pick("En annan läsning", "Another reading");
        let mut line = Line::from(format!("{says}{field}: ")).and(scribe.text(&claim.reading));
        line = line.and(scribe.sources(&claim.sources));
        if let Some(why) = &claim.why {
            let says = scribe.language.pick(" Varför den andra används: ", " Why the other is used: ");
            line = line.and(Run::Aside(says.to_owned())).and(scribe.text(why));
        }
        line
    };
    claims.iter().map(line).collect()
}
