//! How alike two texts are, by their words, in whole thousandths.

use std::collections::BTreeSet;

use super::intern::common;
use crate::model::Text;

/// The words of a text in every language it has, lower case, without repetition.
pub(in crate::compare) fn words(text: &Text) -> BTreeSet<String> {
    text.all().flat_map(split).collect()
}

/// A text as one line of lower-case words, for telling whether two are the same; one for each language it has.
pub(in crate::compare) fn plain_names(text: &Text) -> BTreeSet<String> {
    text.all().map(plain).filter(|name| !name.is_empty()).collect()
}

pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for word in text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if !plain.is_empty() {
            plain.push(' ');
        }
        plain.extend(word.chars().flat_map(char::to_lowercase));
    }
    if plain.is_empty() { text.trim().to_lowercase() } else { plain }
}

fn split(text: &str) -> impl Iterator<Item = String> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// How many of all words the two have in common (Dice's coefficient), from 0 to 1000; none where both are empty.
pub(in crate::compare) fn likeness(left: &BTreeSet<String>, right: &BTreeSet<String>) -> Option<i32> {
    if left.is_empty() || right.is_empty() {
        return None;
    }
    let found = |these: &BTreeSet<String>, those: &BTreeSet<String>| {
        these.iter().filter(|word| those.contains(*word) || those.iter().any(|other| same_stem(word, other))).count()
    };
    // Two forms of a word may meet one on the other side, so the smaller number counts, whichever side it is.
    let common = found(left, right).min(found(right, left));
    Some(thousandths(2 * common, left.len() + right.len()))
}

/// How much two sorted lists share: the common part of the whole (Jaccard's coefficient), from 0 to 1000.
pub(super) fn overlap<T: Ord>(left: &[T], right: &[T]) -> i32 {
    let both = common(left, right).count();
    thousandths(both, left.len() + right.len() - both)
}

/// A share in whole thousandths, rounded down; 0 of nothing.
pub(super) fn thousandths(part: usize, whole: usize) -> i32 {
    if whole == 0 {
        return 0;
    }
    i32::try_from(part.saturating_mul(1000) / whole).unwrap_or(1000).min(1000)
}

/// Whether one is the other with a short ending, as a plural or a definite form has it.
fn same_stem(left: &str, right: &str) -> bool {
    const STEM: usize = 4;
    const ENDING: usize = 3;
    let (short, long) = if left.len() <= right.len() { (left, right) } else { (right, left) };
    let letters = short.chars().count();
    letters >= STEM && long.starts_with(short) && long.chars().count() <= letters + ENDING
}

#[cfg(test)]
mod tests {
    use super::*;

    fn like(left: &str, right: &str) -> Option<i32> {
        likeness(&words(&Text::plain(left)), &words(&Text::plain(right)))
    }

    #[test]
    fn texts_are_alike_by_their_words_in_any_order_and_form() {
        assert_eq!(like("Group for ponds", "ponds: group for"), Some(1000));
        assert_eq!(like("Pond group", "Pond groups"), Some(1000));
        assert_eq!(like("Pond group", "Forest group"), Some(500));
        assert_eq!(like("Pond", "Forest"), Some(0));
        assert_eq!(like("–", "Forest"), None);
    }

    #[test]
    fn likeness_does_not_depend_on_the_side() {
        for (left, right) in [("pond ponds group", "pond"), ("a b c", "b"), ("groups group", "group council")] {
            assert_eq!(like(left, right), like(right, left), "{left} / {right}");
        }
    }
}
