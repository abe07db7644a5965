//! What a draft changes and what that touches, told.

use crate::answer::year::Who;
use crate::compare::grouped;
use crate::diagnostic::Severity;
use crate::id::BodyId;
use crate::model::{Tally, Text};
use crate::telling::{Item, Line, Row, Run, Scribe, Table, Telling};
use crate::whatif::{Fate, Joined, LoadTouched, Members, Part, Reference, Shared, Step, Stepped, Touched, Trial};
use crate::words::Language;
use crate::words::asked::whatif::{fate_words, part_words, slip_words};
use crate::words::phrases::{sum_words, tally_words};

/// So many lines of a kind are told one by one.
const MOST: usize = 60;

/// The steps of a draft one by one, each with what it touches, and what the checks say of the whole.
pub fn trial_told(trial: &Trial, scribe: Scribe<'_>) -> Telling {
    let mut telling = Telling::default();
    let names = Names { trial, scribe };
    telling.paragraph(whole(trial, scribe.language));
    for (number, stepped) in trial.steps.iter().enumerate() {
        let line = Line::from(format!("{}. ", number + 1));
        telling.heading(Line(line.0.into_iter().chain(names.step(stepped).0).collect()));
        match &stepped.touched {
            Ok(touched) => names.touched(number + 1, touched, &mut telling),
            Err(slip) => {
                let label = scribe.language.pick("tas inte", "not taken").to_owned();
                telling
                    .paragraph(Line::from(Run::Label(label)).and(format!(" {}.", slip_words(slip, scribe.language))));
            }
        }
    }
    if !trial.steps.is_empty() {
        differs(trial, scribe, &mut telling);
        checks(trial, scribe, &mut telling);
    }
    telling
}

/// A step in words, for a list of steps.
pub fn step_told(trial: &Trial, number: usize, scribe: Scribe<'_>) -> Option<Line> {
    trial.steps.get(number).map(|stepped| Names { trial, scribe }.step(stepped))
}

fn whole(trial: &Trial, language: Language) -> String {
    let (before, after) = (trial.original.bodies.len(), trial.structure.bodies.len());
    let steps = trial.steps.len();
    match (steps, language) {
        (0, Language::Sv) => {
            "Inget prövas ännu. Originalet ändras aldrig: det som prövas är ett utkast bredvid.".into()
        }
        (0, Language::En) => {
            "Nothing is tried yet. The original never changes: what is tried is a draft beside it.".into()
        }
        (1, Language::Sv) => format!("1 steg prövas; {before} grupper blir {after}. Originalet är orört."),
        (1, Language::En) => format!("1 step is tried; {before} bodies become {after}. The original is untouched."),
        (_, Language::Sv) => format!("{steps} steg prövas; {before} grupper blir {after}. Originalet är orört."),
        (_, Language::En) => {
            format!("{steps} steps are tried; {before} bodies become {after}. The original is untouched.")
        }
    }
}

/// Finds what bodies are called that the original may not have.
struct Names<'a> {
    trial: &'a Trial,
    scribe: Scribe<'a>,
}

