//! Numbers for the words and names of two structures, so that to compare words is to compare numbers.

use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

use super::order::text_of;
use super::similar::plain;
use crate::model::Text;

/// Every word and name met so far; the number of each is its place.
#[derive(Default)]
pub(super) struct Interner {
    words: IndexSet<String, FxBuildHasher>,
}

impl Interner {
    /// The number of a word or name that is plain already.
    fn number(&mut self, plain: &str) -> u32 {
        let known = self.words.get_index_of(plain);
        number(known.unwrap_or_else(|| self.words.insert_full(plain.to_owned()).0))
    }

    /// Takes in what another has met; gives the new number of each of its words.
    pub(super) fn absorb(&mut self, other: Self) -> Vec<u32> {
        other.words.into_iter().map(|word| number(self.words.insert_full(word).0)).collect()
    }

    /// The words of a text in every language it has, without repetition.
    pub(super) fn words(&mut self, text: &Text) -> Vec<u32> {
        let mut words = Vec::new();
        for written in text.all() {
            self.split(written, |interner, word| words.push(interner.number(word)));
        }
        set(words)
    }

    /// The text as one line of lower-case words; one for each language it has.
    pub(super) fn lines(&mut self, text: &Text) -> Vec<u32> {
        let mut lines = Vec::new();
        for written in text.all() {
            let line = plain(written);
            if !line.is_empty() {
                lines.push(self.number(&line));
            }
        }
        set(lines)
    }

    /// A name as one line in each language, and its words.
    pub(super) fn name(&mut self, text: &Text) -> (Vec<u32>, Vec<u32>) {
        let (mut lines, mut words) = (Vec::new(), Vec::new());
        for written in text.all() {
            let line = plain(written);
            for word in line.split(' ').filter(|word| word.contains(char::is_alphanumeric)) {
                words.push(self.number(word));
            }
            if !line.is_empty() {
                lines.push(self.number(&line));
            }
        }
        (set(lines), set(words))
    }

    /// Calls with each word of a text, in lower case.
    fn split(&mut self, written: &str, mut call: impl FnMut(&mut Self, &str)) {
        let mut word = String::new();
        for part in written.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty()) {
            word.clear();
            word.extend(part.chars().flat_map(char::to_lowercase));
            call(self, &word);
        }
    }

    /// What a number stands for.
    pub(super) fn word(&self, number: u32) -> &str {
        self.words.get_index(number as usize).map_or("", String::as_str)
    }

    /// A number for each word that comes from its letters alone.
    pub(super) fn marks(&self) -> Vec<u64> {
        self.words.iter().map(|word| text_of(word)).collect()
    }

    /// For each number that of the shortest word that it is a form of, by a short ending; mostly itself.
    pub(super) fn stems(&self) -> Vec<u32> {
        const STEM: usize = 4;
        const ENDING: usize = 3;
        let mut sorted: Vec<(&str, u32)> = self.words.iter().map(String::as_str).zip(0..).collect();
        sorted.sort_unstable();
        let mut stems: Vec<u32> = (0..).take(self.words.len()).collect();
        // The words that the present one begins with, the shortest first.
        let mut begun: Vec<(&str, u32)> = Vec::new();
        for (word, number) in sorted {
            while begun.last().is_some_and(|(beginning, _)| !word.starts_with(beginning)) {
                begun.pop();
            }
            let letters = word.chars().count();
            let is_stem = |(beginning, _): &&(&str, u32)| {
                let stem = beginning.chars().count();
                stem >= STEM && letters <= stem + ENDING
            };
            if !word.contains(' ')
                && let Some((_, stem)) = begun.iter().find(is_stem)
                && let Some(place) = stems.get_mut(number as usize)
            {
                *place = *stem;
            }
            if !word.contains(' ') {
                begun.push((word, number));
            }
        }
        stems
    }
}

fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// Sorted, without repetition.
pub(super) fn set<T: Ord>(mut items: Vec<T>) -> Vec<T> {
    items.sort_unstable();
    items.dedup();
    items
}

/// What two sorted lists have in common.
pub(super) fn common<'a, T: Ord>(left: &'a [T], right: &'a [T]) -> impl Iterator<Item = &'a T> {
    let mut rest = right;
    left.iter().filter(move |item| {
        while let Some((first, others)) = rest.split_first() {
            match first.cmp(item) {
                std::cmp::Ordering::Less => rest = others,
                std::cmp::Ordering::Equal => return true,
                std::cmp::Ordering::Greater => return false,
            }
        }
        false
    })
}

/// Whether all of the first sorted list stands in the second.
pub(super) fn is_within<T: Ord>(part: &[T], whole: &[T]) -> bool {
    common(part, whole).count() == part.len()
}

/// Whether two sorted lists have nothing in common.
pub(super) fn is_apart<T: Ord>(left: &[T], right: &[T]) -> bool {
    common(left, right).next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        let mut interner = Interner::default();
        let numbers = interner.words(&Text::plain("ponds pond pondsides po pos"));
        let stems = interner.stems();
        let stem = |word: &str| {
            let number = numbers.iter().find(|number| interner.word(**number) == word).copied().unwrap_or(u32::MAX);
            interner.word(stems[number as usize])
        };
        assert_eq!(["ponds", "pond", "pondsides", "po", "pos"].map(stem), ["pond", "pond", "pondsides", "po", "pos"]);
    }

    #[test]
    fn common_items_are_found_in_sorted_lists() {
        let found = |left: &[u32], right: &[u32]| common(left, right).copied().collect::<Vec<_>>();
        assert_eq!(found(&[1, 3, 5], &[2, 3, 4, 5]), [3, 5]);
        assert_eq!(found(&[], &[1]), Vec::<u32>::new());
        assert!(is_within(&[2, 4], &[1, 2, 4]) && !is_within(&[2, 3], &[2]));
        assert!(is_apart(&[1, 3], &[2, 4]) && !is_apart(&[1, 3], &[3]));
    }
}
