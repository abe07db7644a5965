//! Says plainly what the lexer had to make sense of: typographic quotes, odd spaces, other languages' signs.

use super::codes;
use super::lexer::Slip;
use super::source::{Source, Span};
use super::tree::Tree;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::path::FieldPath;
use crate::words::Said;

/// So many slips of one kind are told one by one.
const MOST_OF_A_KIND: usize = 20;

/// Makes findings of slips.
pub(super) type Words = fn(&Source, &Tree, &[(Slip, Span)]) -> Vec<Diagnostic>;

/// As [`super::faults::without_words`]: one finding for all that do harm.
pub(super) fn without_words(_: &Source, _: &Tree, slips: &[(Slip, Span)]) -> Vec<Diagnostic> {
    let harmful = slips.iter().find(|(slip, _)| *slip != Slip::ByteOrderMark);
    let finding = |_| Diagnostic::error(codes::UNEXPECTED_TEXT, FieldPath::root(), Said::new("", ""));
    harmful.map(finding).into_iter().collect()
}

/// One finding for each slip; of very many of one kind, only the first.
pub(super) fn in_words(source: &Source, tree: &Tree, slips: &[(Slip, Span)]) -> Vec<Diagnostic> {
    let mut findings: Vec<(Slip, Diagnostic)> = Vec::new();
    let mut counts: Vec<(Slip, usize)> = Vec::new();
    for (slip, span) in slips {
        if !counts.iter().any(|(kind, _)| kind == slip) {
            counts.push((*slip, 0));
        }
        let Some((_, count)) = counts.iter_mut().find(|(kind, _)| kind == slip) else { continue };
        *count += 1;
        if *count <= MOST_OF_A_KIND {
            findings.push((*slip, finding(source, tree, *slip, *span)));
        }
    }
    for (kind, count) in counts {
        let more = count.saturating_sub(MOST_OF_A_KIND);
        if let Some((_, last)) = findings.iter_mut().rev().find(|(slip, _)| more > 0 && *slip == kind) {
            last.and_more(more);
        }
    }
    findings.into_iter().map(|(_, finding)| finding).collect()
}

fn finding(source: &Source, tree: &Tree, slip: Slip, span: Span) -> Diagnostic {
    let (code, severity, message, hint) = words(slip, source.slice(span));
    let path = tree.path(source, tree.at(span.start()));
    Diagnostic::new(code, severity, path, message).at(source.place(span)).hint(hint)
}

fn words(slip: Slip, found: &str) -> (Code, Severity, Said, Said) {
    let sign = found.chars().next().map_or(0, u32::from);
    match slip {
        Slip::ByteOrderMark => (
            codes::BYTE_ORDER_MARK,
            Severity::Note,
            Said::new("filen börjar med ett osynligt tecken (BOM)", "the file begins with an invisible mark (BOM)"),
            Said::new(
                "det gör ingen skada; spara som UTF-8 utan BOM för att bli av med det",
                "it does no harm; save as UTF-8 without BOM to be rid of it",
            ),
        ),
        Slip::OddSpace => (
            codes::ODD_SPACE,
            Severity::Error,
            match sign {
                0xA0 | 0x202F => {
                    Said::new("ett hårt mellanslag utanför citattecken", "a no-break space outside quotes")
                }
                _ => Said::new(
                    format!("ett osynligt tecken (U+{sign:04X}) utanför citattecken"),
                    format!("an invisible character (U+{sign:04X}) outside quotes"),
                ),
            },
            Said::new(
                "det följer ofta med från ordbehandlare; skriv ett vanligt mellanslag",
                "it often comes along from a word processor; type an ordinary space",
            ),
        ),
        Slip::CurlyQuotes => (
            codes::CURLY_QUOTES,
            Severity::Error,
            Said::new("texten står inom typografiska citattecken", "the text stands in curly quotes"),
            Said::new("skriv raka citattecken: `\"…\"`", "write straight quotes: `\"…\"`"),
        ),
        Slip::SingleQuotes => (
            codes::CURLY_QUOTES,
            Severity::Error,
            Said::new("texten står inom enkla citattecken", "the text stands in single quotes"),
            Said::new("skriv dubbla citattecken: `\"…\"`", "write double quotes: `\"…\"`"),
        ),
        Slip::QuoteInText => (
            codes::QUOTE_IN_TEXT,
            Severity::Error,
            Said::new("ett citattecken mitt i en text", "a quote in the middle of a text"),
            Said::new(
                "skriv `\\\"` för citattecken inuti texten; eller så saknas ett citattecken eller ett kommatecken",
                "write `\\\"` for quotes inside the text; or a quote or a comma is missing",
            ),
        ),
        Slip::UnclosedString => (
            codes::UNCLOSED_STRING,
            Severity::Error,
            Said::new(
                "texten som börjar här saknar avslutande citattecken",
                "the text that begins here lacks its closing quote",
            ),
            Said::new("skriv `\"` där texten slutar", "write `\"` where the text ends"),
        ),
        Slip::UnclosedComment => (
            codes::UNCLOSED_COMMENT,
            Severity::Error,
            Said::new("kommentaren som börjar här tar aldrig slut", "the comment that begins here never ends"),
            Said::new("skriv `*/` där den slutar", "write `*/` where it ends"),
        ),
        Slip::HashComment => (
            codes::UNEXPECTED_TEXT,
            Severity::Error,
            Said::new("`#` inleder ingen kommentar", "`#` does not begin a comment"),
            Said::new("inled kommentarer med `//`", "begin comments with `//`"),
        ),
        Slip::Equals => (
            codes::UNEXPECTED_TEXT,
            Severity::Error,
            Said::new("`=` efter ett fältnamn", "`=` after a field name"),
            Said::new("skriv `:`", "write `:`"),
        ),
        Slip::Semicolon => (
            codes::UNEXPECTED_TEXT,
            Severity::Error,
            Said::new("`;` mellan poster", "`;` between entries"),
            Said::new("skriv `,`", "write `,`"),
        ),
        Slip::Sign => {
            let shown: String = found.chars().take(20).collect();
            (
                codes::UNEXPECTED_TEXT,
                Severity::Error,
                Said::new(
                    format!("`{shown}` betyder ingenting utanför citattecken"),
                    format!("`{shown}` means nothing outside quotes"),
                ),
                Said::new(
                    "ta bort det, eller sätt hela texten inom `\"…\"`",
                    "remove it, or put the whole text in `\"…\"`",
                ),
            )
        }
    }
}
