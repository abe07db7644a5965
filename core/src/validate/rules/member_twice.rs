//! `member-twice`: a party is a member of two areas of the same division.

use indexmap::IndexMap;

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::DivisionDraft;
use crate::explanation::{Explanation, both};
use crate::id::{AreaId, PartyId};
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("member-twice"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both(
            "en part är med i två områden i samma indelning",
            "a party is a member of two areas of the same division",
        ),
        why: both(
            "det som finns en gång för varje område räknar parten två gånger; två indelningar får korsa varandra, två områden bara om det ena ligger i det andra",
            "what is one for each area counts it twice; two divisions may cross, two areas only where one lies within the other",
        ),
        fix: both(
            "behåll den i ett av områdena, eller gör två indelningar",
            "keep it in one of the areas, or make two divisions",
        ),
        fails: r#"divisions: {
    "parts": (name: "Parts", sources: ["plan"], areas: {
        "east": (name: "East", members: ["aby", "beby"]),
        "west": (name: "West", members: ["beby", "ceby"]),
    }),
},"#,
        passes: r#"divisions: {
    "parts": (name: "Parts", sources: ["plan"], areas: {
        "east": (name: "East", members: ["aby", "beby"]),
        "west": (name: "West", members: ["ceby"]),
    }),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (division_id, division) in &context.draft.divisions {
        let areas = FieldPath::root().field("divisions").key(division_id.as_str()).field("areas");
        let mut seen: IndexMap<&PartyId, Vec<(&AreaId, usize)>> = IndexMap::new();
        for (area_id, area) in &division.areas {
            for (index, member) in area.members.iter().enumerate() {
                seen.entry(member).or_default().push((area_id, index));
            }
        }
        for (member, places) in &seen {
            for (at, (area, index)) in places.iter().enumerate() {
                let earlier = places.get(..at).unwrap_or_default().iter();
                let mut apart =
                    earlier.filter(|(other, _)| !lies_in(division, area, other) && !lies_in(division, other, area));
                let Some((first, first_index)) = apart.next() else { continue };
                findings.push(
                    RULE.finding(
                        areas.key(area.as_str()).field("members").index(*index),
                        Said::new(
                            format!("`{member}` är redan med i området `{first}`"),
                            format!("`{member}` is already in the area `{first}`"),
                        ),
                    )
                    .hint(Said::new(
                        "behåll den i ett av områdena, eller gör två indelningar",
                        "keep it in one of the areas, or make two divisions",
                    ))
                    .related(areas.key(first.as_str()).field("members").index(*first_index), Said::new("här", "here")),
                );
            }
        }
    }
}

/// Whether an area lies in another, however many areas lie between them.
fn lies_in(division: &DivisionDraft, inner: &AreaId, outer: &AreaId) -> bool {
    // Areas that lie in each other in a ring would never end.
    let around = std::iter::successors(Some(inner), |area| division.areas.get(*area)?.within.as_ref());
    around.skip(1).take(division.areas.len()).any(|area| area == outer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn a_party_in_two_areas_of_a_division_is_an_error() {
        let text = file("").replace(r#"members: ["ceby"]"#, r#"members: ["ceby", "aby"]"#);
        assert_eq!(
            found(RULE.code, &text),
            [r#"divisions["parts"].areas["west"].members[1]: `aby` is already in the area `east`"#]
        );
        assert_eq!(
            found(RULE.code, &file("").replace(r#"members: ["ceby"]"#, r#"members: ["ceby", "ceby"]"#)).len(),
            1
        );
    }

    #[test]
    fn an_area_within_another_may_share_its_members() {
        let text = file("").replace(r#"members: ["ceby"]"#, r#"members: ["aby"], within: "east""#);
        assert_eq!(found(RULE.code, &text).len(), 0);
        assert_eq!(found(RULE.code, &bodies("")).len(), 0);
    }

    fn areas(more: &str) -> Vec<String> {
        let west = r#""west": (name: "West", members: ["ceby"])"#;
        assert!(file("").contains(west));
        found(RULE.code, &file("").replace(west, &format!("{west}, {more}")))
    }

    #[test]
    fn an_area_within_an_area_within_another_may_too() {
        let islands = r#""coast": (name: "Coast", members: ["aby"], within: "east")"#;
        let outer = r#""outer": (name: "Outer", members: ["aby"], within: "coast")"#;
        assert_eq!(areas(&format!("{islands}, {outer}")), Vec::<String>::new());
    }

    #[test]
    fn two_areas_beside_each_other_in_a_larger_one_may_not() {
        let one = r#""coast": (name: "Coast", members: ["aby"], within: "east")"#;
        let other = r#""inland": (name: "Inland", members: ["aby"], within: "east")"#;
        assert_eq!(
            areas(&format!("{one}, {other}")),
            [r#"divisions["parts"].areas["inland"].members[0]: `aby` is already in the area `coast`"#]
        );
    }

    #[test]
    fn areas_that_lie_in_each_other_in_a_ring_come_to_an_end() {
        let one = r#""coast": (name: "Coast", members: ["aby"], within: "inland")"#;
        let other = r#""inland": (name: "Inland", members: ["aby"], within: "coast")"#;
        assert_eq!(areas(&format!("{one}, {other}")).len(), 2);
    }
}
