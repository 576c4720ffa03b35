//! Four people run one meeting from their places: chair, secretary, two members on their phones.
//! Somebody comes late, stays out of an item, the quorum is lost and found, the house is cut off in
//! the middle of a vote, an officer is elected in two rounds, the rest is carried over.

use anyhow::{Result, bail, ensure};

use super::{DESK, House, PHONE, flat, says, step};
use crate::browser::{Browser, Page};

/// Thirteen of twenty-five members are a quorum.
const FIRST: [&str; 13] = [
    "김가온",
    "이나래",
    "박다솜",
    "최라온",
    "정마루",
    "강바다",
    "조새봄",
    "윤아라",
    "장한결",
    "임하늘",
    "오다온",
    "서보람",
    "신슬기",
];

/// The four at their places.
struct Four<'b> {
    chair: Page<'b>,
    desk: Page<'b>,
    one: Page<'b>,
    other: Page<'b>,
}

impl Four<'_> {
    /// Every screen says this, without being asked.
    async fn all_say(&self, texts: &[&str]) -> Result<()> {
        for page in [&self.chair, &self.desk, &self.one, &self.other] {
            says(page, texts).await?;
        }
        Ok(())
    }

    /// Every screen is reloaded.
    async fn reload(&self, meeting: &str) -> Result<()> {
        self.chair.goto(&format!("{meeting}/chair")).await?;
        self.desk.goto(&format!("{meeting}/desk")).await?;
        self.one.goto(&format!("{meeting}/seat")).await?;
        self.other.goto(&format!("{meeting}/seat")).await
    }
}

#[tokio::test]
async fn four_people_run_a_meeting_and_every_screen_agrees() -> Result<()> {
    let mut browsers = Vec::new();
    for _ in 0..4 {
        let Some(browser) = Browser::start().await? else { return Ok(()) };
        browsers.push(browser);
    }
    let [a, b, c, d] = browsers.as_slice() else { bail!("four browsers") };
    let house = House::demo();
    let (meeting, origin) = (house.residents()?, house.origin.clone());
    let open = |browser| Browser::open(browser, &origin);
    let four = Four { chair: open(a), desk: open(b), one: open(c), other: open(d) };
    for page in [&four.chair, &four.desk] {
        page.view(DESK, false).await?;
    }
    for phone in [&four.one, &four.other] {
        phone.view(PHONE, false).await?;
    }
    house.come_in(&four.chair, "example-chair").await?;
    house.come_in(&four.desk, "secretary").await?;
    house.come_in(&four.one, "example-member").await?;
    house.come_in(&four.other, "example-other").await?;
    four.reload(&meeting).await?;

    arrivals(&four).await?;
    reports(&four).await?;
    out_of_the_item(&four).await?;
    speaking(&four).await?;
    vote_begins(&four).await?;
    // The house is cut off and comes back at the same address; nobody does anything about it.
    let house = house.cut_off();
    vote_ends(&four).await?;
    election(&four).await?;
    end(&four, &meeting, [a, b, c, d]).await?;
    drop(house);
    Ok(())
}

/// Thirteen come, one late; every screen counts along.
async fn arrivals(four: &Four<'_>) -> Result<()> {
    four.chair.click("button", "개회").await?;
    four.all_say(&["진행 중"]).await?;
    for (name, there) in FIRST.iter().zip(1..) {
        four.desk.click("button", &format!("출석 : {name}")).await?;
        says(&four.desk, &[&format!("출석 받기 {there} / 25")]).await?;
    }
    four.all_say(&["정족수 충족", "13명 출석"]).await?;
    four.desk.click("button", "출석 : 한여울").await?;
    four.all_say(&["14명 출석"]).await
}

