//! Who takes part, the political bodies, the leadership and what stands around it.

use samverkan_tests::facts::{fact, number, told};
use serde_json::json;

use crate::headings::{
    I_BACKGROUND, I_INFORMATION, I_LGL, I_POLITICS, S_1, S_2, S_3, S_4_2, S_5, S_6, U_APPOINTS, U_BACKGROUND, U_CHAIRS,
    U_CONFERENCE, U_COORDINATION, U_LEADERS, U_LGL, U_LOCAL, U_PREPARES,
};
use crate::holds;

#[test]
fn who_takes_part_and_where() {
    holds("parties/region", &[fact("what is the region", "classification", json!("Region"), &[U_COORDINATION])]);
    holds("derived/parties", &[fact("how many municipalities", "Municipality", json!(12), &[])]);
    holds(
        "divisions/omraden",
        &[
            fact(
                "which municipalities are the north",
                "areas/norr/members",
                json!(["vastervik", "vimmerby", "hultsfred"]),
                &[U_LOCAL],
            ),
            fact(
                "which are the middle",
                "areas/mellan/members",
                json!(["oskarshamn", "hogsby", "monsteras"]),
                &[U_LOCAL],
            ),
            fact(
                "which are the south-east",
                "areas/sydost/members",
                json!(["kalmar", "borgholm", "morbylanga"]),
                &[U_LOCAL],
            ),
            fact(
                "which are the south-west",
                "areas/sydvast/members",
                json!(["nybro", "emmaboda", "torsas"]),
                &[U_LOCAL],
            ),
        ],
    );
    holds(
        "parties/kommunforbundet",
        &[
            fact("what is the association", "classification", json!("Association"), &[U_COORDINATION]),
            fact("whom does it stand for", "stands_for", json!(12), &["outside"]).seen(number),
        ],
    );
    holds(
        "parties/gymnasieforbundet",
        &[fact(
            "what is the gymnasium association",
            "classification",
            json!("Association"),
            &[U_BACKGROUND, I_BACKGROUND],
        )],
    );
    holds(
        "parties/invanare",
        &[
            told("who are the residents", "called", "brukare", &[S_4_2]),
            told("and", "called", "patienter", &[S_4_2]),
            told("and", "called", "närstående", &[S_4_2]),
            told("how are they found", "note", "Intressebanken", &[S_4_2]),
        ],
    );
    holds(
        "mandates",
        &[
            told(
                "which are the 13 assemblies",
                "holder=region&power=Decide&over=malbild/note",
                "regionfullmäktige",
                &[I_POLITICS, S_1],
            ),
            told(
                "and the other 12",
                "holder=Municipality&power=Decide&over=malbild/note",
                "kommunfullmäktige",
                &[I_POLITICS, S_1],
            ),
        ],
    );
}

