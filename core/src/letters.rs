//! Large and small letters of the languages that structures are written in.
//!
//! Those of the standard library know all scripts, with tables of 20 KB that hardly compress. Here are the Latin letters
//! of Europe; any other is left as it is.

/// The small letter of a large one.
#[must_use]
pub fn small(letter: char) -> char {
    match letter {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' => shifted(letter, 32),
        _ if is_large_of_pair(letter) => shifted(letter, 1),
        _ => letter,
    }
}

/// The large letter of a small one.
#[must_use]
pub fn large(letter: char) -> char {
    match letter {
        'a'..='z' | 'à'..='ö' | 'ø'..='þ' => shifted(letter, -32),
        _ if is_large_of_pair(shifted(letter, -1)) => shifted(letter, -1),
        _ => letter,
    }
}

/// The text in small letters.
#[must_use]
pub fn in_small(text: &str) -> String {
    text.chars().map(small).collect()
}

fn shifted(letter: char, by: i32) -> char {
    u32::from(letter).checked_add_signed(by).and_then(char::from_u32).unwrap_or(letter)
}

/// In the block Latin Extended-A every large letter stands before its small one, but for a few that have none.
fn is_large_of_pair(letter: char) -> bool {
    let is_even = u32::from(letter).is_multiple_of(2);
    match letter {
        'Ā'..='Į' | 'Ĳ'..='Ķ' | 'Ŋ'..='Ŷ' => is_even,
        'Ĺ'..='Ň' | 'Ź'..='Ž' => !is_even,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{in_small, large, small};

    #[test]
    fn they_are_those_of_the_standard_library() {
        let single = |mut letters: Box<dyn Iterator<Item = char>>| letters.next().filter(|_| letters.next().is_none());
        for letter in ('\u{0}'..='\u{17e}').filter(|letter| !"ßİıŉŸÿµ".contains(*letter)) {
            assert_eq!(Some(small(letter)), single(Box::new(letter.to_lowercase())), "{letter}");
            assert_eq!(Some(large(letter)), single(Box::new(letter.to_uppercase())), "{letter}");
        }
    }

    #[test]
    fn other_scripts_and_letters_without_a_pair_are_left() {
        assert_eq!("ßİıŉŸÿĸ×÷λж中".chars().map(small).map(large).collect::<String>(), "ßİıŉŸÿĸ×÷λж中");
        assert_eq!(in_small("Rådet för ÄLDRE, Čearru"), "rådet för äldre, čearru");
    }
}
