//! Two people look at one meeting: what one does the other sees without asking again.

use anyhow::{Result, ensure};

use super::{DESK, House, PHONE, flat, look, says};
use crate::browser::{Browser, Page};

/// The words of the page; the clock in the header goes on.
const SHOWN: &str = "return document.querySelector('main').innerText";
const MARK: &str = "document.body.dataset.mark = 'kept'";

#[tokio::test]
async fn a_reader_sees_the_quorum_and_the_vote_change_without_a_reload() -> Result<()> {
    let Some(chairs) = Browser::start().await? else { return Ok(()) };
    let Some(readers) = Browser::start().await? else { return Ok(()) };
    let house = House::demo();
    let (chair, reader) = (look(&chairs, &house).await?, look(&readers, &house).await?);
    let plenary = house.plenary()?;
    reader.view(PHONE, false).await?;
    reader.goto(&plenary).await?;
    says(&reader, &["예정", "정족수 확인 불가"]).await?;
    readers.run(MARK).await?;

    house.come_in(&chair, "chair").await?;
    chair.goto(&plenary).await?;
    chair.click("button", "개회").await?;
    says(&reader, &["진행 중"]).await?;
    chair.fill("재적 인원", "18").await?;
    chair.click("button", "재적 인원 적기").await?;
    says(&reader, &["18명. 송문식이"]).await?;
    chair.click("DisclosureTriangle", "머릿수로 출석 세기").await?;
    chair.fill("출석한 구성원", "12").await?;
    chair.click("button", "머릿수 적기").await?;
    says(&reader, &["정족수 충족"]).await?;
    ensure!(flat(&reader.announced().await?).contains("정족수 충족"), "it is announced as well");
    reader.check().await?;

    vote(&chair, &reader).await?;
    ensure!(readers.run("return document.body.dataset.mark").await? == "kept", "never reloaded");
    let before = readers.run(SHOWN).await?;
    reader.goto(&plenary).await?;
    ensure!(readers.run(SHOWN).await? == before, "a reload says the same");
    reader.screenshot("live-1-meeting", PHONE, true).await?;
    reader.check().await?;
    reader.goto(&format!("{plenary}/hall")).await?;
    says(&reader, &["가결", "정족수 충족"]).await?;
    reader.screenshot("live-2-hall", DESK, false).await?;
    reader.check().await
}

async fn vote(chair: &Page<'_>, reader: &Page<'_>) -> Result<()> {
    chair.click("DisclosureTriangle", "차례를 바꾸어 상정").await?;
    chair.click("button", "상정 : 협치서울 지역협의회 운영규정 개정(안)에 대한 건").await?;
    says(reader, &["신·구 조문 대비표"]).await?;
    chair.click("button", "개정안을 의안으로 내기").await?;
    chair.click("button", "거수 표결 열기").await?;
    says(reader, &["출석 12명 가운데 찬성 8명 이상이면 가결됩니다."]).await?;
    chair.fill("찬성", "8").await?;
    chair.fill("반대", "4").await?;
    chair.click("button", "표결 마감").await?;
    says(reader, &["가결: 출석 12명 중 찬성 8명, 3분의 2(8명) 이상"]).await
}
