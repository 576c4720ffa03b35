//! Minutes from the draft to the correction: what is kept, what is hashed, what never changes.

use bylaws::{Book, Verdict};
use clerk::decisions::register::Record;
use clerk::meetings::agenda::PreviousMinutes;
use clerk::meetings::minutes::{CirculateMinutes, CorrectMinutes, EnterOriginal, WriteMinutes};
use clerk::meetings::statements::{By, RecordStatement};
use council::decisions::effects::Effect;
use council::decisions::register::Form;
use council::meetings::minutes::{Element, Part, Tell, thaw};
use council::meetings::statements::Kind;
use council::{MeetingId, StatementId};
use jiff::civil::DateTime;
use kit::Message;
use store::meetings::minutes as kept;
use store::{journal, p, testing};

use super::town::{Town, at, house, why};

/// Says keys; the words of the record stay.
struct Keys;

impl Tell for Keys {
    fn sentence(&self, message: &Message) -> String {
        message.key.to_owned()
    }

    fn span(&self, from: DateTime, to: Option<DateTime>) -> String {
        format!("{from} {to:?}")
    }

    fn verdict(&self, verdict: &Verdict, _: &Book) -> String {
        format!("{:?} {}", verdict.outcome, verdict.cite)
    }
}

const SAID: &str = "조례에 담아야 합니다";

/// A plenary that voted and is over, with its minutes drafted and circulated, and the statement
/// made in it.
async fn circulated(town: &Town) -> (MeetingId, StatementId) {
    let (meeting, item) = town.plenary_with(12).await;
    let said = RecordStatement {
        item,
        kind: Kind::Opinion,
        by: By::Named("박용수".to_owned()),
        text: SAID.to_owned(),
        at: None,
        source: None,
    };
    let said = town.clerk.record_statement(&house(), &town.key(), said).await.unwrap();
    town.decide(item, Effect::Plain, (8, 2)).await;
    let clerk = &town.clerk;
    let early = clerk.draft_minutes(&house(), &town.key(), meeting, Keys).await;
    assert_eq!(why(early), "meetings-minutes-refused-not-over");
    clerk.clock().stand_at(at("2017-06-26T16:30:00"));
    clerk.close_meeting(&house(), &town.key(), meeting, None).await.unwrap();
    clerk.draft_minutes(&house(), &town.key(), meeting, Keys).await.unwrap();
    let (person, _) = town.people[3];
    let contact = ["wiwon@example.org", "", ""];
    clerk.set_contact(&house(), &town.key(), person, contact).await.unwrap();
    let form = CirculateMinutes {
        meeting,
        until: "2017-07-03".parse().unwrap(),
        letter: Some(("회의록 회람".to_owned(), "읽어 주세요".to_owned())),
    };
    let done = clerk.circulate_minutes(&house(), &town.key(), form).await.unwrap();
    assert!(done.advice.is_empty(), "nothing is missing: {:?}", done.advice);
    (meeting, said)
}

/// Adopts the minutes of `meeting` by consent in the plenary of July.
async fn adopted(town: &Town, meeting: MeetingId) {
    let clerk = &town.clerk;
    let next = town.call(town.plenary, "2017-07-27T10:00:00").await.unwrap();
    let title = "지난 회의록".to_owned();
    let form = PreviousMinutes { meeting: next, of: meeting, title, title_en: None };
    let item = clerk.add_previous_minutes(&house(), &town.key(), form).await.unwrap();
    clerk.clock().stand_at(at("2017-07-27T10:00:00"));
    clerk.open_meeting(&house(), &town.key(), next).await.unwrap();
    town.arrive(next, 0..12).await.unwrap();
    clerk.open_item(&house(), &town.key(), item).await.unwrap();
    let form = Record {
        item,
        form: Form::Consensus,
        text: "지난 회의록을 채택한다".to_owned(),
        effect: Effect::Plain,
        notes: Vec::new(),
        keep_open: false,
    };
    clerk.record_decision(&house(), &town.key(), form).await.unwrap();
    clerk.adopt_minutes(&house(), &town.key(), meeting, item).await.unwrap();
}

