//! The marks that facts carry: `"short-name § Heading"`, `"outside"`, `"inferred"`.

use crate::id::SourceId;
use crate::model::SourceRef;

/// Reads one mark.
pub(super) fn parse(mark: &str) -> SourceRef {
    match mark.trim() {
        SourceRef::OUTSIDE => SourceRef::Outside,
        SourceRef::INFERRED => SourceRef::Inferred,
        mark => {
            let (source, heading) = match mark.split_once('§') {
                Some((source, heading)) => (source.trim(), Some(heading.trim()).filter(|heading| !heading.is_empty())),
                None => (mark, None),
            };
            SourceRef::Cited { source: SourceId::new(source), heading: heading.map(str::to_owned) }
        }
    }
}

/// The words that may stand instead of a document's short name.
pub(super) const MARKS: [&str; 2] = [SourceRef::OUTSIDE, SourceRef::INFERRED];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_names_a_document_and_a_heading_in_it() {
        let cited = |source: &str, heading: Option<&str>| SourceRef::Cited {
            source: SourceId::new(source),
            heading: heading.map(str::to_owned),
        };
        assert_eq!(parse("plan-2024 § 2 Organization"), cited("plan-2024", Some("2 Organization")));
        assert_eq!(parse("plan-2024"), cited("plan-2024", None));
        assert_eq!(parse("plan-2024 §"), cited("plan-2024", None));
        assert_eq!(parse("outside"), SourceRef::Outside);
        assert_eq!(parse("inferred"), SourceRef::Inferred);
    }
}
