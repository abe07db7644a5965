//! How bodies and relations are named in the table.

use super::PREFIX;
use crate::compare::Closeness;
use crate::id::BodyId;

/// A body of a structure as a CURIE.
pub(super) fn body(structure: &str, body: &BodyId) -> String {
    format!("{PREFIX}:{}/{}", escaped(structure), escaped(body.as_str()))
}

/// A structure as a CURIE.
pub(super) fn structure(structure: &str) -> String {
    format!("{PREFIX}:{}", escaped(structure))
}

/// The structure, where it is named, and the body that a CURIE names.
pub(super) fn named(curie: &str) -> (Option<String>, BodyId) {
    let local = local(curie);
    match local.split_once('/') {
        Some((structure, body)) => (Some(plain(structure)), BodyId::new(&plain(body))),
        None => (None, BodyId::new(&plain(local))),
    }
}

/// The structure that a CURIE names.
pub(super) fn named_structure(curie: &str) -> String {
    plain(local(curie))
}

fn local(curie: &str) -> &str {
    curie.split_once(':').map_or(curie, |(_, local)| local)
}

/// How the left body stands to the right one, in the words of SKOS: *A broadMatch B* says that B is the broader one.
pub(super) fn predicate(relation: Closeness) -> &'static str {
    match relation {
        Closeness::Exact => "skos:exactMatch",
        Closeness::Close => "skos:closeMatch",
        Closeness::Broader => "skos:narrowMatch",
        Closeness::Narrower => "skos:broadMatch",
    }
}

/// The relation of a predicate of SKOS.
pub(super) fn relation(predicate: &str) -> Option<Closeness> {
    let all = [Closeness::Exact, Closeness::Close, Closeness::Broader, Closeness::Narrower];
    all.into_iter().find(|relation| self::predicate(*relation) == predicate)
}

/// Letters and digits of all scripts, `-`, `_` and `.` stand for themselves, all else as `%` and two digits for each byte.
fn escaped(id: &str) -> String {
    let mut out = String::with_capacity(id.len());
    for letter in id.chars() {
        if letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.') {
            out.push(letter);
        } else {
            for byte in letter.encode_utf8(&mut [0; 4]).bytes() {
                out.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    out
}

/// What [`escaped`] was made of; what is not written so stays as it is.
fn plain(escaped: &str) -> String {
    let mut bytes = Vec::with_capacity(escaped.len());
    let mut rest = escaped.bytes();
    while let Some(byte) = rest.next() {
        let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
        let mut ahead = rest.clone();
        let value = match (byte, digit(ahead.next()), digit(ahead.next())) {
            (b'%', Some(high), Some(low)) => u8::try_from(high * 16 + low).ok(),
            _ => None,
        };
        if value.is_some() {
            rest = ahead;
        }
        bytes.push(value.unwrap_or(byte));
    }
    String::from_utf8(bytes).unwrap_or_else(|_| escaped.to_owned())
}
