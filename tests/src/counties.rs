//! Fictional counties, as many as wanted: varied in levels, bodies, seats, meetings and documents, always the same ones.

use std::fmt::Write as _;

const FIRST: [&str; 7] = ["Alm", "Berg", "Dal", "Ek", "Furu", "Gran", "Hav"];
const LAST: [&str; 3] = ["marken", "näset", "viken"];
const FORMS: [(&str, &str); 8] = [
    ("PoliticalCouncil", "Politiska rådet"),
    ("Leadership", "Ledningsgruppen"),
    ("Preparatory", "Beredningen"),
    ("Coordinating", "Samordningsgruppen"),
    ("Thematic", "Temagruppen"),
    ("Network", "Nätverket"),
    ("Working", "Arbetsgruppen"),
    ("Support", "Stödet"),
];
const TOPICS: [(&str, &str); 6] = [
    ("children-and-youth", "Barn och unga"),
    ("older-people", "Äldre"),
    ("mental-health", "Psykisk hälsa"),
    ("public-health", "Folkhälsa"),
    ("rehabilitation", "Rehabilitering"),
    ("school", "Skola"),
];

/// A county of this number, as its id and the text of its file; the same number gives the same text.
#[must_use]
pub fn county(number: u64) -> (String, String) {
    let mut dice = Dice(number.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let place = usize::try_from(number).unwrap_or_default();
    let pick = |of: usize| place % of;
    let name = format!("{}{}", FIRST[pick(7)], LAST[(place / 7) % 3]);
    let id = format!("county-{number}");
    let mut text = String::new();
    // Writing to a String cannot fail.
    let _ = write(&mut text, &mut dice, &id, &name);
    (id, text)
}

fn write(out: &mut String, dice: &mut Dice, id: &str, name: &str) -> std::fmt::Result {
    let (levels, towns, areas) = (dice.roll(2, 5), dice.roll(5, 15), dice.roll(0, 5));
    writeln!(out, "(format: 1, id: \"{id}\", name: \"{name}s län\", language: \"sv\", own_sources: [\"plan\"],")?;
    writeln!(out, "sources: {{ \"plan\": (title: \"Samverkan i {name}\", date: \"{}\") }},", dice.roll(2019, 2026))?;
    out.push_str("levels: {");
    for level in 0..levels {
        write!(out, "\"level-{level}\": (name: \"Nivå {}\", sources: [\"plan\"]),", level + 1)?;
    }
    out.push_str("},\nparties: { \"region\": (name: \"Regionen\", classification: Region, sources: [\"plan\"]),");
    for town in 0..towns {
        write!(out, "\"town-{town}\": (name: \"Kommun {town}\", classification: Municipality, sources: [\"plan\"]),")?;
    }
    let residents = dice.half();
    if residents {
        out.push_str("\"residents\": (name: \"Invånare\", classification: Residents, sources: [\"plan\"]),");
    }
    out.push_str("},\n");
    if areas > 1 {
        out.push_str("divisions: { \"parts\": (name: \"Länsdelar\", sources: [\"plan\"], areas: {");
        for area in 0..areas {
            let members: Vec<_> =
                (0..towns).filter(|town| town % areas == area).map(|town| format!("\"town-{town}\"")).collect();
            write!(out, "\"part-{area}\": (name: \"Del {area}\", members: [{}]),", members.join(","))?;
        }
        out.push_str("}) },\n");
    }
    let topics: Vec<_> = TOPICS.iter().filter(|_| dice.roll(0, 3) > 0).collect();
    out.push_str("topics: {");
    for (concept, called) in &topics {
        write!(out, "\"{concept}\": (name: \"{called}\", concept: \"{concept}\", sources: [\"plan\"]),")?;
    }
    out.push_str("},\nbodies: {");
    for body in 0..dice.roll(6, 24) {
        let topic = topics.get(usize::try_from(body).unwrap_or_default() % topics.len().max(1));
        group(out, dice, body, levels, (areas > 1, residents), topic.map(|topic| topic.0))?;
    }
    out.push_str("},\ndocuments: {");
    let classes = ["Vision", "Steering", "Plan", "Agreement", "Instruction"];
    for document in 0..dice.roll(0, 8) {
        let class = classes[dice.place(classes.len())];
        write!(
            out,
            "\"paper-{document}\": (name: \"Dokument {document}\", classification: {class}, sources: [\"plan\"]),"
        )?;
    }
    out.push_str("},\nmandates: [");
    let powers = ["Decide", "Recommend", "Prepare", "Propose", "FollowUp"];
    for mandate in 0..dice.roll(0, 9) {
        let power = powers[dice.place(powers.len())];
        let gate = if dice.roll(0, 4) == 0 { "gates: [ApprovalOfAll]," } else { "" };
        write!(
            out,
            "(holder: Body(\"body-{}\"), power: {power}, matter: \"Fråga {mandate}\", {gate} sources: [\"plan\"]),",
            mandate % 6
        )?;
    }
    out.push_str("],\n)\n");
    Ok(())
}

fn group(
    out: &mut String,
    dice: &mut Dice,
    number: u64,
    levels: u64,
    (has_areas, has_residents): (bool, bool),
    topic: Option<&str>,
) -> std::fmt::Result {
    let (form, called) = FORMS[dice.place(FORMS.len())];
    let level = number % levels;
    write!(out, "\"body-{number}\": (name: \"{called} {number}\", classification: {form}, level: \"level-{level}\",")?;
    if has_areas && level + 1 == levels && dice.half() {
        out.push_str("one_for_each: AreaOf(\"parts\"),");
    } else if number > 0 && level > 0 {
        write!(out, "superiors: [\"body-{}\"],", number - 1)?;
    }
    if let Some(topic) = topic.filter(|_| dice.half()) {
        write!(out, "topics: [\"{topic}\"],")?;
    }
    if dice.roll(0, 4) > 0 {
        write!(
            out,
            "seats: [(function: \"Chef\", on_behalf_of: EachOf(Municipality), count: Exactly({})),",
            dice.roll(1, 3)
        )?;
        write!(out, "(function: \"Direktör\", on_behalf_of: Party(\"region\"), count: Exactly({})),", dice.roll(1, 9))?;
        if has_residents && dice.half() {
            out.push_str("(function: \"Representant\", on_behalf_of: Party(\"residents\"), count: Exactly(2)),");
        }
        out.push_str("],");
    }
    match dice.roll(0, 5) {
        0 => {}
        1 => out.push_str("cadence: [(frequency: WhenNeeded)],"),
        _ => write!(out, "cadence: [(frequency: PerYear(Exactly({})))],", dice.roll(2, 12))?,
    }
    match dice.roll(0, 4) {
        0 => out.push_str("chair: (rule: Held(by: Party(\"region\"))),"),
        1 => out.push_str("chair: (rule: Rotating(between: [Party(\"region\"), AnyOf(Municipality)])),"),
        2 => out.push_str("not_regulated: [\"chair\"],"),
        _ => {}
    }
    out.push_str("sources: [\"plan\"]),\n");
    Ok(())
}

/// Numbers that look like chance and are always the same (a linear congruence).
struct Dice(u64);

impl Dice {
    /// From the first, up to but not with the second.
    fn roll(&mut self, from: u64, until: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        from + (self.0 >> 33) % (until - from)
    }

    fn place(&mut self, of: usize) -> usize {
        usize::try_from(self.roll(0, of as u64)).unwrap_or_default()
    }

    fn half(&mut self) -> bool {
        self.roll(0, 2) == 0
    }
}
