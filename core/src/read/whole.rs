//! What can be wrong with a file as a whole: its encoding, its kind, its version.

use super::codes;
use super::lexer::{Bracket, Lexer, Slip, TokenKind};
use super::source::{Source, Span};
use super::tree::{ROOT, Shape, Tree};
use crate::diagnostic::{Code, Diagnostic};
use crate::path::FieldPath;
use crate::words::Said;

/// The version of the format that this program reads.
const FORMAT: u64 = 1;

/// The largest file that is read, in bytes: room for forty thousand bodies, while what is made of it still fits into the
/// memory of a browser.
pub const LARGEST: usize = 32 << 20;

/// The file is larger than what is read; nothing where it is not.
pub(super) fn too_large(size: usize) -> Option<Diagnostic> {
    if size <= LARGEST {
        return None;
    }
    let (size, largest) = (size >> 20, LARGEST >> 20);
    let message = Said::new(
        format!("filen är på {size} MB, och mer än {largest} MB läses inte"),
        format!("the file has {size} MB, and no more than {largest} MB are read"),
    );
    let hint = Said::new(
        "se efter om det är rätt fil; en struktur brukar rymmas i 1 MB",
        "see whether it is the right file; a structure mostly fits into 1 MB",
    );
    Some(error(codes::TOO_LARGE, &Source::new(""), Span::default(), message).hint(hint))
}

/// How files that are not texts begin, and what they are. A program that read them as text has put � for some bytes.
const NO_TEXTS: [(&[u8], &str, &str); 7] = [
    (b"%PDF-", "en PDF", "a PDF"),
    (
        b"PK\x03\x04",
        "ett dokument från ett ordbehandlings- eller kalkylprogram, eller en packad mapp",
        "a document of a word processor or spreadsheet, or a packed folder",
    ),
    (
        b"\xD0\xCF\x11\xE0",
        "ett dokument från ett äldre ordbehandlings- eller kalkylprogram",
        "a document of an older word processor or spreadsheet",
    ),
    (b"{\\rtf", "ett formaterat dokument (RTF)", "a formatted document (RTF)"),
    (b"\x89PNG", "en bild", "a picture"),
    (b"\xEF\xBF\xBDPNG", "en bild", "a picture"),
    (b"\xFF\xD8\xFF", "en bild", "a picture"),
];

/// The file is something that is not a text at all.
pub(super) fn not_a_text(bytes: &[u8]) -> Option<Diagnostic> {
    let (_, sv, en) = NO_TEXTS.iter().find(|(begins, ..)| bytes.starts_with(begins))?;
    let message = Said::new(format!("filen är {sv}, inte en text"), format!("the file is {en}, not a text"));
    let hint = Said::new(
        "välj en fil som slutar på .ron; det som står i dokumentet måste skrivas in i en sådan, till exempel från mallen",
        "choose a file that ends in .ron; what the document says must be written into such a file, for example from the template",
    );
    Some(error(codes::NOT_A_TEXT, &Source::new(""), Span::default(), message).hint(hint))
}

/// What shows before anything else that the file cannot be read.
pub(super) fn before(source: &Source) -> Option<Diagnostic> {
    let text = source.text();
    if let Some(finding) = not_a_text(text.as_bytes()) {
        return Some(finding);
    }
    let beginning = beginning(text.as_bytes());
    if beginning.iter().filter(|byte| **byte == 0).count() * 4 > beginning.len() {
        return Some(wrong_encoding(source, text.as_bytes()));
    }
    let mut lexer = Lexer::new(text);
    let first = lexer.next();
    let slight = |(slip, span): &(Slip, Span)| *slip != Slip::UnclosedComment && span.end() - span.start() <= 3;
    if first.kind == TokenKind::End && lexer.slips.iter().all(slight) {
        let message = Said::new("filen är tom", "the file is empty");
        let hint = Said::new(
            "börja med `(format: 1, id: \"…\", name: \"…\")`",
            "begin with `(format: 1, id: \"…\", name: \"…\")`",
        );
        return Some(error(codes::EMPTY_FILE, source, Span::default(), message).hint(hint));
    }
    let braces = matches!(first.kind, TokenKind::Open(Bracket::Curly | Bracket::Square));
    let second = if braces { lexer.next().kind } else { TokenKind::End };
    let json = match first.kind {
        TokenKind::Open(Bracket::Curly) => matches!(second, TokenKind::Text(_)),
        _ => second == TokenKind::Open(Bracket::Curly),
    };
    json.then(|| {
        let message = Said::new("filen är skriven i JSON, inte i RON", "the file is written in JSON, not in RON");
        let hint = Said::new(
            "i RON står fälten inom `( )` och utan citattecken: `(format: 1, bodies: {\"id\": (name: \"…\")})`",
            "in RON the fields stand in `( )` and without quotes: `(format: 1, bodies: {\"id\": (name: \"…\")})`",
        );
        error(codes::JSON_FILE, source, first.span, message).hint(hint)
    })
}