impl Names<'_> {
    fn text(&self, id: &BodyId) -> Option<&Text> {
        let bodies = [&self.trial.original.bodies, &self.trial.structure.bodies];
        let own = bodies.into_iter().find_map(|bodies| bodies.get(id)).map(|body| &body.name);
        // A body may have come and gone between two steps.
        own.or_else(|| {
            let touched = self.trial.steps.iter().filter_map(|stepped| stepped.touched.as_ref().ok());
            let mut all = touched.flat_map(|touched| touched.seats.before.iter().chain(&touched.seats.after));
            all.find(|members| members.body == *id).map(|members| &members.name)
        })
    }

    /// A body, which leads to its page where the original has it.
    fn body(&self, id: &BodyId) -> Run {
        if self.scribe.structure.bodies.contains_key(id) {
            return self.scribe.body(id);
        }
        self.text(id).map_or_else(|| Run::Words(id.to_string()), |name| self.scribe.text(name))
    }

    fn words(&self, id: &BodyId) -> String {
        self.text(id).map_or_else(|| id.to_string(), |name| name.get(self.scribe.language.tag()).to_owned())
    }

    fn step(&self, stepped: &Stepped) -> Line {
        let say = |sv: &str, en: &str| Line::from(self.scribe.say(sv, en));
        let Some(step) = &stepped.step else {
            return say("Ett steg som inte kan läsas", "A step that cannot be read");
        };
        let quoted = |name: &str| match self.scribe.language {
            Language::Sv => format!("”{name}”"),
            Language::En => format!("“{name}”"),
        };
        let renamed = |line: Line, name: &Option<String>| match name {
            Some(name) => line.and(self.scribe.say(" med namnet ", " called ")).and(quoted(name)),
            None => line,
        };
        let place = |mut line: Line, under: &Option<crate::id::ActorId>, level: &Option<crate::id::LevelId>| {
            if let Some(under) = under {
                let party = self.scribe.structure.parties.get(under.as_str());
                let run = match party {
                    Some(party) => self.scribe.text(&party.name),
                    None => self.body(&BodyId::new(under.as_str())),
                };
                line = line.and(self.scribe.say(" under ", " under ")).and(run);
            }
            if let Some(level) = level {
                let name = self.scribe.structure.levels.get(level).map(|level| self.scribe.text(&level.name));
                line = line
                    .and(self.scribe.say(" på nivån ", " on the level "))
                    .and(name.unwrap_or_else(|| Run::Words(level.to_string())));
            }
            line
        };
        let and = self.scribe.language.pick(" och ", " and ");
        match step {
            Step::Merge { bodies, into, name } => {
                let others = bodies.iter().map(|body| Line::from(self.body(body)));
                let line = say("Slå ihop ", "Merge ");
                let line = Line(line.0.into_iter().chain(Line::joined(others, and).0).collect());
                renamed(line.and(self.scribe.say(" till ", " into ")).and(self.body(into)), name)
            }
            Step::Split { body, into } => {
                let parts = into.iter().map(|(id, name)| match name {
                    Some(name) => Line::from(quoted(name)),
                    None => Line::from(self.body(id)),
                });
                let line = say("Dela ", "Split ").and(self.body(body)).and(self.scribe.say(" i ", " into "));
                Line(line.0.into_iter().chain(Line::joined(parts, and).0).collect())
            }
            Step::Move { body, under, level } => place(say("Flytta ", "Move ").and(self.body(body)), under, level),
            Step::Add { name, like, under, level, .. } => {
                let mut line = say("Lägg till ", "Add ").and(quoted(name));
                if let Some(like) = like {
                    line = line.and(self.scribe.say(" med samma form som ", " with the form of ")).and(self.body(like));
                }
                place(line, under, level)
            }
            Step::Remove { body } => say("Ta bort ", "Remove ").and(self.body(body)),
            Step::Seats { body, function, count, .. } => {
                let line = say("Låt ", "Let ").and(self.body(body));
                line.and(self.scribe.say(" ha ", " have ")).and(format!("{count} × {}", quoted(function)))
            }
        }
    }

    fn touched(&self, number: usize, touched: &Touched, telling: &mut Telling) {
        self.seats(number, touched, telling);
        self.chairs(touched, telling);
        for part in Part::ALL {
            let mut all: Vec<&Reference> = touched.of(part).collect();
            // What is lost matters most.
            crate::order::sort_by_key(&mut all, |one| one.fate != Fate::Lost);
            if all.is_empty() {
                continue;
            }
            telling.subheading(part_words(part, self.scribe.language));
            telling.list(self.few(all.len(), all.iter().map(|one| self.reference(one))));
        }
        self.load(number, &touched.load, telling);
    }

    /// The first of many, and how many more there are.
    fn few(&self, number: usize, items: impl Iterator<Item = Item>) -> Vec<Item> {
        let mut items: Vec<Item> = items.take(MOST).collect();
        if number > MOST {
            let more = number - MOST;
            items.push(Item::new(match self.scribe.language {
                Language::Sv => format!("och {more} till"),
                Language::En => format!("and {more} more"),
            }));
        }
        items
    }

    fn reference(&self, one: &Reference) -> Item {
        let language = self.scribe.language;
        let to = match &one.fate {
            Fate::Leads(body) | Fate::Joins(body) => self.words(body),
            Fate::Shared | Fate::Lost => String::new(),
        };
        let words = fate_words(one.part, &one.fate, &to, language);
        let line = Line::from(one.title.get(language).to_owned()).and(" – ");
        Item::new(if one.fate == Fate::Lost { line.and(Run::Strong(words)) } else { line.and(words) })
    }

    fn seats(&self, number: usize, touched: &Touched, telling: &mut Telling) {
        let seats = &touched.seats;
        if seats.before.is_empty() && seats.after.is_empty() {
            return;
        }
        telling.subheading(self.scribe.say("Platser", "Seats"));
        if let Some(joined) = &seats.joined {
            telling.paragraph(self.joined(joined));
        }
        let language = self.scribe.language;
        let cell = |all: &[Members], id: &BodyId, none: &str| {
            let own = all.iter().find(|members| members.body == *id);
            own.map_or_else(
                || Line::from(Run::Aside(none.to_owned())),
                |own| Line::from(tally_words(own.always, own.conditional, language)),
            )
        };
        let (not_yet, no_more) =
            (language.pick("finns inte", "not there"), language.pick("finns inte kvar", "no longer there"));
        let mut ids: Vec<&BodyId> = Vec::new();
        for members in seats.before.iter().chain(&seats.after) {
            if !ids.contains(&&members.body) {
                ids.push(&members.body);
            }
        }
        let row = |id: &BodyId| Row {
            head: self.body(id).into(),
            cells: vec![cell(&seats.before, id, not_yet), cell(&seats.after, id, no_more)],
        };
        telling.table(Table {
            caption: self.caption(number, "ledamöter före och efter", "members before and after"),
            corner: self.scribe.say("Grupp", "Body").into(),
            columns: vec![
                self.scribe.say("Före", "Before").into(),
                self.scribe.say("I utkastet", "In the draft").into(),
            ],
            rows: ids.into_iter().map(row).collect(),
        });
        if let Some(joined) = &seats.joined {
            let several =
                |certain: bool| -> Vec<&Shared> { joined.shared.iter().filter(|one| one.certain == certain).collect() };
            for (certain, sv, en) in [
                (
                    true,
                    "Samma funktion för samma part i flera av grupperna:",
                    "The same function of the same party in several of the bodies:",
                ),
                (
                    false,
                    "Kan vara samma; från vilken part sägs inte exakt:",
                    "May be the same; from which party is not said exactly:",
                ),
            ] {
                let shared = several(certain);
                if !shared.is_empty() {
                    telling.paragraph(self.scribe.say(sv, en));
                    telling.list(self.few(shared.len(), shared.iter().map(|one| self.shared(one))));
                }
            }
        }
    }

    fn joined(&self, joined: &Joined) -> Line {
        let number = |tally: Tally| sum_words(tally).unwrap_or_else(|| "?".to_owned());
        let (all, once, fewest) = (number(joined.all), number(joined.once), number(joined.fewest));
        let words = match self.scribe.language {
            _ if joined.shared.is_empty() => match self.scribe.language {
                Language::Sv => "platser om alla sitter kvar. Ingen funktion sitter i flera av grupperna.".to_owned(),
                Language::En => "seats if all stay. No function sits in several of the bodies.".to_owned(),
            },
            Language::Sv => format!(
                "platser om alla sitter kvar. {once} om samma funktion för samma part räknas en gång; så står det i utkastet. Som minst {fewest}, om också de som kan vara samma räknas en gång."
            ),
            Language::En => format!(
                "seats if all stay. {once} if the same function of the same party counts once, which the draft has. At the fewest {fewest}, if those who may be the same count once too."
            ),
        };
        Line::from(Run::Strong(all)).and(format!(" {words}"))
    }

    fn shared(&self, shared: &Shared) -> Item {
        let mut line = Line::from(self.scribe.text(&shared.function));
        if let Some(whom) = &shared.whom {
            line = line.and(" (").and(self.scribe.principal(whom)).and(")");
        }
        let fewer = shared.fewer;
        Item::new(line.and(match self.scribe.language {
            Language::Sv if fewer == 1 => ": 1 plats färre".to_owned(),
            Language::En if fewer == 1 => ": 1 seat fewer".to_owned(),
            Language::Sv => format!(": {fewer} platser färre"),
            Language::En => format!(": {fewer} seats fewer"),
        }))
    }

    fn chairs(&self, touched: &Touched, telling: &mut Telling) {
        let language = self.scribe.language;
        let changed: Vec<_> = touched.chairs.iter().filter(|led| led.before != led.after).collect();
        if changed.is_empty() {
            return;
        }
        telling.subheading(self.scribe.say("Ordförande", "Chairs"));
        let items = changed.iter().map(|led| {
            let said = |rule: &Option<crate::words::Said>, none: &str| {
                rule.as_ref().map_or_else(|| none.to_owned(), |rule| rule.get(language).to_owned())
            };
            let before = said(&led.before, language.pick("ny grupp", "a new body"));
            let after = said(&led.after, language.pick("gruppen finns inte kvar", "the body is gone"));
            Item::new(Line::from(self.body(&led.body)).and(format!(": {before} → {after}")))
        });
        telling.list(items.collect());
    }

    /// Words of a caption, by which it is told from that of another step.
    fn caption(&self, number: usize, sv: &str, en: &str) -> Line {
        let change = self.scribe.language.pick("Ändring", "Change");
        Line::from(format!("{change} {number}: {}", self.scribe.language.pick(sv, en)))
    }

    fn load(&self, number: usize, load: &[LoadTouched], telling: &mut Telling) {
        if load.is_empty() {
            return;
        }
        telling.subheading(self.scribe.say("Möten per år", "Meetings a year"));
        // Those of whom the same is said stand in one row.
        let mut rows: Vec<(Vec<Line>, Vec<Line>)> = Vec::new();
        for one in load {
            let head = match &one.who {
                Who::Party(id) => {
                    let short = self.scribe.structure.parties.get(id).and_then(|party| party.short.as_ref());
                    short.map_or_else(|| self.scribe.party(id), |short| self.scribe.text(short))
                }
                Who::Function(text) => self.scribe.text(text),
            };
            let cells = vec![self.meetings(one.before, one.bodies_before), self.meetings(one.after, one.bodies_after)];
            match rows.iter_mut().find(|(_, own)| *own == cells) {
                Some((heads, _)) => heads.push(head.into()),
                None => rows.push((vec![head.into()], cells)),
            }
        }
        let row = |(heads, cells): (Vec<Line>, Vec<Line>)| Row { head: Line::joined(heads, ", "), cells };
        telling.table(Table {
            caption: self.caption(
                number,
                "de vars möten ändras, hur många om året och i hur många grupper",
                "those whose meetings change, how many a year and in how many bodies",
            ),
            corner: self.scribe.say("Part eller funktion", "Party or function").into(),
            columns: vec![
                self.scribe.say("Före", "Before").into(),
                self.scribe.say("I utkastet", "In the draft").into(),
            ],
            rows: rows.into_iter().take(MOST).map(row).collect(),
        });
    }

    fn meetings(&self, sum: Tally, (certain, perhaps): (usize, usize)) -> Line {
        let language = self.scribe.language;
        let mut parts = Vec::new();
        if certain > 0 {
            parts.push(match (sum_words(sum), language) {
                (Some(sum), Language::Sv) => format!("{sum} möten, {certain} grupper"),
                (Some(sum), Language::En) => format!("{sum} meetings, {certain} bodies"),
                (None, Language::Sv) => format!("{certain} grupper, hur ofta anges inte"),
                (None, Language::En) => format!("{certain} bodies, how often is not stated"),
            });
        }
        if perhaps > 0 {
            parts.push(match language {
                Language::Sv => format!("kanske i {perhaps}"),
                Language::En => format!("perhaps in {perhaps}"),
            });
        }
        if parts.is_empty() {
            return Line::from(language.pick("inga", "none"));
        }
        Line::from(parts.join("; "))
    }
}

