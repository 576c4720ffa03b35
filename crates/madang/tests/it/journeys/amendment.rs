//! Journey 3: an amendment of the bylaws, from its item on the agenda into force, and back.

use anyhow::Result;

use super::{House, is_silent_on, look, says, step};
use crate::browser::{Browser, Page};

const TITLE: &str = "협치서울 지역협의회 운영규정 개정(안)에 대한 건";
const BOOK: &str = "/bylaws/hyeopchi-seoul";

#[tokio::test]
async fn an_amendment_takes_effect_with_its_vote_and_falls_with_it() -> Result<()> {
    let Some(browser) = Browser::start().await? else { return Ok(()) };
    let house = House::demo();
    let page = look(&browser, &house).await?;
    three_o_clock(&house, &page).await?;
    house.come_in(&page, "chair").await?;

    quorum(&house, &page).await?;
    to_the_vote(&page).await?;
    adopted(&page).await?;
    law_of_both_days(&page).await?;
    corrected(&house, &page).await
}

/// An administrator turns the clock of the demonstration to the hour of the plenary.
async fn three_o_clock(house: &House, page: &Page<'_>) -> Result<()> {
    house.come_in(page, "administrator").await?;
    page.goto("/admin").await?;
    page.fill("시각", "15:00").await?;
    page.click("button", "시계 돌리기").await?;
    says(page, &["시계를 돌렸습니다.", "2017. 6. 26.(월) 15:00"]).await?;
    page.goto("/me").await?;
    page.click("button", "로그아웃").await?;
    says(page, &["로그아웃했습니다."]).await
}

/// Without the roster the quorum cannot be told; with a declared number it can, and the page says
/// on what it rests.
async fn quorum(house: &House, page: &Page<'_>) -> Result<()> {
    page.goto(&house.plenary()?).await?;
    let unknown = "명부가 온전하지 않아 알 수 없음. 이름이 있는 사람은 2명";
    says(page, &["정족수 확인 불가", "재적의 과반수가 몇 명인지 알 수 없습니다.", unknown]).await?;
    step(page, "amendment-1-called").await?;
    page.click("button", "개회").await?;
    says(page, &["개회했습니다.", "정족수 확인 불가", "제7조①", unknown]).await?;
    step(page, "amendment-2-unknown").await?;

    page.fill("재적 인원", "18").await?;
    page.click("button", "재적 인원 적기").await?;
    says(page, &["재적 인원을 적었습니다.", "출석한 위원 수를 알 수 없음"]).await?;
    page.click("DisclosureTriangle", "머릿수로 출석 세기").await?;
    page.fill("출석한 구성원", "19").await?;
    page.click("button", "머릿수 적기").await?;
    says(page, &["재적이 18명이어서 19명이 출석할 수 없습니다."]).await?;
    page.fill("출석한 구성원", "12").await?;
    page.click("button", "머릿수 적기").await?;
    says(page, &["정족수 충족", "재적 18명의 과반수 10명 이상인 12명 출석 — 제7조①"]).await?;
    says(page, &["18명. 송문식이 2017. 6. 26.(월) 15:0", "회의에서 밝힘", "머릿수 12명 (송문식)"])
        .await?;
    step(page, "amendment-3-quorum").await
}

/// The second item is taken up out of turn; its three changes are there to be read, then moved.
async fn to_the_vote(page: &Page<'_>) -> Result<()> {
    page.click("DisclosureTriangle", "차례를 바꾸어 상정").await?;
    page.click("button", &format!("상정 : {TITLE}")).await?;
    says(page, &["안건을 상정했습니다.", "신·구 조문 대비표"]).await?;
    says(page, &["제4조③", "제5조①", "제6조②", "소통책임자의 임기는 1년이며", "삭제"]).await?;
    says(page, &["민간 거버넌스가 추천하고 운영위원회가 선임한다."]).await?;
    step(page, "amendment-4-item").await?;
    page.click("button", "개정안을 의안으로 내기").await?;
    says(page, &["원안대로 의결한다.", "의결 기준", "출석 3분의 2 이상 찬성 — 제7조②"]).await?;
    page.click("button", "거수 표결 열기").await?;
    says(page, &["표결 중", "출석 12명 가운데 찬성 8명 이상이면 가결됩니다."]).await?;
    step(page, "amendment-5-voting").await
}

