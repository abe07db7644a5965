//! "Did you mean …?": the known word nearest to a wrong one.

use crate::letters::in_small;

/// Nobody slips once in a word longer than this, in letters; to compare such words is slow.
const LONGEST: usize = 40;

/// So many pairs of words are compared for one list of findings: enough for every file that somebody has written.
pub const MOST_COMPARED: usize = 300_000;

/// The known word that is near enough to be what was meant, if there is one; the first of several equally near.
pub fn suggest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let letters = wrong.chars().take(LONGEST + 1).count();
    if letters > LONGEST {
        return None;
    }
    let wrong_in_small = in_small(wrong);
    let allowed = match letters {
        0..=2 => 1,
        3..=5 => 2,
        length => length / 3,
    };
    known
        .into_iter()
        .filter(|word| *word != wrong)
        // Words that differ more in length are no candidates.
        .filter(|word| word.chars().count().abs_diff(letters) <= allowed)
        .map(|word| (strsim::damerau_levenshtein(&wrong_in_small, &in_small(word)), word))
        .filter(|(distance, word)| *distance <= allowed && *distance < word.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::suggest;

    #[test]
    fn a_slip_of_a_letter_is_recognized_and_another_word_is_not() {
        let known = ["region", "municipality", "local"];
        assert_eq!(suggest("regoin", known), Some("region"));
        assert_eq!(suggest("Region", known), Some("region"));
        assert_eq!(suggest("municipalty", known), Some("municipality"));
        assert_eq!(suggest("board", known), None);
        assert_eq!(suggest("x", known), None);
        assert_eq!(suggest(&"a".repeat(41), ["a".repeat(40).as_str()]), None);
    }
}
