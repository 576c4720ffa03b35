//! Steps on seats: one holder follows another, a seat begins or ends.

use anyhow::{Context, Result};
use clerk::bodies::seats::{Begin, End, Swap};
use council::bodies::seats::{EndReason, Holder};

use super::{
    acts,
    script::{Script, said},
};

impl Script<'_> {
    pub(super) async fn swap(&mut self, it: &acts::Swap) -> Result<()> {
        let come = self.person(&it.come, it.source.as_deref()).await?;
        let place = (it.body.clone(), it.role.clone(), it.out.clone());
        let seat = *self.seats.get(&place).with_context(|| format!("{} has no seat", it.out))?;
        let begin = Begin {
            source: it.source.clone(),
            ..Begin::new(self.body_id(&it.body)?, Holder::Person(come), &it.role)
        };
        let reason = EndReason::Replaced;
        let out = End { seat, on: it.on, reason, stated: true, note: it.note.clone() };
        let key = self.key();
        let swapped = self.clerk.swap_seat(&self.who, &key, Swap { out, come: begin }).await;
        swapped.map(drop).map_err(said)
    }

    pub(super) async fn end_seat(&mut self, it: &acts::EndSeat) -> Result<()> {
        let place = (it.body.clone(), it.role.clone(), it.name.clone());
        let seat = *self.seats.get(&place).with_context(|| format!("{} has no seat", it.name))?;
        let stated = it.stated.unwrap_or(true);
        let end = End { seat, on: it.on, reason: it.reason, stated, note: it.note.clone() };
        let key = self.key();
        self.clerk.end_seat(&self.who, &key, end).await.map(drop).map_err(said)
    }

    pub(super) async fn begin_seat(&mut self, it: &acts::BeginSeat) -> Result<()> {
        let person = self.person(&it.name, it.source.as_deref()).await?;
        let begin = Begin {
            district: it.district.clone(),
            source: it.source.clone(),
            ..Begin::new(self.body_id(&it.body)?, Holder::Person(person), &it.role)
        };
        let key = self.key();
        let seat = self.clerk.begin_seat(&self.who, &key, begin).await.map_err(said)?.it;
        self.seats.insert((it.body.clone(), it.role.clone(), it.name.clone()), seat);
        Ok(())
    }
}
