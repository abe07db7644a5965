//! The headings of Örebro's document under which its facts stand.

macro_rules! headings {
    ($($name:ident $heading:literal)*) => {
        $(pub(crate) const $name: &str = concat!("orebro-arbetsordning-2024 § ", $heading);)*
    };
}

headings! {
    BACKGROUND "Bakgrund"
    GOVERNING "Övriga dokument som styr samverkan"
    PICTURE "Samverkansstruktur för social välfärd, vård & omsorg och folkhälsa"
    LEVELS "Nivåer i samverkansstrukturen"
    BETWEEN_LEVELS "Samspel mellan nivåerna"
    SUPPORT "Stöd till samverkansstrukturen"
    MATTERS "Hantering av ärenden och beslut"
    FOLLOW_UP "Uppföljning"
    LEADERS "Chefsgrupper"
    SOCIAL_MISSION "Chefsgrupp för social välfärd samt vård och omsorg: Uppdrag"
    SOCIAL_SEATS "Chefsgrupp för social välfärd samt vård och omsorg: Sammansättning"
    SOCIAL_WORK "Chefsgrupp för social välfärd samt vård och omsorg: Arbetsformer"
    HEALTH_MISSION "Chefsgrupp för folkhälsa: Uppdrag"
    HEALTH_SEATS "Chefsgrupp för folkhälsa: Sammansättning"
    HEALTH_WORK "Chefsgrupp för folkhälsa: Arbetsformer"
    CHILDREN "Samverkansgrupp barn och unga"
    CHILDREN_MISSION "Samverkansgrupp barn och unga: Uppdrag"
    CHILDREN_SEATS "Samverkansgrupp barn och unga: Sammansättning"
    CHILDREN_WORK "Samverkansgrupp barn och unga: Arbetsformer"
    WORKING "Arbetsgrupper och styrgrupper: Uppdrag"
    WORKING_SEATS "Arbetsgrupper och styrgrupper: Sammansättning"
    PARTS "Länsdelsgrupper"
    PARTS_MISSION "Länsdelsgrupper: Uppdrag"
    PARTS_SEATS "Länsdelsgrupper: Sammansättning"
    PARTS_WORK "Länsdelsgrupper: Arbetsformer"
    LOCAL "Samverkan på kommunnivå"
    REVIEW "Giltighetstid"
}
