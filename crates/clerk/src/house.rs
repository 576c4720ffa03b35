//! Moving the clock of a demonstration, and keeping where it stands.

use council::accounts::roles::{Act, Standing};
use jiff::civil::DateTime;
use serde_json::json;

use crate::{Clerk, Subject, Trouble, refused};

/// The fact of the house that keeps how many seconds its clock is ahead of the real one.
pub const CLOCK_AHEAD: &str = "clock_ahead";

impl Clerk {
    /// Moves the clock of the house forward to `to`; it ticks on from there, after a restart too.
    /// Whether the house is a demonstration, the web has asked before.
    pub async fn move_clock(&self, who: &Standing, key: &str, to: DateTime) -> Result<(), Trouble> {
        let ahead = self.clock().ahead();
        self.act(who, key, move |desk| {
            desk.may(Act::MoveClock, None)?;
            council::house::move_clock(desk.now, to).map_err(refused)?;
            let ahead = ahead + to.duration_since(desk.now).as_secs();
            store::house::set_fact(desk.conn, CLOCK_AHEAD, &ahead.to_string())?;
            let content = json!({ "from": desk.now, "to": to });
            desk.journal(Act::MoveClock, Subject { kind: "house", id: 0 }, None, &content)
        })
        .await?;
        self.clock().set(to);
        self.recognised().forget();
        Ok(())
    }
}