/// How the draft differs from the original, in numbers.
fn differs(trial: &Trial, scribe: Scribe<'_>, telling: &mut Telling) {
    telling.heading(scribe.say("Skillnader mot originalet", "Differences from the original"));
    let counts = grouped(&trial.comparison.difference);
    if counts.is_empty() {
        telling.paragraph(scribe.say("Inget skiljer.", "Nothing differs."));
    }
    let item = |count: &crate::compare::GroupCount| {
        let (group, words) = (count.group.words(scribe.language), count.words(scribe.language));
        Item::new(format!("{group}: {words}"))
    };
    telling.list(counts.iter().map(item).collect());
}

/// What the checks find in the draft and not in the original.
fn checks(trial: &Trial, scribe: Scribe<'_>, telling: &mut Telling) {
    telling.heading(scribe.say("Kontroll av utkastet", "Checks of the draft"));
    let told: Vec<_> = trial.new_findings.iter().filter(|finding| finding.severity != Severity::Note).collect();
    if told.is_empty() {
        telling.paragraph(scribe.say(
            "Inget nytt fel och ingen ny varning jämfört med originalet.",
            "No new error and no new warning compared with the original.",
        ));
        return;
    }
    let item = |finding: &&crate::diagnostic::Diagnostic| {
        let severity = match finding.severity {
            Severity::Error => scribe.language.pick("fel", "error"),
            Severity::Warning | Severity::Note => scribe.language.pick("varning", "warning"),
        };
        let line =
            Line::from(Run::Label(severity.to_owned())).and(format!(" {}", finding.message.get(scribe.language)));
        Item::new(line).and(Run::Aside(finding.path.to_string()))
    };
    let mut items: Vec<Item> = told.iter().take(MOST).map(item).collect();
    if told.len() > MOST {
        let more = told.len() - MOST;
        items.push(Item::new(match scribe.language {
            Language::Sv => format!("och {more} till"),
            Language::En => format!("and {more} more"),
        }));
    }
    telling.list(items);
}
