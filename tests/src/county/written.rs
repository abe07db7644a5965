//! A generated county as a file.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::words::{Vocabulary, places};
use super::{Chair, County, Dice, Made, Place};

/// How a county words things, and how much its file tells.
#[derive(Clone, Copy)]
pub struct Dialect {
    /// Where its names of places come from.
    pub places: u64,
    /// Whether it has the other half of those names, so that no place is called the same.
    pub elsewhere: bool,
    /// How many of its words, in per cent, are the other word for the same.
    pub synonyms: usize,
    /// Whether a word is exchanged everywhere or now and then.
    pub consistent: bool,
    /// Whether bodies are classified.
    pub classified: bool,
    /// Whether topics are given as such, with a common concept.
    pub topics: bool,
    /// Whether a body names its area.
    pub areas: bool,
}

/// A file, and which body of it is which.
pub struct Written {
    /// The text.
    pub text: String,
    /// The mark of each body, by its id.
    pub marks: BTreeMap<String, usize>,
}

const CLASSES: [&str; 4] = ["PoliticalCouncil", "Leadership", "SubCounty", "Local"];
const RELATIONS: [&str; 3] = ["ReportsTo", "Informs", "Supports"];

/// Writes a county down, with ids of its own and everything in an order of its own.
#[must_use]
pub fn written(county: &County, id: &str, vocabulary: &Vocabulary, dialect: Dialect, dice: &mut Dice) -> Written {
    let number = county.municipalities + county.areas;
    let names = places(vocabulary, 2 * number, &mut Dice::new(dialect.places));
    let (here, elsewhere) = names.split_at(number);
    let (municipalities, areas) = if dialect.elsewhere { elsewhere } else { here }.split_at(county.municipalities);
    let mut choice = Dice::new(dialect.places ^ 0xA5A5);
    let mut chosen = |number: usize| -> Vec<bool> { (0..number).map(|_| choice.happens(dialect.synonyms)).collect() };
    let writer = Writer {
        county,
        vocabulary,
        dialect,
        municipalities,
        areas,
        called: [0, 1, 2, 3].map(|tier| chosen(vocabulary.bodies[tier].len())),
        topics: chosen(vocabulary.topics.len()),
        functions: chosen(vocabulary.functions.len()),
        ids: ids(county.bodies.len(), "b", dice),
        parties: ids(county.municipalities, "p", dice),
    };
    writer.whole(id, dice)
}

fn ids(number: usize, letter: &str, dice: &mut Dice) -> Vec<String> {
    let mut ids: Vec<String> = (0..number).map(|at| format!("{letter}{at}")).collect();
    dice.shuffle(&mut ids);
    ids
}

struct Writer<'a> {
    county: &'a County,
    vocabulary: &'a Vocabulary,
    dialect: Dialect,
    municipalities: &'a [String],
    areas: &'a [String],
    called: [Vec<bool>; 4],
    topics: Vec<bool>,
    functions: Vec<bool>,
    ids: Vec<String>,
    parties: Vec<String>,
}

