//! Books: entering versions, drafting amendments, putting them on an agenda, taking them back.

use clerk::bodies::registry::Found;
use clerk::bylaws::{amendments::Draft, amendments::Propose, versions::NewVersion};
use clerk::meetings::agenda::AddItem;
use clerk::meetings::convening::Convene;
use clerk::{Clerk, Trouble};
use council::Refuse;
use council::accounts::roles::{Granted, HeldSeat, Role, Standing};
use council::bodies::registry::{Kind as BodyKind, RosterState};
use council::bylaws::amendments::State;
use council::bylaws::versions::{self, end_of, in_force};
use council::meetings::agenda::{Outcome, Part};
use council::meetings::convening::{Ground, Kind};
use council::{AccountId, AmendmentId, BodyId, MeetingId, SeatId, VersionId};
use store::{Db, journal, testing};

const BOOK: &str = include_str!("../../../../bylaws/hyeopchi-2017.md");
const AMENDED: &str = include_str!("../../../../bylaws/hyeopchi-2017-amended.md");

/// A council with its two organs; the clock stands at 2017-06-19 10:00.
struct Yard {
    db: Db,
    clerk: Clerk,
    council: BodyId,
    plenary: BodyId,
    committee: BodyId,
}

fn house() -> Standing {
    Standing::house("마당")
}

impl Yard {
    async fn found(db: Db) -> Self {
        let clerk = Clerk::new(db.clone(), &std::env::temp_dir());
        clerk.clock().stand_at("2017-06-19T10:00:00".parse().unwrap());
        let found = async |slug: &str, organ: Option<&str>, parent: Option<BodyId>| {
            let kind = if parent.is_some() { BodyKind::Organ } else { BodyKind::Council };
            let form = Found {
                parent,
                organ: organ.map(str::to_owned),
                roster: RosterState::Complete,
                ..Found::new(slug, slug, kind)
            };
            clerk.found_body(&house(), &format!("found-{slug}"), form).await.unwrap()
        };
        let council = found("council", None, None).await;
        let plenary = found("plenary", Some("plenary"), Some(council)).await;
        let committee = found("committee", Some("committee"), Some(council)).await;
        Self { db, clerk, council, plenary, committee }
    }

    /// The same with the founding book.
    async fn with_book(db: Db) -> Self {
        let yard = Self::found(db).await;
        yard.enter("v1", BOOK, "2016-09-30T00:00:00").await.unwrap();
        yard
    }

    async fn enter(&self, key: &str, text: &str, at: &str) -> Result<VersionId, Trouble> {
        self.enter_as(&house(), key, text, at).await
    }

    async fn enter_as(
        &self,
        who: &Standing,
        key: &str,
        text: &str,
        at: &str,
    ) -> Result<VersionId, Trouble> {
        let new = NewVersion {
            body: self.council,
            text: text.to_owned(),
            effective_at: at.parse().unwrap(),
            source: "창립총회 회의자료".to_owned(),
        };
        self.clerk.enter_version(who, key, new).await.map(|done| done.it)
    }

    fn secretary(&self) -> Standing {
        let granted = vec![Granted { role: Role::Secretary, body: Some(self.council) }];
        Standing {
            account: Some(AccountId::new(7)),
            name: "간사".into(),
            granted,
            ..Standing::default()
        }
    }

    fn member(&self) -> Standing {
        let seat = HeldSeat {
            seat: SeatId::new(1),
            body: self.plenary,
            root: self.council,
            role: "liaison".to_owned(),
        };
        Standing {
            account: Some(AccountId::new(8)),
            name: "위원".into(),
            seats: vec![seat],
            ..Standing::default()
        }
    }

    async fn draft(&self, key: &str, form: Draft) -> Result<AmendmentId, Trouble> {
        let drafted = self.clerk.draft_amendment(&self.member(), key, self.council, form).await;
        drafted.map(|done| done.it)
    }

    async fn convene(&self, body: BodyId, key: &str) -> MeetingId {
        let call = Convene {
            body,
            no: None,
            kind: Kind::Regular,
            title: "정기회의".to_owned(),
            title_en: None,
            starts_at: "2017-06-26T15:00:00".parse().unwrap(),
            ends_at: None,
            place: None,
            ground: Ground::Record { source: "회의자료".to_owned() },
        };
        self.clerk.convene(&house(), key, call).await.unwrap().it
    }

    async fn propose(&self, key: &str, form: Propose) -> Result<council::ItemId, Trouble> {
        self.clerk.propose_amendment(&self.secretary(), key, form).await.map(|done| done.it)
    }