async fn reports(four: &Four<'_>) -> Result<()> {
    four.chair.click("button", "다음 안건 상정").await?;
    four.all_say(&["다루는 중 보고 1 여름 축제 준비 상황"]).await?;
    four.chair.click("button", "안건 마치기").await?;
    four.chair.click("button", "다음 안건 상정").await?;
    four.all_say(&["다루는 중 안건 1 물놀이터 안전 지킴이를 두는 건"]).await
}

/// A member is bound to the item, says so on the phone, and stays out: the base is one less.
async fn out_of_the_item(four: &Four<'_>) -> Result<()> {
    four.other.click("DisclosureTriangle", "이해관계 알리기").await?;
    four.other.fill("단체·플랫폼·사업", "물놀이터 운영 모임").await?;
    four.other.fill("관계", "대표").await?;
    four.other.click("button", "알리기").await?;
    says(&four.chair, &["물놀이터 운영 모임(대표)"]).await?;
    four.chair.click("button", "회피로 제외").await?;
    says(&four.chair, &["이 안건에서 뺐습니다."]).await
}

/// One asks to speak, is given the floor, and the desk writes what was said.
async fn speaking(four: &Four<'_>) -> Result<()> {
    four.one.click("button", "발언 신청하기").await?;
    says(&four.chair, &["1. 한여울"]).await?;
    four.chair.click("button", "다음 사람에게 발언권 주기").await?;
    says(&four.one, &["발언 중 한여울"]).await?;
    four.desk.goto(&four.desk.path().await?).await?;
    four.desk.fill("종류", "의견").await?;
    four.desk.fill("발언 요지", "주말에는 두 사람이 지켜야 한다는 의견을 말함.").await?;
    four.desk.click("button", "발언 적기").await?;
    says(&four.desk, &["한여울 의견", "주말에는 두 사람이 지켜야 한다는 의견을 말함."]).await?;
    step(&four.desk, "four-1-desk").await?;
    four.chair.click("button", "발언 마침").await
}

/// The vote is opened, the quorum is lost and stops it, and comes back.
async fn vote_begins(four: &Four<'_>) -> Result<()> {
    four.chair.click("DisclosureTriangle", "의안 내기").await?;
    four.chair.fill("의안", "물놀이터에 안전 지킴이를 둔다.").await?;
    four.chair.click("button", "의안 내기").await?;
    four.chair.click("button", "기명 표결 열기").await?;
    says(&four.one, &["내 표"]).await?;
    no_ballot(&four.other).await?;
    four.one.screenshot("four-2-seat", PHONE, false).await?;
    four.desk.click("button", "퇴장 : 한여울").await?;
    says(&four.desk, &["출석 받기 13 / 25"]).await?;
    four.desk.click("button", "퇴장 : 신슬기").await?;
    four.all_say(&["정족수 상실"]).await?;
    four.chair.screenshot("four-3-lost", DESK, false).await?;
    four.desk.click("button", "출석 : 한여울").await?;
    says(&four.desk, &["출석 받기 13 / 25"]).await?;
    four.desk.click("button", "출석 : 신슬기").await?;
    says(&four.desk, &["출석 받기 14 / 25"]).await
}

/// Says yes where the page asks once more.
async fn sure(page: &Page<'_>, question: &str, answer: &str) -> Result<()> {
    says(page, &[question]).await?;
    page.tab_to("button", answer).await?;
    page.press("Enter").await
}

/// Whoever stays out of an item has no ballot on it, and reads why.
async fn no_ballot(page: &Page<'_>) -> Result<()> {
    says(page, &["내 표"]).await?;
    let offered = page.offers("button", "찬성").await?;
    ensure!(!offered, "whoever stays out has a ballot:\n{}", flat(&page.text().await?));
    Ok(())
}

