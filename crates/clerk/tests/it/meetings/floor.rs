//! What happens on the floor: amendments that rest, closed words in the journal, sheets on paper.

use clerk::meetings::attendance::{Arrival, SheetLine, Who};
use clerk::meetings::disclosures::Disclose;
use clerk::meetings::motions::AmendMotion;
use clerk::meetings::statements::{By, RecordStatement};
use clerk::meetings::votes::CorrectVote;
use council::decisions::effects::Effect;
use council::meetings::attendance::{Capacity, Mode};
use council::meetings::disclosures::{About, Field, Grounds, Level};
use council::meetings::statements::Kind;
use council::meetings::votes::Hands;
use store::testing;

use super::town::{Town, at, house, why};

#[tokio::test]
async fn an_amendment_that_the_motion_rests_on_is_not_turned() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let (meeting, item) = town.plenary_with(12).await;
        let main = town.moved(item, Effect::Plain).await.unwrap().it;
        let form =
            AmendMotion { motion: main, text: "고쳐서 의결한다".to_owned(), moved_by: None };
        let amendment = town.clerk.amend_motion(&house(), &town.key(), form).await.unwrap();
        assert_eq!(why(town.vote(main).await), "meetings-votes-refused-amendment");
        let vote = town.vote(amendment).await.unwrap();
        let counted = town.close(vote, 8, 4, 0).await.unwrap().it;
        assert_eq!(counted.decision, None, "an amendment decides nothing by itself");
        let page = town.page(meeting).await;
        let motion = page.motion(main).unwrap();
        assert_eq!(page.wording(motion), "고쳐서 의결한다");
        assert_eq!(motion.text, "원안대로 의결한다", "both texts are kept");
        assert!(page.item(item).unwrap().is_open(), "the motion itself waits");

        let turned = |yes, no| CorrectVote {
            vote,
            hands: Hands { yes, no, abstain: 0 },
            casting: None,
            reason: "잘못 셈".to_owned(),
        };
        let correct = async |form| town.clerk.correct_vote(&house(), &town.key(), form).await;
        correct(turned(4, 8)).await.unwrap();
        let page = town.page(meeting).await;
        assert_eq!(page.wording(page.motion(main).unwrap()), "원안대로 의결한다");

        let on_main = town.vote(main).await.unwrap();
        town.close(on_main, 12, 0, 0).await.unwrap();
        let last =
            town.page(meeting).await.votes.iter().find(|v| v.corrects == Some(vote)).unwrap().id;
        let back = CorrectVote { vote: last, ..turned(8, 4) };
        assert_eq!(why(correct(back).await), "meetings-votes-refused-rested");
        let decided = &town.page(meeting).await.decisions;
        assert_eq!(decided.len(), 1);
        assert_eq!(decided[0].text, "원안대로 의결한다");
    })
    .await;
}

#[tokio::test]
async fn closed_words_are_in_the_journal_as_a_hash_that_the_row_can_prove() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let (meeting, item) = town.plenary_with(12).await;
        let form = Disclose {
            of: About::Item,
            subject: item.get(),
            level: Level::Partly,
            grounds: Grounds::of([6]).unwrap(),
            reason: "사생활".to_owned(),
            hidden: vec![Field::Speaker],
            review_on: Some("2018-06-26".parse().unwrap()),
        };
        town.clerk.disclose(&house(), &town.key(), form).await.unwrap();
        let said = RecordStatement {
            item,
            kind: Kind::Opinion,
            by: By::Seat(town.people[3].1),
            text: "감춘 말".to_owned(),
            at: None,
            source: None,
        };
        town.clerk.record_statement(&house(), &town.key(), said).await.unwrap();
        let rows = town.journal().await;
        let row = rows.iter().find(|row| row.kind == "meetings.statement.recorded").unwrap();
        assert!(!row.content.contains("감춘 말") && row.content.contains("sha256"));

        let mut page = town.page(meeting).await;
        let said = page.statements[0].clone();
        assert_eq!((said.text.as_str(), said.speaker.label.as_str()), ("감춘 말", "위원3"));
        page.veil("-");
        assert_eq!(page.statements[0].speaker.label, "-");
        assert_eq!(page.statements[0].text, "감춘 말", "only the field that was named");
        let missing = Disclose {
            of: About::Decision,
            subject: 987_654,
            level: Level::Open,
            grounds: Grounds::default(),
            reason: String::new(),
            hidden: Vec::new(),
            review_on: None,
        };
        let none = town.clerk.disclose(&house(), &town.key(), missing).await;
        assert!(matches!(none, Err(clerk::Trouble::Missing(_))));
    })
    .await;
}

#[tokio::test]
async fn a_sheet_is_entered_in_one_act_or_not_at_all() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let (meeting, _) = town.plenary_with(2).await;
        town.clerk.clock().stand_at(at("2017-06-26T15:30:00"));
        let line = |n: usize, when: Option<&str>| SheetLine {
            arrival: Arrival::member(town.people[n].1),
            at: when.map(at),
            left: None,
        };
        let enter =
            async |lines| town.clerk.enter_sheet(&house(), &town.key(), meeting, lines).await;
        assert_eq!(why(enter(Vec::new()).await), "meetings-attendance-refused-unsigned");
        let late = vec![line(3, None), line(4, Some("2017-06-26T16:00:00"))];
        assert_eq!(why(enter(late).await), "meetings-attendance-refused-future");
        assert_eq!(town.page(meeting).await.stays.len(), 2, "a refused sheet leaves nothing");
        let before = town.journal().await.len();
        let guest = Arrival {
            who: Who::Named("구민".to_owned()),
            capacity: Capacity::Observer,
            mode: Mode::InPerson,
        };
        let lines = vec![
            line(3, None),
            line(4, Some("2017-06-26T15:10:00")),
            SheetLine { arrival: guest, at: None, left: None },
        ];
        assert_eq!(enter(lines).await.unwrap().len(), 3);
        assert_eq!(town.journal().await.len(), before + 1);
        let page = town.page(meeting).await;
        let came = |n: usize| {
            let seat = Some(town.people[n].1);
            page.stays.iter().find(|stay| stay.seat == seat).unwrap().arrived_at
        };
        assert_eq!((came(3), came(4)), (at("2017-06-26T15:00:00"), at("2017-06-26T15:10:00")));
    })
    .await;
}
