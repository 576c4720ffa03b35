//! What this house is: its councils, their organs, and the bylaws in force.

use council::bodies::registry::Kind;
use jiff::civil::DateTime;

use super::House;
use crate::{ask::Ask, journal::body_name};

/// A council with its organs and its law.
#[derive(Debug, Clone)]
pub struct Council {
    /// Its name.
    pub name: String,
    /// Its address word.
    pub slug: String,
    /// Bodies directly under it: address word and name.
    pub organs: Vec<(String, String)>,
    /// The version in force: title, number, since when.
    pub law: Option<(String, u32, DateTime)>,
    /// The next version that is adopted and not in force yet: since when.
    pub coming: Option<DateTime>,
}

/// The councils that exist today, in the order entered.
pub fn of(ask: &Ask, house: &House) -> Vec<Council> {
    let today = ask.now.date();
    let alive =
        |body: &&council::bodies::registry::Body| body.dissolved.is_none_or(|last| today <= last);
    let councils = house.bodies.iter().filter(|body| body.kind == Kind::Council).filter(alive);
    councils
        .map(|council| {
            let under =
                house.bodies.iter().filter(|body| body.parent == Some(council.id)).filter(alive);
            let law = house.laws.get(&council.id).map(|law| &law.version);
            let coming = house.versions.iter().filter(|version| {
                version.body == council.id
                    && version.voided_at.is_none()
                    && version.effective_at > ask.now
            });
            Council {
                name: body_name(ask, council),
                slug: council.slug.as_str().to_owned(),
                organs: under
                    .map(|body| (body.slug.as_str().to_owned(), body_name(ask, body)))
                    .collect(),
                law: law.map(|law| (law.title.clone(), law.no, law.effective_at)),
                coming: coming.map(|version| version.effective_at).min(),
            }
        })
        .collect()
}
