//! What follows along the routes of the counties that ship, and of one that does not exist.

use std::time::{Duration, Instant};

use samverkan_core::answer::coverage;
use samverkan_core::answer::route::{Conclusion, Given, Judged, Lacking, Slip, Verdict, Way, way};
use samverkan_core::export::asked::{coverage_told, covered, way_told};
use samverkan_core::id::RouteId;
use samverkan_core::model::{Gate, Principal, Step, Structure, Verb};
use samverkan_core::telling::Scribe;
use samverkan_core::words::Language;
use samverkan_core::words::asked::route::{no_such_route, slip_words};
use samverkan_tests::{root, structure, text};

fn ask<'a>(structure: &'a Structure, route: &str, given: &[(&str, &str)]) -> Way<'a> {
    let (given, slips) = Given::of(&structure.routes[route], given.iter().copied());
    assert_eq!(slips, Vec::<Slip>::new());
    way(structure, &RouteId::new(route), &given).expect("the route is there")
}

/// The one rule that holds.
fn only<'w, 'a>(way: &'w Way<'a>) -> &'w Judged<'a> {
    let holding: Vec<_> = way.holding().collect();
    let [rule] = holding.as_slice() else { panic!("{holding:?}") };
    rule
}

/// Each step that is taken or may be, as `who verb`.
fn steps(rule: &Judged<'_>) -> Vec<String> {
    let who = |step: &Step| match step.who.known() {
        Some(Principal::Body(id)) => id.to_string(),
        Some(Principal::Together(_)) => "parties".to_owned(),
        Some(Principal::OneOf(_)) => "one of".to_owned(),
        Some(other) => format!("{other:?}"),
        None => "?".to_owned(),
    };
    let taken = rule.steps.iter().filter(|step| !matches!(step.verdict, Verdict::Fails(_)));
    taken.map(|taken| format!("{} {:?}", who(taken.step), taken.step.does)).collect()
}

fn told(structure: &Structure, way: &Way<'_>, language: Language) -> String {
    let scribe = Scribe::new(structure, language);
    way_told(way, scribe).text(scribe)
}

#[test]
fn every_step_of_every_route_names_its_source() {
    for county in ["configs/kalmar.ron", "configs/orebro.ron"] {
        let structure = structure(county);
        for id in structure.routes.keys() {
            let way = way(&structure, id, &Given::default()).expect("it is there");
            for rule in &way.rules {
                assert!(!rule.sources.is_empty(), "{county} {id} {}", rule.id);
                for taken in &rule.steps {
                    assert!(!taken.step.sources.is_empty(), "{county} {id} {} {}", rule.id, taken.number);
                }
            }
        }
    }
}

#[test]
fn in_kalmar_the_information_group_decides_on_editorial_changes() {
    let kalmar = structure("configs/kalmar.ron");
    let way = ask(&kalmar, "dokument", &[("slag", "mindre"), ("overgripande", "no")]);
    assert_eq!(way.conclusion, Conclusion::Decided);
    assert_eq!(steps(only(&way)), ["informationsoverforing Decide", "beredningsgruppen BeInformed"]);
    let half = ask(&kalmar, "dokument", &[("slag", "mindre")]);
    assert_eq!(half.conclusion, Conclusion::Depends, "whether it is far-reaching is asked, not guessed");
    assert_eq!(half.asks().map(|question| question.id.as_str()).collect::<Vec<_>>(), ["overgripande"]);
}

#[test]
fn in_kalmar_a_new_agreement_goes_the_whole_way_and_where_approval_comes_is_not_certain() {
    let kalmar = structure("configs/kalmar.ron");
    let way = ask(&kalmar, "dokument", &[("slag", "nytt"), ("overgripande", "no")]);
    let rule = only(&way);
    assert_eq!(
        steps(rule),
        [
            "beredningsgruppen Prepare",
            "one of GiveViews",
            "utvecklingsledare Adjust",
            "beredningsgruppen Prepare",
            "lgl GiveViews",
            "lgl Approve",
            "lgl Decide",
            "beredningsgruppen Other",
            "parties Implement",
        ]
    );
    let approval = rule.steps.iter().find(|taken| taken.step.does == Verb::Approve).expect("all must approve");
    assert_eq!(approval.step.gates, [Gate::ApprovalOfAll]);
    assert!(approval.step.order_uncertain);
    let words = told(&kalmar, &way, Language::Sv);
    assert!(words.contains("kräver allas aktiva ja"), "{words}");
    let marked = words.lines().find(|line| line.contains("godkänner dokumentet aktivt")).expect("it is told");
    assert!(marked.contains("(platsen i ordningen är inte säker)"), "{marked}");
    let against: Vec<_> = way.rules.iter().filter(|rule| matches!(rule.verdict, Verdict::Fails(_))).collect();
    assert_eq!(against.len(), 2, "why the others do not hold is said");
    assert!(words.contains("; regeln kräver: ja"), "{words}");
}

