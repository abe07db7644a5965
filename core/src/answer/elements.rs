//! The one walk over a structure: everything that can have sources and be read in another way, with where it stands.

use super::Thing;
use crate::model::{Body, Route, Structure};
use crate::path::{FieldPath, Segment};
use crate::words::Language;

/// A part of a structure that can have sources and be read in another way.
#[derive(Clone, Debug)]
pub struct Element<'a> {
    /// Where it stands in the file; where the file has faulty parts, which are left out, those after them are counted
    /// without them.
    pub path: FieldPath,
    /// The element that it is a part of, by its place in the list; nothing for what stands at the root.
    pub within: Option<usize>,
    /// What it is.
    pub thing: Thing<'a>,
}

/// Every element of a structure, each before its parts, in the order of the format and, within that, of the file.
pub fn elements(structure: &Structure) -> Vec<Element<'_>> {
    let mut walk = Walk { elements: Vec::new() };
    let root = FieldPath::root();
    walk.add(&root, None, Thing::Structure(structure));
    walk.each(&root.field("editions"), &structure.editions, Thing::Edition);
    walk.each(&root.field("levels"), &structure.levels, Thing::Level);
    walk.each(&root.field("lines"), &structure.lines, Thing::Line);
    for (id, division) in &structure.divisions {
        let path = root.field("divisions").key(id);
        let own = walk.add(&path, None, Thing::Division(division));
        for (id, area) in &division.areas {
            walk.add(&path.field("areas").key(id), Some(own), Thing::Area(area));
        }
    }
    walk.each(&root.field("parties"), &structure.parties, Thing::Party);
    walk.each(&root.field("topics"), &structure.topics, Thing::Topic);
    for (id, body) in &structure.bodies {
        walk.body(&root.field("bodies").key(id), body);
    }
    walk.each(&root.field("documents"), &structure.documents, Thing::Document);
    walk.list(&root.field("mandates"), None, &structure.mandates, Thing::Mandate);
    for (id, route) in &structure.routes {
        walk.route(&root.field("routes").key(id), route);
    }
    for (id, event) in &structure.events {
        let path = root.field("events").key(id);
        let own = walk.add(&path, None, Thing::Event(event));
        walk.list(&path.field("attendance"), Some(own), &event.attendance, Thing::Attendance);
        walk.list(&path.field("decisions"), Some(own), &event.decisions, Thing::Decision);
    }
    walk.list(&root.field("changes"), None, &structure.changes, Thing::Change);
    walk.elements
}

/// What an element is called, with those that it stands in: "Rådet, plats: Socialchef".
pub fn title(elements: &[Element<'_>], element: &Element<'_>, structure: &Structure, language: Language) -> String {
    let own = match (element.thing.name(structure, language), element.path.segments().last()) {
        (Some(name), _) => name,
        (None, Some(Segment::Key(id))) => id.clone(),
        (None, _) => String::new(),
    };
    let Some(outer) = element.within.and_then(|outer| elements.get(outer)) else { return own };
    let outer = title(elements, outer, structure, language);
    let part = element.thing.part().words(language);
    if own.is_empty() { format!("{outer}, {part}") } else { format!("{outer}, {part}: {own}") }
}

struct Walk<'a> {
    elements: Vec<Element<'a>>,
}

impl<'a> Walk<'a> {
    fn add(&mut self, path: &FieldPath, within: Option<usize>, thing: Thing<'a>) -> usize {
        self.elements.push(Element { path: path.clone(), within, thing });
        self.elements.len() - 1
    }

    fn each<K: AsRef<str>, T>(
        &mut self,
        path: &FieldPath,
        entries: &'a indexmap::IndexMap<K, T>,
        thing: fn(&'a T) -> Thing<'a>,
    ) {
        for (id, one) in entries {
            self.add(&path.key(id), None, thing(one));
        }
    }

    fn list<T>(&mut self, path: &FieldPath, within: Option<usize>, list: &'a [T], thing: fn(&'a T) -> Thing<'a>) {
        for (index, one) in list.iter().enumerate() {
            self.add(&path.index(index), within, thing(one));
        }
    }

    fn body(&mut self, path: &FieldPath, body: &'a Body) {
        let own = self.add(path, None, Thing::Body(body));
        for (unit, instance) in &body.instances {
            let path = path.field("instances").key(unit);
            let own = self.add(&path, Some(own), Thing::Instance(instance));
            self.list(&path.field("seats"), Some(own), instance.seats.known().map_or(&[], Vec::as_slice), Thing::Seat);
            if let Some(chair) = &instance.chair {
                self.add(&path.field("chair"), Some(own), Thing::Chair(chair));
            }
            let cadence = instance.cadence.known().map_or(&[][..], Vec::as_slice);
            self.list(&path.field("cadence"), Some(own), cadence, Thing::Cadence);
        }
        self.list(&path.field("tasks"), Some(own), &body.tasks, Thing::Task);
        self.list(&path.field("seats"), Some(own), body.seats(), Thing::Seat);
        if body.chair.is_told() {
            self.add(&path.field("chair"), Some(own), Thing::Chair(&body.chair));
        }
        self.list(&path.field("cadence"), Some(own), body.cadences(), Thing::Cadence);
        self.list(&path.field("relations"), Some(own), &body.relations, Thing::Relation);
    }

    fn route(&mut self, path: &FieldPath, route: &'a Route) {
        let own = self.add(path, None, Thing::Route(route));
        for (id, input) in &route.inputs {
            self.add(&path.field("inputs").key(id), Some(own), Thing::Input(input));
        }
        for (id, rule) in &route.rules {
            let path = path.field("rules").key(id);
            let own = self.add(&path, Some(own), Thing::Rule(rule));
            self.list(&path.field("steps"), Some(own), &rule.steps, Thing::Step);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::SourceRef;
    use crate::validate::rules::testing::file;

    #[test]
    fn an_element_is_called_by_what_it_stands_in() {
        let text = file(
            r#"bodies: { "board": (name: "Board", seats: [(function: "Mayor"), (on_behalf_of: Party("region"))],
                chair: (rule: Held(by: Party("region"))), sources: ["plan § 2"],
                claims: [(field: "cadence", reading: "Twice a year", sources: ["plan § 3"])]) },
            routes: { "way": (name: "The way", rules: { "first": (steps: [(does: Decide)]) }, sources: ["outside"]) },"#,
        );
        let structure = crate::check(&text).structure.expect("a structure");
        let all = elements(&structure);
        let find = |path: &str| all.iter().find(|element| element.path.to_string() == path).expect("it is there");
        for (path, name) in [
            ("", "Testland"),
            (r#"divisions["parts"].areas["east"]"#, "Parts, area: East"),
            (r#"bodies["board"].seats[0]"#, "Board, seat: Mayor"),
            (r#"bodies["board"].seats[1]"#, "Board, seat: The region"),
            (r#"bodies["board"].chair"#, "Board, chair"),
            (r#"routes["way"].rules["first"].steps[0]"#, "The way, rule: first, step: decides"),
        ] {
            assert_eq!(title(&all, find(path), &structure, Language::En), name);
        }
        assert_eq!(find(r#"bodies["board"]"#).thing.claims().len(), 1);
        assert_eq!(find(r#"routes["way"].rules["first"].steps[0]"#).thing.sources(), [SourceRef::Outside]);
    }
}