impl Writer<'_> {
    fn whole(&self, id: &str, dice: &mut Dice) -> Written {
        let mut text = format!("(format: 1, id: \"{id}\", name: \"County {id}\", language: \"sv\",\n");
        text.push_str("sources: {\"s\": (title: \"A document\")},\n");
        text.push_str("levels: {\"l0\": (name: \"Politisk\"), \"l1\": (name: \"Strategisk\"), \"l2\": (name: \"Taktisk\"), \"l3\": (name: \"Lokal\")},\n");
        self.divisions(&mut text, dice);
        self.parties(&mut text, dice);
        if self.dialect.topics {
            text.push_str("topics: {");
            for (at, words) in self.vocabulary.topics.iter().enumerate() {
                let _ = write!(
                    text,
                    "\"t{at}\": (name: \"{}\", concept: \"concept-{at}\"),",
                    words[usize::from(self.topics[at])]
                );
            }
            text.push_str("},\n");
        }
        text.push_str("bodies: {\n");
        let mut order: Vec<usize> = (0..self.county.bodies.len()).collect();
        dice.shuffle(&mut order);
        for at in &order {
            self.body(&mut text, *at, dice);
        }
        text.push_str("})\n");
        let marks = order.iter().map(|at| (self.ids[*at].clone(), self.county.bodies[*at].mark)).collect();
        Written { text, marks }
    }

    fn divisions(&self, text: &mut String, dice: &mut Dice) {
        text.push_str("divisions: {\"d\": (name: \"Delar\", areas: {");
        let mut order: Vec<usize> = (0..self.county.areas).collect();
        dice.shuffle(&mut order);
        for area in order {
            let members = (0..self.county.municipalities).filter(|at| at % self.county.areas == area);
            let members: Vec<String> = members.map(|at| format!("\"{}\"", self.parties[at])).collect();
            let _ = write!(text, "\"a{area}\": (name: \"{}\", members: [{}]),", self.areas[area], members.join(","));
        }
        text.push_str("})},\n");
    }

    fn parties(&self, text: &mut String, dice: &mut Dice) {
        text.push_str("parties: {\"region\": (name: \"Regionen\", classification: Region),");
        let mut order: Vec<usize> = (0..self.county.municipalities).collect();
        dice.shuffle(&mut order);
        for at in order {
            let (id, name) = (&self.parties[at], &self.municipalities[at]);
            let _ = write!(text, "\"{id}\": (name: \"{name}\", classification: Municipality),");
        }
        text.push_str("},\n");
    }

    fn body(&self, text: &mut String, at: usize, dice: &mut Dice) {
        let body = &self.county.bodies[at];
        let _ = write!(text, "\"{}\": (name: \"{}\", level: \"l{}\",", self.ids[at], self.name(body, dice), body.tier);
        if self.dialect.classified {
            let _ = write!(text, " classification: {},", CLASSES[body.tier]);
        }
        if let Some(Place::Area(area)) = body.place
            && self.dialect.areas
        {
            let _ = write!(text, " area: \"a{area}\",");
        }
        if self.dialect.topics {
            let topics: Vec<String> = body.topics.iter().map(|topic| format!("\"t{topic}\"")).collect();
            let _ = write!(text, " topics: [{}],", topics.join(","));
        }
        if let Some(superior) = body.superior {
            let _ = write!(text, " superiors: [\"{}\"],", self.ids[superior]);
        }
        if !body.relations.is_empty() {
            text.push_str(" relations: [");
            for (relation, to) in &body.relations {
                let _ = write!(text, "(relation: {}, to: [\"{}\"]),", RELATIONS[*relation], self.ids[*to]);
            }
            text.push_str("],");
        }
        let mut seats: Vec<Chair> = body.seats.clone();
        dice.shuffle(&mut seats);
        text.push_str(" seats: [");
        for seat in seats {
            let function = self.word(self.vocabulary.functions[seat.function], self.functions[seat.function], dice);
            let party = seat.municipality.map_or("region", |at| &self.parties[at]);
            let _ = write!(text, "(function: \"{function}\", on_behalf_of: Party(\"{party}\"), count: Exactly(1)),");
        }
        text.push_str("], sources: [\"s\"]),\n");
    }

    fn name(&self, body: &Made, dice: &mut Dice) -> String {
        let called =
            self.word(self.vocabulary.bodies[body.tier][body.called], self.called[body.tier][body.called], dice);
        let mut words = vec![called];
        for topic in &body.topics {
            words.push(self.word(self.vocabulary.topics[*topic], self.topics[*topic], dice));
        }
        let mut name = words.join(" ");
        match body.place {
            Some(Place::Area(area)) => name = format!("{name} {}", self.areas[area]),
            Some(Place::Municipality(at)) => name = format!("{name} {}", self.municipalities[at]),
            None => {}
        }
        name
    }

    fn word<'w>(&self, words: [&'w str; 2], exchanged: bool, dice: &mut Dice) -> &'w str {
        let exchanged = if self.dialect.consistent { exchanged } else { dice.happens(self.dialect.synonyms) };
        words[usize::from(exchanged)]
    }
}