/// The bytes are not UTF-8; `readable` is what came before the first that is not.
pub(super) fn wrong_encoding(readable: &Source, bytes: &[u8]) -> Diagnostic {
    let hint = Said::new("spara filen som UTF-8", "save the file as UTF-8");
    let end = readable.text().len();
    let message = if is_utf_16(bytes) {
        Said::new("filen är sparad som UTF-16", "the file is saved as UTF-16")
    } else if beginning(bytes).iter().any(|byte| is_control(char::from(*byte))) {
        let message = Said::new("filen är ingen textfil", "the file is not a text file");
        let hint = Said::new(
            "välj en fil i RON; öppna dokument från andra program där, och spara dem som text i UTF-8",
            "choose a file in RON; open documents of other programs there, and save them as text in UTF-8",
        );
        return error(codes::WRONG_ENCODING, readable, Span::default(), message).hint(hint);
    } else {
        Said::new(
            "filen är inte sparad som UTF-8; bokstäver som å, ä och ö går inte att läsa",
            "the file is not saved as UTF-8; letters such as å, ä and ö cannot be read",
        )
    };
    error(codes::WRONG_ENCODING, readable, Span::new(end, end), message).hint(hint)
}

fn beginning(bytes: &[u8]) -> &[u8] {
    bytes.get(..bytes.len().min(1024)).unwrap_or_default()
}

/// Whether it is marked as UTF-16, or every other byte is as good as always zero.
fn is_utf_16(bytes: &[u8]) -> bool {
    let pairs = beginning(bytes).chunks_exact(2);
    let (all, mut high, mut low) = (pairs.len(), 0, 0);
    for pair in pairs {
        high += usize::from(pair.first() == Some(&0));
        low += usize::from(pair.last() == Some(&0));
    }
    let marked = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    marked || high.abs_diff(low) * 2 > all
}

/// What no text has: control characters other than blanks.
fn is_control(letter: char) -> bool {
    letter.is_ascii_control() && !matches!(letter, '\t' | '\n' | '\r' | '\x0B' | '\x0C')
}

/// A control character within quotes; outside them the lexer has told of it.
pub(super) fn control_in_text(source: &Source, slips: &[(Slip, Span)]) -> Option<Diagnostic> {
    let is_told = |at: usize| {
        let after = slips.partition_point(|(_, span)| span.start() <= at);
        let last = after.checked_sub(1).and_then(|last| slips.get(last));
        last.is_some_and(|(slip, span)| *slip == Slip::OddSpace && at < span.end())
    };
    let (at, letter) = source.text().char_indices().find(|(at, letter)| is_control(*letter) && !is_told(*at))?;
    let sign = u32::from(letter);
    let message = Said::new(
        format!("ett osynligt tecken (U+{sign:04X}) i en text"),
        format!("an invisible character (U+{sign:04X}) in a text"),
    );
    let hint = Said::new("ta bort det, och skriv om stället för hand", "remove it, and type the place anew");
    let finding = Diagnostic::warning(codes::ODD_SPACE, FieldPath::root(), message);
    Some(finding.at(source.place(Span::new(at, at + 1))).hint(hint))
}

/// A program that read the file in another encoding has put � for letters that it did not know.
pub(super) fn broken_letters(source: &Source) -> Option<Diagnostic> {
    let at = source.text().find('\u{FFFD}')?;
    let message = Said::new(
        "filen har tecknet `�`, som står för bokstäver som inte gick att läsa",
        "the file has the character `�`, which stands for letters that could not be read",
    );
    let hint = Said::new("spara filen som UTF-8 och läs in den igen", "save the file as UTF-8 and read it again");
    let finding = Diagnostic::warning(codes::WRONG_ENCODING, FieldPath::root(), message);
    Some(finding.at(source.place(Span::new(at, at + 3))).hint(hint))
}

/// The file says that it is written for a newer program.
pub(super) fn newer_format(source: &Source, tree: &Tree) -> Option<Diagnostic> {
    let is_format = |id| tree.key(source, id).is_some_and(|key| key == "format");
    let (id, item) = tree.children(ROOT).find(|(id, _)| is_format(*id))?;
    let number = source.slice(item.span);
    let digits = item.shape == Shape::Number && number.bytes().all(|byte| byte.is_ascii_digit());
    if !digits || number.parse::<u64>().is_ok_and(|number| number <= FORMAT) {
        return None;
    }
    let shown = super::wanted::shown(number);
    let message = Said::new(
        format!("filen har format {shown}, men det här programmet läser bara format {FORMAT}"),
        format!("the file has format {shown}, but this program reads only format {FORMAT}"),
    );
    let hint = Said::new(
        "uppdatera programmet; filen är orörd och inget har gått förlorat",
        "update the program; the file is untouched and nothing is lost",
    );
    let path = tree.path(source, id);
    Some(Diagnostic::error(codes::NEWER_FORMAT, path, message).at(source.place(item.span)).hint(hint))
}

/// Whether the file begins with `(`; says so otherwise.
pub(super) fn begins_right(source: &Source, tree: &Tree, findings: &mut Vec<Diagnostic>) -> bool {
    let root = tree.get(ROOT);
    if root.is_some_and(|root| root.shape == Shape::Group(Bracket::Round)) {
        return true;
    }
    let span = root.map_or(Span::default(), |root| Span::new(root.span.start(), root.span.start() + 1));
    let message = Said::new("filen ska börja med `(`", "the file should begin with `(`");
    let hint = Said::new(
        "skriv `(` först och `)` sist: `(format: 1, id: \"…\", …)`",
        "write `(` first and `)` last: `(format: 1, id: \"…\", …)`",
    );
    findings.clear();
    findings.push(error(codes::UNEXPECTED_TEXT, source, span, message).hint(hint));
    false
}

fn error(code: Code, source: &Source, span: Span, message: Said) -> Diagnostic {
    Diagnostic::error(code, FieldPath::root(), message).at(source.place(span))
}
