//! Who chairs when, as a telling: what follows for the time asked about, when it changes, and what that rests on.

use crate::answer::chairs::{Chairs, Evidence, Lead, Member, Obstacle, Office, Rotation, Telltale, Told, Turns};
use crate::id::{BodyId, EventId};
use crate::model::{Principal, Unit};
use crate::path::FieldPath;
use crate::telling::{Item, Line, Row, Run, Scribe, Table, Telling};
use crate::words::asked::chairs as words;
use crate::words::sentences::{chair_words, unit_words};

/// Who chairs when, to be read.
pub fn chairs(answer: &Chairs, scribe: Scribe<'_>) -> Telling {
    let tell = Tell { answer, scribe };
    let mut telling = Telling::default();
    let on = answer.on.as_str();
    telling.heading(Line::from(scribe.say("Vem leder ", "Who chairs: ")).and(on));
    if answer.leads.is_empty() {
        telling.paragraph(scribe.say(
            "Ingen källa anger hur någon grupp får sin ordförande.",
            "No source says how any group gets its chair.",
        ));
    }
    let columns = vec![
        scribe.say("Ordförande", "Chair").into(),
        scribe.say("Vice ordförande", "Vice chair").into(),
        scribe.say("Nästa skifte", "Next change").into(),
        scribe.say("Regel", "Rule").into(),
    ];
    telling.table(Table {
        caption: scribe.say("Ordförande och vice ordförande", "Chairs and vice chairs").into(),
        corner: scribe.say("Grupp", "Group").into(),
        columns,
        rows: answer.leads.iter().map(|lead| tell.row(lead)).collect(),
    });
    if !answer.rotations.is_empty() {
        telling.heading(scribe.say("När det växlar", "When it changes"));
    }
    for rotation in &answer.rotations {
        tell.rotation(rotation, &mut telling);
    }
    if !answer.silent.is_empty() {
        telling.heading(scribe.say("Grupper utan uppgift om ordförande", "Groups whose chair is not stated"));
        telling.list(answer.silent.iter().map(|id| Item::new(scribe.body(id))).collect());
    }
    telling
}

struct Tell<'a> {
    answer: &'a Chairs,
    scribe: Scribe<'a>,
}

