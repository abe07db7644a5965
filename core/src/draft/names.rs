//! The names that stand in a file: the fields of each of its parts, and the words that may be values.
//!
//! They stand here once. Whoever needs them hands a macro of its own to one of these, which fills it with them: reading,
//! writing and looking through a draft. A field or word that is missing here does not compile.

/// The kinds of parts of a file, what each is read into, and its fields in the order in which they are written.
macro_rules! every_field {
    ($take:ident) => {
        $take! {
            Structure: StructureDraft {
                format id name language territory purpose note own_sources claims sources editions levels lines
                divisions parties topics bodies documents mandates routes events changes accepted
            }
            Source: SourceDraft { title publisher date link note }
            Edition: EditionDraft { name valid_from valid_until review_by note sources claims }
            Claim: ClaimDraft { field reading why sources }
            Accepted: AcceptedDraft { code at why }
            Level: LevelDraft { name task note sources claims }
            Line: LineDraft { name note sources claims }
            Division: DivisionDraft { name note sources claims areas }
            Area: AreaDraft { name members complete within note sources claims }
            Party: PartyDraft {
                name short classification called stands_for part_of outside_territory note sources claims
            }
            Topic: TopicDraft { name concept note sources claims }
            Body: BodyDraft {
                name short aliases classification called legal_form level line area one_for_each instances superiors
                topics target_group goal tasks duration since until replaced_by one_side_of seats seats_total chair
                cadence relations not_regulated not_applicable note sources claims
            }
            Instance: InstanceDraft { name short seats chair cadence note sources claims }
            Task: TaskDraft { text sources claims }
            Seat: SeatDraft {
                function on_behalf_of count except capacity voting deputies appointed_by comes_with condition
                not_regulated not_applicable note sources claims
            }
            Chair: ChairDraft { rule vice term_months term_starts not_regulated not_applicable note sources claims }
            Cadence: CadenceDraft { frequency what joint_with note sources claims }
            Relation: RelationDraft { relation to what sources claims }
            Document: DocumentDraft {
                name short aliases classification called is_a_kind kind read_in superiors decided_by decided_on
                decided_when stage valid_from valid revised review_by replaces legal_basis topics not_regulated
                not_applicable note sources claims
            }
            Mandate: MandateDraft { holder power over matter topics limit condition gates note sources claims }
            Route: RouteDraft { name purpose documents inputs outcomes rules note sources claims }
            Input: InputDraft { question answers excludes note sources claims }
            Outcome: OutcomeDraft { name note }
            Rule: RuleDraft { name when outcome steps note sources claims }
            Step: StepDraft {
                who does when what over gates separately only_if_all order_uncertain note sources claims
            }
            Event: EventDraft {
                name classification body date chair vice_chair attendance members_total decisions note sources claims
            }
            Attendance: AttendanceDraft { of function members guests note sources claims }
            Decision: DecisionDraft { text over power gates note sources claims }
            Change: ChangeDraft { date change concerns before text note sources claims }
        }
    };
}

/// The values that stand as one of several words without anything in brackets; the one behind `never` is not for files.
macro_rules! every_bare_word {
    ($take:ident) => {
        $take! {
            BodyClass {
                PoliticalCouncil Conference Leadership Preparatory Coordinating Thematic SubCounty Local Working
                Network Support Other
            }
            PartyClass {
                Region Municipality Association StateAgency CivilSociety Profession Union Provider Residents Other
            }
            RelationClass {
                ReportsTo PreparesFor Appoints Advises Supports Informs SuppliesMembers SameRank; never Directs
            }
            Capacity { Chair ViceChair Member Observer CoOpted Secretary Support }
            Duration { Standing Temporary Either }
            DocumentClass { Vision Steering Plan Agreement Instruction Law Other }
            Stage { UnderWay Proposed InForce Replaced }
            Power { Decide Recommend Approve Prepare BeConsulted BeInformed Propose Advise FollowUp Appoint }
            Verb {
                Initiate Draft Prepare GiveViews Adjust Recommend Approve Decide BeInformed Implement FollowUp Other
            }
            EventClass { Meeting Observation }
            ChangeClass { Founded Joined Left Merged Split Renamed Moved Dissolved Amended }
        }
    };
}

/// The values that stand as one of several words, some with values in brackets: `Between(4, 5)`. Behind `fields` those
/// with named ones, of which those behind the bar may be left out: `Chosen(by: …)`. Behind `bare` those that stand alone.
macro_rules! every_word {
    ($take:ident) => {
        $take! {
            Count {
                Exactly(number) AtLeast(number) AtMost(number) Between(least, most) About(number) InWords(text);
                bare Equal
            }
            OneForEach { AreaOf(division) PartyOf(class) }
            Principal {
                Party(party) AnyOf(class) EachOf(class) EachArea(division) Body(body) OneOf(several) Together(several)
                Each(several) InWords(text)
            }
            Frequency {
                PerYear(count) EveryWeeks(weeks) EveryMonths(months) BeforeEach(body) Dates(dates) InWords(text);
                bare WhenNeeded
            }
            ChairRule {
                WithPost(body, capacity) InWords(text);
                fields Held { by } Rotating { between | opposite_to in_step_with } Shared { by } Chosen { by | among }
            }
            Validity { Until(date) InWords(text); bare UntilReplaced UntilFurtherNotice }
            Gate { ConfirmationBy(several) ConsultationOf(several) InWords(text); bare ApprovalOfAll Majority Unanimity }
        }
    };
}

/// The values that are one word with values in brackets.
macro_rules! every_only_word {
    ($take:ident) => {
        $take! {
            Post(body, capacity)
            Side(body, principal)
        }
    };
}

pub(crate) use {every_bare_word, every_field, every_only_word, every_word};