#[test]
fn what_the_political_bodies_are_for() {
    holds(
        "bodies/presidiekonferensen",
        &[
            fact("how many kinds of seats has the conference", "seats", json!(9), &[U_CONFERENCE, I_POLITICS])
                .seen(number),
            fact(
                "is the region's presidium invited",
                "seats/function=Presidiet i Region Kalmar län/on_behalf_of",
                json!({"Party": "region"}),
                &[I_POLITICS, S_2],
            ),
            fact(
                "is the association's",
                "seats/function=Presidiet i Kommunförbundet Kalmar län/on_behalf_of",
                json!({"Party": "kommunforbundet"}),
                &[I_POLITICS, U_CONFERENCE, S_2],
            ),
            fact(
                "are the boards of social services",
                "seats/function=Presidier i omsorgs- och socialnämnder/on_behalf_of",
                json!({"EachOf": "Municipality"}),
                &[I_POLITICS, S_2],
            ),
            fact(
                "are the boards of schools",
                "seats/function=Skolpresidier/on_behalf_of",
                json!({"EachOf": "Municipality"}),
                &[I_POLITICS, U_CONFERENCE, S_2],
            ),
            fact(
                "are the officials of the leadership",
                "seats/function=Tjänstepersoner i Länsgemensam ledning/on_behalf_of",
                json!({"Body": "lgl"}),
                &[U_CONFERENCE, I_POLITICS],
            ),
            fact(
                "who else comes",
                "seats/function=Samordnare för Länsgemensam ledning/capacity",
                json!("Support"),
                &[U_COORDINATION],
            ),
        ],
    );
    holds(
        "mandates",
        &[
            fact(
                "what does it decide",
                "holder=presidiekonferensen&power=Decide/over",
                json!(["regionalt-styrdokument"]),
                &[S_6],
            ),
            told("what is it told", "holder=presidiekonferensen&power=BeInformed/matter", "målen", &[S_3, S_5]),
            told("and", "holder=presidiekonferensen&power=BeInformed/matter", "uppföljningen", &[S_3, S_5]),
        ],
    );
    holds(
        "bodies/presidiet",
        &[
            fact(
                "how many municipal politicians are in the presidium",
                "seats/function=Kommunstyrelsens ordförande/count",
                json!({"Exactly": 4}),
                &[I_POLITICS],
            ),
            fact(
                "how many from the region",
                "seats/function=Regionpolitiker/count",
                json!({"Exactly": 4}),
                &[I_POLITICS],
            ),
            fact(
                "how often does it meet",
                "cadence/0/frequency",
                json!({"PerYear": {"Between": [4, 5]}}),
                &[I_POLITICS],
            ),
            fact(
                "whom does it meet",
                "seats/function=Beredningen i Länsgemensam ledning/on_behalf_of",
                json!({"Body": "beredningsgruppen"}),
                &[I_POLITICS],
            ),
        ],
    );
}

#[test]
fn who_leads_and_what_the_leadership_may_do() {
    holds(
        "bodies/lgl",
        &[
            fact(
                "who comes from the municipalities",
                "seats/function=Socialchef, vård- och omsorgschef/on_behalf_of",
                json!({"EachOf": "Municipality"}),
                &[U_LGL],
            ),
            fact(
                "how many come from the region",
                "seats/function=Förvaltningschef, stabschef/count",
                json!({"Exactly": 7}),
                &[U_LGL],
            ),
            fact("how many residents", "seats/function=Invånarrepresentant/count", json!({"Exactly": 2}), &[U_LGL]),
            told(
                "when does the gymnasium association take part",
                "seats/on_behalf_of=gymnasieforbundet/condition",
                "skolans ansvar",
                &[U_LGL],
            ),
            told("does it decide goals", "tasks/0/text", "mål", &[U_LGL]),
            told("does it fix action plans", "tasks/1/text", "handlingsplaner", &[U_LGL]),
            told("does it fix budgets", "tasks/2/text", "ekonomiska ramar", &[U_LGL]),
            told("does it follow up", "tasks/3/text", "Följa upp", &[U_LGL]),
            told("does it decide the direction jointly", "tasks/4/text", "inriktningsbeslut", &[U_LGL, I_LGL]),
            told("and", "tasks/4/text", "gemensamt", &[U_LGL, I_LGL]),
        ],
    );
    holds(
        "mandates",
        &[
            told(
                "how far does that go",
                "holder=lgl&power=Decide&matter=Gemensam inriktning/limit",
                "socialtjänst, hälso- och sjukvård och skola",
                &[I_LGL, S_1],
            ),
            told("and", "holder=lgl&power=Decide&matter=Gemensam inriktning/limit", "hela länet", &[I_LGL, S_1]),
            fact(
                "what must be passed before it decides on a document",
                "holder=lgl&power=Decide&over=handlingsplaner/gates",
                json!([{"ConsultationOf": [{"Body": "lgl"}]}, "ApprovalOfAll"]),
                &[U_LGL],
            ),
            fact(
                "which documents does it decide",
                "holder=lgl&power=Decide&over=handlingsplaner/over",
                json!(["handlingsplaner", "overenskommelser", "praktiska-anvisningar"]),
                &[U_LGL],
            ),
        ],
    );
    holds(
        "bodies/lgl",
        &[
            fact("how often does it meet", "cadence", json!("not stated"), &[U_LGL]),
            fact("since when", "since", json!("2013"), &[U_BACKGROUND]),
        ],
    );
    holds(
        "mandates",
        &[told("whom does it appoint", "holder=lgl&power=Appoint/limit", "brukarmedverkan", &[U_APPOINTS])],
    );
}