#[tokio::test]
async fn adopted_minutes_are_frozen_and_a_change_behind_their_back_is_told() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let (meeting, said) = circulated(&town).await;
        let frozen =
            move |conn: &mut dyn store::Conn| store::meetings::statements::frozen(conn, meeting);
        assert!(!town.db.read(frozen).await.unwrap());
        adopted(&town, meeting).await;
        assert!(town.db.read(frozen).await.unwrap());

        let around = town.db.read(move |conn| kept::around(conn, meeting)).await.unwrap();
        let first = &around.frozen[0];
        assert_eq!(kit::sha256_hex(first.text.as_bytes()), first.sha256);
        let document = thaw(&first.text).unwrap();
        let statement = document.entry(Part::Statement(said)).unwrap();
        assert_eq!((statement.text.as_str(), statement.kind), (SAID, Some(Kind::Opinion)));
        assert_eq!(statement.speaker.as_deref(), Some("박용수"));
        let voted: Vec<&str> = document.of(Element::Voted).map(|it| it.text.as_str()).collect();
        assert_eq!(voted.len(), 1, "{voted:?}");
        assert!(voted[0].contains("Passed"), "{voted:?}");

        let clerk = &town.clerk;
        let form = WriteMinutes {
            meeting,
            part: Part::Place,
            text: "다른 곳".to_owned(),
            why: "오기".to_owned(),
        };
        let written = clerk.write_minutes(&house(), &town.key(), form).await;
        assert_eq!(why(written), "meetings-minutes-refused-frozen");
        let reworded =
            clerk.reword_statement(&house(), &town.key(), said, "다른 말".to_owned()).await;
        assert_eq!(why(reworded), "meetings-statements-refused-frozen");

        town.db.settled().await.unwrap();
        assert_eq!(town.db.read(journal::compare).await.unwrap(), []);
        let sql = "UPDATE meetings_minutes_frozen SET frozen = REPLACE(frozen, '담아야', '빼야')";
        town.db.write(move |conn| conn.exec(sql, p![])).await.unwrap();
        let found = town.db.read(journal::compare).await.unwrap();
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((found[0].table, found[0].field), ("meetings_minutes_frozen", "frozen"));
        // A hash that was made to fit is held against the journal.
        let sql = "UPDATE meetings_minutes_frozen SET sha256 = 'x'";
        town.db.write(move |conn| conn.exec(sql, p![])).await.unwrap();
        let found = town.db.read(journal::compare).await.unwrap();
        assert!(found.iter().any(|it| it.field == "sha256" && it.seq.is_some()), "{found:?}");
    })
    .await;
}

#[tokio::test]
async fn a_correction_keeps_both_texts_and_says_why() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let (meeting, said) = circulated(&town).await;
        adopted(&town, meeting).await;
        let correct = |text: &str| CorrectMinutes {
            meeting,
            part: Part::Statement(said),
            text: text.to_owned(),
            why: "속기와 다름".to_owned(),
        };
        let form = correct("조례에 꼭 담아야 합니다");
        town.clerk.correct_minutes(&house(), &town.key(), form).await.unwrap();
        let again = town
            .clerk
            .correct_minutes(&house(), &town.key(), correct("조례에 꼭 담아야 합니다"))
            .await;
        assert_eq!(why(again), "meetings-minutes-refused-same");

        let around = town.db.read(move |conn| kept::around(conn, meeting)).await.unwrap();
        let texts: Vec<String> = around
            .frozen
            .iter()
            .map(|it| thaw(&it.text).unwrap().entry(Part::Statement(said)).unwrap().text.clone())
            .collect();
        assert_eq!(texts, [SAID, "조례에 꼭 담아야 합니다"]);
        let last = around.frozen.last().unwrap();
        assert_eq!(last.part, Some(Part::Statement(said)));
        assert_eq!(kit::sha256_hex(last.text.as_bytes()), last.sha256);
        assert_eq!(kit::canonical(&serde_json::from_str(&last.text).unwrap()), last.text);
        town.db.settled().await.unwrap();
        assert_eq!(town.db.read(journal::compare).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn the_journal_holds_hashes_of_minutes_and_never_their_words() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let (meeting, _) = circulated(&town).await;
        let secret = "아무에게도 보이지 않을 글";
        let form = WriteMinutes {
            meeting,
            part: Part::Place,
            text: secret.to_owned(),
            why: secret.to_owned(),
        };
        town.clerk.write_minutes(&house(), &town.key(), form).await.unwrap();
        let (clerk, place) = (&town.clerk, Part::Place);
        let member = town.liaison(3);
        clerk.remark_minutes(&member, &town.key(), meeting, place, secret).await.unwrap();
        let original = EnterOriginal {
            meeting,
            source: "붙임 1".to_owned(),
            public: false,
            elements: vec![(Element::Title, secret.to_owned())],
        };
        clerk.enter_original(&house(), &town.key(), original).await.unwrap();
        let rows = town.journal().await;
        let of_minutes = rows.iter().filter(|row| row.kind.starts_with("meetings.minutes."));
        assert_eq!(of_minutes.count(), 5, "draft, circulation, words, remark, original");
        assert!(rows.iter().all(|row| !row.content.contains(secret)));
        let sent = rows.iter().find(|row| row.kind == "meetings.minutes.circulated").unwrap();
        assert!(sent.content.contains("\"letters\":1"), "one member has an address: {sent:?}");
        let last = rows.last().unwrap();
        assert!(last.content.contains("\"lacks\""), "{}", last.content);
    })
    .await;
}
