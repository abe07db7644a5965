//! "Did you mean …?": the known word nearest to a wrong one.

use crate::letters::in_small;

/// The known word that is near enough to be what was meant, if there is one; the first of several equally near.
pub fn suggest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let letters = wrong.chars().count();
    let allowed = match letters {
        0..=2 => 1,
        3..=5 => 2,
        length => length / 3,
    };
    known
        .into_iter()
        .filter(|word| *word != wrong)
        // Words that differ more in length are no candidates; so a very long word costs nothing.
        .filter(|word| word.chars().count().abs_diff(letters) <= allowed)
        .map(|word| (strsim::damerau_levenshtein(&in_small(wrong), &in_small(word)), word))
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
    }
}
