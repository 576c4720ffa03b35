//! Settling what becomes of an empty seat.

use council::VacancyId;
use council::accounts::roles::{Act, Standing};
use council::bodies::vacancies::{self, Policy};
use serde_json::json;

use crate::{Clerk, Subject, Trouble, refused};

/// What becomes of a vacancy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settle {
    /// The vacancy.
    pub vacancy: VacancyId,
    /// Kept open, or to be filled.
    pub policy: Policy,
    /// What is looked for.
    pub criteria: Option<String>,
    /// Who decided so, and where.
    pub source: Option<String>,
}

impl Clerk {
    /// Settles what becomes of a vacancy.
    pub async fn settle_vacancy(
        &self,
        who: &Standing,
        key: &str,
        form: Settle,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let vacancy = store::bodies::vacancies::find(desk.conn, form.vacancy)?
                .ok_or(Trouble::Missing("vacancy"))?;
            let body = store::bodies::registry::find(desk.conn, vacancy.body)?
                .ok_or(Trouble::Missing("body"))?;
            desk.may(Act::SettleVacancy, Some(&body))?;
            let (criteria, source) = (form.criteria.as_deref(), form.source.as_deref());
            council::people::persons::fit_for_the_record([criteria, source]).map_err(refused)?;
            let settled =
                vacancies::settle(&vacancy, form.policy, criteria, source).map_err(refused)?;
            store::bodies::vacancies::settle(desk.conn, &settled)?;
            let content = json!({
                "vacancy": settled.id, "role": settled.role, "since": settled.since,
                "policy": settled.policy.word(), "criteria": settled.criteria,
                "source": settled.source,
            });
            desk.journal(Act::SettleVacancy, Subject::body(body.id), Some(body.id), &content)
        })
        .await
    }
}
