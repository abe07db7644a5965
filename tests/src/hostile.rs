//! Files that nobody would write and somebody will open: empty, huge, deep, in another encoding or of another kind.
//!
//! They are made when they are asked for, since together they weigh more than all else here.

/// A file, and what is to be said of it.
pub struct Input {
    /// Which it is, in a word or two.
    pub name: &'static str,
    /// Its bytes.
    pub bytes: fn() -> Vec<u8>,
    /// The code of the finding that speaks of it.
    pub code: &'static str,
    /// A piece of that finding's message or hint, in English.
    pub says: &'static str,
    /// Whether a structure comes of it.
    pub usable: bool,
}

const fn unusable(name: &'static str, bytes: fn() -> Vec<u8>, code: &'static str, says: &'static str) -> Input {
    Input { name, bytes, code, says, usable: false }
}

const fn usable(name: &'static str, bytes: fn() -> Vec<u8>, code: &'static str, says: &'static str) -> Input {
    Input { name, bytes, code, says, usable: true }
}

/// All of them.
pub const INPUTS: &[Input] = &[
    unusable("empty", Vec::new, "empty-file", "the file is empty"),
    unusable("blanks and comments", || b" \n// nothing yet\n/* nor here */\n".to_vec(), "empty-file", "begin with"),
    unusable("41 MB", || bodies_of(41 << 20), "too-large", "41 MB"),
    unusable("33 MB of blanks", || vec![b' '; 33 << 20], "too-large", "33 MB"),
    usable("40,000 bodies", || bodies(40_000), "", ""),
    usable("a line of 10 MB", || bodies_in_one_line(10 << 20), "", ""),
    usable("a text of 10 MB", || one_text(10 << 20), "", ""),
    unusable("a word of 10 MB", || "a".repeat(10 << 20).into_bytes(), "unexpected-text", "begin with `(`"),
    usable("an id of 10 MB", || one_id(10 << 20), "too-large", "200 characters"),
    usable("a field name of 10 MB", || one_field(10 << 20), "too-large", "200 characters"),
    unusable("10 MB of brackets", || vec![b'('; 10 << 20], "too-deep", "brackets"),
    unusable("10,000 round deep", || vec![b'('; 10_000], "too-deep", "64"),
    unusable("10,000 square deep", || vec![b'['; 10_000], "too-deep", "64"),
    unusable("10,000 curly deep", || vec![b'{'; 10_000], "too-deep", "64"),
    unusable("10,000 words deep", || nested("Together([", 10_000), "too-deep", "64"),
    unusable("1,000,000 round deep", || vec![b'('; 1_000_000], "too-deep", "64"),
    unusable("1,000,000 square deep", || vec![b'['; 1_000_000], "too-deep", "64"),
    unusable("1,000,000 maps deep", || nested("(a: {\"a\": ", 1_000_000), "too-deep", "64"),
    unusable("1,000,000 words deep", || nested("Together([", 1_000_000), "too-deep", "64"),
    unusable("1,000,000 comments deep", || nested("/*", 1_000_000), "unclosed-comment", "never ends"),
    unusable(
        "100,000 bodies",
        || entries("bodies", "(name: \"B\", sources: [\"outside\"])", 100_000),
        "too-large",
        "50000 entries in `bodies`",
    ),
    unusable(
        "100,000 ids without anything",
        || entries("topics", "()", 100_000),
        "too-large",
        "5000 entries in `topics`",
    ),
    unusable("100,000 ids twice", || twice(100_000), "too-large", "5000 entries in `topics`"),
    unusable("100,000 unknown fields", || unknown_fields(100_000), "too-large", "5000 entries"),
    unusable("1,000,000 seats", || seats(1, 1_000_000), "too-large", "5000 entries in `seats`"),
    unusable("5,000,000 seats", || seats(1_000, 5_000), "too-large", "2 million"),
    usable("1,000,000 seats in 200 bodies", || seats(200, 5_000), "missing-source", ""),
    usable("50,000 ids without anything", || entries("bodies", "()", 50_000), "missing-field", "49800 more"),
    usable("5,000 ids twice", || twice(5_000), "duplicate-key", "twice"),
    usable("50,000 dangling references", || dangling(50_000), "unknown-reference", "did you mean"),
    usable("a chain of 50,000 superiors", || chain(50_000), "cycle-of-superiors", "own superior"),
    usable("50,000 in a ring", || ring(50_000), "cycle-of-superiors", "circle"),
    usable("1,000,000 blanks before entries", || indented(1_000_000), "missing-source", "more of the same kind"),
    unusable("invalid UTF-8", || b"(\n id: \"\xFF\xFE\xFD\")".to_vec(), "wrong-encoding", "UTF-8"),
    unusable("Latin-1", || b"(format: 1, id: \"k\", name: \"K\xF6ping\")".to_vec(), "wrong-encoding", "UTF-8"),
    unusable("UTF-16", || wide("(format: 1)", u16::to_le_bytes, true), "wrong-encoding", "UTF-16"),
    unusable("UTF-16, the other way round", || wide("(format: 1)", u16::to_be_bytes, true), "wrong-encoding", "UTF-16"),
    unusable("UTF-16 without mark", || wide("(format: 1)", u16::to_le_bytes, false), "wrong-encoding", "UTF-16"),
    unusable(
        "a Word document",
        || b"PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0\xDF\xA4\xD2".to_vec(),
        "not-a-text",
        "text file",
    ),
    unusable("a picture", || b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR".to_vec(), "not-a-text", "text file"),
    unusable("NUL", || vec![0; 1_000_000], "not-a-text", "text file"),
    usable("NUL between", || b"(format: 1, \0 id: \"a\")".to_vec(), "odd-space", "U+0000"),
    usable("NUL in a text", || b"(format: 1, id: \"a\", name: \"a\0b\")".to_vec(), "odd-space", "U+0000"),
];

fn nested(opening: &str, deep: usize) -> Vec<u8> {
    opening.repeat(deep).into_bytes()
}

const HEAD: &str = "(format: 1, id: \"large\", name: \"Large\", language: \"en\",\nown_sources: [\"outside\"],\n";

/// A whole file: what begins every one, and then some.
fn file(rest: &str) -> Vec<u8> {
    format!("{HEAD}{rest})\n").into_bytes()
}

fn body(number: usize) -> String {
    format!(
        "\"body-{number}\": (name: \"Body {number}\", classification: Network, level: \"top\", sources: [\"outside\"],\n\
         seats: [(function: \"Manager\", on_behalf_of: EachOf(Municipality), count: Exactly(1))],\n\
         goal: \"{}\", tasks: [(text: \"Meet often.\")]),\n",
        "Everyone knows what the others do. ".repeat(14)
    )
}

const LEVEL: &str = "levels: {\"top\": (name: \"Top\", sources: [\"outside\"])},\n";

/// A file with so many sound bodies.
pub fn bodies(count: usize) -> Vec<u8> {
    file(&format!("{LEVEL}bodies: {{{}}},", (0..count).map(body).collect::<String>()))
}

/// A file of at least so many bytes, which are sound bodies.
pub fn bodies_of(size: usize) -> Vec<u8> {
    bodies(size.div_ceil(body(0).len()))
}

fn bodies_in_one_line(size: usize) -> Vec<u8> {
    let mut bytes = bodies_of(size);
    bytes.iter_mut().filter(|byte| **byte == b'\n').for_each(|byte| *byte = b' ');
    bytes
}

fn one_text(size: usize) -> Vec<u8> {
    file(&format!("note: \"{}\",", "word ".repeat(size / 5)))
}

fn one_id(size: usize) -> Vec<u8> {
    file(&format!("bodies: {{\"{}\": (seats: [{}])}},", "a".repeat(size), "(),".repeat(4_000)))
}

fn one_field(size: usize) -> Vec<u8> {
    file(&format!("bodies: {{\"a\": ({}: 1)}},", "a".repeat(size)))
}

/// A file with so many times the same entry in one of its maps.
pub fn entries(field: &str, entry: &str, count: usize) -> Vec<u8> {
    file(&format!("{field}: {{{}}},", (0..count).map(|key| format!("\"k{key}\": {entry},\n")).collect::<String>()))
}

fn twice(count: usize) -> Vec<u8> {
    file(&format!("topics: {{{}}},", "\"a\": (name: \"A\", sources: [\"outside\"]),\n".repeat(count)))
}

fn unknown_fields(count: usize) -> Vec<u8> {
    file(&(0..count).map(|key| format!("field{key}: 1,\n")).collect::<String>())
}

fn dangling(count: usize) -> Vec<u8> {
    let body = |number| {
        format!("\"body-{number}\": (name: \"B\", superiors: [\"bady-{number}\"], level: \"nowhere-{number}\"),\n")
    };
    file(&format!("bodies: {{{}}},", (0..count).map(body).collect::<String>()))
}

fn under(count: usize, last: usize) -> Vec<u8> {
    let body = |number: usize| {
        let above = if number + 1 == count { last } else { number + 1 };
        format!("\"b{number}\": (name: \"B{number}\", superiors: [\"b{above}\"], sources: [\"outside\"]),\n")
    };
    file(&format!("bodies: {{{}}},", (0..count).map(body).collect::<String>()))
}

fn chain(count: usize) -> Vec<u8> {
    under(count, count - 1)
}

fn ring(count: usize) -> Vec<u8> {
    under(count, 0)
}

fn seats(bodies: usize, count: usize) -> Vec<u8> {
    let seats = "(),\n".repeat(count);
    entries("bodies", &format!("(name: \"A\", seats: [{seats}])"), bodies)
}

/// Lines that begin with very many blanks and go on with very many entries.
fn indented(blanks: usize) -> Vec<u8> {
    let entries: String = (0..4_000).map(|key| format!("\"k{key}\": (name: \"K\"), ")).collect();
    let blanks = " ".repeat(blanks);
    file(&format!("topics: {{\n{blanks}{entries}}}, levels: {{\n{blanks}{entries}}},"))
}

fn wide(text: &str, bytes: fn(u16) -> [u8; 2], marked: bool) -> Vec<u8> {
    let mark = marked.then_some(0xFEFF);
    mark.into_iter().chain(text.encode_utf16()).flat_map(bytes).collect()
}
