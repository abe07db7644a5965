//! What holds for every input, whatever it is: the body of the fuzz targets, with and without cargo-fuzz.

use std::sync::LazyLock;

use samverkan_core::compare::{self, Comparison};
use samverkan_core::diagnostic::Diagnostic;
use samverkan_core::id::BodyId;
use samverkan_core::layout::{self, Drawing, Options, Rect};
use samverkan_core::model::{PartialDate, RelationClass, Structure, Text};
use samverkan_core::read::{Reading, read_bytes};
use samverkan_core::telling::Scribe;
use samverkan_core::whatif::{Step, parse, try_out};
use samverkan_core::words::Language;
use samverkan_core::{answer, check, check_on, export, reopen};

use crate::line;

/// Reading gives the same twice, and each finding has its place in the text and its sentences.
///
/// # Panics
/// Where it does not.
pub fn read(bytes: &[u8]) {
    let (once, again) = (read_bytes(bytes), read_bytes(bytes));
    assert_eq!(once.findings, again.findings, "reading twice gives the same findings");
    assert_eq!(once.draft, again.draft, "reading twice gives the same draft");
    tell(&once, bytes);
}

fn tell(reading: &Reading, bytes: &[u8]) {
    let text = std::str::from_utf8(bytes).ok();
    for finding in &reading.findings {
        told(finding, bytes.len(), text);
    }
    assert!(reading.usable || !reading.findings.is_empty(), "what cannot be used is told of");
}

fn told(finding: &Diagnostic, size: usize, text: Option<&str>) {
    let place = finding.place.unwrap_or_else(|| panic!("no place: {}", line(finding)));
    for place in [Some(place)].into_iter().chain(finding.related.iter().map(|other| other.place)).flatten() {
        assert!(place.line >= 1 && place.column >= 1, "{}", line(finding));
        assert!(place.start <= place.end && place.end <= size, "{place:?} of {size}: {}", line(finding));
        let on_border = |at| text.is_none_or(|text| text.is_char_boundary(at));
        assert!(on_border(place.start) && on_border(place.end), "{place:?}: {}", line(finding));
    }
    for said in [Some(&finding.message), finding.hint.as_ref()].into_iter().flatten() {
        assert!(!said.sv.is_empty() && !said.en.is_empty(), "{finding:?}");
    }
}

/// A day on which what files say of 2025 is overdue.
static TODAY: LazyLock<Option<PartialDate>> = LazyLock::new(|| PartialDate::parse("2031-02-03"));

/// Checking gives the same twice; and where nothing is wrong, opening it again gives the same structure, and it can be
/// laid out, given away, asked and compared.
///
/// # Panics
/// Where it does not.
pub fn validate(text: &str) {
    let (once, again) = (check_on(text, TODAY.as_ref()), check_on(text, TODAY.as_ref()));
    assert_eq!(once.findings, again.findings, "checking twice gives the same findings");
    assert_eq!(once.structure, again.structure, "checking twice gives the same structure");
    for finding in &once.findings {
        told(finding, text.len(), Some(text));
    }
    let starts = once.findings.iter().map(|finding| finding.place.map(|place| place.start));
    assert!(starts.is_sorted(), "findings stand in the order of the text");
    assert!(once.structure.is_some() || !once.findings.is_empty(), "what cannot be used is told of");
    // What has errors is not taken into use.
    let has_errors = once.has_errors();
    let Some(structure) = once.structure.filter(|_| !has_errors) else { return };
    assert_eq!(reopen(text).as_ref(), Some(&structure), "opened again it is the same");
    draw(&structure);
    give_away(&structure);
    try_changes(text, &structure);
    for id in structure.bodies.keys().take(3) {
        answer::standing(&structure, id);
    }
    let parties: Vec<_> = structure.parties.keys().take(1).cloned().collect();
    answer::concerned(&structure, &answer::Filter { parties, ..answer::Filter::default() });
    let with_itself = compare_with(&structure, &structure);
    // Things correspond by what is told of them, never by their ids; of one without a name nothing may be told.
    if names(&structure).all(|name| name.all().all(|name| name.chars().any(char::is_alphanumeric))) {
        assert!(with_itself.difference.is_empty(), "it differs from itself: {:#?}", with_itself.difference);
        assert!(with_itself.alignment.left_only.is_empty(), "{:?}", with_itself.alignment.left_only);
    }
    compare_with(&structure, &OTHER);
}

