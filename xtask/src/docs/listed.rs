//! What the rules of core list for each kind of part, read from their source so that nobody types it twice.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use syn::{Expr, ExprMatch, Item, Lit, Pat, Stmt};

/// The lists in a function that matches on the kind of a part, by kind: the first text in each element.
pub(super) fn listed(file: &Path, function: &str) -> Result<Vec<(String, Vec<String>)>> {
    let told = || format!("`{function}` in {}", file.display());
    let parsed = syn::parse_file(&std::fs::read_to_string(file).with_context(told)?).with_context(told)?;
    let found = parsed.items.iter().find_map(|item| match item {
        Item::Fn(item) if item.sig.ident == function => match item.block.stmts.as_slice() {
            [Stmt::Expr(Expr::Match(arms), None)] => Some(by_kind(arms)),
            _ => None,
        },
        _ => None,
    });
    let found = found.with_context(|| format!("{} is no match on the kind", told()))?;
    ensure!(!found.is_empty(), "{} lists nothing", told());
    Ok(found)
}

fn by_kind(arms: &ExprMatch) -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    for arm in &arms.arms {
        let mut fields = Vec::new();
        texts(&arm.body, &mut fields);
        found.extend(kinds(&arm.pat).into_iter().map(|kind| (kind, fields.clone())));
    }
    found.retain(|(_, fields)| !fields.is_empty());
    found
}

fn kinds(pattern: &Pat) -> Vec<String> {
    match pattern {
        Pat::Or(several) => several.cases.iter().flat_map(kinds).collect(),
        Pat::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// The texts of a list; of a pair, the first.
fn texts(expression: &Expr, into: &mut Vec<String>) {
    match expression {
        Expr::Reference(reference) => texts(&reference.expr, into),
        Expr::Array(array) => array.elems.iter().for_each(|element| texts(element, into)),
        Expr::Tuple(pair) => pair.elems.first().into_iter().for_each(|first| texts(first, into)),
        Expr::Lit(literal) => {
            if let Lit::Str(text) = &literal.lit {
                into.push(text.value());
            }
        }
        _ => {}
    }
}

/// The words that no file may hold, marked so in the lists of names.
pub(super) fn never_written(names: &str) -> Vec<String> {
    let marked = names.split("; never ").skip(1);
    marked.filter_map(|rest| rest.split_whitespace().next().map(str::to_owned)).collect()
}