    async fn state(&self, id: AmendmentId) -> State {
        let found = self.db.read(move |conn| store::bylaws::amendments::find(conn, id)).await;
        found.unwrap().unwrap().state
    }
}

/// What a draft says otherwise than it should.
type Change = fn(&mut Draft);

/// The amendment of 2017, with a reason for each of its three paragraphs.
fn amendment() -> Draft {
    let reasons = ["제4조③", "제5조①", "제6조②"].map(|cite| (cite.to_owned(), "까닭".to_owned()));
    Draft {
        title: "운영규정 개정(안)".to_owned(),
        reason: "임기와 선임 방법을 현실에 맞게 고친다.".to_owned(),
        text: AMENDED.to_owned(),
        reasons: reasons.to_vec(),
        effective_on: None,
    }
}

#[track_caller]
fn refused<T: std::fmt::Debug>(outcome: Result<T, Trouble>, key: &str, cite: &str) {
    match outcome {
        Err(Trouble::Refused(why)) => {
            assert_eq!(why.message().key, key, "{why:?}");
            assert_eq!(why.cite().map(ToString::to_string).unwrap_or_default(), cite);
        }
        other => panic!("{key} was expected: {other:?}"),
    }
}

#[tokio::test]
async fn the_law_of_a_day_is_the_version_in_force_at_its_end() {
    testing::both(|db| async move {
        let yard = Yard::with_book(db).await;
        let second = yard.enter("v2", AMENDED, "2017-06-26T15:24:00").await.unwrap();
        let council = yard.council;
        let read = yard.db.read(move |conn| store::bylaws::versions::of_body(conn, council));
        let known = read.await.unwrap();
        let on = |day: &str| in_force(&known, end_of(day.parse().unwrap())).map(|v| v.no);
        assert_eq!(on("2016-09-29"), None);
        assert_eq!(on("2016-09-30"), Some(1));
        assert_eq!(on("2017-06-20"), Some(1));
        assert_eq!(on("2017-06-25"), Some(1));
        assert_eq!(on("2017-06-26"), Some(2));
        assert_eq!(known[1].id, second);
        assert_eq!(known[1].sha256, kit::sha256_hex(AMENDED.as_bytes()));
    })
    .await;
}

#[tokio::test]
async fn a_version_is_entered_once_in_order_and_readable() {
    testing::both(|db| async move {
        let yard = Yard::with_book(db).await;
        let again = yard.enter("v1", BOOK, "2016-09-30T00:00:00").await;
        assert!(matches!(again, Err(Trouble::Repeated { .. })), "{again:?}");
        let order = "bylaws-versions-refused-order";
        refused(yard.enter("same", AMENDED, "2016-09-30T00:00:00").await, order, "");
        refused(yard.enter("past", AMENDED, "2016-09-29T00:00:00").await, order, "");

        let broken = BOOK.replace("kind = \"seat-cap\"", "kind = \"seats\"");
        match yard.enter("broken", &broken, "2017-01-01T00:00:00").await {
            Err(Trouble::Refused(why)) => {
                let line = broken.lines().position(|line| line.contains("\"seats\"")).unwrap() + 1;
                let wanted = versions::Refusal::Misprint {
                    line: u32::try_from(line).unwrap(),
                    article: "제6조".to_owned(),
                    why: bylaws::Fault::UnknownKind("seats".to_owned()),
                    count: 1,
                };
                assert_eq!(why.message(), wanted.message(), "the line and the article are named");
            }
            other => panic!("{other:?}"),
        }
        let dead = BOOK.replace("제2조의 목적", "제20조의 목적");
        let outcome = yard.enter("dead", &dead, "2017-01-01T00:00:00").await;
        refused(outcome, "bylaws-versions-refused-faulty", "");
        let outcome = yard.enter("empty", "# 규정\n", "2017-01-01T00:00:00").await;
        refused(outcome, "bylaws-versions-refused-articles", "");
        let facts = yard.db.read(|conn| journal::since(conn, 0, 100)).await.unwrap();
        assert_eq!(facts.iter().filter(|a| a.kind == "bylaws.version.entered").count(), 1);
    })
    .await;
}

