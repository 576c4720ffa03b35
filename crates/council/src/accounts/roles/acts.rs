//! Every act of the house, by its name in the journal, and the roles that may do it.

use super::Role;

macro_rules! acts {
    ($($(#[$doc:meta])* $act:ident = $kind:literal: $($role:ident)|+),* $(,)?) => {
        /// Every act of the house, by its name in the journal.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Act { $($(#[$doc])* $act),* }

        impl Act {
            /// Every act, in the order of the table of rights.
            pub const ALL: &[Self] = &[$(Self::$act),*];

            /// Its name in the journal: shelf, record, what happened.
            pub const fn kind(self) -> &'static str {
                match self { $(Self::$act => $kind),* }
            }

            /// The roles that may do it.
            pub const fn roles(self) -> &'static [Role] {
                match self { $(Self::$act => &[$(Role::$role),+]),* }
            }
        }
    };
}

acts! {
    /// A body is entered in the registry.
    FoundBody = "bodies.body.founded": Administrator | Secretary,
    /// Names, aliases, notes of a body change.
    AmendBody = "bodies.body.amended": Administrator | Secretary,
    /// A district is entered.
    EnterDistrict = "bodies.district.entered": Administrator,
    /// A seat begins.
    BeginSeat = "bodies.seat.begun": Secretary | Administrator,
    /// A seat ends.
    EndSeat = "bodies.seat.ended": Secretary | Administrator,
    /// One holder follows another.
    SwapSeat = "bodies.seat.swapped": Secretary | Administrator,
    /// A seat that was entered wrongly never counted.
    CorrectSeat = "bodies.seat.corrected": Secretary | Administrator,
    /// The number of members in office is declared.
    DeclareCount = "bodies.count.declared": Chair | Secretary,
    /// What becomes of an empty seat.
    SettleVacancy = "bodies.vacancy.settled": Chair | Secretary,
    /// A roster is read from a table.
    ImportRoster = "bodies.roster.imported": Secretary | Administrator,
    /// A person is entered.
    EnterPerson = "people.person.entered": Secretary | Administrator,
    /// Two records are one human.
    MergePersons = "people.person.merged": Secretary | Administrator,
    /// A merged record is split off.
    SplitPerson = "people.person.split": Secretary | Administrator,
    /// What is known of a person and is not public is stated; a person may state their own.
    DescribePerson = "people.person.described": Secretary | Administrator,
    /// An office is entered.
    EnterOffice = "people.office.entered": Secretary | Administrator,
    /// Contact data is written; a person may write their own.
    SetContact = "people.contact.set": Secretary | Administrator,
    /// Contact data is read; logged.
    ReadContact = "people.contact.read": Secretary | Administrator,
    /// Contact data is erased; a person may erase their own.
    EraseContact = "people.contact.erased": Secretary | Administrator,
    /// A book is entered for a body.
    EnterVersion = "bylaws.version.entered": Administrator | Secretary,
    /// An amendment is drafted or redrafted.
    DraftAmendment = "bylaws.amendment.drafted": Member | Chair | Secretary,
    /// An amendment goes on an agenda.
    ProposeAmendment = "bylaws.amendment.proposed": Chair | Secretary,
    /// An amendment is taken back.
    WithdrawAmendment = "bylaws.amendment.withdrawn": Chair | Secretary,
    /// A meeting is called.
    Convene = "meetings.meeting.convened": Chair | Secretary,
    /// A called meeting changes its place, time or title.
    MoveMeeting = "meetings.meeting.moved": Chair | Secretary,
    /// A meeting is opened.
    OpenMeeting = "meetings.meeting.opened": Chair | Secretary,
    /// A meeting is closed.
    CloseMeeting = "meetings.meeting.closed": Chair | Secretary,
    /// A meeting will not be held.
    CancelMeeting = "meetings.meeting.cancelled": Chair | Secretary,
    /// Somebody presides in the chair's place.
    NamePresiding = "meetings.meeting.presided": Chair | Secretary,
    /// An item goes on the agenda.
    AddItem = "meetings.item.added": Chair | Secretary,
    /// The words or place of an item change before it is taken up.
    ChangeItem = "meetings.item.changed": Chair | Secretary,
    /// An item is taken up.
    OpenItem = "meetings.item.opened": Chair | Secretary,
    /// An item ends.
    CloseItem = "meetings.item.closed": Chair | Secretary,
    /// Somebody arrives.
    Arrive = "meetings.attendance.arrived": Chair | Secretary,
    /// Somebody leaves.
    Leave = "meetings.attendance.left": Chair | Secretary,
    /// A head-count is declared.
    CountHeads = "meetings.attendance.counted": Chair | Secretary,
    /// A motion is moved.
    Move = "meetings.motion.moved": Member | Chair | Secretary,
    /// A motion is taken back.
    WithdrawMotion = "meetings.motion.withdrawn": Chair | Secretary,
    /// A member stays out of an item.
    Exclude = "meetings.member.excluded": Chair | Secretary,
    /// A member who stayed out comes back.
    Readmit = "meetings.member.readmitted": Chair | Secretary,
    /// A vote is opened.
    OpenVote = "meetings.vote.opened": Chair | Secretary,
    /// A member votes by name.
    Cast = "meetings.vote.cast": Member,
    /// A vote is closed and takes effect.
    CloseVote = "meetings.vote.closed": Chair | Secretary,
    /// A wrong count is corrected.
    CorrectVote = "meetings.vote.corrected": Chair | Secretary,
    /// An election of an officer is opened.
    OpenElection = "meetings.election.opened": Chair | Secretary,
    /// A round of an election is counted.
    CountRound = "meetings.election.counted": Chair | Secretary,
    /// Something is decided by consent, or noted.
    Record = "decisions.decision.recorded": Chair | Secretary,
    /// A recurring schedule is set.
    SetSchedule = "calendar.schedule.set": Chair | Secretary,
    /// One date of a schedule is left out or moved.
    ExceptSchedule = "calendar.schedule.excepted": Chair | Secretary,
    /// A schedule ends.
    EndSchedule = "calendar.schedule.ended": Chair | Secretary,
    /// A single date is entered.
    EnterEvent = "calendar.event.entered": Chair | Secretary,
    /// What became of a date.
    SettleEvent = "calendar.event.settled": Chair | Secretary,
    /// A day without work is entered.
    EnterHoliday = "calendar.holiday.entered": Secretary | Administrator,
    /// A notice goes out.
    GiveNotice = "meetings.notice.given": Chair | Secretary,
    /// A member says whether they come.
    Reply = "meetings.reply.given": Member | Secretary,
    /// An item is proposed for an agenda.
    ProposeItem = "meetings.proposal.made": Member | Chair | Secretary,
    /// A proposed item is put on an agenda, or declined.
    SettleProposal = "meetings.proposal.settled": Chair | Secretary,
    /// A proposed item is taken back.
    WithdrawProposal = "meetings.proposal.withdrawn": Member | Secretary,
    /// An item is referred to a body.
    Refer = "meetings.referral.made": Chair | Secretary,
    /// A referred item is taken up, or dropped with a reason.
    SettleReferral = "meetings.referral.settled": Chair | Secretary,
    /// A meeting goes on without a referred item, with a reason.
    PassOverReferral = "meetings.referral.passed-over": Chair | Secretary,
    /// Somebody asks to speak, or leaves the list.
    AskToSpeak = "meetings.turn.asked": Member | Chair | Secretary,
    /// Somebody is given the floor, or stops speaking.
    GiveFloor = "meetings.turn.given": Chair | Secretary,
    /// The list of speakers is opened, closed or put in order.
    OrderTurns = "meetings.turn.ordered": Chair | Secretary,
    /// The meeting pauses or goes on.
    Recess = "meetings.recess.changed": Chair | Secretary,
    /// Something said is recorded or put right.
    RecordStatement = "meetings.statement.recorded": Chair | Secretary,
    /// What is public of an item, a statement or a decision.
    Disclose = "meetings.disclosure.set": Chair | Secretary,
    /// An interest is declared, or ends.
    DeclareInterest = "people.interest.declared": Member | Chair | Secretary,
    /// A sheet signed on paper is entered.
    EnterSheet = "meetings.attendance.entered": Chair | Secretary,
    /// A written resolution is put to the members.
    OpenWritten = "meetings.written.opened": Chair | Secretary,
    /// A member answers in writing.
    AnswerWritten = "meetings.written.answered": Member,
    /// A written resolution is counted and takes effect.
    CloseWritten = "meetings.written.closed": Chair | Secretary,
    /// Minutes are drafted or their words changed.
    DraftMinutes = "meetings.minutes.drafted": Chair | Secretary,
    /// Minutes go to the members.
    CirculateMinutes = "meetings.minutes.circulated": Chair | Secretary,
    /// A member asks for a correction.
    RemarkMinutes = "meetings.minutes.remarked": Member | Chair | Secretary,
    /// What became of a remark.
    SettleRemark = "meetings.minutes.settled": Chair | Secretary,
    /// Minutes are adopted and frozen.
    AdoptMinutes = "meetings.minutes.adopted": Chair | Secretary,
    /// Adopted minutes are put right; both texts stay.
    CorrectMinutes = "meetings.minutes.corrected": Chair | Secretary,
    /// A task is given.
    SetTask = "tasks.task.set": Chair | Secretary,
    /// An owner reports on a task.
    ReportTask = "tasks.task.reported": Member | Chair | Secretary,
    /// A task is done or dropped.
    SettleTask = "tasks.task.settled": Member | Chair | Secretary,
    /// A decision starts on its way to the districts.
    Convey = "tasks.delivery.made": Chair | Secretary,
    /// A decision reached a district, was discussed, and what came back.
    ReportDelivery = "tasks.delivery.reported": Member | Secretary,
    /// Two records are linked, or a link is taken off.
    Link = "threads.link.made": Chair | Secretary,
    /// An expense is entered with its shares.
    EnterExpense = "costs.expense.entered": Chair | Secretary,
    /// A share is paid, or an expense settled.
    SettleShare = "costs.share.settled": Chair | Secretary,
    /// What comes by e-mail is chosen; everybody for themselves.
    SetPreferences = "post.preferences.set": Member | Chair | Secretary,
    /// A letter that failed is sent again, or given up.
    SettleLetter = "post.letter.settled": Secretary | Administrator,
    /// A paper is attached.
    Attach = "files.file.attached": Chair | Secretary,
    /// A paper is taken off; the bytes and the trace stay.
    Detach = "files.file.detached": Chair | Secretary,
    /// An account is made.
    AddAccount = "accounts.account.added": Administrator,
    /// The name of an account, or the person it belongs to, is put right.
    AmendAccount = "accounts.account.amended": Administrator,
    /// An account is closed.
    CloseAccount = "accounts.account.closed": Administrator,
    /// A role is granted.
    GrantRole = "accounts.role.granted": Administrator,
    /// A role ends.
    EndRole = "accounts.role.ended": Administrator,
    /// A sign-in link is made for somebody.
    MakeLink = "accounts.link.made": Administrator,
    /// The clock of a demonstration is moved forward.
    MoveClock = "house.clock.moved": Administrator,
}