/// More hands than people are refused; eight of twelve are two thirds.
async fn adopted(page: &Page<'_>) -> Result<()> {
    count(page, "9", "4", "0").await?;
    says(page, &["찬성·반대·기권을 합한 13표가 출석 12명보다 많습니다."]).await?;
    count(page, "8", "4", "0").await?;
    says(page, &["가결되었습니다."]).await?;
    says(page, &["가결: 출석 12명 중 찬성 8명, 3분의 2(8명) 이상 — 제7조②"]).await?;
    says(page, &["판정의 바탕", "18명 (밝힌 수)", "시행되었습니다 (제2판)"]).await?;
    step(page, "amendment-6-passed").await?;

    page.click("link", "결정 제1호").await?;
    says(page, &["이 결정으로 바뀐 것", "규정이 시행됨", "제7조②"]).await?;
    step(page, "amendment-7-decision").await?;
    page.click("link", "새 규정이 15:0").await?;
    says(page, &["2017. 6. 26. 개정 시행 중", "전체회의 결정 제1호", "제정 지난 판"]).await?;
    step(page, "amendment-8-book").await?;
    page.goto(&format!("{BOOK}/versions")).await?;
    says(page, &["제2판", "제1판"]).await?;
    page.check().await
}

async fn count(page: &Page<'_>, yes: &str, no: &str, abstain: &str) -> Result<()> {
    page.fill("찬성", yes).await?;
    page.fill("반대", no).await?;
    page.fill("기권", abstain).await?;
    page.click("button", "표결 마감").await
}

/// The box of questions: a year until the vote, and after it nothing.
async fn law_of_both_days(page: &Page<'_>) -> Result<()> {
    page.goto(BOOK).await?;
    ask(page, "2017-06-20").await?;
    says(page, &["소통책임자의 임기 · 2017. 6. 20.(화)", "임기 1년, 연임할 수 있음 — 제4조③"])
        .await?;
    step(page, "amendment-9-term").await?;
    ask(page, "2017-06-26").await?;
    says(page, &["정한 조문이 없음", "‘소통책임자’의 임기를 정한 조문이 없습니다."]).await?;
    page.check().await?;
    page.goto(&format!("{BOOK}?on=2017-06-20")).await?;
    says(page, &["소통책임자의 임기는 1년이며 이어서 다시 맡을 수 있다."]).await?;
    page.check().await
}

async fn ask(page: &Page<'_>, day: &str) -> Result<()> {
    page.fill("무엇을", "소통책임자의 임기").await?;
    page.fill("어느 날", day).await?;
    page.click("button", "묻기").await
}

/// The count was wrong: seven are not two thirds. The vote is judged anew and its effect undone.
async fn corrected(house: &House, page: &Page<'_>) -> Result<()> {
    page.goto(&house.plenary()?).await?;
    page.click("DisclosureTriangle", "집계 고치기").await?;
    page.fill("찬성", "7").await?;
    page.fill("반대", "3").await?;
    page.fill("기권", "2").await?;
    page.fill("사유", "손을 다시 세었다.").await?;
    page.click("button", "고친 집계로 다시 판정").await?;
    says(page, &["부결: 출석 12명 중 찬성 7명, 3분의 2(8명)에 못 미침 — 제7조②"]).await?;
    says(page, &["앞선 집계를 고침: 손을 다시 세었다."]).await?;
    step(page, "amendment-10-rejected").await?;
    page.goto(BOOK).await?;
    says(page, &["제정 시행 중", "소통책임자의 임기는 1년이며 이어서 다시 맡을 수 있다."]).await?;
    ask(page, "2017-06-26").await?;
    says(page, &["임기 1년, 연임할 수 있음 — 제4조③"]).await?;
    is_silent_on(page, &["정한 조문이 없음"]).await
}
