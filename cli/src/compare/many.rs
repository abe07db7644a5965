//! Many structures in one table, how alike they are, and which are nearest to one.

use samverkan_core::compare::many::{Aspect, Index, Near, Profile, Weights, nearest, profile, similarity};
use samverkan_core::export::asked::many_told;
use samverkan_core::model::Structure;
use samverkan_core::suggest::suggest;
use serde::Serialize;

use crate::options::{Common, Format};

/// How the structures are held against each other.
#[derive(clap::Args)]
pub(super) struct Options {
    /// In one table, also where there are only two files.
    #[arg(long)]
    pub(super) table: bool,
    /// How much an aspect weighs, from 0 to 10; each weighs 1 where nothing else is said. Can be given several times.
    #[arg(long, value_name = "ASPECT=N", value_parser = weight)]
    weight: Vec<(Aspect, u32)>,
    /// The id of the structure that the others are held against: the nearest to it come first.
    #[arg(long, value_name = "ID")]
    nearest_to: Option<String>,
}

impl Options {
    /// Whether any is given, so that a table is meant.
    pub(super) fn mean_a_table(&self) -> bool {
        self.table || !self.weight.is_empty() || self.nearest_to.is_some()
    }
}

/// The table in the form that is asked for.
pub(super) fn compared(structures: &[Structure], options: &Options, common: &Common) -> Result<String, String> {
    let profiles: Vec<Profile> = structures.iter().map(profile).collect();
    let even = Weights::EVEN;
    let weights = options.weight.iter().fold(even, |weights, (aspect, weight)| weights.with(*aspect, *weight));
    let mine = options.nearest_to.as_deref().map(|id| place(&profiles, id)).transpose()?;
    let told = || many_told(&profiles, &Aspect::ALL, &weights, mine, common.language());
    match common.format {
        Format::Text => Ok(told().text_alone()),
        Format::Markdown => Ok(told().markdown_alone()),
        Format::Json => {
            serde_json::to_string_pretty(&data(&profiles, &weights, mine)).map_err(|error| error.to_string())
        }
    }
}

/// Where the structure with this id stands among those that are compared.
fn place(profiles: &[Profile], id: &str) -> Result<usize, String> {
    let known = || profiles.iter().map(|profile| profile.id.as_str());
    known().position(|own| own == id).ok_or_else(|| match suggest(id, known()) {
        Some(near) => format!("none of the structures has the id `{id}`; did you mean `{near}`?"),
        None => {
            format!("none of the structures has the id `{id}`; there are {}", known().collect::<Vec<_>>().join(", "))
        }
    })
}

fn weight(text: &str) -> Result<(Aspect, u32), String> {
    let known = || Aspect::ALL.into_iter().map(Aspect::name);
    let (name, number) = text.split_once('=').ok_or_else(|| "write it as seats=3".to_owned())?;
    let aspect = Aspect::named(name).ok_or_else(|| match suggest(name, known()) {
        Some(near) => format!("no aspect is called `{name}`; did you mean `{near}`?"),
        None => format!("no aspect is called `{name}`; there are {}", known().collect::<Vec<_>>().join(", ")),
    })?;
    let number = number.parse().ok().filter(|number| *number <= Weights::MOST);
    Ok((aspect, number.ok_or_else(|| format!("a weight is a whole number from 0 to {}", Weights::MOST))?))
}

#[derive(Serialize)]
struct Data<'a> {
    structures: &'a [Profile],
    likeness: Vec<Pair<'a>>,
    nearest: Option<Vec<Nearest<'a>>>,
}

#[derive(Serialize)]
struct Pair<'a> {
    left: &'a str,
    right: &'a str,
    #[serde(flatten)]
    index: Index,
}

#[derive(Serialize)]
struct Nearest<'a> {
    id: &'a str,
    #[serde(flatten)]
    index: Index,
}

fn data<'a>(profiles: &'a [Profile], weights: &Weights, mine: Option<usize>) -> Data<'a> {
    let mut likeness = Vec::new();
    for (place, left) in profiles.iter().enumerate() {
        for right in profiles.iter().skip(place + 1) {
            likeness.push(Pair { left: &left.id, right: &right.id, index: similarity(left, right, weights) });
        }
    }
    let named = |Near { place, index }| Some(Nearest { id: &profiles.get(place)?.id, index });
    let near = mine.map(|mine| nearest(profiles, mine, weights).into_iter().filter_map(named).collect());
    Data { structures: profiles, likeness, nearest: near }
}