#[tokio::test]
async fn only_a_council_has_a_book_and_it_has_a_source() {
    let house = testing::House::sqlite();
    let yard = Yard::found(house.db.clone()).await;
    let new = |body, source: &str| NewVersion {
        body,
        text: BOOK.to_owned(),
        effective_at: "2016-09-30T00:00:00".parse().unwrap(),
        source: source.to_owned(),
    };
    let admin = Standing::house("마당");
    let outcome = yard.clerk.enter_version(&admin, "organ", new(yard.plenary, "자료")).await;
    refused(outcome, "bylaws-versions-refused-not-a-council", "");
    let outcome = yard.clerk.enter_version(&admin, "source", new(yard.council, " ")).await;
    refused(outcome, "bylaws-versions-refused-source", "");
    for who in [Standing::default(), yard.member()] {
        let outcome = yard.enter_as(&who, "wrong", BOOK, "2016-09-30T00:00:00").await;
        assert!(matches!(outcome, Err(Trouble::Forbidden(_))), "{outcome:?}");
    }
    yard.enter_as(&yard.secretary(), "right", BOOK, "2016-09-30T00:00:00").await.unwrap();
}

#[tokio::test]
async fn a_draft_changes_something_and_says_why() {
    let house = testing::House::sqlite();
    let yard = Yard::with_book(house.db.clone()).await;
    let with = |change: Change| {
        let mut draft = amendment();
        change(&mut draft);
        draft
    };
    let wrong: [(Change, &str); 6] = [
        (|d| d.title = " ".to_owned(), "bylaws-amendments-refused-title"),
        (|d| d.title = "가".repeat(201), "bylaws-amendments-refused-long-title"),
        (|d| d.reason = String::new(), "bylaws-amendments-refused-reason"),
        (|d| d.text = BOOK.to_owned(), "bylaws-amendments-refused-nothing"),
        (|d| d.text = "```".to_owned(), "bylaws-versions-refused-misprint"),
        (|d| d.effective_on = "2017-06-18".parse().ok(), "bylaws-amendments-refused-day"),
    ];
    for (at, (change, key)) in wrong.into_iter().enumerate() {
        refused(yard.draft(&format!("wrong-{at}"), with(change)).await, key, "");
    }
    let today = with(|d| d.effective_on = "2017-06-19".parse().ok());
    yard.draft("today", today).await.unwrap();
    let clerk = &yard.clerk;
    let done = clerk.draft_amendment(&yard.member(), "draft", yard.plenary, amendment()).await;
    let done = done.unwrap();
    let rival = done.advice.iter().any(|advice| {
        advice.message.key.starts_with("bylaws-remark-rival-appointments")
            && advice.cite.as_ref().is_some_and(|cite| cite.to_string() == "제6조②")
    });
    assert!(rival, "the contradiction of 제6조① and ② is told: {:?}", done.advice);
    let nobody = clerk.draft_amendment(&Standing::default(), "no", yard.council, amendment()).await;
    assert!(matches!(nobody, Err(Trouble::Forbidden(_))));
}

#[tokio::test]
async fn a_draft_goes_on_the_agenda_of_the_organ_that_amends() {
    testing::both(|db| async move {
        let yard = Yard::with_book(db).await;
        let draft = yard.draft("draft", amendment()).await.unwrap();
        let meeting = yard.convene(yard.plenary, "plenary").await;
        let elsewhere = yard.convene(yard.committee, "committee").await;
        let form = |meeting, item| Propose {
            amendment: draft,
            meeting,
            item,
            origin: "운영위원회".to_owned(),
        };
        let organ = "bylaws-amendments-refused-organ";
        refused(yard.propose("elsewhere", form(elsewhere, None)).await, organ, "제7조②");
        let member = yard.clerk.propose_amendment(&yard.member(), "m", form(meeting, None)).await;
        assert!(matches!(member, Err(Trouble::Forbidden(_))), "a member alone may not");

        let mut bare = amendment();
        bare.reasons.remove(1);
        let redraft = yard.clerk.redraft_amendment(&yard.member(), "bare", draft, bare).await;
        redraft.unwrap();
        let outcome = yard.propose("bare-p", form(meeting, None)).await;
        match &outcome {
            Err(Trouble::Refused(why)) => {
                let change = ("change", kit::Arg::Text("제5조①".to_owned()));
                assert_eq!(why.message().args, [change], "the paragraph is named");
            }
            other => panic!("{other:?}"),
        }
        refused(outcome, "bylaws-amendments-refused-change", "제7조②");
        yard.clerk.redraft_amendment(&yard.member(), "full", draft, amendment()).await.unwrap();

        let item = yard.propose("propose", form(meeting, None)).await.unwrap();
        assert_eq!(yard.state(draft).await, State::Proposed);
        let found = yard.db.read(move |conn| store::meetings::agenda::find(conn, item)).await;
        let found = found.unwrap().unwrap();
        assert_eq!((found.amendment, found.no, found.part), (Some(draft), 1, Part::Decision));
        assert_eq!(found.origin.as_deref(), Some("운영위원회"));
        let twice = yard.propose("propose", form(meeting, None)).await;
        assert!(matches!(twice, Err(Trouble::Repeated { .. })));
        let late = yard.clerk.redraft_amendment(&yard.member(), "late", draft, amendment()).await;
        refused(late, "bylaws-amendments-refused-agenda", "");
    })
    .await;
}

