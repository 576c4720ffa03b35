//! The house without JavaScript: the same vote by forms alone.

use anyhow::{Result, ensure};

use super::{House, forms::Reader};

const MOTION: &str = "물놀이터에 안전 지킴이 두 사람을 둔다.";

#[test]
fn a_vote_by_name_needs_nothing_but_forms() -> Result<()> {
    let house = House::demo();
    let meeting = house.residents()?;
    let (chair, member) =
        (Reader::new(&house, "example-chair"), Reader::new(&house, "example-member"));
    vote_by_name(&chair, &meeting)?;

    let ballot = member.get(&meeting, "ko")?.body;
    ensure!(ballot.contains("내 표"), "the ballot stands on the page of the member");
    let after = member.send(&meeting, "/cast", &[])?;
    ensure!(after.contains("찬성에 투표했습니다."), "the first button is yes");
    let again = member.post(&cast_address(&ballot), "choice=no&act=again")?;
    ensure!(again.body.contains("이미 표결하였습니다."), "one member, one vote: {}", again.status);

    let over = chair.send(&meeting, "/close", &[])?;
    ensure!(over.contains("부결"), "one of twenty-five is no majority");
    ensure!(member.get(&meeting, "ko")?.body.contains("부결"), "everybody reads it");
    Ok(())
}

/// Opens the meeting of the residents with everybody there, and a vote by name on its first item.
pub fn vote_by_name(chair: &Reader, meeting: &str) -> Result<()> {
    chair.send(meeting, "/open", &[])?;
    chair.send(meeting, "/arrive", &[("everybody", "1")])?;
    for form in ["/open", "/close", "/open"] {
        chair.send(meeting, form, &[])?;
    }
    let moved = chair.send(meeting, "/motions", &[("text", MOTION)])?;
    ensure!(moved.contains(MOTION), "the motion is on the floor");
    let open = chair.send(meeting, "/vote", &[("method", "by-name")])?;
    ensure!(open.contains("표결 중"), "the vote is open");
    Ok(())
}

fn cast_address(page: &str) -> String {
    let from = page.find("/cast\"").unwrap_or_default();
    let begin = page[..from].rfind('"').map_or(0, |at| at + 1);
    format!("{}/cast", &page[begin..from])
}
