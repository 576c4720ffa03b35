//! A council is founded in the browser: from `madang init` to the page of its first meeting.

use anyhow::{Context, Result};
use jiff::{ToSpan, civil::Date};

use super::{House, look, says, step};
use crate::browser::{Browser, Page};

const NAME: &str = "느티나무 자문위원회";
const GOOD: &str = "이름,직책,시작일,근거자료\n한가람,위촉위원,2024-01-02,위촉장\n\
    서다온,위촉위원,2024-01-02,위촉장\n윤슬기,위촉위원,2024-01-02,위촉장\n노을빛,위촉위원,2024-01-02,위촉장\n";

#[tokio::test]
async fn a_stranger_founds_a_council_and_reaches_its_first_meeting() -> Result<()> {
    let Some(browser) = Browser::start().await? else { return Ok(()) };
    let (house, link) = House::empty();
    let page = look(&browser, &house).await?;
    administrator(&page, &link).await?;
    named(&page).await?;
    book(&browser, &page).await?;
    roster(&browser, &page).await?;
    meeting(&page).await
}

/// The first link opens the house; the administrator sets a password and comes in with it.
async fn administrator(page: &Page<'_>, link: &str) -> Result<()> {
    page.goto("/").await?;
    says(page, &["아직 차리는 중입니다"]).await?;
    step(page, "founding-1-empty").await?;
    page.goto(link).await?;
    step(page, "founding-2-link").await?;
    page.click("button", "로그인").await?;
    page.goto("/me/password").await?;
    page.fill("새 비밀번호 필수", "짧다").await?;
    page.fill("새 비밀번호 한 번 더", "짧다").await?;
    page.click("button", "비밀번호 정하기").await?;
    says(page, &["자 이상이어야 합니다."]).await?;
    step(page, "founding-3-password").await?;
    for label in ["새 비밀번호 필수", "새 비밀번호 한 번 더"] {
        page.fill(label, "느티나무 아래에서 만납시다").await?;
    }
    page.click("button", "비밀번호 정하기").await?;
    says(page, &["비밀번호를 정했습니다."]).await?;
    page.goto("/me").await?;
    page.click("button", "로그아웃").await?;
    page.goto("/sign-in").await?;
    page.fill("로그인 이름", "admin").await?;
    page.fill("비밀번호", "느티나무 아래에서 만납시다").await?;
    page.click("button", "로그인").await?;
    says(page, &["로그인했습니다."]).await
}

async fn named(page: &Page<'_>) -> Result<()> {
    page.goto("/").await?;
    page.click("link", "협의회 세우기").await?;
    page.fill("회의체의 이름", NAME).await?;
    page.fill("주소에 쓸 낱말", "neutinamu").await?;
    step(page, "founding-4-name").await?;
    page.click("button", "세우기").await?;
    says(page, &["회의체를 세웠습니다."]).await
}

/// A model is taken and made one's own: a smaller committee. A slip in it is found before it counts.
async fn book(browser: &Browser, page: &Page<'_>) -> Result<()> {
    page.click("link", "자문위원회").await?;
    step(page, "founding-5-model").await?;
    edit(browser, "10명 이상 20명 이하", "4명 이상 9명 이하").await?;
    edit(browser, "min = 10", "min = many").await?;
    page.click("button", "살펴보기").await?;
    says(page, &["고쳐야 쓸 수 있는 곳이 있습니다."]).await?;
    step(page, "founding-6-broken").await?;
    edit(browser, "min = many", "min = 4").await?;
    edit(browser, "max = 20", "max = 9").await?;
    page.fill("시행일", "2024-01-01").await?;
    page.click("button", "살펴보기").await?;
    says(page, &["이대로 쓸 수 있습니다."]).await?;
    page.click("button", "이 규정으로 정하기").await?;
    says(page, &["규정을 정하고, 의결하는 기구를 세웠습니다."]).await
}

/// Replaces words in the text of the book, as somebody who types there would.
async fn edit(browser: &Browser, old: &str, new: &str) -> Result<()> {
    let script = format!(
        "const t = document.querySelector('textarea[name=text]');\
         if (!t.value.includes('{old}')) return false;\
         t.value = t.value.replace('{old}', '{new}'); return true"
    );
    let found = browser.run(&script).await?;
    found.as_bool().filter(|found| *found).with_context(|| format!("no {old} in the book"))?;
    Ok(())
}

/// One bad row: its place is told, and nothing was entered. Then all of them at once.
async fn roster(browser: &Browser, page: &Page<'_>) -> Result<()> {
    page.click("link", "명단 넣기 : 위원회").await?;
    let bad = GOOD.replacen("서다온,위촉위원,2024-01-02", "서다온,위촉위원,2024년 정월", 1);
    paste(browser, &bad).await?;
    page.click("button", "살펴보기").await?;
    says(page, &["3번째 줄, 시작일", "‘2024년 정월’: 날짜로 읽을 수 없습니다."]).await?;
    step(page, "founding-7-bad-row").await?;
    paste(browser, GOOD).await?;
    page.click("button", "살펴보기").await?;
    says(page, &["규정에 맞음"]).await?;
    step(page, "founding-8-rows").await?;
    page.click("checkbox", "구성원이 이 명부에 모두 있습니다").await?;
    page.click("button", "4줄 모두 적기").await?;
    says(page, &["명부를 모두 적었습니다.", "첫 회의를 소집합니다."]).await
}

async fn paste(browser: &Browser, table: &str) -> Result<()> {
    let table = serde_json::to_string(table)?;
    let field = "document.querySelector('textarea[name=text]:not([hidden])')";
    browser.run(&format!("{field}.value = {table}")).await?;
    Ok(())
}

/// Too late a notice is refused with its article; a week ahead is called.
async fn meeting(page: &Page<'_>) -> Result<()> {
    let today = today()?;
    page.fill("날짜", &(today + 3.days()).to_string()).await?;
    page.click("button", "소집하기").await?;
    says(page, &["회의는 7일 전까지 알려야 합니다. — 제6조②", "적은 내용은 그대로 남아 있습니다."])
        .await?;
    step(page, "founding-9-notice").await?;
    page.fill("날짜", &(today + 14.days()).to_string()).await?;
    page.click("button", "소집하기").await?;
    says(page, &["느티나무 자문위원회를 세웠습니다"]).await?;
    step(page, "founding-10-done").await?;
    page.click("link", "첫 회의로 가기").await?;
    says(page, &["제1차 정기회의", "예정", "명부에서 센 4명"]).await?;
    step(page, "founding-11-meeting").await?;
    says(page, &["의사일정", "아직 올린 안건이 없습니다."]).await
}

/// Today by the clock of the machine, which the house follows; in UTC, a day behind at most.
fn today() -> Result<Date> {
    let since = std::time::UNIX_EPOCH.elapsed()?;
    let days = i64::try_from(since.as_secs() / 86_400)?;
    Ok(jiff::civil::date(1970, 1, 1) + days.days())
}
