//! Before a meeting, over HTTP: referrals, notices, replies, proposed items, and the post.

use axum::http::StatusCode;
use clerk::meetings::disclosures::Disclose;
use clerk::meetings::referrals::{Refer, Source};
use council::ReferralId;
use council::bodies::registry::RosterState;
use council::meetings::agenda::{Outcome, Part};
use council::meetings::disclosures::{About, Grounds, Level};

use super::{Desk, key, says, says_not};
use crate::house::{Answer, founder};
use crate::town::Town;

/// One heading of the first order, no key without a sentence.
fn sound(answer: &Answer, what: &str) {
    assert_eq!(answer.status, StatusCode::OK, "{what}");
    assert_eq!(answer.text.matches("<h1").count(), 1, "{what}");
    assert!(!answer.text.contains('⟦'), "{what}: {}", answer.text);
    assert!(!answer.text.contains("style=\""), "{what}");
}

/// An item of the plenary that was taken up and referred to the committee.
async fn referred(town: &Town) -> ReferralId {
    town.open(6).await;
    town.take_up().await;
    let form = Refer {
        source: Source::Item(town.item),
        to: town.committee,
        part: Part::Decision,
        title: "토론회 준비".to_owned(),
        note: Some("장소부터 정한다".to_owned()),
    };
    town.house.clerk.refer(&founder(), &town.key(), form).await.unwrap()
}

