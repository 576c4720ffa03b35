//! Sentences of rows, each from the content that its act records.

use serde_json::json;
use store::journal::Seal;

use super::*;

fn entry(kind: &str, subject: (&str, i64), content: &Value) -> Entry {
    Entry {
        act: 900,
        key: "k".to_owned(),
        kind: kind.to_owned(),
        subject_kind: subject.0.to_owned(),
        subject: subject.1,
        body: Some(2),
        actor_kind: "secretary".to_owned(),
        actor: Some(70),
        legal_at: "2017-06-26T15:11:00".to_owned(),
        recorded_at: 1_498_457_460_000_000,
        content: kit::canonical(content),
        content_hash: String::new(),
        seal: Some(Seal { seq: 5, prev_hash: String::new(), hash: String::new() }),
    }
}

fn names() -> BTreeMap<i64, Named> {
    let named = |kind: &str, name: &str, en: &str, extra: &str, at: &str, root| Named {
        kind: kind.to_owned(),
        name: name.to_owned(),
        name_en: en.to_owned(),
        extra: extra.to_owned(),
        at: at.to_owned(),
        root,
        veil: None,
    };
    BTreeMap::from([
        (1, named("body", "협의회", "Council", "", "council", Some(1))),
        (2, named("body", "운영위원회", "Committee", "", "committee", Some(1))),
        (7, named("meeting", "제4차 전체회의", "4th plenary", "", "7", None)),
        (11, named("person", "김하나", "", "", "11", None)),
        (12, named("person", "이두리", "", "", "12", None)),
        (21, named("seat", "김하나", "", "committee-member", "committee", Some(1))),
        (31, named("item", "운영규정 개정의 건", "Amending the bylaws", "", "7", None)),
        (41, named("version", "운영규정", "", "2", "council", Some(1))),
        (51, named("vote", "개정안대로 고친다", "", "", "7", None)),
        (52, named("vote", "개정안대로 고친다", "", "2017-06-26T15:30:00", "7", None)),
    ])
}

fn told(tongue: Tongue, kind: &str, subject: (&str, i64), content: &Value) -> Told {
    let (names, books) = (names(), BTreeMap::new());
    let teller = Teller { tongue, names: &names, books: &books };
    teller.tell(&entry(kind, subject, content))
}

#[test]
fn a_vote_is_told_with_its_hands_and_what_took_effect() {
    let content = json!({
        "text": "김하나 위원의 사임을 처리한다", "ruling": "passed",
        "hands": { "yes": 9, "no": 1, "abstain": 0 },
        "made": { "decision": 60, "effects": [{ "kind": "end-seat", "seat": 21 }] },
    });
    let told = told(Tongue::KO, "meetings.vote.closed", ("meeting", 7), &content);
    assert_eq!(
        told.text,
        "표결 결과 가결: ‘김하나 위원의 사임을 처리한다’ (찬성 9, 반대 1, 기권 0). \
         그 효력으로 김하나의 자리가 끝납니다."
    );
    assert_eq!(told.href, "/decisions/60");
}

#[test]
fn without_a_quorum_nothing_was_rejected() {
    let content = json!({
        "text": "예산을 정한다", "ruling": "no-quorum",
        "hands": { "yes": 3, "no": 0, "abstain": 0 }, "made": null,
    });
    let told = told(Tongue::KO, "meetings.vote.closed", ("meeting", 7), &content);
    assert!(told.text.starts_with("표결 결과 정족수 미달로 결정하지 못함"), "{}", told.text);
    assert_eq!(told.href, "/meetings/7");
}

#[test]
fn a_seat_is_told_by_its_holder() {
    let content = json!({ "seat": 21, "holder": { "person": 11 }, "role": "committee-member",
        "reason": "resigned", "on": "2017-06-19" });
    let ko = told(Tongue::KO, "bodies.seat.ended", ("body", 2), &content);
    assert_eq!(ko.text, "김하나 운영위원회 committee-member 자리가 끝났습니다(사임).");
    assert_eq!(ko.href, "/bodies/committee");
    let en = told(Tongue::EN, "bodies.seat.ended", ("body", 2), &content);
    assert!(en.text.contains("Committee") && en.text.contains("resigned"), "{}", en.text);
}

#[test]
fn a_row_that_lacks_something_is_told_by_the_name_of_its_act() {
    let told = told(Tongue::KO, "meetings.motion.moved", ("meeting", 7), &json!({}));
    assert_eq!(told.text, Tongue::KO.say("journal-act-motion"));
    let unknown = super::acts::of("nothing.of.ours");
    assert_eq!(unknown, None);
}

#[test]
fn long_words_are_cut_and_lines_joined() {
    let text = "가 ".repeat(200);
    let cut = shortened(&text);
    assert!(cut.chars().count() <= QUOTED + 1 && cut.ends_with('…'), "{cut}");
    assert_eq!(shortened("한\n 줄"), "한 줄");
}

#[test]
fn numbers_that_are_counts_name_nobody() {
    let content = json!({ "hands": { "yes": 11 }, "no": 12, "seat": 21, "list": [31, { "a": 7 }] });
    let ids = ids(&entry("x", ("meeting", 7), &content));
    assert_eq!(ids.into_iter().collect::<Vec<_>>(), [2, 7, 21, 31]);
}

#[test]
fn contact_data_accounts_and_ballots_of_an_open_vote_are_taken_out() {
    let shown = |kind: &str, content: Value, administers| {
        super::public::shown(&entry(kind, ("account", 70), &content), &names(), administers)
    };
    let hidden = Value::from(super::public::HIDDEN);
    let account = json!({ "account": 70, "name": "김하나", "role": "secretary" });
    let seen = shown("accounts.role.granted", account.clone(), false);
    assert!(seen.redacted);
    assert_eq!(seen.content, json!({ "account": 70, "name": hidden, "role": "secretary" }));
    assert_eq!(shown("accounts.role.granted", account.clone(), true).content, account);
    let contact = shown("people.contact.set", json!({ "email": "5f3a", "phone": null }), false);
    assert_eq!(contact.content, json!({ "email": hidden, "phone": hidden }));
    let ballot = |vote| shown("meetings.vote.cast", json!({ "vote": vote, "choice": "no" }), false);
    assert_eq!(ballot(51).content["choice"], hidden);
    assert_eq!(ballot(52).content["choice"], "no");
    assert!(!ballot(52).redacted);
    let private = entry("people.contact.read", ("person", 11), &json!({ "person": 11 }));
    assert_eq!(
        Teller { tongue: Tongue::KO, names: &names(), books: &BTreeMap::new() }.href(&private),
        ""
    );
}
