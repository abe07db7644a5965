//! Many structures in one table, how alike they are, and which are nearest to one, told.

use crate::compare::many::{Aspect, Index, Likeness, Near, Profile, Trait, Weights, nearest, similarity};
use crate::telling::{Line, Row, Run, Table, Telling};
use crate::words::{Language, Term};

/// The structures by these aspects; how alike they are by these weights; and which are nearest to the one at the place
/// `mine`, with why.
pub fn many_told(
    profiles: &[Profile],
    aspects: &[Aspect],
    weights: &Weights,
    mine: Option<usize>,
    language: Language,
) -> Telling {
    let teller = Teller { profiles, aspects, weights, language };
    let mut telling = Telling::default();
    teller.table(&mut telling);
    teller.likeness(&mut telling);
    if let Some(mine) = mine {
        teller.nearest(mine, &mut telling);
    }
    telling
}

struct Teller<'a> {
    profiles: &'a [Profile],
    aspects: &'a [Aspect],
    weights: &'a Weights,
    language: Language,
}

impl Teller<'_> {
    fn pick(&self, sv: &'static str, en: &'static str) -> &'static str {
        self.language.pick(sv, en)
    }

    fn name(&self, profile: &Profile) -> Line {
        Line::from(Run::Own { text: profile.name.get(self.language.tag()).to_owned(), lang: None })
    }

    fn table(&self, telling: &mut Telling) {
        telling.heading(self.pick("Strukturerna bredvid varandra", "The structures beside each other"));
        let row = |aspect: &Aspect| Row {
            head: aspect.words(self.language).into(),
            cells: self.profiles.iter().map(|profile| self.cell(profile.get(*aspect))).collect(),
        };
        telling.table(Table {
            caption: self.pick("Vad som är känt om var och en", "What is known of each").into(),
            corner: self.pick("Aspekt", "Aspect").into(),
            columns: self.profiles.iter().map(|profile| self.name(profile)).collect(),
            rows: self.aspects.iter().map(row).collect(),
        });
    }

    fn cell(&self, one: Option<&Trait>) -> Line {
        let unsaid = |how: Term| Run::Unsaid { how, words: how.get(self.language).to_owned() };
        match one {
            Some(one) => match one.unknown() {
                Some(how) => unsaid(how).into(),
                None => one.words(self.language).into(),
            },
            None => unsaid(Term::NotStated).into(),
        }
    }

    fn likeness(&self, telling: &mut Telling) {
        telling.heading(self.pick("Hur lika de är", "How alike they are"));
        telling.paragraph(self.pick(
            "100 % är lika i allt som är känt om båda. I parentes: hur mycket av underlaget som är känt; det som inte är känt räknas varken för eller emot. Likhet är inget betyg.",
            "100 % is alike in all that is known of both. In brackets: how much of the ground is known; what is not known counts neither for nor against. Likeness is no grade.",
        ));
        let row = |(place, left): (usize, &Profile)| Row {
            head: self.name(left),
            cells: self
                .profiles
                .iter()
                .enumerate()
                .map(|(other, right)| match place == other {
                    true => Line::from("–"),
                    false => self.index(&similarity(left, right, self.weights)),
                })
                .collect(),
        };
        telling.table(Table {
            caption: self.pick("Likhet två och två", "Likeness two by two").into(),
            corner: self.pick("Struktur", "Structure").into(),
            columns: self.profiles.iter().map(|profile| self.name(profile)).collect(),
            rows: self.profiles.iter().enumerate().map(row).collect(),
        });
    }

    fn index(&self, index: &Index) -> Line {
        match index.alike {
            Some(alike) => Line::from(percent(alike)).and(Run::Aside(format!(" ({})", percent(index.known)))),
            None => Line::from(Run::Unsaid {
                how: Term::NotStated,
                words: self.pick("går inte att säga", "cannot be told").to_owned(),
            }),
        }
    }

    fn nearest(&self, mine: usize, telling: &mut Telling) {
        let Some(own) = self.profiles.get(mine) else { return };
        let name = own.name.get(self.language.tag());
        telling.heading(match self.language {
            Language::Sv => format!("De som liknar {name} mest"),
            Language::En => format!("Those most like {name}"),
        });
        telling.paragraph(self.pick(
            "Ordnade efter likhet, inte efter hur bra något är; lika nära i namnordning.",
            "By likeness, not by how good anything is; equally near by name.",
        ));
        for near in nearest(self.profiles, mine, self.weights) {
            self.near(own, &near, telling);
        }
    }

    fn near(&self, own: &Profile, near: &Near, telling: &mut Telling) {
        let Some(other) = self.profiles.get(near.place) else { return };
        let title = self.name(other).and(": ");
        telling.subheading(Line::joined([title, self.index(&near.index)], ""));
        let row = |row: &crate::compare::many::Row| Row {
            head: row.aspect.words(self.language).into(),
            cells: vec![
                match row.likeness {
                    Likeness::Known(alike) => percent(alike).into(),
                    Likeness::Unknown(_) => Line::from(Run::Unsaid {
                        how: Term::NotStated,
                        words: self.pick("räknas inte", "not counted").to_owned(),
                    }),
                },
                row.weight.to_string().into(),
                percent(row.known).into(),
                row.reason(own, other, self.language).into(),
            ],
        };
        telling.table(Table {
            caption: self.pick("Varför", "Why").into(),
            corner: self.pick("Aspekt", "Aspect").into(),
            columns: vec![
                self.pick("Likhet", "Likeness").into(),
                self.pick("Vikt", "Weight").into(),
                self.pick("Känt", "Known").into(),
                self.pick("Det som är lika och olika", "What is alike and what is not").into(),
            ],
            rows: near.index.rows.iter().map(row).collect(),
        });
    }
}

/// Per mille as whole per cent.
fn percent(per_mille: u32) -> String {
    format!("{} %", (per_mille + 5) / 10)
}