#[tokio::test]
async fn a_meeting_does_not_open_over_a_referred_item() {
    let mut town = Town::found(RosterState::Complete).await;
    let id = referred(&town).await;
    let cookie = town.secretary().await;
    town.meeting = town.call_of(town.committee, "운영위원회", "2017-07-03T10:00:00").await;
    town.clock("2017-07-03T10:00:00");
    let desk = Desk::new(&town, cookie.clone());
    let page = desk.page("").await;
    sound(&page, "meeting");
    says(&page, "기다리는 회부 안건이 1건 있습니다: ‘토론회 준비’");
    says(&page, "장소부터 정한다");
    let path = format!("/meetings/{}/open", town.meeting);
    assert!(!page.text.contains(&format!("action=\"{path}\"")), "the button is shut");
    let forced = town.house.post(&path, &cookie, &[("act", "forced")]).await;
    assert_eq!(forced.status, StatusCode::UNPROCESSABLE_ENTITY);

    let agenda = desk.page("/agenda").await;
    sound(&agenda, "agenda");
    let empty = desk
        .send("/agenda", &format!("/referrals/{id}/pass"), &[("why", " "), ("from", "agenda")])
        .await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&empty, "까닭을 적어 주세요.");
    desk.done(
        "/agenda",
        &format!("/referrals/{id}/pass"),
        &[("why", "자료 미비"), ("from", "agenda")],
    )
    .await;
    says(&desk.page("").await, "이번 회의에서는 다루지 않음: 자료 미비");
    desk.done("/agenda", &format!("/referrals/{id}/take"), &[("from", "agenda")]).await;
    says(&desk.page("").await, "토론회 준비");
    desk.done("", "/open", &[]).await;

    for lang in ["ko", "en"] {
        for slug in ["committee", "plenary"] {
            let list = town.house.get(&format!("/bodies/{slug}/referrals?lang={lang}")).await;
            sound(&list, "referrals");
            says(&list, "토론회 준비");
        }
    }
    let list = town.house.get("/bodies/committee/referrals").await;
    says(&list, "의사일정에 올림");
    says(&list, "자료 미비");
    assert_eq!(town.house.get("/bodies/nowhere/referrals").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_item_is_referred_by_a_form_and_dropped_with_a_reason() {
    let town = Town::found(RosterState::Complete).await;
    town.open(6).await;
    town.take_up().await;
    let cookie = town.secretary().await;
    let path = format!("/referrals/new?item={}", town.item);
    let page = town.house.get_as(&path, &cookie).await;
    sound(&page, "refer");
    let act = key(&page.text, &path);
    let send = async |act: &str, to: &str, title: &str| {
        let fields = [("act", act), ("to", to), ("title", title), ("part", "decision")];
        town.house.post(&path, &cookie, &fields).await
    };
    let nowhere = send(&act, "", "축제").await;
    assert_eq!(nowhere.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nowhere.text.contains("value=\"축제\""), "what was typed stays");
    let unknown = send(&act, "99999", "축제").await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    let same = send(&act, &town.plenary.to_string(), "축제").await;
    assert_eq!(same.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&same, "같은 기구에는 회부하지 않습니다.");
    let done = send(&act, &town.committee.to_string(), "축제").await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);

    let anonymous = town.house.get(&path).await;
    assert_eq!(anonymous.status, StatusCode::UNAUTHORIZED);
    assert_eq!(
        town.house.get_as("/referrals/new?item=x", &cookie).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(town.house.get_as("/referrals/new", &cookie).await.status, StatusCode::NOT_FOUND);
    let list = town.house.get_as("/bodies/committee/referrals", &cookie).await;
    sound(&list, "referrals");
    let at = list.text.find("/bodies/committee/referrals/").unwrap();
    let drop: String = list.text[at..].chars().take_while(|c| *c != '"').collect();
    let form = town.house.get_as(&drop, &cookie).await;
    sound(&form, "drop");
    let act = key(&form.text, &drop);
    let silent = town.house.post(&drop, &cookie, &[("act", &act), ("why", "")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = town.house.post(&drop, &cookie, &[("act", &act), ("why", "서울시가 엶")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    says(&town.house.get("/bodies/committee/referrals").await, "서울시가 엶");
}

#[tokio::test]
async fn the_minutes_of_the_last_meeting_come_first() {
    let town = Town::found(RosterState::Complete).await;
    town.open(6).await;
    let clerk = &town.house.clerk;
    clerk.close_item(&founder(), &town.key(), town.item, Outcome::Withdrawn, None).await.unwrap();
    clerk.close_meeting(&founder(), &town.key(), town.meeting, None).await.unwrap();
    let cookie = town.secretary().await;
    let page = town.house.get_as("/meetings/new?body=plenary", &cookie).await;
    sound(&page, "calling");
    says(&page, "전차 회의록 공유·승인: 제4차 전체회의");
    let act = key(&page.text, "/meetings/new?body=plenary");
    let fields = [
        ("act", act.as_str()),
        ("kind", "regular"),
        ("no", "8"),
        ("title", "제8차 전체회의"),
        ("day", "2017-09-25"),
        ("time", "15:00"),
        ("ground", "chair"),
        ("minutes", "1"),
    ];
    let called = town.house.post("/meetings/new?body=plenary", &cookie, &fields).await;
    assert_eq!(called.status, StatusCode::SEE_OTHER, "{}", called.text);
    let meeting = town.house.get_as(called.location(), &cookie).await;
    says(&meeting, "전차 회의록 공유·승인: 제4차 전체회의");
    assert!(meeting.text.contains(&format!("href=\"/meetings/{}\"", town.meeting)));
}

#[tokio::test]
async fn a_notice_is_drafted_given_and_proved_to_those_inside() {
    let town = Town::found(RosterState::Complete).await;
    town.clock("2017-06-15T10:00:00");
    let cookie = town.secretary().await;
    let (person, seat) = town.people[1];
    let clerk = &town.house.clerk;
    let contact = ["one@council.example", "", ""];
    clerk.set_contact(&founder(), &town.key(), person, contact).await.unwrap();
    let desk = Desk::new(&town, cookie.clone());
    let page = desk.page("/notices").await;
    sound(&page, "notices");
    says(&page, "제4차 전체회의를 다음과 같이 엽니다.");
    says(&page, "운영규정 개정(안)의 건");
    says(&page, "메일 서버가 정해져 있지 않아");
    let (mail, paper) = (format!("way-{seat}"), format!("way-{}", town.people[2].1));
    let nobody =
        [("kind", "notice"), ("subject", "통지"), ("text", "엽니다."), ("from", "notices")];
    let refused = desk.send("/notices", "/notices", &nobody).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&refused, "받는 사람을 골라 주세요.");
    assert!(refused.text.contains("value=\"통지\""), "what was typed stays");
    let strange = [("kind", "shout"), ("from", "notices")];
    let strange = desk.send("/notices", "/notices", &strange).await;
    assert_eq!(strange.status, StatusCode::UNPROCESSABLE_ENTITY);
    let mut all = nobody.to_vec();
    all.extend([(mail.as_str(), "e-mail"), (paper.as_str(), "paper")]);
    desk.done("/notices", "/notices", &all).await;

    let page = desk.page("/notices").await;
    sound(&page, "notices given");
    says(&page, "붙들어 둠");
    says(&page, "회의까지 11일이 남아 있었습니다.");
    says(&page, "아직 통지가 닿지 않은 구성원");
    let member = Desk::new(&town, town.liaison(3).await).page("/notices").await;
    says(&member, "위원1");
    for lang in ["ko", "en"] {
        let path = format!("/meetings/{}/notices?lang={lang}", town.meeting);
        let anonymous = town.house.get(&path).await;
        sound(&anonymous, "notices for everybody");
        says_not(&anonymous, "위원1");
        says_not(&anonymous, "다음과 같이 엽니다");
        assert!(!anonymous.text.contains("council.example"), "no address is shown");
    }
    let journal = town.house.get("/journal").await;
    says(&journal, "제4차 전체회의 개최를 통지했습니다.");
}

#[tokio::test]
async fn members_reply_and_the_tally_is_for_who_runs_the_meeting() {
    let town = Town::found(RosterState::Complete).await;
    let cookie = town.liaison(1).await;
    let member = Desk::new(&town, cookie);
    let page = member.page("").await;
    sound(&page, "meeting of a member");
    says(&page, "참석하십니까?");
    says_not(&page, "정족수 전망");
    let unsaid = member.send("", "/replies", &[("note", "어쩌면")]).await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unsaid.text.contains("value=\"어쩌면\""), "what was typed stays");
    member.done("", "/replies", &[("answer", "absent"), ("note", "출장")]).await;
    says(&member.page("").await, "불참 — ");
    let closed = member.page("/replies").await;
    assert_eq!(closed.status, StatusCode::FORBIDDEN, "reasons are personal");

    let secretary = Desk::new(&town, town.secretary().await);
    let page = secretary.page("").await;
    says(&page, "회신 없음");
    let other = town.people[2].1.to_string();
    let told = [("seat", other.as_str()), ("answer", "comes"), ("from", "replies")];
    secretary.done("/replies", "/replies", &told).await;
    let list = secretary.page("/replies").await;
    sound(&list, "replies");
    says(&list, "출장");
    says(&list, "참석한다고 답한 사람 1명, 필요한 출석 5명");
    let anonymous = town.house.get(&format!("/meetings/{}", town.meeting)).await;
    says_not(&anonymous, "출석 회신");
    let anonymous = town.house.get(&format!("/meetings/{}/replies", town.meeting)).await;
    assert_eq!(anonymous.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_proposed_item_goes_on_an_agenda_or_is_answered() {
    let town = Town::found(RosterState::Complete).await;
    let (member, secretary) = (town.liaison(1).await, town.secretary().await);
    let path = "/bodies/plenary/proposals";
    let page = town.house.get_as(path, &member).await;
    sound(&page, "proposals");
    let act = key(&page.text, path);
    let bare = [("act", act.as_str()), ("title", "골목 축제"), ("text", "")];
    let bare = town.house.post(path, &member, &bare).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(bare.text.contains("value=\"골목 축제\""), "what was typed stays");
    let whole = [("act", act.as_str()), ("title", "골목 축제"), ("text", "만나는 자리")];
    assert_eq!(town.house.post(path, &member, &whole).await.status, StatusCode::SEE_OTHER);
    let page = town.house.get_as(path, &secretary).await;
    sound(&page, "proposals of a secretary");
    let id: String = {
        let at = page.text.find("id=\"proposal-").unwrap() + "id=\"proposal-".len();
        page.text[at..].chars().take_while(char::is_ascii_digit).collect()
    };
    let decline = format!("{path}/{id}/decline");
    let act = key(&page.text, &decline);
    let refused = town.house.post(&decline, &secretary, &[("act", &act), ("why", "")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let accept = format!("{path}/{id}/accept");
    let act = key(&page.text, &accept);
    let meeting = town.meeting.to_string();
    let fields = [("act", act.as_str()), ("meeting", meeting.as_str())];
    let done = town.house.post(&accept, &secretary, &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    for lang in ["ko", "en"] {
        let page = town.house.get(&format!("{path}?lang={lang}")).await;
        sound(&page, "proposals for everybody");
        says(&page, "제4차 전체회의");
    }
    let unknown = town.house.post(&format!("{path}/x/accept"), &secretary, &fields).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn everybody_chooses_what_comes_and_one_press_stops_it() {
    let town = Town::found(RosterState::Complete).await;
    let cookie = town.liaison(1).await;
    let (person, _) = town.people[1];
    let clerk = &town.house.clerk;
    let contact = ["one@council.example", "", ""];
    clerk.set_contact(&founder(), &town.key(), person, contact).await.unwrap();
    for lang in ["ko", "en"] {
        sound(&town.house.get_as(&format!("/me/post?lang={lang}"), &cookie).await, "my post");
    }
    let page = town.house.get_as("/me/post", &cookie).await;
    let act = key(&page.text, "/me/post");
    let mut fields = vec![("act", act.as_str()), ("notices", "never"), ("instead", "")];
    fields.extend(["papers", "reminders", "results", "minutes", "tasks"].map(|it| (it, "daily")));
    let refused = town.house.post("/me/post", &cookie, &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&refused, "전자우편 대신 받을 방법을 적어 주세요.");
    fields[2] = ("instead", "우편");
    assert_eq!(town.house.post("/me/post", &cookie, &fields).await.status, StatusCode::SEE_OTHER);
    let strange = [("act", "strange"), ("notices", "sometimes")];
    let strange = town.house.post("/me/post", &cookie, &strange).await;
    assert_eq!(strange.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(town.house.get("/me/post").await.status, StatusCode::SEE_OTHER);

    let (house, nobody) = (founder(), std::sync::Arc::default());
    let written = clerk.act(&house, "tasks", move |desk| {
        let topic = council::post::queue::Topic::Tasks;
        let all = clerk::post::queue::enqueue(desk, &[person], topic, "과제", "기한", None)?;
        let subject = clerk::Subject::person(person);
        let act = council::accounts::roles::Act::SetTask;
        desk.journal(act, subject, None, &serde_json::json!({ "letters": all.len() }))?;
        Ok(all[0])
    });
    let letter = written.await.unwrap();
    let find =
        town.house.reader.read(&nobody, move |seen| store::post::queue::find(seen.conn, letter));
    let stop = format!("/me/post/stop?key={}", find.await.unwrap().unwrap().stop);
    let looked = town.house.get(&stop).await;
    sound(&looked, "stop");
    let one_press = town.house.post(&stop, "", &[("List-Unsubscribe", "One-Click")]).await;
    assert_eq!(one_press.status, StatusCode::SEE_OTHER);
    let kept = town
        .house
        .reader
        .read(&nobody, move |seen| store::post::preferences::of_person(seen.conn, person));
    let tasks =
        council::post::preferences::of(&kept.await.unwrap(), council::post::queue::Topic::Tasks);
    assert_eq!(tasks.way, council::post::preferences::Way::Never);
    assert_eq!(town.house.get("/me/post/stop?key=no").await.status, StatusCode::NOT_FOUND);
    let journal = town.house.get("/journal").await;
    says(&journal, "전자우편 받는 방법을 바꾸었습니다.");

    let secretary = town.secretary().await;
    the_queue(&town, &secretary, &cookie, letter).await;
}

/// The queue shows a letter without its address, and lets it be given up by who keeps the house.
async fn the_queue(town: &Town, secretary: &str, member: &str, letter: council::LetterId) {
    for lang in ["ko", "en"] {
        let queue = town.house.get_as(&format!("/admin/post?lang={lang}"), secretary).await;
        sound(&queue, "queue");
        assert!(!queue.text.contains("one@council.example"), "no address is shown");
    }
    let queue = town.house.get_as("/admin/post", secretary).await;
    let give_up = format!("/admin/post/{letter}/give-up");
    let act = key(&queue.text, &give_up);
    let done = town.house.post(&give_up, secretary, &[("act", act.as_str())]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    assert_eq!(town.house.get_as("/admin/post", member).await.status, StatusCode::FORBIDDEN);
    assert_eq!(town.house.get("/admin/post").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn what_is_closed_stays_closed_wherever_it_is_referred() {
    let town = Town::found(RosterState::Complete).await;
    referred(&town).await;
    let form = Disclose {
        of: About::Item,
        subject: town.item.get(),
        level: Level::Closed,
        grounds: Grounds::of([5]).unwrap(),
        reason: "의사결정 과정에 있음".to_owned(),
        hidden: Vec::new(),
        review_on: Some("2017-12-31".parse().unwrap()),
    };
    town.house.clerk.disclose(&founder(), &town.key(), form).await.unwrap();
    let path = "/bodies/committee/referrals";
    let outside = town.house.get(path).await;
    sound(&outside, "referrals for everybody");
    says_not(&outside, "토론회 준비");
    says_not(&outside, "장소부터 정한다");
    let inside = town.house.get_as(path, &town.secretary().await).await;
    says(&inside, "토론회 준비");
}
