//! Rights: roles are held per body; those of a seat or office derive from the membership, those of
//! staff are granted and end by date. The table of every act and every role is generated from here.

mod acts;

use kit::Message;

use crate::bodies::registry::words;
use crate::{AccountId, BodyId, PersonId, Refuse, SeatId};

pub use acts::Act;

words! {
    /// What somebody is in a body, or in the house.
    Role {
        /// Anybody who reads.
        Reader = "reader",
        /// Holds a seat in the body.
        Member = "member",
        /// Presides over the body.
        Chair = "chair",
        /// Keeps the record of the body.
        Secretary = "secretary",
        /// Reports for a district.
        DistrictOfficer = "district-officer",
        /// Runs a platform.
        PlatformManager = "platform-manager",
        /// Keeps the files of an evaluation.
        PanelClerk = "panel-clerk",
        /// Runs the school.
        SchoolManager = "school-manager",
        /// Runs the installation.
        Administrator = "administrator",
    }
}

/// A seat that somebody holds today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldSeat {
    /// The seat.
    pub seat: SeatId,
    /// In which body.
    pub body: BodyId,
    /// The council at the top of that body's family.
    pub root: BodyId,
    /// The role of the book.
    pub role: String,
}

/// A role granted by an administrator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Granted {
    /// The role.
    pub role: Role,
    /// For one body and all under it; the whole house where it is none.
    pub body: Option<BodyId>,
}

/// Who somebody is today: the account, the person, seats held and roles granted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Standing {
    /// The account that signed in.
    pub account: Option<AccountId>,
    /// The person it belongs to.
    pub person: Option<PersonId>,
    /// The name shown.
    pub name: String,
    /// Seats in office today.
    pub seats: Vec<HeldSeat>,
    /// Roles in force today.
    pub granted: Vec<Granted>,
    /// The house itself: its command line and its scripts. It has every role, and no account.
    pub house: bool,
}

/// A body and the bodies above it, nearest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The body itself, its parent, its parent's parent …
    pub line: Vec<BodyId>,
    /// The council at the top.
    pub root: BodyId,
}

impl Standing {
    /// The house itself, acting from its command line or a script under the name `name`.
    pub fn house(name: impl Into<String>) -> Self {
        Self { name: name.into(), house: true, ..Self::default() }
    }

    /// Whether somebody has this role in this place. A role in a council holds in its organs; a
    /// chair presides over every organ of the council (제5조④ of the model book).
    pub fn has(&self, role: Role, place: Option<&Place>) -> bool {
        if self.house {
            return true;
        }
        match role {
            Role::Reader => true,
            Role::Member => place.is_some_and(|place| {
                self.seats.iter().any(|seat| Some(&seat.body) == place.line.first())
            }),
            Role::Chair => place.is_some_and(|place| {
                self.seats.iter().any(|seat| seat.role == "chair" && seat.root == place.root)
            }),
            granted => self.granted.iter().any(|grant| {
                grant.role == granted
                    && grant.body.is_none_or(|body| place.is_some_and(|p| p.line.contains(&body)))
            }),
        }
    }

    /// Whether they run the installation.
    pub fn administers(&self) -> bool {
        self.has(Role::Administrator, None)
    }

    /// Checks the right to an act that belongs to no body, such as entering a person: whoever has
    /// one of its roles anywhere may do it.
    pub fn may_anywhere(&self, act: Act) -> Result<(), Forbidden> {
        let granted = |grant: &Granted| act.roles().contains(&grant.role);
        if self.house || self.granted.iter().any(granted) {
            return Ok(());
        }
        self.may(act, None)
    }

    /// Checks the right to an act in a place.
    pub fn may(&self, act: Act, place: Option<&Place>) -> Result<(), Forbidden> {
        if act.roles().iter().any(|role| self.has(*role, place)) {
            Ok(())
        } else {
            Err(Forbidden { act, signed_in: self.account.is_some() })
        }
    }
}

/// The right is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forbidden {
    /// The act.
    pub act: Act,
    /// Whether somebody is signed in at all.
    pub signed_in: bool,
}

impl Refuse for Forbidden {
    fn message(&self) -> Message {
        if !self.signed_in {
            return Message::new("accounts-roles-refused-anonymous");
        }
        let roles = self.act.roles();
        let mut message = Message::new(match roles.len() {
            1 => "accounts-roles-refused-one",
            2 => "accounts-roles-refused-two",
            _ => "accounts-roles-refused-three",
        });
        for (name, role) in ["a", "b", "c"].into_iter().zip(roles) {
            message = message.with(name, Message::new(role_key(*role)));
        }
        message
    }
}

/// The key of a role's name in the catalogue.
pub const fn role_key(role: Role) -> &'static str {
    match role {
        Role::Reader => "accounts-role-reader",
        Role::Member => "accounts-role-member",
        Role::Chair => "accounts-role-chair",
        Role::Secretary => "accounts-role-secretary",
        Role::DistrictOfficer => "accounts-role-district-officer",
        Role::PlatformManager => "accounts-role-platform-manager",
        Role::PanelClerk => "accounts-role-panel-clerk",
        Role::SchoolManager => "accounts-role-school-manager",
        Role::Administrator => "accounts-role-administrator",
    }
}

/// The table of rights in Markdown: every act, every role.
pub fn table() -> String {
    let mut out = String::from("| act |");
    for role in Role::ALL {
        out.push_str(&format!(" {} |", role.word()));
    }
    out.push_str("\n|---|");
    out.push_str(&":-:|".repeat(Role::ALL.len()));
    out.push('\n');
    for act in Act::ALL {
        out.push_str(&format!("| `{}` |", act.kind()));
        for role in Role::ALL {
            out.push_str(if act.roles().contains(role) { " ✔ |" } else { " – |" });
        }
        out.push('\n');
    }
    out
}
