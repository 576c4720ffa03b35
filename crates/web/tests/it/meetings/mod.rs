//! Meetings over HTTP: from the call to the register, by the people who hold them.

mod before;
mod floor;
mod items;
mod minutes;
mod pages;
mod plenary;
mod votes;

use axum::http::StatusCode;
use clerk::bylaws::amendments::{Draft, Propose};
use council::{AmendmentId, ItemId, MeetingId};

use crate::house::{Answer, founder};
use crate::town::Town;

const AMENDED: &str = include_str!("../../../../../bylaws/hyeopchi-2017-amended.md");

/// The meeting of a town as one person works with it in a browser.
pub struct Desk<'t> {
    pub town: &'t Town,
    pub meeting: MeetingId,
    pub cookie: String,
}

impl<'t> Desk<'t> {
    /// The plenary of a town, worked with by the holder of a cookie.
    pub fn new(town: &'t Town, cookie: String) -> Self {
        Self { town, meeting: town.meeting, cookie }
    }

    /// The page of the meeting, with more behind its address.
    pub async fn page(&self, rest: &str) -> Answer {
        let path = format!("/meetings/{}{rest}", self.meeting);
        self.town.house.get_as(&path, &self.cookie).await
    }

    /// Posts the form of the page `on` whose address ends in `rest`, with its key.
    pub async fn send(&self, on: &str, rest: &str, fields: &[(&str, &str)]) -> Answer {
        let page = self.page(on).await;
        let path = format!("/meetings/{}{rest}", self.meeting);
        let key = key(&page.text, &path);
        let mut all = vec![("act", key.as_str())];
        all.extend(fields);
        self.town.house.post(&path, &self.cookie, &all).await
    }

    /// The same, which must be done.
    pub async fn done(&self, on: &str, rest: &str, fields: &[(&str, &str)]) {
        let answer = self.send(on, rest, fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{rest}: {}", refusal(&answer.text));
    }
}

/// The key of the first form that posts to `path`.
pub fn key(page: &str, path: &str) -> String {
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
pub fn refusal(page: &str) -> String {
    let at = page.find("class=\"wrong\"").or(page.find("class=\"refusal\"")).unwrap_or(0);
    page[at..].chars().take(400).collect()
}

/// Words of a page without its marks.
pub fn plain(page: &str) -> String {
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

pub fn says(answer: &Answer, words: &str) {
    let text = plain(&answer.text);
    assert!(text.contains(words), "`{words}` is not said in: {text}");
}

pub fn says_not(answer: &Answer, words: &str) {
    let text = plain(&answer.text);
    assert!(!text.contains(words), "`{words}` is said");
}

/// Puts an amendment of the book on the agenda.
pub async fn amendment(town: &Town) -> (AmendmentId, ItemId) {
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

/// Every field of the form that moves the amendment.
pub fn amend_fields(page: &str, path: &str) -> Vec<(String, String)> {
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
pub fn number(page: &str, before: &str) -> String {
    let at = page.find(before).unwrap_or_else(|| panic!("no {before}")) + before.len();
    page[at..].chars().take_while(char::is_ascii_digit).collect()
}
