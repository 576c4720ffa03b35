//! Journey 2: a resignation, from the committee through the plenary to the vacancy.

use anyhow::Result;

use super::{House, is_silent_on, look, says, step};
use crate::browser::{Browser, Page};

const COMMITTEE: &str = "/bodies/hyeopchi-committee";

#[tokio::test]
async fn a_resignation_is_noted_without_a_vote_and_leaves_a_vacancy() -> Result<()> {
    let Some(browser) = Browser::start().await? else { return Ok(()) };
    let house = House::demo();
    let page = look(&browser, &house).await?;
    committee(&house, &page).await?;
    noted(&house, &page).await?;
    settled(&house, &page).await
}

/// Eleven members were declared, one left: ten, and the page says on what that rests.
async fn committee(house: &House, page: &Page<'_>) -> Result<()> {
    page.goto(&house.place("6월 19일에 열린 4차 운영위원회")?).await?;
    says(page, &["11명. 4차 운영위원회 회의록이 2017. 6. 19.(월) 13:00에 밝힘"]).await?;
    says(page, &["운영위원이 11명에서 10명이 되었음을 확인하다."]).await?;
    step(page, "resignation-1-committee").await?;

    page.goto(COMMITTEE).await?;
    says(page, &["10명", "11명이라고 밝혔습니다(회의자료 L71). 그 뒤 1명이 줄었습니다."]).await?;
    says(page, &["홍성민", "2017. 6. 19. 사임", "임현정", "2017. 5. 22. 사임"]).await?;
    says(page, &["공석 1", "앞사람 홍성민", "성비와 지역 등을 살펴"]).await?;
    step(page, "resignation-2-body").await?;
    page.goto(&format!("{COMMITTEE}?on=2017-06-19")).await?;
    says(page, &["11명"]).await?;
    is_silent_on(page, &["그 뒤 1명이 줄었습니다."]).await
}

/// The plenary needs no quorum to note what has happened, and both sides link to each other.
async fn noted(house: &House, page: &Page<'_>) -> Result<()> {
    house.come_in(page, "chair").await?;
    page.goto(&house.plenary()?).await?;
    page.click("button", "개회").await?;
    page.click("DisclosureTriangle", "차례를 바꾸어 상정").await?;
    page.click("button", "상정 : 협치서울 지역협의회 운영위원 사임 처리의 건").await?;
    says(page, &["홍성민 운영위원 사임(사임일: 2017. 6. 19.)"]).await?;
    page.click("DisclosureTriangle", "표결 없이 정하거나 기록하기").await?;
    page.fill("정하거나 기록할 내용", "운영위원 두 사람의 사임을 처리하다.").await?;
    for name in ["홍성민", "임현정"] {
        page.click("checkbox", &format!("{name} · 운영위원 · 운영위원회")).await?;
    }
    step(page, "resignation-3-noting").await?;
    page.click("button", "결정 적기").await?;
    says(page, &["결정을 적었습니다.", "운영위원 두 사람의 사임을 처리하다.", "기록함"]).await?;
    step(page, "resignation-4-noted").await?;
    page.click("link", "결정 제1호").await?;
    says(page, &["처리함: 홍성민 · 운영위원 · 운영위원회", "처리함: 임현정 ·", "방법 기록"])
        .await?;
    is_silent_on(page, &["찬성", "가결"]).await?;
    step(page, "resignation-5-decision").await?;
    page.click("link", "자리의 끝남을 처리함: 홍성민").await?;
    says(page, &["사임"]).await?;
    page.check().await
}

/// The vacancy: kept open until now, to be filled by the criteria of the committee.
async fn settled(house: &House, page: &Page<'_>) -> Result<()> {
    page.goto("/me").await?;
    page.click("button", "로그아웃").await?;
    house.come_in(page, "secretary").await?;
    page.goto(COMMITTEE).await?;
    page.click("link", "처리 정하기 운영위원 홍성민").await?;
    says(page, &["당분간 비워 둠", "당장 충원하지 않기로 했습니다."]).await?;
    step(page, "resignation-6-vacancy").await?;
    page.click("radio", "채우기로 함").await?;
    page.click("button", "저장").await?;
    page.goto(COMMITTEE).await?;
    says(page, &["성비와 지역 등을 살펴", "10명"]).await?;
    page.check().await
}