#[test]
fn who_prepares_what() {
    holds(
        "bodies/beredningsgruppen",
        &[
            fact("how many kinds of seats has the preparing group", "seats", json!(6), &[U_PREPARES]).seen(number),
            fact(
                "what comes with the chair of the leadership",
                "seats/function=Ordförande i Länsgemensam ledning/comes_with",
                json!({"body": "lgl", "capacity": "Chair"}),
                &[U_PREPARES, S_2],
            ),
            fact(
                "and with the vice chair",
                "seats/function=Vice ordförande i Länsgemensam ledning/comes_with",
                json!({"body": "lgl", "capacity": "ViceChair"}),
                &[U_PREPARES, S_2],
            ),
            fact(
                "who comes from the schools",
                "seats/on_behalf_of=skolchefsnatverket/count",
                json!({"Exactly": 1}),
                &[U_PREPARES],
            ),
            fact(
                "who comes from the region",
                "seats/on_behalf_of=region&function=Samordnare för Länsgemensam ledning/count",
                json!({"Exactly": 1}),
                &[U_PREPARES],
            ),
            fact(
                "who comes from the association",
                "seats/on_behalf_of=kommunforbundet/count",
                json!({"Exactly": 2}),
                &[U_PREPARES, S_2],
            ),
            fact("how often does it meet", "cadence", json!("not stated"), &[U_PREPARES]),
            told("what does it do first", "tasks/0/text", "uppsikt", &[U_PREPARES]),
            told("second", "tasks/1/text", "underlag", &[U_PREPARES]),
            told("third", "tasks/2/text", "revideras", &[U_PREPARES]),
            told("fourth", "tasks/3/text", "Bereda", &[U_PREPARES]),
            told("fifth", "tasks/4/text", "Föra ut", &[U_PREPARES]),
        ],
    );
}

#[test]
fn what_supports_the_groups() {
    holds(
        "bodies/samordnare",
        &[fact("who employs the coordinator", "seats/0/on_behalf_of", json!({"Party": "region"}), &[U_COORDINATION])],
    );
    holds(
        "derived/bodies",
        &[fact("how many operations leaders has the association", "verksamhetsledare/seats/most", json!(2), &[])],
    );
    holds("bodies/verksamhetsledare", &[fact("and who are they", "seats", json!(2), &[U_COORDINATION]).seen(number)]);
    holds(
        "bodies/utvecklingsledare",
        &[
            told("first task of the development leaders", "tasks/0/text", "möten", &[U_LEADERS]),
            told("second", "tasks/1/text", "Samordna", &[U_LEADERS]),
            told("third", "tasks/2/text", "beslutsunderlag", &[U_LEADERS]),
            told("fourth", "tasks/3/text", "omvärlden", &[U_LEADERS]),
            told("fifth", "tasks/4/text", "Följa upp", &[U_LEADERS]),
            told("sixth", "tasks/5/text", "genomföra beslut", &[U_LEADERS]),
            told("and", "tasks/5/text", "linjen", &[U_LEADERS]),
            told("seventh", "tasks/6/text", "Återkoppla", &[U_LEADERS]),
        ],
    );
    holds(
        "bodies/socialchefsnatverket",
        &[fact("is there a network of social managers", "classification", json!("Network"), &[U_CHAIRS])],
    );
    holds(
        "bodies/skolchefsnatverket",
        &[fact("of school managers", "classification", json!("Network"), &[U_CHAIRS, U_PREPARES])],
    );
    holds(
        "bodies/sjukvardsledningen",
        &[fact("of health-care managers", "classification", json!("Network"), &[U_CHAIRS, U_PREPARES])],
    );
    holds("bodies/analysgrupper", &[told("how many groups for analysis", "note", "tre", &[I_INFORMATION])]);
}
