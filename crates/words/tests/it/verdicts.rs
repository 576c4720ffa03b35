//! Every outcome is said in one sentence that ends in its article.

use bylaws::{Book, Count, Impossible, JudgeError, Kind};
use jiff::civil::{DateTime, date};
use words::{Tongue, impossible, quorum, silence, verdict};

const BOOK: &str = r#"# 모임 회칙

```toml book
title = "모임 회칙"
language = "ko"

[organs.plenary]
name = "전체회의"
en = "Plenary"
```

## 제7조(의사)

① 전체회의는 재적 과반수의 출석과 출석 과반수의 찬성으로 의결한다.

```toml rule
name = "presence"
kind = "quorum"
organ = "plenary"
base = "in-office"
ratio = "1/2"
bound = "more-than"
moment = "each-vote"
```

```toml rule
name = "ordinary"
kind = "majority"
organs = ["plenary"]
quorum = "presence"
base = "present"
ratio = "1/2"
bound = "more-than"
tie = "rejected"
```

② 개정은 3분의 2 이상의 찬성으로 한다.

```toml rule
name = "amend"
kind = "majority"
organs = ["plenary"]
matter = "amendment"
quorum = "presence"
base = "present"
ratio = "2/3"
bound = "at-least"
tie = "rejected"
```

③ 가부동수이면 의장이 정한다.

```toml rule
name = "by-chair"
kind = "majority"
organs = ["plenary"]
matter = "plan"
quorum = "presence"
base = "cast"
ratio = "1/2"
bound = "more-than"
tie = "chair-casts"
```
"#;

fn book() -> Book {
    Book::read(BOOK).expect("a book that reads")
}

fn at() -> DateTime {
    date(2017, 6, 26).at(15, 0, 0, 0)
}

fn count(members: Option<u32>, present: Option<u32>, (yes, no, abstain): (u32, u32, u32)) -> Count {
    Count { members, present, yes, no, abstain, ..Count::default() }
}

#[track_caller]
fn says(rule: &str, count: Count, ko: &str, en: &str) {
    let book = book();
    let given = book.on(at()).judge(rule, &count).expect("a verdict");
    assert_eq!(verdict(Tongue::KO, &given, &book).to_string(), ko);
    assert_eq!(verdict(Tongue::EN, &given, &book).to_string(), en);
}

#[test]
fn two_thirds_reached_and_missed_by_one() {
    says(
        "amend",
        count(Some(18), Some(12), (8, 3, 1)),
        "가결: 출석 12명 중 찬성 8명, 3분의 2(8명) 이상 — 제7조②",
        "Passed: 8 of 12 present voted for; two thirds (8) or more — Article 7(2)",
    );
    says(
        "amend",
        count(Some(18), Some(12), (7, 3, 1)),
        "부결: 출석 12명 중 찬성 7명, 3분의 2(8명)에 못 미침 — 제7조②",
        "Rejected: 7 of 12 present voted for; fewer than two thirds (8) — Article 7(2)",
    );
}

#[test]
fn a_majority_reached_and_a_tie() {
    says(
        "ordinary",
        count(Some(18), Some(12), (7, 5, 0)),
        "가결: 출석 12명 중 찬성 7명, 과반수(7명) 충족 — 제7조①",
        "Passed: 7 of 12 present voted for; the majority (7) is reached — Article 7(1)",
    );
    says(
        "ordinary",
        count(Some(18), Some(12), (6, 6, 0)),
        "부결: 출석 12명 중 찬성 6명과 반대 6명으로 가부동수, 과반수(7명)에 못 미침 — 제7조①",
        "Rejected: 6 for and 6 against of 12 present: a tie, fewer than the majority (7) — Article 7(1)",
    );
}

#[test]
fn no_quorum_is_no_rejection() {
    says(
        "ordinary",
        count(Some(18), Some(9), (9, 0, 0)),
        "정족수 미달: 재적 18명의 과반수 10명에 못 미치는 9명 출석 — 제7조①",
        "No quorum: 9 present, fewer than 10, more than half of 18 members — Article 7(1)",
    );
    says(
        "ordinary",
        count(Some(0), Some(0), (0, 0, 0)),
        "정족수 미달: 재적 위원이 없음 — 제7조①",
        "No quorum: nobody is in office — Article 7(1)",
    );
}

#[test]
fn what_is_not_known_is_said() {
    says(
        "ordinary",
        count(None, Some(12), (8, 2, 1)),
        "정족수 확인 불가: 재적 위원 수를 알 수 없음 — 제7조①",
        "Quorum cannot be told: the number of members is not known — Article 7(1)",
    );
    says(
        "ordinary",
        count(Some(18), None, (8, 2, 1)),
        "정족수 확인 불가: 출석한 위원 수를 알 수 없음 — 제7조①",
        "Quorum cannot be told: the number of those present is not known — Article 7(1)",
    );
}

#[test]
fn the_chair_decides_a_tie_where_the_book_says_so() {
    let tie = count(Some(18), Some(12), (6, 6, 0));
    says(
        "by-chair",
        tie,
        "확인 불가: 가부동수이며 의장의 결정이 남아 있음 — 제7조③",
        "Cannot be told: a tie, and the chair has yet to decide — Article 7(3)",
    );
    says(
        "by-chair",
        Count { casting: Some(true), ..tie },
        "가결: 찬성 6명과 반대 6명으로 가부동수, 의장이 찬성으로 결정 — 제7조③",
        "Passed: 6 for and 6 against: a tie, and the chair decided for — Article 7(3)",
    );
    says(
        "by-chair",
        Count { casting: Some(false), ..tie },
        "부결: 찬성 6명과 반대 6명으로 가부동수, 의장이 반대로 결정 — 제7조③",
        "Rejected: 6 for and 6 against: a tie, and the chair decided against — Article 7(3)",
    );
}

#[test]
fn a_quorum_is_said_while_the_meeting_runs() {
    let book = book();
    let state = |members, present| {
        let state = book.on(at()).quorum_state("plenary", members, present).expect("a quorum");
        quorum(Tongue::KO, &state, &book).to_string()
    };
    let met = "정족수 충족: 재적 23명의 과반수 12명 이상인 14명 출석 — 제7조①";
    assert_eq!(state(Some(23), Some(14)), met);
    assert!(state(Some(23), Some(11)).starts_with("정족수 미달: 재적 23명의 과반수 12명에"));
    assert!(state(None, None).starts_with("정족수 확인 불가: "));
}

#[test]
fn silence_and_contradictions_are_said_in_both_languages() {
    let book = book();
    let quiet = book.on(at()).silence(Kind::Notice, "plenary");
    assert_eq!(
        silence(Tongue::KO, &quiet),
        "2017. 6. 26.(월) 15:00 현재 시행 중인 규정에 ‘전체회의’의 회의 통지를 정한 조문이 없습니다."
    );
    assert!(silence(Tongue::EN, &quiet).contains("Mon 26 June 2017, 15:00"));
    let wrong = book.on(at()).judge("ordinary", &count(Some(5), Some(6), (0, 0, 0)));
    let Err(JudgeError::Impossible(why)) = wrong else { panic!("{wrong:?}") };
    assert_eq!(impossible(Tongue::KO, why), "출석 6명이 재적 5명보다 많습니다.");
    let votes = Impossible::MoreVotesThanPresent { votes: 7, present: 6 };
    assert_eq!(impossible(Tongue::EN, votes), "7 votes are more than 6 people present.");
}
