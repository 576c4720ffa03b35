//! What a rule speaks of: the organs, roles and other rules it names, and its subject.

use super::{ConvenedBy, RuleBody};

/// The names a rule uses, each of which the book must know.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Refers<'r> {
    /// Organs.
    pub organs: Vec<&'r str>,
    /// Roles.
    pub roles: Vec<&'r str>,
    /// Other rules.
    pub rules: Vec<&'r str>,
}

impl<'r> Refers<'r> {
    fn organ(mut self, organ: &'r str) -> Self {
        self.organs.push(organ);
        self
    }

    fn organs(mut self, organs: impl IntoIterator<Item = &'r String>) -> Self {
        self.organs.extend(organs.into_iter().map(String::as_str));
        self
    }

    fn role(mut self, role: &'r str) -> Self {
        self.roles.push(role);
        self
    }

    fn roles(mut self, roles: impl IntoIterator<Item = &'r String>) -> Self {
        self.roles.extend(roles.into_iter().map(String::as_str));
        self
    }

    fn rule(mut self, rule: &'r str) -> Self {
        self.rules.push(rule);
        self
    }
}

impl RuleBody {
    /// The names this rule uses.
    pub fn refers(&self) -> Refers<'_> {
        let it = Refers::default();
        match self {
            Self::Identity(_) | Self::Scope(_) | Self::Shares(_) => it,
            Self::Effectivity(_) | Self::Window(_) => it,
            Self::Composition(r) => it.organ(&r.organ).roles(&r.of),
            Self::Authority(r) => {
                it.organ(&r.organ).organs(&r.over).organs(&r.reports_to).roles(&r.signatory)
            }
            Self::Duty(r) => it.role(&r.role),
            Self::Quorum(r) => it.organ(&r.organ),
            Self::Majority(r) => it.organs(&r.organs).rule(&r.quorum),
            Self::SeatCap(r) => it.role(&r.role),
            Self::SizeBand(r) => it.organ(&r.organ),
            Self::Term(r) => it.role(&r.role),
            Self::Cadence(r) => it.organ(&r.organ),
            Self::Convening(r) if r.by == ConvenedBy::Resolution => {
                it.organ(&r.organ).organs(&r.of)
            }
            Self::Convening(r) => it.organ(&r.organ).roles(&r.of),
            Self::Notice(r) => it.organ(&r.organ),
            Self::Appointment(r) => it.role(&r.role).organs(&r.by),
            Self::Eligibility(r) => it.role(&r.role).roles(&r.must_hold),
            Self::Office(r) => it
                .role(&r.role)
                .organ(&r.of)
                .organ(&r.elected_by)
                .organs(&r.presides)
                .roles(&r.deputy)
                .roles(&r.ends_with)
                .rule(&r.majority),
            Self::Recusal(r) => it.organs(&r.organs).organs(&r.decided_by),
            Self::Amendment(r) => {
                let organs = r.proposers.iter().filter_map(|p| p.organ.as_ref());
                let roles = r.proposers.iter().filter_map(|p| p.role.as_ref());
                it.organ(&r.organ).organs(organs).roles(roles).rule(&r.majority)
            }
            Self::Limit(r) => it.organs(&r.unless),
            Self::Exception(r) => it.rule(&r.to).organs(&r.by),
            Self::WrittenResolution(r) => it.organ(&r.organ).rule(&r.majority),
        }
    }

    /// What only one rule of this kind may settle: two rules with the same subject contradict
    /// each other. Empty for kinds of which there may be many.
    pub fn subjects(&self) -> Vec<String> {
        let kind = self.kind();
        let of = |subject: String| vec![format!("{kind}/{subject}")];
        match self {
            Self::Identity(_) | Self::Amendment(_) | Self::Effectivity(_) => of(String::new()),
            Self::Scope(r) => of(format!("{:?}", r.what)),
            Self::Composition(r) => of(r.organ.clone()),
            Self::Shares(r) => of(r.what.clone()),
            Self::Quorum(r) => of(format!("{}/{:?}", r.organ, r.matter)),
            Self::Majority(r) => {
                let each = r.organs.iter().map(|o| format!("{kind}/{o}/{:?}", r.matter));
                each.collect()
            }
            Self::SeatCap(r) => of(format!("{}/{:?}", r.role, r.per)),
            Self::SizeBand(r) => of(r.organ.clone()),
            Self::Term(r) => of(r.role.clone()),
            Self::Cadence(r) => of(r.organ.clone()),
            Self::Convening(r) => of(format!("{}/{:?}/{:?}/{:?}", r.organ, r.meeting, r.by, r.of)),
            Self::Notice(r) => of(r.organ.clone()),
            Self::Eligibility(r) => of(r.role.clone()),
            Self::Office(r) => of(r.role.clone()),
            Self::Recusal(r) => r.organs.iter().map(|o| format!("{kind}/{o}")).collect(),
            Self::Limit(r) => of(format!("{}/{:?}/{:?}", r.what, r.per, r.matter)),
            Self::WrittenResolution(r) => of(r.organ.clone()),
            Self::Authority(_) | Self::Duty(_) | Self::Appointment(_) => Vec::new(),
            Self::Window(_) | Self::Exception(_) => Vec::new(),
        }
    }
}