impl Tell<'_> {
    fn row(&self, lead: &Lead) -> Row {
        let scribe = self.scribe;
        let next = match (&lead.chair.told, &lead.vice.told) {
            (Told::Turns(turns), _) | (_, Told::Turns(turns)) => turns.next.as_ref(),
            _ => None,
        };
        let next = next.map_or_else(Line::default, |term| words::windows(&term.begins, scribe.language).into());
        let mut rule = Line::default();
        for (office, name) in
            [(&lead.chair, scribe.say("ordförande ", "chair ")), (&lead.vice, scribe.say("vice ", "vice chair "))]
        {
            if let Some(known) = office.rule.known() {
                let before = if rule.is_empty() { Line::default() } else { Line::from("; ") };
                rule.0.extend(before.and(name).and(chair_words(known, scribe.structure, scribe.language)).0);
            }
        }
        if rule.is_empty() {
            rule = scribe.stated(&lead.chair.rule, |_| Line::default());
        }
        rule.0.push(scribe.sources(&lead.sources));
        for id in &lead.otherwise {
            rule.0.push(scribe.say("; en iakttagelse säger annat: ", "; an observation says otherwise: "));
            rule.0.push(self.event(id));
        }
        Row {
            head: self.body(&lead.body, lead.unit.as_ref()),
            cells: vec![self.office(&lead.chair), self.office(&lead.vice), next, rule],
        }
    }

    fn body(&self, body: &BodyId, unit: Option<&Unit>) -> Line {
        let line = Line::from(self.scribe.body(body));
        match unit {
            Some(unit) => line.and(", ").and(unit_words(unit, self.scribe.structure, self.scribe.language)),
            None => line,
        }
    }

    fn event(&self, id: &EventId) -> Run {
        let scribe = self.scribe;
        match scribe.structure.events.get(id) {
            Some(event) => scribe.way(FieldPath::root().field("events").key(id.as_str()), &event.name),
            None => id.as_str().into(),
        }
    }

    fn sides(&self, sides: &[Principal]) -> Line {
        let joint = self.scribe.language.pick(" och ", " and ");
        Line::joined(sides.iter().map(|side| self.scribe.principal(side).into()), joint)
    }

    /// Who holds an office in the time asked about.
    fn office(&self, office: &Office) -> Line {
        let scribe = self.scribe;
        match &office.told {
            Told::Always(sides) => self.sides(sides),
            Told::Turns(turns) => self.then(turns),
            Told::NoRule => scribe.stated(&office.rule, |_| Line::default()),
            told @ (Told::ByChoice | Told::TimeUnknown | Told::NotYet | Told::RuleOnly) => {
                words::untold(told, scribe.language).into()
            }
        }
    }

    fn then(&self, turns: &Turns) -> Line {
        let scribe = self.scribe;
        let whole = turns.then.len() == 1;
        let sides = turns.then.iter().map(|then| {
            let side = Line::from(scribe.principal(&then.side));
            match (then.certain, whole) {
                (true, true) => side,
                (true, false) => side.and(
                    scribe.say(" (säkert, minst en del av tiden)", " (certainly, for a part of the time at least)"),
                ),
                (false, _) => side.and(scribe.say(" (kanske en del av tiden)", " (perhaps for a part of the time)")),
            }
        });
        Line::joined(sides, ", ").and(" ").and(Run::Label(scribe.language.pick("uträknat", "reckoned").to_owned()))
    }

    fn rotation(&self, rotation: &Rotation, telling: &mut Telling) {
        let scribe = self.scribe;
        let member = |member: &Member| self.body(&member.body, member.unit.as_ref());
        telling.subheading(Line::joined(rotation.members.iter().map(member), ", "));
        if let Some(months) = rotation.months {
            let mut line = Line::from(scribe.say("Sagt i reglerna: en period är ", "Stated in the rules: a term is "));
            line = line.and(months.to_string()).and(scribe.say(" månader", " months"));
            if rotation.members.len() > 1 {
                line = line.and(scribe.say(", och grupperna växlar samtidigt", ", and the groups change together"));
            }
            let mut sources = Vec::new();
            for source in rotation.members.iter().flat_map(|member| &member.sources) {
                if !sources.contains(source) {
                    sources.push(source.clone());
                }
            }
            telling.paragraph(line.and(".").and(Run::Sources(sources)));
        }
        if !rotation.evidence.is_empty() {
            telling.paragraph(scribe.say("Vad som anger en tid:", "What tells of a time:"));
            telling.list(rotation.evidence.iter().map(|one| Item::new(self.evidence(one))).collect());
        }
        self.clashes(rotation, telling);
        if let Some(obstacle) = &rotation.obstacle {
            let name = |id: &BodyId| Line::from(scribe.body(id)).words();
            let names = match obstacle {
                Obstacle::Tie { body, to } => (name(body), name(to)),
                Obstacle::NoLength(_) | Obstacle::Lengths(_) | Obstacle::TooLong => Default::default(),
            };
            telling.paragraph(words::obstacle(obstacle, (&names.0, &names.1), scribe.language));
        } else if rotation.begins.is_empty() {
            telling.paragraph(scribe.say(
                "När det växlar går inte att räkna ut: inget som stämmer överens anger någon tid.",
                "When it changes cannot be told: nothing that agrees tells of a time.",
            ));
        }
        self.terms(rotation, telling);
    }

    fn terms(&self, rotation: &Rotation, telling: &mut Telling) {
        let scribe = self.scribe;
        let number = self.answer.rotations.iter().position(|one| std::ptr::eq(one, rotation));
        let leads = self.answer.leads.iter().filter(|lead| lead.rotation.is_some() && lead.rotation == number);
        let turning = |lead: &'_ Lead| -> Option<Turns> {
            match [&lead.chair.told, &lead.vice.told] {
                [Told::Turns(turns), _] | [_, Told::Turns(turns)] => Some(turns.clone()),
                _ => None,
            }
        };
        let all: Vec<(&Lead, Turns)> = leads.filter_map(|lead| Some((lead, turning(lead)?))).collect();
        let Some((_, first)) = all.first() else { return };
        let rows = first.terms.iter().enumerate().map(|(at, term)| Row {
            head: words::windows(&term.begins, scribe.language).into(),
            cells: all
                .iter()
                .map(|(_, turns)| {
                    turns.terms.get(at).map_or_else(Line::default, |term| scribe.principal(&term.side).into())
                })
                .collect(),
        });
        telling.table(Table {
            caption: scribe.say("Uträknat: från vilken dag vem leder", "Reckoned: from which day who leads").into(),
            corner: scribe.say("Perioden börjar", "The term begins").into(),
            columns: all.iter().map(|(lead, _)| self.body(&lead.body, lead.unit.as_ref())).collect(),
            rows: rows.collect(),
        });
    }

    fn evidence(&self, one: &Evidence) -> Line {
        let scribe = self.scribe;
        let mut line = match &one.from {
            Telltale::Rule => {
                Line::from(scribe.say("Regeln: den första perioden börjar ", "The rule: the first term begins "))
                    .and(words::window(one.days, scribe.language))
            }
            Telltale::Event(id) => {
                let date = scribe.structure.events.get(id).and_then(|event| event.date.known());
                let date = date.map(|date| format!("{}: ", date.as_str())).unwrap_or_default();
                Line::from(date).and(self.event(id))
            }
        };
        for (seen, term) in
            [(&one.chair, scribe.say("ordförande", "chair")), (&one.vice, scribe.say("vice ordförande", "vice chair"))]
        {
            if let Some(side) = seen.known() {
                line = line.and("; ").and(term).and(scribe.say(" från ", " from ")).and(scribe.principal(side));
            }
        }
        line.0.push(scribe.sources(&one.sources));
        if !one.used {
            line = line.and(" ").and(Run::Label(scribe.language.pick("stämmer inte", "does not fit").to_owned()));
        }
        line
    }

    fn clashes(&self, rotation: &Rotation, telling: &mut Telling) {
        let scribe = self.scribe;
        for clash in &rotation.clashes {
            let rule = rotation.members.first().and_then(|member| {
                let chair = &scribe.structure.bodies.get(&member.body)?.chair_in(member.unit.as_ref());
                let rule = chair.rule.known().or_else(|| chair.vice.known())?;
                Some(chair_words(rule, scribe.structure, scribe.language))
            });
            let line = match (clash.misfit, clash.among.len()) {
                (_, 1) => scribe.say("Detta kan inte stämma med regeln", "This cannot be so under the rule"),
                (Some(_), _) => scribe.say(
                    "Detta kan inte alltihop stämma med regeln; utan det första stämmer resten",
                    "Not all of this can be so under the rule; without the first of it the rest can",
                ),
                (None, _) => scribe.say(
                    "Detta kan inte alltihop stämma med regeln, och inget av det räknas med",
                    "Not all of this can be so under the rule, and none of it is gone by",
                ),
            };
            let rule = rule.map(|rule| format!(" (”{rule}”):")).unwrap_or_else(|| ":".to_owned());
            telling.paragraph(Line::from(line).and(rule));
            let mut numbers = clash.among.clone();
            crate::order::sort_by_key(&mut numbers, |number| Some(*number) != clash.misfit);
            let items = numbers.iter().filter_map(|number| rotation.evidence.get(*number));
            telling.list(items.map(|one| Item::new(self.evidence(one))).collect());
        }
    }
}
