//! Breaks a text into lines of a given width, inside long compound words too.

use super::measure::{Weight, width};

/// A font: weight and size in px.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Font {
    pub(super) weight: Weight,
    pub(super) size: f64,
}

impl Font {
    pub(super) fn width(self, text: &str) -> f64 {
        width(text, self.weight, self.size)
    }
}

/// A word with fewer letters is not broken at its own hyphens.
const SEAMLESS: usize = 12;

/// The lines of a text, none wider than `room` px and at most `most` of them; what is left out is told by `…`.
///
/// A word breaks after its own hyphens, slashes and soft hyphens, and where it is wider than a whole line.
pub(super) fn wrap(text: &str, font: Font, room: f64, most: usize) -> Vec<String> {
    let mut lines = Lines { font, room, done: Vec::new(), line: String::new(), used: 0.0 };
    for word in text.split_whitespace() {
        let mut before = " ";
        let seams: &[char] = if word.chars().count() < SEAMLESS { &[] } else { &['-', '/', '–'] };
        for piece in word.split_inclusive(seams) {
            lines.add(piece, before);
            before = "";
            if lines.done.len() > most {
                return lines.cut(most);
            }
        }
    }
    lines.end();
    lines.cut(most)
}

struct Lines {
    font: Font,
    room: f64,
    done: Vec<String>,
    line: String,
    used: f64,
}

impl Lines {
    fn end(&mut self) {
        if !self.line.is_empty() {
            self.done.push(std::mem::take(&mut self.line));
        }
        self.used = 0.0;
    }

    fn add(&mut self, piece: &str, before: &str) {
        let whole: String = piece.chars().filter(|character| *character != '\u{ad}').collect();
        let gap = if self.line.is_empty() { 0.0 } else { self.font.width(before) };
        let need = self.font.width(&whole);
        if self.used + gap + need <= self.room {
            if !self.line.is_empty() {
                self.line.push_str(before);
            }
            self.line.push_str(&whole);
            self.used += gap + need;
            return;
        }
        if need <= self.room {
            self.end();
            self.line = whole;
            self.used = need;
            return;
        }
        self.end();
        let letters: Vec<char> = piece.chars().collect();
        let mut rest = letters.as_slice();
        while let Some((line, left)) = self.first_part(rest) {
            self.done.push(line);
            rest = left;
            // A text without end needs no more lines than anyone shows.
            if self.done.len() > 64 {
                return;
            }
        }
        self.line = rest.iter().filter(|letter| **letter != '\u{ad}').collect();
        self.used = self.font.width(&self.line);
    }

    /// The part of a word that fills a line, with its hyphen, and what is left; nothing where the whole word fits.
    fn first_part<'a>(&self, word: &'a [char]) -> Option<(String, &'a [char])> {
        let hyphen = self.font.width("-");
        let mut used = 0.0;
        let mut fitting = 0;
        for (place, letter) in word.iter().enumerate() {
            used += self.font.width(letter.encode_utf8(&mut [0; 4]));
            if used + hyphen <= self.room {
                fitting = place + 1;
            }
            if used > self.room {
                let cut = break_of(word, fitting.max(1));
                let (head, tail) = word.split_at(cut);
                let mut line: String = head.iter().filter(|letter| **letter != '\u{ad}').collect();
                line.push('-');
                return Some((line, tail));
            }
        }
        None
    }

    fn cut(mut self, most: usize) -> Vec<String> {
        if self.done.len() > most {
            self.done.truncate(most);
            if let Some(last) = self.done.last_mut() {
                *last = ellipsis(&format!("{}…", last.trim_end_matches('-')), self.font, self.room);
            }
        }
        self.done
    }
}

/// The text in one line, ended by `…` where it is wider than `room` px.
pub(super) fn ellipsis(text: &str, font: Font, room: f64) -> String {
    if font.width(text) <= room {
        return text.to_owned();
    }
    let room = room - font.width("…");
    let mut used = 0.0;
    let mut line = String::new();
    for letter in text.trim_end_matches('…').chars() {
        used += font.width(letter.encode_utf8(&mut [0; 4]));
        if used > room {
            break;
        }
        line.push(letter);
    }
    format!("{}…", line.trim_end())
}

/// The best place for a hyphen among the first `fitting` letters: a soft hyphen, else the seam of a compound (after a
/// linking s), else the border of a syllable.
fn break_of(word: &[char], fitting: usize) -> usize {
    let last = fitting.min(word.len().saturating_sub(3)).max(1);
    let first = (fitting / 2).max(3).min(last);
    let mut best = (last, f64::MIN);
    for place in first..=last {
        let letter = |at: usize| word.get(at).copied().unwrap_or(' ');
        let before = if place >= 2 { letter(place - 2) } else { ' ' };
        let (previous, next, after) = (letter(place - 1), letter(place), letter(place + 1));
        let consonant = |letter: char| letter.is_alphabetic() && !is_vowel(letter);
        let score = if previous == '\u{ad}' {
            9.0
        } else if previous == 's' && consonant(before) && next != 's' {
            4.0
        } else if consonant(previous) && consonant(next) && is_vowel(after) {
            2.0
        } else if is_vowel(previous) && consonant(next) && is_vowel(after) {
            1.5
        } else {
            0.0
        };
        let score = score + place as f64 / fitting as f64;
        if score > best.1 {
            best = (place, score);
        }
    }
    best.0
}

fn is_vowel(letter: char) -> bool {
    "aeiouyåäöéAEIOUYÅÄÖÉ".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: Font = Font { weight: Weight::Bold, size: 14.0 };

    #[test]
    fn a_text_breaks_between_words_and_inside_long_ones() {
        assert_eq!(wrap("Barn och unga", NAME, 190.0, 3), ["Barn och unga"]);
        assert_eq!(wrap("Gemensam presidiekonferens", NAME, 190.0, 3), ["Gemensam", "presidiekonferens"]);
        assert_eq!(wrap("Informationsöverföring", NAME, 140.0, 3), ["Informations-", "överföring"]);
        assert_eq!(wrap("Presidie\u{ad}konferensen", NAME, 150.0, 3), ["Presidie-", "konferensen"]);
        assert_eq!(wrap("Arbets- och referensgrupper", NAME, 190.0, 3), ["Arbets- och", "referensgrupper"]);
        assert!(wrap("  ", NAME, 190.0, 3).is_empty());
    }

    #[test]
    fn no_line_is_wider_than_its_room() {
        for text in ["x".repeat(5_000), "ledningsgrupp ".repeat(500), "漢字".repeat(90), "a-b/c–d".repeat(40)] {
            for room in [40.0, 146.0, 300.0] {
                let lines = wrap(&text, NAME, room, 3);
                assert!(lines.len() <= 3);
                assert!(lines.iter().all(|line| NAME.width(line) <= room), "{lines:?}");
                assert!(lines.last().is_some_and(|line| line.ends_with('…')), "{lines:?}");
            }
        }
    }
}
