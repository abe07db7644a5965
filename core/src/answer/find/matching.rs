//! How a word that is searched for stands in a text.

use serde::Serialize;

use crate::letters::small;

/// Where a word was found, and how well it fits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// The word that was searched for.
    pub word: String,
    /// In what.
    pub field: FoundIn,
    /// The text.
    pub text: String,
    /// How it stands there.
    pub fit: Fit,
    /// Whether the text has a letter with dots, a ring or another mark where the word has the plain one.
    pub without_marks: bool,
}

/// What a text is to the thing that it belongs to, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FoundIn {
    /// Its name.
    Name,
    /// Its short name.
    Short,
    /// Another name that it goes by.
    Alias,
    /// What the structure calls such a thing.
    Called,
    /// What a source says otherwise of its name or function.
    OtherReading,
}

/// How a word stands in a text, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fit {
    /// It is the whole text.
    Whole,
    /// It is a word of the text.
    Word,
    /// A word of the text begins with it.
    Start,
    /// It stands inside a word of the text.
    Inner,
}

/// How good a match is; smaller is better. Marks that are left out weigh more than where in a word it stands.
pub(super) type Quality = (bool, Fit);

/// A text in small letters, as it is searched.
#[derive(Clone, Debug)]
pub(super) struct Searched(Vec<char>);

impl Searched {
    /// The text in small letters.
    pub(super) fn new(text: &str) -> Self {
        Self(text.chars().map(small).collect())
    }

    /// How a word, itself in small letters, best stands in the text; nothing where it does not.
    pub(super) fn quality(&self, word: &Self) -> Option<Quality> {
        let mut best: Option<Quality> = None;
        let length = word.0.len();
        for (place, window) in self.0.windows(length.max(1)).enumerate() {
            let Some(without_marks) = same(&word.0, window) else { continue };
            let is_letter =
                |at: Option<usize>| at.and_then(|at| self.0.get(at)).is_some_and(|sign| sign.is_alphanumeric());
            let (before, after) = (is_letter(place.checked_sub(1)), is_letter(place.checked_add(length)));
            let fit = match (before, after) {
                (false, false) if length == self.0.len() => Fit::Whole,
                (false, false) => Fit::Word,
                (false, true) => Fit::Start,
                (true, _) => Fit::Inner,
            };
            let quality = (without_marks, fit);
            best = Some(best.map_or(quality, |best| best.min(quality)));
        }
        best
    }
}

/// Whether the letters are the same, and then whether only so without marks.
fn same(word: &[char], text: &[char]) -> Option<bool> {
    let mut without_marks = false;
    for (own, other) in word.iter().zip(text) {
        if own != other {
            if *own != plain(*other) {
                return None;
            }
            without_marks = true;
        }
    }
    Some(without_marks)
}

/// The small letter without its mark: whoever has no key for it writes this one.
fn plain(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'æ' => 'a',
        'ç' | 'ć'..='č' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è'..='ë' | 'ē'..='ě' => 'e',
        'ì'..='ï' | 'ĩ'..='į' => 'i',
        'ñ' | 'ń'..='ň' | 'ŋ' => 'n',
        'ò'..='ö' | 'ø' | 'ō'..='ő' => 'o',
        'ś'..='š' => 's',
        'ţ'..='ŧ' => 't',
        'ù'..='ü' | 'ũ'..='ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź'..='ž' => 'z',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quality(text: &str, word: &str) -> Option<Quality> {
        Searched::new(text).quality(&Searched::new(word))
    }

    #[test]
    fn a_word_fits_better_the_more_of_the_text_it_is() {
        assert_eq!(quality("Skolchef", "skolchef"), Some((false, Fit::Whole)));
        assert_eq!(quality("Rektor, skolchef", "SKOLCHEF"), Some((false, Fit::Word)));
        assert_eq!(quality("Skolchefernas nätverk", "skolchef"), Some((false, Fit::Start)));
        assert_eq!(quality("Grundskolchef", "skolchef"), Some((false, Fit::Inner)));
        assert_eq!(quality("Grundskolchef, skolchef", "skolchef"), Some((false, Fit::Word)));
        assert_eq!(quality("Socialchef", "skolchef"), None);
        assert_eq!(quality("ab", "abc"), None);
    }

    #[test]
    fn a_plain_letter_finds_one_with_a_mark_but_not_the_other_way() {
        assert_eq!(quality("Högsby kommun", "hogsby"), Some((true, Fit::Word)));
        assert_eq!(quality("Högsby kommun", "högsby"), Some((false, Fit::Word)));
        assert_eq!(quality("Hogsby", "högsby"), None);
        assert_eq!(quality("Går, gar", "gar"), Some((false, Fit::Word)));
        assert_eq!(quality("Länsgemensam", "lans"), Some((true, Fit::Start)));
    }
}
