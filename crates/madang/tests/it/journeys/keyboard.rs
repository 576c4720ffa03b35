//! A vote by name without a mouse: from the link of two people to the result, by Tab, Enter and letters.

use anyhow::{Result, ensure};

use super::{
    House, look, says,
    walk::{press_on, stands_on, walk_to},
};
use crate::browser::{Browser, Page};

const MEETING: &str = "별빛마을 주민자치회 3차 정기회의";
const ITEM: &str = "물놀이터 안전 지킴이를 두는 건";
const MOTION: &str = "물놀이터에 안전 지킴이 두 사람을 둔다.";

#[tokio::test]
async fn a_vote_is_opened_cast_and_closed_with_the_keyboard_alone() -> Result<()> {
    let Some(chairs) = Browser::start().await? else { return Ok(()) };
    let Some(members) = Browser::start().await? else { return Ok(()) };
    let house = House::demo();
    let (chair, member) = (look(&chairs, &house).await?, look(&members, &house).await?);
    come_in(&house, &chair, "example-chair").await?;
    come_in(&house, &member, "example-member").await?;
    chair_opens(&chair).await?;
    member_votes(&member, &chair).await?;
    chair_closes(&chair, &member).await
}

/// The link is opened, as from a message; then only keys.
async fn come_in(house: &House, page: &Page<'_>, role: &str) -> Result<()> {
    page.goto(&format!("/sign-in/{}", house.server.token(role))).await?;
    press_on(page, "button", "로그인").await?;
    says(page, &["로그인했습니다."]).await?;
    press_on(page, "link", "회의").await?;
    says(page, &[MEETING]).await?;
    press_on(page, "link", MEETING).await?;
    says(page, &["물놀이터"]).await
}

async fn chair_opens(page: &Page<'_>) -> Result<()> {
    page.press("o").await?;
    says(page, &["개회했습니다."]).await?;
    press_on(page, "button", "모두 출석").await?;
    says(page, &["정족수 충족"]).await?;
    // The report first, then the item.
    page.press("n").await?;
    says(page, &["안건을 상정했습니다."]).await?;
    page.press("e").await?;
    says(page, &["안건을 마쳤습니다."]).await?;
    page.press("n").await?;
    says(page, &["안건을 상정했습니다."]).await?;
    says(page, &[ITEM]).await?;

    press_on(page, "DisclosureTriangle", "의안 내기").await?;
    walk_to(page, "textbox", "의안").await?;
    page.type_text(MOTION).await?;
    press_on(page, "button", "의안 내기").await?;
    says(page, &["의안을 냈습니다."]).await?;
    page.press("b").await?;
    says(page, &["표결 중"]).await
}

/// The ballot appears by itself on the member's page; a letter chooses, a question is answered.
async fn member_votes(member: &Page<'_>, chair: &Page<'_>) -> Result<()> {
    says(member, &["내 표"]).await?;
    member.check().await?;
    member.screenshot("keyboard-1-ballot", super::PHONE, false).await?;
    member.view(super::DESK, false).await?;
    // The help names the letters.
    member.press("?").await?;
    says(member, &["단축키"]).await?;
    member.press("Escape").await?;
    member.press("a").await?;
    says(member, &["찬성에 투표할까요?"]).await?;
    stands_on(member, "button", "취소").await?;
    press_on(member, "button", "찬성").await?;
    says(member, &["찬성에 투표했습니다."]).await?;
    member.check().await?;
    says(chair, &["1 / 25 투표함"]).await
}

async fn chair_closes(chair: &Page<'_>, member: &Page<'_>) -> Result<()> {
    // The chair votes as well.
    chair.press("s").await?;
    says(chair, &["반대에 투표할까요?"]).await?;
    press_on(chair, "button", "반대").await?;
    says(chair, &["2 / 25 투표함"]).await?;
    chair.press("m").await?;
    says(chair, &["아직 투표하지 않은 출석 구성원이 23명입니다."]).await?;
    press_on(chair, "button", "표결 마감").await?;
    says(chair, &["부결"]).await?;
    chair.check().await?;
    chair.screenshot("keyboard-2-closed", super::DESK, false).await?;
    says(member, &["부결"]).await?;
    let kept = member.text().await?;
    ensure!(!kept.contains("내 표"), "the ballot is gone with the vote");
    Ok(())
}
