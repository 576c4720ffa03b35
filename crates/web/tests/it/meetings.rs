//! Meetings over HTTP: a whole plenary from the call to the register, by the people who hold it.

use axum::http::StatusCode;
use clerk::bylaws::amendments::{Draft, Propose};
use clerk::meetings::{agenda::AddItem, convening::Convene};
use council::bodies::registry::RosterState;
use council::meetings::agenda::Part;
use council::meetings::convening::{Ground, Kind};
use council::meetings::votes::Method;
use council::{AmendmentId, ItemId, MeetingId};

use crate::house::{Answer, founder, keep, sound};
use crate::town::Town;

const AMENDED: &str = include_str!("../../../../bylaws/hyeopchi-2017-amended.md");

/// The meeting of a town as one person works with it in a browser.
struct Desk<'t> {
    town: &'t Town,
    meeting: MeetingId,
    cookie: String,
}

impl<'t> Desk<'t> {
    /// The plenary of a town, worked with by the holder of a cookie.
    fn new(town: &'t Town, cookie: String) -> Self {
        Self { town, meeting: town.meeting, cookie }
    }

    /// The page of the meeting, with more behind its address.
    async fn page(&self, rest: &str) -> Answer {
        let path = format!("/meetings/{}{rest}", self.meeting);
        self.town.house.get_as(&path, &self.cookie).await
    }

    /// Posts the form of the page `on` whose address ends in `rest`, with its key.
    async fn send(&self, on: &str, rest: &str, fields: &[(&str, &str)]) -> Answer {
        let page = self.page(on).await;
        let path = format!("/meetings/{}{rest}", self.meeting);
        let key = key(&page.text, &path);
        let mut all = vec![("act", key.as_str())];
        all.extend(fields);
        self.town.house.post(&path, &self.cookie, &all).await
    }