#[test]
fn in_kalmar_each_principal_decides_on_what_is_far_reaching() {
    let kalmar = structure("configs/kalmar.ron");
    let way = ask(&kalmar, "dokument", &[("slag", "nytt"), ("overgripande", "yes")]);
    let rule = only(&way);
    assert_eq!((rule.id.as_str(), steps(rule)), ("overgripande", vec!["parties Decide".to_owned()]));
    assert!(rule.steps.iter().all(|taken| taken.step.separately));
}

#[test]
fn in_kalmar_the_wait_cannot_be_computed_and_every_body_without_a_cadence_is_named() {
    let kalmar = structure("configs/kalmar.ron");
    let way = ask(&kalmar, "dokument", &[("slag", "nytt"), ("overgripande", "no")]);
    let lead = only(&way).lead_time.as_ref().expect("the rule holds");
    assert_eq!(lead.span, None);
    let bodies: Vec<_> = lead
        .missing
        .iter()
        .map(|missing| match &missing.what {
            Lacking::NotStated(body) => body.as_str(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(bodies.first(), Some(&"beredningsgruppen"));
    assert!(bodies.contains(&"lgl") && bodies.contains(&"skolchefsnatverket"), "{bodies:?}");
    assert!(told(&kalmar, &way, Language::En).contains("Waiting for meetings: cannot be computed."));
}

#[test]
fn in_orebro_a_commitment_of_weight_goes_by_the_leaders_and_their_chiefs_to_every_party() {
    let orebro = structure("configs/orebro.ron");
    let way = ask(&orebro, "beslut-om-avtal", &[("vikt", "yes"), ("forankring", "yes")]);
    assert_eq!(way.conclusion, Conclusion::Decided);
    assert_eq!(
        steps(only(&way)),
        [
            "arbetsutskott-social Prepare",
            "chefsgrupp-social Prepare",
            "specifika-radet-social Approve",
            "kcrd GiveViews",
            "parties Prepare",
            "parties Decide",
            "parties Implement",
        ]
    );
    let without = ask(&orebro, "beslut-om-avtal", &[("vikt", "yes"), ("forankring", "no")]);
    assert!(!steps(only(&without)).contains(&"specifika-radet-social Approve".to_owned()));
    let open = ask(&orebro, "beslut-om-avtal", &[("vikt", "yes")]);
    assert_eq!(open.asks().map(|question| question.id.as_str()).collect::<Vec<_>>(), ["forankring"]);
}

#[test]
fn in_orebro_the_public_health_leaders_take_only_minor_decisions() {
    let orebro = structure("configs/orebro.ron");
    let minor = ask(&orebro, "folkhalsofragor", &[("mindre", "yes")]);
    assert_eq!(steps(only(&minor)), ["arbetsutskott-folkhalsa Prepare", "chefsgrupp-folkhalsa Decide"]);
    let other = ask(&orebro, "folkhalsofragor", &[("mindre", "no")]);
    let expected = ["arbetsutskott-folkhalsa Prepare", "chefsgrupp-folkhalsa Prepare", "? Decide"];
    assert_eq!(steps(only(&other)), expected);
}

#[test]
fn in_orebro_the_four_rules_decide_eight_of_sixteen_combinations() {
    let orebro = structure("configs/orebro.ron");
    let id = RouteId::new("regionalt-styrdokument");
    let covered = covered(&orebro, &id).expect("the route is there");
    let figures = covered.coverage.as_ref().expect("it is small");
    assert_eq!((figures.combinations, figures.decided, figures.clashing), (16, 8, 1));
    assert_eq!((figures.uncovered.count, figures.contradictory.count), (1, 7));
    assert_eq!(covered.combinations.as_ref().map(Vec::len), Some(16), "all are listed");
    let scribe = Scribe::new(&orebro, Language::Sv);
    let words = coverage_told(&covered, &id, scribe).text(scribe);
    for line in ["Kombinationer av svar: 16", "Avgörs av reglerna: 8", "(ingen regel gäller)"] {
        assert!(words.contains(line), "{line}\n{words}");
    }
    let clash = ask(&orebro, id.as_str(), &[("atagande", "no"), ("agerande", "yes"), ("paverkan", "yes")]);
    assert_eq!(clash.conclusion, Conclusion::Clash(vec![("flera-organisationer".into(), "paverkar".into())]));
    assert_eq!(clash.holding().count(), 2, "both are told");
    let contradictory = ask(&orebro, id.as_str(), &[("inriktning", "yes"), ("paverkan", "yes")]);
    assert!(matches!(contradictory.conclusion, Conclusion::Contradictory(_)));
    assert!(told(&orebro, &contradictory, Language::En).contains("Yes cannot be answered to both"));
}

#[test]
fn a_rule_that_is_added_to_a_copy_changes_the_figures() {
    let text = text(&root().join("configs/orebro.ron"));
    let place = r#"                "bara-inriktning": ("#;
    let rule = r#""ingenting": (when: {"atagande": "no", "agerande": "no", "paverkan": "no", "inriktning": "no"}, outcome: "inte-till-parterna"),"#;
    assert_eq!(text.matches(place).count(), 1);
    let copy = text.replace(place, &format!("{rule}\n{place}"));
    let structure = samverkan_core::check(&copy).structure.expect("the copy can be read");
    let figures = coverage(&structure.routes["regionalt-styrdokument"]).expect("it is small");
    assert_eq!((figures.combinations, figures.decided, figures.clashing), (16, 9, 1));
    assert_eq!((figures.uncovered.count, figures.contradictory.count), (0, 7));
}

#[test]
fn an_answer_that_cannot_be_taken_is_told_with_what_was_meant() {
    let kalmar = structure("configs/kalmar.ron");
    let route = &kalmar.routes["dokument"];
    let words = |written: (&str, &str), language| {
        let (given, slips) = Given::of(route, [written]);
        assert!(given.is_empty());
        slips.iter().map(|slip| slip_words(slip, language)).collect::<Vec<_>>()
    };
    assert_eq!(words(("sla", "nytt"), Language::Sv), ["vägen har ingen fråga `sla`; menar du `slag`?"]);
    assert_eq!(
        words(("slag", "nyt"), Language::En),
        ["the question `slag` cannot be answered with `nyt`; did you mean `nytt`?"]
    );
    assert_eq!(
        words(("overgripande", "kanske"), Language::En),
        ["the question `overgripande` cannot be answered with `kanske`; the answers are yes, no"]
    );
    assert_eq!(no_such_route("dokumnet", &kalmar, Language::Sv), "ingen väg heter `dokumnet`; menar du `dokument`?");
}

/// A county that builds bridges.
fn bridges() -> Structure {
    let text = r#"(
        format: 1, id: "bridges", name: "The bridges", language: "en",
        sources: { "code": (title: "The bridge code") },
        parties: { "crown": (name: "The crown", classification: Other, sources: ["code"]) },
        bodies: {
            "masons": (name: "The masons", classification: Working, sources: ["code § 1"], cadence: [(frequency: EveryWeeks(2))]),
            "ferrymen": (name: "The ferrymen", classification: Other, called: "guild", sources: ["code § 2"], cadence: [(frequency: PerYear(Between(4, 6)))]),
        },
        routes: { "bridge": (
            name: "A bridge is built", sources: ["code § 3"],
            inputs: {
                "river": (question: "Which river?", answers: {"north": "The north river", "south": "The south river", "both": "Where they meet"}),
                "toll": (question: "Is a toll taken?", excludes: ["free"]),
                "free": (question: "Has the crown made it free?"),
            },
            outcomes: { "built": (name: "It is built"), "asked": (name: "The ferrymen are asked") },
            rules: {
                "north": (name: "In the north the masons build", when: {"river": "north"}, outcome: "built", steps: [
                    (who: Body("masons"), does: Draft), (who: Body("ferrymen"), does: GiveViews, when: {"toll": "yes"}),
                    (who: Body("masons"), does: Decide, gates: [Unanimity]), (who: Party("crown"), does: Implement)]),
                "toll": (name: "A toll is for the ferrymen", when: {"toll": "yes"}, outcome: "asked", steps: [(who: Body("ferrymen"), does: Decide)]),
                "free": (when: {"river": "south", "free": "yes"}, outcome: "built", steps: [(who: Party("crown"), does: Decide)]),
            },
        ) },
    )"#;
    samverkan_core::check(text).structure.expect("the file can be read")
}

#[test]
fn a_county_with_quite_other_rules_is_answered_without_any_change() {
    let bridges = bridges();
    let free = ask(&bridges, "bridge", &[("river", "north"), ("free", "yes")]);
    assert_eq!(free.conclusion, Conclusion::Decided);
    assert_eq!(
        steps(only(&free)),
        ["masons Draft", "masons Decide"]
            .map(str::to_owned)
            .into_iter()
            .chain(["Party(\"crown\") Implement".to_owned()])
            .collect::<Vec<_>>()
    );
    let lead = only(&free).lead_time.as_ref().expect("it holds");
    assert_eq!(lead.span.map(|span| (span.at_best, span.at_worst)), Some((0, 28)));
    assert!(told(&bridges, &free, Language::En).contains("0–4 weeks"));

    let toll = ask(&bridges, "bridge", &[("river", "north"), ("toll", "yes")]);
    assert_eq!(toll.conclusion, Conclusion::Clash(vec![("north".into(), "toll".into())]));
    // The ferrymen are between the masons' two meetings, which are two weeks apart.
    let north = toll.holding().next().and_then(|rule| rule.lead_time.as_ref()).and_then(|lead| lead.span);
    assert_eq!(north.map(|span| (span.at_best, span.at_worst)), Some((14, 14 + 92 + 14)));

    let gap = ask(&bridges, "bridge", &[("river", "both"), ("toll", "no")]);
    assert_eq!((gap.conclusion.clone(), gap.asks().count()), (Conclusion::Gap, 0));
    assert!(told(&bridges, &gap, Language::Sv).contains("Ingen regel gäller."));
    let figures = coverage(&bridges.routes["bridge"]).expect("it is small");
    assert_eq!((figures.combinations, figures.contradictory.count), (12, 3));
}

#[test]
fn twenty_questions_are_answered_and_covered_in_no_noticeable_time() {
    let inputs: String = (0..20).map(|n| format!(r#""q{n}": (question: "Question {n}?"),"#)).collect();
    let rule = |n| format!(r#""r{n}": (when: {{"q{n}": "yes", "q{}": "no"}}, outcome: "o"),"#, (n + 7) % 20);
    let rules: String = (0..10).map(rule).collect();
    let text = format!(
        r#"(format: 1, id: "many", name: "Many", language: "en", routes: {{ "way": (name: "Way", inputs: {{ {inputs} }},
            outcomes: {{ "o": (name: "O") }}, rules: {{ {rules} }}, sources: ["outside"]) }})"#
    );
    let structure = samverkan_core::check(&text).structure.expect("it can be read");
    let begun = Instant::now();
    let asked = ask(&structure, "way", &[("q0", "yes")]);
    let id = RouteId::new("way");
    let covered = covered(&structure, &id).expect("the route is there");
    let scribe = Scribe::new(&structure, Language::En);
    let words = told(&structure, &asked, Language::En) + &coverage_told(&covered, &id, scribe).text(scribe);
    assert_eq!(covered.coverage.as_ref().map(|figures| figures.combinations), Some(1 << 20));
    assert_eq!(covered.combinations, None);
    assert!(words.contains("Decided by no rule"), "{words}");
    // Generous, for a slow machine without optimization.
    assert!(begun.elapsed() < Duration::from_secs(2), "{:?}", begun.elapsed());
}
