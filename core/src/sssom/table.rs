//! Values separated by tabs, where one that holds a tab, a line end or a quote stands in quotes.

/// Writes a row.
pub(super) fn write_row<'a>(out: &mut String, values: impl IntoIterator<Item = &'a str>) {
    for (at, value) in values.into_iter().enumerate() {
        if at > 0 {
            out.push('\t');
        }
        if value.contains(['\t', '\n', '\r', '"']) {
            out.push('"');
            out.push_str(&value.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(value);
        }
    }
    out.push('\n');
}

/// A row that was read.
pub(super) struct Row {
    /// The line on which it begins, from 1.
    pub(super) line: usize,
    pub(super) values: Vec<String>,
}

/// The rows of a table; what stands before has so many lines. Rows without any text are left out.
///
/// A quote that is never closed ends with its line, so that one slip does not swallow all that follows.
pub(super) struct Rows<'a> {
    rest: &'a str,
    line: usize,
}

impl<'a> Rows<'a> {
    pub(super) fn of(text: &'a str, before: usize) -> Self {
        Self { rest: text, line: before }
    }
}

impl Iterator for Rows<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        while !self.rest.is_empty() {
            let line = self.line + 1;
            let mut values = Vec::new();
            loop {
                let (value, end) = self.value();
                values.push(value);
                if end {
                    break;
                }
            }
            if values.iter().any(|value| !value.trim().is_empty()) {
                return Some(Row { line, values });
            }
        }
        None
    }
}

impl Rows<'_> {
    /// The next value, and whether the row ends with it.
    fn value(&mut self) -> (String, bool) {
        if let Some(inner) = self.rest.strip_prefix('"')
            && let Some((value, rest)) = quoted(inner)
        {
            self.line += value.matches('\n').count();
            self.rest = rest;
            let end = self.step();
            return (value, end);
        }
        let until = self.rest.find(['\t', '\n']).unwrap_or(self.rest.len());
        let (value, rest) = self.rest.split_at_checked(until).unwrap_or((self.rest, ""));
        let value = if rest.starts_with('\t') { value } else { value.strip_suffix('\r').unwrap_or(value) };
        let value = value.to_owned();
        self.rest = rest;
        (value, self.step())
    }

    /// Goes over what ends a value; whether it ends the row too.
    fn step(&mut self) -> bool {
        if let Some(rest) = self.rest.strip_prefix('\t') {
            self.rest = rest;
            return false;
        }
        self.line += 1;
        self.rest = self.rest.strip_prefix('\r').unwrap_or(self.rest);
        self.rest = self.rest.strip_prefix('\n').unwrap_or("");
        true
    }
}

/// What stands in quotes, and what follows on them; nothing where they are not closed at the end of a value.
fn quoted(inner: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut rest = inner;
    loop {
        let (part, after) = rest.split_once('"')?;
        value.push_str(part);
        if let Some(more) = after.strip_prefix('"') {
            value.push('"');
            rest = more;
        } else {
            let ends = after.is_empty() || after.starts_with(['\t', '\n']) || after.starts_with("\r\n");
            return ends.then_some((value, after));
        }
    }
}