    /// The same, which must be done.
    async fn done(&self, on: &str, rest: &str, fields: &[(&str, &str)]) {
        let answer = self.send(on, rest, fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{rest}: {}", refusal(&answer.text));
    }
}

/// The key of the first form that posts to `path`.
fn key(page: &str, path: &str) -> String {
    let at = page.find(&format!("action=\"{path}\"")).unwrap_or_else(|| {
        let actions: Vec<&str> =
            page.split("action=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        panic!("no form posts to {path}; there are {actions:?}")
    });
    let rest = &page[at..];
    let at = rest.find("name=\"act\" value=\"").unwrap() + "name=\"act\" value=\"".len();
    rest[at..].split('"').next().unwrap().to_owned()
}

/// What a page says is wrong.
fn refusal(page: &str) -> String {
    let at = page.find("class=\"wrong\"").or(page.find("class=\"refusal\"")).unwrap_or(0);
    page[at..].chars().take(400).collect()
}

/// Words of a page without its marks.
fn plain(page: &str) -> String {
    let mut out = String::new();
    let mut tag = false;
    for c in page.chars() {
        match c {
            '<' => tag = true,
            '>' => tag = false,
            c if !tag => out.push(c),
            _ => {}
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn says(answer: &Answer, words: &str) {
    let text = plain(&answer.text);
    assert!(text.contains(words), "`{words}` is not said in: {text}");
}

fn says_not(answer: &Answer, words: &str) {
    let text = plain(&answer.text);
    assert!(!text.contains(words), "`{words}` is said");
}

/// Puts an amendment of the book on the agenda.
async fn amendment(town: &Town) -> (AmendmentId, ItemId) {
    let draft = Draft {
        title: "협치서울지역협의회 운영규정 개정(안)".to_owned(),
        reason: "지역 상황에 맞게 고친다".to_owned(),
        text: AMENDED.to_owned(),
        reasons: [
            ("제4조③", "임기를 두지 않음"),
            ("제5조①", "자격을 밝힘"),
            ("제6조②", "선임의 주체를 밝힘"),
        ]
        .map(|(cite, why)| (cite.to_owned(), why.to_owned()))
        .into(),
        effective_on: None,
    };
    let clerk = &town.house.clerk;
    let id = clerk.draft_amendment(&founder(), &town.key(), town.council, draft).await.unwrap().it;
    let form = Propose {
        amendment: id,
        meeting: town.meeting,
        origin: "운영위원회 상정".to_owned(),
        item: None,
    };
    let item = clerk.propose_amendment(&founder(), &town.key(), form).await.unwrap().it;
    (id, item)
}

#[tokio::test]
async fn a_whole_plenary_is_held_over_the_web() {
    let town = Town::found(RosterState::Partial).await;
    let (_, item) = amendment(&town).await;
    let desk = Desk::new(&town, town.secretary().await);
    let called = desk.page("").await;
    assert_eq!(called.status, StatusCode::OK);
    sound(&called, "called");
    keep("meeting-called", &called);
    says(&called, "예정");

    town.clock("2017-06-26T15:00:00");
    desk.done("", "/open", &[]).await;
    let unknown = desk.page("").await;
    sound(&unknown, "unknown");
    keep("meeting-unknown", &unknown);
    says(&unknown, "정족수 확인 불가");
    says(&unknown, "재적 위원 수와 출석한 위원 수를 알 수 없음");

    // More members are known by name than are stated: refused beside the field, nothing lost.
    let short = [("count", "8"), ("said_by", "의장"), ("source", "회의에서 밝힘")];
    let refused = desk.send("", "/members", &short).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&refused, "declared short");
    assert!(refused.text.contains("name=\"count\" value=\"8\""), "what was typed is kept");
    desk.done("", "/members", &[("count", "18"), ("said_by", "의장"), ("source", "회의에서 밝힘")])
        .await;
    desk.done("", "/arrive", &[("everybody", "1")]).await;
    desk.done("", "/heads", &[("count", "12"), ("said_by", "간사")]).await;
    let known = desk.page("").await;
    says(&known, "정족수 충족");
    says(&known, "재적 18명의 과반수 10명 이상인 12명 출석 — 제7조①");
    says(&known, "18명. 의장이 2017. 6. 26.(월) 15:00에 밝힘 (회의에서 밝힘)");

    held(&desk, item).await;
    desk.done("", "/close", &[("next", "별도 통지")]).await;
    let closed = desk.page("").await;
    sound(&closed, "closed");
    keep("meeting-closed", &closed);
    says(&closed, "차기 회의: 별도 통지");
    for rest in ["/hall", "/votes", "/attendance", "/agenda"] {
        let page = desk.page(rest).await;
        assert_eq!(page.status, StatusCode::OK, "{rest}");
        sound(&page, rest);
        keep(&format!("meeting-closed{}", rest.replace('/', "-")), &page);
    }
}

/// The amendment is taken up, moved, put to the vote twice as it takes, and is in force.
async fn held(desk: &Desk<'_>, item: ItemId) {
    let town = desk.town;
    desk.done("", &format!("/items/{}/open", town.item), &[]).await;
    desk.done("", &format!("/items/{}/close", town.item), &[("outcome", "withdrawn")]).await;
    desk.done("", &format!("/items/{item}/open"), &[]).await;
    let open = desk.page("").await;
    says(&open, "가결되면 표결을 마감한 때부터 새 규정이 시행됩니다.");
    says(&open, "신·구 조문 대비표");
    assert_eq!(open.text.matches("<th scope=\"row\"><a class=\"nb\"").count(), 3, "three rows");
    let fields =
        amend_fields(&open.text, &format!("/meetings/{}/items/{item}/motions", town.meeting));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let path = format!("/meetings/{}/items/{item}/motions", town.meeting);
    let moved = town.house.post(&path, &desk.cookie, &fields).await;
    assert_eq!(moved.status, StatusCode::SEE_OTHER, "{}", refusal(&moved.text));
    // The same form once more: done once.
    let again = town.house.post(&path, &desk.cookie, &fields).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    let page = desk.page("").await;
    assert_eq!(page.text.matches("id=\"motion-").count(), 1, "moved once");

    let motion = number(&page.text, "id=\"motion-");
    desk.done("", &format!("/motions/{motion}/vote"), &[("method", "show-of-hands")]).await;
    let voting = desk.page("").await;
    sound(&voting, "voting");
    keep("meeting-voting", &voting);
    keep("hall-voting", &desk.page("/hall").await);
    says(&voting, "출석 12명 가운데 찬성 8명 이상이면 가결됩니다.");
    let vote = number(&voting.text, "/votes/");
    let close = format!("/votes/{vote}/close");
    let many = desk.send("", &close, &[("yes", "12"), ("no", "3"), ("abstain", "0")]).await;
    assert_eq!(many.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&many, "too many hands");
    keep("meeting-too-many", &many);
    says(&many, "찬성·반대·기권을 합한 15표가 출석 12명보다 많습니다.");
    let words = desk.send("", &close, &[("yes", "열둘"), ("no", "3"), ("abstain", "0")]).await;
    assert_eq!(words.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(words.text.contains("value=\"열둘\""), "what was typed is kept");
    desk.done("", &close, &[("yes", "8"), ("no", "4"), ("abstain", "0")]).await;
    let passed = desk.page("").await;
    sound(&passed, "passed");
    keep("meeting-passed", &passed);
    keep("hall-passed", &desk.page("/hall").await);
    says(&passed, "가결: 출석 12명 중 찬성 8명, 3분의 2(8명) 이상 — 제7조②");
    says(&passed, "새 규정이 15:00부터 시행되었습니다 (제2판)");
    assert!(passed.text.contains("/bylaws/hyeopchi?version=2"), "the way to the new book");
    assert!(passed.text.contains("/bylaws/hyeopchi?version=1#a7-2"), "the law of the vote");
    says(&passed, "재적18명 (밝힌 수)");
}

/// Every field of the form that moves the amendment.
fn amend_fields(page: &str, path: &str) -> Vec<(String, String)> {
    let forms = page.split("<form").filter(|form| form.contains(&format!("action=\"{path}\"")));
    let form = forms.into_iter().find(|form| form.contains("amend-bylaws")).unwrap();
    let form = form.split("</form>").next().unwrap();
    form.split("<input type=\"hidden\" name=\"")
        .skip(1)
        .map(|rest| {
            let name = rest.split('"').next().unwrap().to_owned();
            let value = rest.split("value=\"").nth(1).unwrap().split('"').next().unwrap();
            (name, value.to_owned())
        })
        .collect()
}

/// The number after the first place that begins so.
fn number(page: &str, before: &str) -> String {
    let at = page.find(before).unwrap_or_else(|| panic!("no {before}")) + before.len();
    page[at..].chars().take_while(char::is_ascii_digit).collect()
}

#[tokio::test]
async fn a_corrected_count_turns_the_outcome_and_its_effect() {
    let town = Town::found(RosterState::Complete).await;
    let (_, item) = amendment(&town).await;
    town.open(9).await;
    let desk = Desk::new(&town, town.secretary().await);
    desk.done("", &format!("/items/{item}/open"), &[]).await;
    let path = format!("/meetings/{}/items/{item}/motions", town.meeting);
    let fields = amend_fields(&desk.page("").await.text, &path);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    town.house.post(&path, &desk.cookie, &fields).await;
    let motion = number(&desk.page("").await.text, "id=\"motion-");
    desk.done("", &format!("/motions/{motion}/vote"), &[("method", "show-of-hands")]).await;
    let vote = number(&desk.page("").await.text, "/votes/");
    let counted = [("yes", "6"), ("no", "3"), ("abstain", "0")];
    desk.done("", &format!("/votes/{vote}/close"), &counted).await;
    says(&desk.page("").await, "가결: 출석 9명 중 찬성 6명");

    let right = [("yes", "5"), ("no", "4"), ("abstain", "0")];
    let correct = format!("/votes/{vote}/correct");
    let unsaid = desk.send("/votes", &correct, &right).await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY, "a reason must be given");
    let with_reason: Vec<_> = right.into_iter().chain([("reason", "한 표를 두 번 셈")]).collect();
    desk.done("", &correct, &with_reason).await;
    let page = desk.page("").await;
    sound(&page, "corrected");
    keep("meeting-corrected", &page);
    says(&page, "부결: 출석 9명 중 찬성 5명, 3분의 2(6명)에 못 미침 — 제7조②");
    says(&page, "앞선 집계를 고침: 한 표를 두 번 셈");
    says(&page, "집계를 고쳐 무효가 됨");
    says_not(&page, "새 규정이 15:00부터 시행되었습니다");
}

#[tokio::test]
async fn members_vote_by_name_once_and_only_where_they_are_present() {
    let town = Town::found(RosterState::Complete).await;
    town.open(6).await;
    town.take_up().await;
    let motion = town.motion().await;
    let vote = town.vote(motion, Method::ByName).await;
    let member = Desk::new(&town, town.liaison(1).await);
    let page = member.page("").await;
    sound(&page, "ballot");
    keep("meeting-ballot", &page);
    says(&page, "내 표");
    assert!(page.text.contains("data-key=\"a\"") && page.text.contains("data-key=\"s\""));
    let cast = format!("/votes/{vote}/cast");
    member.done("", &cast, &[("choice", "yes")]).await;
    let voted = member.page("").await;
    says(&voted, "찬성에 투표했습니다.");
    says(&voted, "1 / 6 투표함");
    let path = format!("/meetings/{}{cast}", town.meeting);
    let twice =
        town.house.post(&path, &member.cookie, &[("act", "another"), ("choice", "no")]).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&twice, "이미 표결하였습니다. 한 사람이 한 번 표결합니다.");

    let absent = Desk::new(&town, town.liaison(8).await);
    says(&absent.page("").await, "출석하지 않은 구성원은 표결할 수 없습니다.");
    let refused =
        town.house.post(&path, &absent.cookie, &[("act", "third"), ("choice", "yes")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&refused, "출석하지 않은 구성원은 표결할 수 없습니다.");

    let desk = Desk::new(&town, town.secretary().await);
    desk.done("", &format!("/votes/{vote}/close"), &[]).await;
    let page = desk.page("").await;
    sound(&page, "by name");
    keep("meeting-by-name", &page);
    says(&page, "부결: 출석 6명 중 찬성 1명, 과반수(4명)에 못 미침 — 제7조①");
    assert!(page.text.contains("위원1(은평)") || page.text.contains("위원1("), "who voted how");
}

#[tokio::test]
async fn readers_and_members_see_no_console_and_cannot_run_the_meeting() {
    let town = Town::found(RosterState::Complete).await;
    town.open(6).await;
    town.take_up().await;
    let reader = Desk::new(&town, String::new());
    let page = reader.page("").await;
    sound(&page, "reader");
    keep("meeting-reader", &page);
    assert!(!page.text.contains("name=\"act\""), "a reader has no form");
    let member = Desk::new(&town, town.liaison(8).await);
    let page = member.page("").await;
    sound(&page, "member");
    says(&page, "의안 내기");
    for gone in ["폐회하기", "출석 받기", "안건 마치기", "표결 없이 정하거나 기록하기"]
    {
        says_not(&page, gone);
    }
    for rest in ["/close", "/arrive", "/heads", "/members"] {
        let path = format!("/meetings/{}{rest}", town.meeting);
        let fields =
            [("act", "x"), ("count", "9"), ("seat", "1"), ("said_by", "위원"), ("source", "말")];
        let answer = town.house.post(&path, &member.cookie, &fields).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{rest}");
        let anonymous = town.house.post(&path, "", &fields).await;
        assert_eq!(anonymous.status, StatusCode::UNAUTHORIZED, "{rest}");
    }
}

#[tokio::test]
async fn what_is_not_there_is_a_page_that_says_so() {
    let town = Town::found(RosterState::Complete).await;
    for path in [
        "/meetings/999999",
        "/meetings/x",
        "/meetings/999999/hall",
        "/meetings/999999/votes",
        "/meetings/999999/attendance",
        "/meetings/999999/agenda",
        "/meetings/items/999999",
        "/meetings?body=nowhere",
        "/decisions/999999",
        "/decisions/-",
        "/decisions?body=nowhere",
    ] {
        let page = town.house.get(path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        sound(&page, path);
    }
    let secretary = town.secretary().await;
    for path in ["/meetings/999999/open", "/meetings/999999/items/1/close"] {
        let page = town.house.post(path, &secretary, &[("act", "x"), ("outcome", "noted")]).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
    }
    let foreign = town.house.get(&format!("/meetings/new?body={}", town.plenary)).await;
    assert_eq!(foreign.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_meeting_is_called_on_its_ground() {
    let town = Town::found(RosterState::Complete).await;
    let secretary = town.secretary().await;
    let page = town.house.get_as("/meetings/new?body=plenary", &secretary).await;
    assert_eq!(page.status, StatusCode::OK);
    sound(&page, "new");
    keep("meeting-new", &page);
    says(&page, "제4조④");
    let key = key(&page.text, "/meetings/new?body=plenary");
    let mut fields = vec![
        ("act", key.as_str()),
        ("kind", "extraordinary"),
        ("no", "6"),
        ("title", "임시 전체회의"),
        ("day", "2017-07-10"),
        ("time", "15:00"),
        ("ground", "chair"),
        ("place", "시청"),
    ];
    let refused = town.house.post("/meetings/new?body=plenary", &secretary, &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&refused, "refused");
    keep("meeting-new-refused", &refused);
    says(&refused, "임시회의를 소집하려면 소집을 정한 의결이 있어야 합니다. — 제4조④");
    assert!(refused.text.contains("value=\"임시 전체회의\""), "what was typed is kept");
    fields.retain(|(name, _)| *name != "ground");
    fields.extend([("ground", "resolution"), ("resolution", "제4차 운영위원회 결정 2호")]);
    let done = town.house.post("/meetings/new?body=plenary", &secretary, &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", refusal(&done.text));
    let called = town.house.get_as(done.location(), &secretary).await;
    says(&called, "임시회의");
    for lang in ["ko", "en"] {
        let list = town.house.get(&format!("/meetings?lang={lang}")).await;
        sound(&list, "list");
        keep(&format!("meetings-{lang}"), &list);
    }
    says(&town.house.get("/meetings?body=plenary&year=2017").await, "임시 전체회의");
    says_not(&town.house.get("/meetings?year=2016").await, "임시 전체회의");
}

#[tokio::test]
async fn the_agenda_is_edited_until_an_item_is_taken_up() {
    let town = Town::found(RosterState::Complete).await;
    let desk = Desk::new(&town, town.secretary().await);
    let page = desk.page("/agenda").await;
    sound(&page, "agenda");
    keep("meeting-agenda", &page);
    let item = [
        ("part", "report"),
        ("title", "소통책임자 변경 보고"),
        ("note", "성동\n은평"),
        ("from", "agenda"),
    ];
    let added = desk.send("/agenda", "/items", &item).await;
    assert_eq!(added.location(), format!("/meetings/{}/agenda", town.meeting));
    let nameless = desk
        .send("/agenda", "/items", &[("part", "report"), ("note", "남는 글"), ("from", "agenda")])
        .await;
    assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&nameless, "안건 이름을 적어 주세요.");
    says(&nameless, "남는 글");
    let change = format!("/items/{}/change", town.item);
    let fields = [("title", "운영규정 개정(안) 심의의 건"), ("to", "1"), ("from", "agenda")];
    desk.done("/agenda", &change, &fields).await;
    says(&desk.page("").await, "운영규정 개정(안) 심의의 건");
}

#[tokio::test]
async fn attendance_is_taken_one_by_one_and_kept_as_intervals() {
    let town = Town::found(RosterState::Complete).await;
    town.open(0).await;
    let desk = Desk::new(&town, town.secretary().await);
    let sheet = desk.page("/attendance").await;
    sound(&sheet, "sheet");
    assert!(sheet.text.contains("data-key=\"1\""), "each member has a letter");
    let seat = town.people[0].1.to_string();
    let one = [("seat", seat.as_str()), ("from", "attendance")];
    desk.done("/attendance", "/arrive", &one).await;
    let twice = desk.send("", "/arrive", &[("seat", seat.as_str())]).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&twice, "이미 출석해 있습니다.");
    let nobody = desk.send("", "/arrive", &[]).await;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&nobody, "출석한 사람을 골라 주세요.");
    let guest = [("label", "협치지원관"), ("capacity", "official")];
    desk.done("", "/arrive", &guest).await;
    town.clock("2017-06-26T15:20:00");
    let page = desk.page("/attendance").await;
    says(&page, "1명. 정족수에 넣지 않습니다.");
    let stay = number(&page.text, "name=\"stay\" value=\"");
    desk.done("/attendance", "/leave", &[("stay", &stay), ("from", "attendance")]).await;
    let page = desk.page("/attendance").await;
    sound(&page, "sheet with intervals");
    keep("meeting-attendance", &page);
    says(&page, "15:00∼15:20");
}

#[tokio::test]
async fn a_motion_with_an_effect_is_moved_from_its_own_page() {
    let town = Town::found(RosterState::Complete).await;
    town.open(9).await;
    town.take_up().await;
    let desk = Desk::new(&town, town.secretary().await);
    let new = format!("/motions/new?item={}", town.item);
    let page = desk.page(&new).await;
    assert_eq!(page.status, StatusCode::OK);
    sound(&page, "motion");
    keep("motion-new", &page);
    let rest = format!("/items/{}/motions", town.item);
    let missing = [("text", "분과위원회를 둔다"), ("effect", "set-up-body"), ("from", "motion")];
    let refused = desk.send(&new, &rest, &missing).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&refused, "motion refused");
    says(&refused, "분과위원회를 둔다");
    let parent = town.council.to_string();
    let whole = [
        ("text", "홍보분과위원회를 둔다"),
        ("effect", "set-up-body"),
        ("parent", parent.as_str()),
        ("name", "홍보분과위원회"),
        ("name_en", "Communications Subcommittee"),
        ("slug", "communications"),
        ("kind", "subcommittee"),
        ("from", "motion"),
    ];
    desk.done(&new, &rest, &whole).await;
    let page = desk.page("").await;
    says(&page, "가결되면 홍보분과위원회가 설치됩니다.");
    let motion = number(&page.text, "id=\"motion-");
    desk.done("", &format!("/motions/{motion}/vote"), &[("method", "show-of-hands")]).await;
    let vote = number(&desk.page("").await.text, "/votes/");
    let counted = [("yes", "9"), ("no", "0"), ("abstain", "0")];
    desk.done("", &format!("/votes/{vote}/close"), &counted).await;
    let page = desk.page("").await;
    says(&page, "홍보분과위원회가 설치되었습니다.");
    let decision = number(&page.text, "/decisions/");
    let shown = town.house.get(&format!("/decisions/{decision}")).await;
    sound(&shown, "decision");
    keep("decision", &shown);
    says(&shown, "가결: 출석 9명 중 찬성 9명, 과반수(5명) 충족 — 제7조①");
    assert!(shown.text.contains("href=\"/bodies/communications\""), "the way to what it made");
    assert!(shown.text.contains("href=\"/journal/"), "the way to the record");
    let register = town.house.get("/decisions").await;
    sound(&register, "register");
    keep("decisions", &register);
    says(&register, "홍보분과위원회를 둔다");
}

#[tokio::test]
async fn a_resignation_is_noted_and_consent_needs_a_quorum() {
    let town = Town::found(RosterState::Complete).await;
    town.open(4).await;
    town.take_up().await;
    let desk = Desk::new(&town, town.secretary().await);
    let rest = format!("/items/{}/decisions", town.item);
    let consent = [("form", "consensus"), ("text", "원안대로 한다")];
    let refused = desk.send("", &rest, &consent).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&refused, "정족수가 확인되지 않아 결정할 수 없습니다.");
    let note = [("form", "note"), ("text", "사임을 처리하였다"), ("keep_open", "1")];
    desk.done("", &rest, &note).await;
    says(&desk.page("").await, "사임을 처리하였다");
    let ends = format!("/items/{}/close", town.item);
    desk.done("", &ends, &[("outcome", "noted"), ("note", "이의 없음")]).await;
    let page = desk.page("").await;
    sound(&page, "noted");
    says(&page, "기록함");
}

#[tokio::test]
async fn a_member_stays_out_of_an_item_and_comes_back() {
    let town = Town::found(RosterState::Complete).await;
    town.open(6).await;
    town.take_up().await;
    let desk = Desk::new(&town, town.secretary().await);
    let rest = format!("/items/{}/exclude", town.item);
    let seat = town.people[1].1.to_string();
    let silent = desk.send("", &rest, &[("seat", seat.as_str()), ("ground", "abstention")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&silent, "사유를 적어 주세요.");
    let why = [("seat", seat.as_str()), ("ground", "abstention"), ("reason", "당사자")];
    desk.done("", &rest, &why).await;
    let page = desk.page("").await;
    sound(&page, "excluded");
    says(&page, "회피: 당사자");
    let back = format!("/items/{}/readmit", town.item);
    desk.done("", &back, &[("seat", seat.as_str())]).await;
    says(&desk.page("").await, "15:00 복귀");
}

/// A running meeting of the committee with an item that is open, and its three members there.
async fn committee(town: &Town) -> (MeetingId, ItemId) {
    let clerk = &town.house.clerk;
    let call = Convene {
        body: town.committee,
        no: None,
        kind: Kind::Regular,
        title: "제5차 운영위원회".to_owned(),
        title_en: None,
        starts_at: "2017-06-26T15:00:00".parse().unwrap(),
        ends_at: None,
        place: None,
        ground: Ground::Record { source: "운영위원회 회의록".to_owned() },
    };
    let meeting = clerk.convene(&founder(), &town.key(), call).await.unwrap().it;
    town.clock("2017-06-26T15:00:00");
    clerk.open_meeting(&founder(), &town.key(), meeting).await.unwrap();
    let add = AddItem {
        meeting,
        part: Part::Decision,
        title: "운영위원장 호선의 건".to_owned(),
        title_en: None,
        note: None,
        origin: None,
        referred_from: None,
    };
    let item = clerk.add_item(&founder(), &town.key(), add).await.unwrap();
    (meeting, item)
}

#[tokio::test]
async fn an_officer_is_elected_round_by_round() {
    let town = Town::found(RosterState::Complete).await;
    let (meeting, item) = committee(&town).await;
    let desk = Desk { meeting, ..Desk::new(&town, town.secretary().await) };
    desk.done("", "/arrive", &[("everybody", "1")]).await;
    desk.done("", &format!("/items/{item}/open"), &[]).await;
    let people: Vec<String> = town.people.iter().take(3).map(|(p, _)| p.to_string()).collect();
    let rest = format!("/items/{item}/elections");
    let nobody = desk.send("", &rest, &[("role", "chair")]).await;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&nobody, "후보를 골라 주세요.");
    let stand = people.iter().map(|person| ("candidate", person.as_str()));
    let fields: Vec<(&str, &str)> = [("role", "chair")].into_iter().chain(stand).collect();
    desk.done("", &rest, &fields).await;
    let page = desk.page("").await;
    sound(&page, "election");
    says(&page, "운영위원장 선거");
    let election = number(&page.text, "id=\"election-");
    let count = format!("/elections/{election}/count");
    let votes: Vec<String> = people.iter().map(|person| format!("votes-{person}")).collect();
    let many = [(votes[0].as_str(), "4"), (&votes[1], "0"), (&votes[2], "0"), ("invalid", "0")];
    let refused = desk.send("", &count, &many).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&refused, "표 4장이 출석 3명보다 많습니다.");
    let split = [(votes[0].as_str(), "1"), (&votes[1], "1"), (&votes[2], "0"), ("invalid", "1")];
    desk.done("", &count, &split).await;
    says(&desk.page("").await, "다시 투표합니다: 위원0, 위원1");
    let last = [(votes[0].as_str(), "1"), (&votes[1], "2"), ("invalid", "0")];
    desk.done("", &count, &last).await;
    let page = desk.page("").await;
    sound(&page, "elected");
    keep("meeting-elected", &page);
    says(&page, "2차 투표에서 위원1이 운영위원장으로 뽑혔습니다.");
}

#[tokio::test]
async fn the_page_of_a_member_takes_eight_statements() {
    let town = Town::found(RosterState::Complete).await;
    amendment(&town).await;
    town.open(6).await;
    town.take_up().await;
    let motion = town.motion().await;
    town.vote(motion, Method::ByName).await;
    let member = Desk::new(&town, town.liaison(1).await);
    member.page("").await;
    let before = town.house.reader.statements();
    let page = member.page("").await;
    let spent = town.house.reader.statements() - before;
    assert_eq!(page.status, StatusCode::OK);
    assert!(spent <= 8, "{spent} statements");
    let before = town.house.reader.statements();
    member.page("/hall").await;
    let spent = town.house.reader.statements() - before;
    assert!(spent <= 8, "{spent} statements for the hall");
}

#[tokio::test]
async fn programs_read_what_people_see() {
    let town = Town::found(RosterState::Complete).await;
    town.open(6).await;
    town.take_up().await;
    let motion = town.motion().await;
    town.vote(motion, Method::ShowOfHands).await;
    let answer = town.house.get(&format!("/meetings/{}?format=json", town.meeting)).await;
    let value: serde_json::Value = serde_json::from_str(&answer.text).unwrap();
    assert_eq!(value["stage"], "open");
    assert_eq!(value["quorum"]["standing"], "met");
    assert_eq!(value["quorum"]["present"], 6);
    assert_eq!(value["quorum"]["needed"], 5);
    assert_eq!(value["quorum"]["article"], "제7조①");
    assert_eq!(value["votes"][0]["result"], serde_json::Value::Null);
    assert_eq!(value["items"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn every_page_of_a_meeting_speaks_both_languages() {
    let town = Town::found(RosterState::Partial).await;
    amendment(&town).await;
    town.open(6).await;
    town.take_up().await;
    let motion = town.motion().await;
    let secretary = town.secretary().await;
    for lang in ["ko", "en"] {
        for rest in ["", "/live", "/hall", "/votes", "/attendance", "/agenda"] {
            let path = format!("/meetings/{}{rest}?lang={lang}", town.meeting);
            let page = town.house.get_as(&path, &secretary).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            let missing = page.text.find('⟦').map(|at| page.text[at..].chars().take(60).collect());
            assert_eq!(missing, None::<String>, "{path}");
            keep(&format!("meeting{}-{lang}", rest.replace('/', "-")), &page);
        }
    }
    assert!(motion.get() > 0);
}