async fn vote_ends(four: &Four<'_>) -> Result<()> {
    for voter in [&four.one, &four.chair] {
        says(voter, &["찬성 반대 기권"]).await?;
        voter.click("button", "찬성").await?;
        sure(voter, "찬성에 투표할까요?", "찬성").await?;
        says(voter, &["찬성에 투표했습니다."]).await?;
    }
    no_ballot(&four.other).await?;
    four.chair.click("button", "표결 마감").await?;
    sure(&four.chair, "한 번 더 확인합니다", "표결 마감").await?;
    for page in [&four.chair, &four.one, &four.other] {
        says(page, &["부결: 출석 13명 중 찬성 2명"]).await?;
    }
    // The line that was cut off is told in the console, and nothing else.
    for page in [&four.chair, &four.desk, &four.one, &four.other] {
        let told = page.console_errors().await?;
        ensure!(told.iter().all(|line| line.contains("net::ERR_")), "{told:?}");
    }
    step(&four.chair, "four-4-chair").await
}

/// Nobody has more than half in the first round; the run-off decides.
async fn election(four: &Four<'_>) -> Result<()> {
    four.chair.click("button", "다음 안건 상정").await?;
    four.all_say(&["다루는 중 안건 2"]).await?;
    four.chair.click("DisclosureTriangle", "선거 열기").await?;
    four.chair.fill("뽑을 직", "부회장").await?;
    for name in ["박다솜", "최라온", "정마루"] {
        four.chair.click("checkbox", name).await?;
    }
    four.chair.click("button", "선거 시작").await?;
    says(&four.one, &["부회장 선거"]).await?;
    for (name, votes) in [("박다솜", "6"), ("최라온", "5"), ("정마루", "3")] {
        four.chair.fill(name, votes).await?;
    }
    four.chair.click("button", "개표 결과 적기").await?;
    says(&four.one, &["1차 투표"]).await?;
    for (name, votes) in [("박다솜", "6"), ("최라온", "8")] {
        four.chair.fill(name, votes).await?;
    }
    four.chair.click("button", "개표 결과 적기").await?;
    for page in [&four.chair, &four.one, &four.other] {
        says(page, &["2차 투표에서 최라온이 부회장으로 뽑혔습니다."]).await?;
    }
    Ok(())
}

/// A recess, the last item carried over, the end; every screen says so, and a reload the same.
async fn end(four: &Four<'_>, meeting: &str, at: [&Browser; 4]) -> Result<()> {
    four.chair.click("DisclosureTriangle", "정회").await?;
    four.chair.fill("사유", "저녁을 먹음").await?;
    four.chair.click("button", "정회하기").await?;
    four.all_say(&["정회 중", "저녁을 먹음"]).await?;
    four.chair.click("button", "속개하기").await?;
    says(&four.chair, &["다음 안건 상정"]).await?;
    four.chair.click("DisclosureTriangle", "폐회").await?;
    four.chair.fill("차기 회의", "2017. 7. 31.(월) 19:00").await?;
    four.chair.click("button", "폐회하기").await?;
    sure(&four.chair, "한 번 더 확인합니다", "폐회하기").await?;
    four.all_say(&["마침"]).await?;
    // The clock goes on, and the name of a meeting that is over is no button any more.
    const SHOWN: &str = "const main = document.querySelector('main').cloneNode(true);\
        main.querySelectorAll('.page-acts, .flash').forEach(e => e.remove());\
        document.body.append(main); const text = main.innerText; main.remove(); return text";
    let pages = [&four.chair, &four.desk, &four.one, &four.other];
    for (page, browser) in pages.into_iter().zip(at) {
        let before = flat(browser.run(SHOWN).await?.as_str().unwrap_or_default());
        page.goto(&page.path().await?).await?;
        let after = flat(browser.run(SHOWN).await?.as_str().unwrap_or_default());
        ensure!(before == after, "before the reload:\n{before}\nafter:\n{after}");
        page.check().await?;
    }
    for page in pages {
        page.goto(meeting).await?;
        says(page, &["부결: 출석 13명 중 찬성 2명", "최라온이 부회장으로 뽑혔습니다."]).await?;
    }
    Ok(())
}