#[tokio::test]
async fn an_item_on_the_agenda_is_linked_and_is_about_one_draft() {
    let house = testing::House::sqlite();
    let yard = Yard::with_book(house.db.clone()).await;
    let (first, second) =
        (yard.draft("a", amendment()).await.unwrap(), yard.draft("b", amendment()).await.unwrap());
    let meeting = yard.convene(yard.plenary, "plenary").await;
    let new = AddItem {
        meeting,
        part: Part::Decision,
        title: "협치서울 지역협의회 운영규정 개정(안)".to_owned(),
        title_en: None,
        note: None,
        origin: None,
        referred_from: None,
    };
    let item = yard.clerk.add_item(&yard.secretary(), "item", new).await.unwrap();
    let form = |amendment, item| Propose { amendment, meeting, item, origin: String::new() };
    let linked = yard.propose("link", form(first, Some(item))).await.unwrap();
    assert_eq!(linked, item);
    let taken = yard.propose("taken", form(second, Some(item))).await;
    refused(taken, "bylaws-amendments-refused-item", "");
    let missing = yard.propose("none", form(second, Some(council::ItemId::new(1)))).await;
    assert!(matches!(missing, Err(Trouble::Missing("item"))), "{missing:?}");
}

#[tokio::test]
async fn what_is_withdrawn_leaves_the_agenda_with_a_trace() {
    testing::both(|db| async move {
        let yard = Yard::with_book(db).await;
        let draft = yard.draft("draft", amendment()).await.unwrap();
        let meeting = yard.convene(yard.plenary, "plenary").await;
        let form = Propose { amendment: draft, meeting, item: None, origin: String::new() };
        let item = yard.propose("propose", form.clone()).await.unwrap();
        let clerk = &yard.clerk;
        let member = clerk.withdraw_amendment(&yard.member(), "m", draft, String::new()).await;
        assert!(matches!(member, Err(Trouble::Forbidden(_))));
        let why = "다시 살핀다".to_owned();
        clerk.withdraw_amendment(&yard.secretary(), "w", draft, why.clone()).await.unwrap();
        assert_eq!(yard.state(draft).await, State::Withdrawn);
        let found = yard.db.read(move |conn| store::meetings::agenda::find(conn, item)).await;
        assert_eq!(found.unwrap().unwrap().outcome, Some(Outcome::Withdrawn));
        let settled = "bylaws-amendments-refused-settled";
        refused(clerk.withdraw_amendment(&yard.secretary(), "w2", draft, why).await, settled, "");
        refused(yard.propose("again", form).await, settled, "");
    })
    .await;
}

#[tokio::test]
async fn a_draft_of_an_older_book_is_stale() {
    let house = testing::House::sqlite();
    let yard = Yard::with_book(house.db.clone()).await;
    let draft = yard.draft("draft", amendment()).await.unwrap();
    let meeting = yard.convene(yard.plenary, "plenary").await;
    let other = BOOK.replace("해당 자치구", "그 자치구").replace("이어서 다시 맡을", "거듭 맡을");
    assert_ne!(other, BOOK);
    yard.enter("v2", &other, "2017-06-19T09:00:00").await.unwrap();
    let form = Propose { amendment: draft, meeting, item: None, origin: String::new() };
    refused(yard.propose("late", form).await, "bylaws-amendments-refused-stale", "");
    let late = yard.clerk.redraft_amendment(&yard.member(), "late-r", draft, amendment()).await;
    refused(late, "bylaws-amendments-refused-stale", "");
}

#[tokio::test]
async fn without_a_book_nothing_is_amended() {
    let house = testing::House::sqlite();
    let yard = Yard::found(house.db.clone()).await;
    refused(yard.draft("draft", amendment()).await, "bylaws-no-book", "");
}