/// Whatever is tried in a draft, the original stays, and what comes of it can be told, written and read again.
fn try_changes(text: &str, structure: &Structure) {
    let draft = read_bytes(text.as_bytes()).draft;
    let ids: Vec<_> = structure.bodies.keys().take(3).cloned().collect();
    let [first, second, ..] = ids.as_slice() else { return };
    let (first, second) = (first.clone(), second.clone());
    let part = BodyId::new("a part of its own");
    let steps = [
        Step::Split { body: first.clone(), into: vec![(first.clone(), None), (part.clone(), None)] },
        Step::Merge { bodies: vec![first, part], into: second.clone(), name: None },
        Step::Remove { body: second },
    ];
    let steps: Vec<_> = steps.iter().map(|step| parse(&step.to_string())).collect();
    let trial = try_out(&draft, &steps, 2031);
    assert_eq!(trial.original, *structure, "the original stays");
    assert!(trial.steps.iter().all(|step| step.step.is_some()), "a step reads as it was written: {:?}", trial.steps);
    let scribe = Scribe::new(&trial.original, Language::En);
    assert!(!export::asked::trial_told(&trial, scribe).text(scribe).is_empty());
    assert_eq!(read_bytes(trial.text().as_bytes()).draft, trial.draft, "the draft is a file like any");
}

fn names(structure: &Structure) -> impl Iterator<Item = &Text> {
    let areas = structure.divisions.values().flat_map(|division| division.areas.values());
    let levels = structure.levels.values().map(|level| &level.name);
    let topics = structure.topics.values().map(|topic| &topic.name);
    let parties = structure.parties.values().map(|party| &party.name);
    let bodies = structure.bodies.values().map(|body| &body.name);
    let documents = structure.documents.values().map(|document| &document.name);
    let lines = structure.lines.values().map(|line| &line.name);
    let routes = structure.routes.values().map(|route| &route.name);
    let questions = structure.routes.values().flat_map(|route| route.inputs.values()).map(|input| &input.question);
    let bodies = bodies.chain(documents).chain(lines).chain(routes).chain(questions);
    levels.chain(topics).chain(parties).chain(bodies).chain(areas.map(|area| &area.name))
}

/// A structure of another kind, to compare with.
static OTHER: LazyLock<Structure> = LazyLock::new(|| {
    let checked = check(include_str!("../suite/valid/odd-cases.ron"));
    checked.structure.expect("a file of the suite can be read")
});

fn draw(structure: &Structure) {
    let unfolded: Vec<_> = structure.bodies.keys().take(4).cloned().collect();
    for (width, unfolded) in [(1400.0, Vec::new()), (360.0, unfolded)] {
        let relations = RelationClass::ALL.to_vec();
        let drawing = layout::lay_out(structure, &Options { width, unfolded, relations, ..Options::default() });
        lies_on_paper(&drawing);
    }
}

fn lies_on_paper(drawing: &Drawing) {
    let Drawing { width, height, .. } = *drawing;
    assert!(width.is_finite() && height.is_finite(), "{width} × {height}");
    let inside = |rect: &Rect| {
        let least = -0.01;
        rect.x >= least && rect.y >= least && rect.right() <= width + 0.01 && rect.bottom() <= height + 0.01
    };
    for card in &drawing.cards {
        assert!(inside(&card.frame), "{} lies at {:?} on {width} × {height}", card.body, card.frame);
    }
    for point in drawing.routes.iter().flat_map(|route| &route.points) {
        assert!(point.x.is_finite() && point.y.is_finite(), "{point:?}");
    }
}

fn give_away(structure: &Structure) {
    for language in Language::ALL {
        export::text(structure, language);
    }
    serde_json::to_string(&export::show(structure)).expect("plain data");
}

fn compare_with(left: &Structure, right: &Structure) -> Comparison {
    let comparison = compare::compare(left, right);
    compare::digest(&comparison);
    compare::facing(left, right, &comparison);
    export::comparison_text(left, right, &comparison, Language::Sv);
    serde_json::to_string(&export::compared(left, right, &comparison)).expect("plain data");
    comparison
}
