//! The kinds of record, and their ids.

use kit::Id;

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident $id:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $kind {}
        $(#[$doc])*
        pub type $id = Id<$kind>;
    )*};
}

kinds! {
    /// A human.
    PersonKind PersonId,
    /// A post that acts whoever holds it: 행정1부시장.
    OfficeKind OfficeId,
    /// A body: council, organ, subcommittee, task force.
    BodyKind BodyId,
    /// A seat of one holder in one body.
    SeatKind SeatId,
    /// A declared number of members.
    CountKind CountId,
    /// An empty seat that is followed up.
    VacancyKind VacancyId,
    /// A version of a book of bylaws.
    VersionKind VersionId,
    /// A proposal to amend a book.
    AmendmentKind AmendmentId,
    /// A meeting.
    MeetingKind MeetingId,
    /// An item of an agenda.
    ItemKind ItemId,
    /// An interval of presence.
    StayKind StayId,
    /// A motion.
    MotionKind MotionId,
    /// A vote.
    VoteKind VoteId,
    /// An election of an officer.
    ElectionKind ElectionId,
    /// A decision.
    DecisionKind DecisionId,
    /// An account that signs in.
    AccountKind AccountId,
    /// A role granted to an account.
    GrantKind GrantId,
    /// A time of being signed in on one device.
    SessionKind SessionId,
    /// A paper attached to a record.
    AttachmentKind AttachmentId,
    /// A recurring schedule.
    ScheduleKind ScheduleId,
    /// A single date of the calendar.
    EventKind EventId,
    /// A notice of a meeting.
    NoticeKind NoticeId,
    /// An item proposed for an agenda.
    ProposalKind ProposalId,
    /// An item referred to a body.
    ReferralKind ReferralId,
    /// A turn on the list of speakers.
    TurnKind TurnId,
    /// A recess.
    RecessKind RecessId,
    /// Something said.
    StatementKind StatementId,
    /// A declared interest.
    InterestKind InterestId,
    /// A written resolution.
    WrittenKind WrittenId,
    /// The minutes of a meeting.
    MinutesKind MinutesId,
    /// A remark on circulated minutes.
    RemarkKind RemarkId,
    /// A task.
    TaskKind TaskId,
    /// A decision on its way to a district.
    DeliveryKind DeliveryId,
    /// A link between two records.
    LinkKind LinkId,
    /// An expense borne together.
    ExpenseKind ExpenseId,
    /// A letter.
    LetterKind LetterId,
}
