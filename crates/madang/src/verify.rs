//! `madang verify`: the chain of the journal computed anew, and the rows compared with it.

use std::{fs, path::Path};

use serde_json::json;
use store::journal::{self, Checkpoint, Difference, Fault, Report, What};

use crate::{
    cli::Verify,
    house::{self, House, Touch},
    mouth::{End, Failure, Mouth},
};

/// What a house was found to be.
pub struct Found {
    /// The journal itself.
    pub report: Report,
    /// Stored rows that say something else than the journal.
    pub differences: Vec<Difference>,
}

impl Found {
    /// Whether everything holds.
    pub fn holds(&self) -> bool {
        self.report.holds() && self.differences.is_empty()
    }
}

/// Verifies, tells, and ends with 1 where something does not hold.
pub fn run(mouth: &Mouth, args: &Verify) -> Result<End, Failure> {
    let checkpoint = args.against.as_deref().map(|text| checkpoint(mouth, text)).transpose()?;
    let house = house::open(mouth, &args.place, Touch::AsItIs)?;
    let found = look(mouth, &house, checkpoint)?;
    tell(mouth, &found);
    Ok(if found.holds() { End::Well } else { End::Found })
}

/// Verifies a house.
pub fn look(
    mouth: &Mouth,
    house: &House,
    checkpoint: Option<Checkpoint>,
) -> Result<Found, Failure> {
    let found = house.db.read_blocking(move |conn| {
        let report = match &checkpoint {
            Some(checkpoint) => journal::verify_against(conn, checkpoint)?,
            None => journal::verify(conn)?,
        };
        Ok(Found { report, differences: journal::compare(conn)? })
    });
    found.map_err(|why| mouth.store(&why))
}

/// Tells what was found.
pub fn tell(mouth: &Mouth, found: &Found) {
    let Found { report, differences } = found;
    if mouth.json {
        let faults: Vec<_> = report
            .faults
            .iter()
            .map(|f| json!({ "seq": f.seq, "act": f.act, "what": key(f.what) }))
            .collect();
        let rows: Vec<_> = differences
            .iter()
            .map(|d| {
                json!({ "table": d.table, "row": d.row, "seq": d.seq, "field": d.field,
                "journal": d.journal, "stored": d.stored })
            })
            .collect();
        mouth.value(&json!({
            "holds": found.holds(), "count": report.count, "unsealed": report.unsealed,
            "head": { "seq": report.head_seq, "hash": report.head_hash },
            "faults": faults, "differences": rows,
        }));
        return;
    }
    let tongue = mouth.tongue;
    report.faults.iter().for_each(|fault| mouth.line(said(mouth, fault)));
    for difference in differences {
        mouth.line(
            tongue
                .of("command-verify-differs")
                .s("table", difference.table)
                .n("row", difference.row)
                .s("field", difference.field)
                .s("seq", difference.seq.map_or_else(|| "–".to_owned(), |seq| seq.to_string()))
                .s("journal", &difference.journal)
                .s("stored", &difference.stored),
        );
    }
    mouth.line(tongue.of("command-verify-read").n("count", report.count));
    if report.unsealed > 0 {
        mouth.line(tongue.of("command-verify-unsealed").n("count", report.unsealed));
    }
    mouth.line(tongue.say(if found.holds() {
        "command-verify-holds"
    } else {
        "command-verify-broken"
    }));
    mouth.line(tongue.of("command-verify-head").s("head", report.checkpoint()));
}

fn said(mouth: &Mouth, fault: &Fault) -> String {
    let name = match fault.what {
        What::Changed => "command-fault-changed",
        What::Removed => "command-fault-removed",
        What::Moved => "command-fault-moved",
        What::Inserted => "command-fault-inserted",
        What::Head => "command-fault-head",
        What::Checkpoint => "command-fault-checkpoint",
    };
    let seq = fault.seq.map_or_else(|| "–".to_owned(), |seq| seq.to_string());
    let act = fault.act.map_or_else(|| "–".to_owned(), |act| act.to_string());
    mouth.tongue.of(name).s("seq", seq).s("act", act).to_string()
}

const fn key(what: What) -> &'static str {
    match what {
        What::Changed => "changed",
        What::Removed => "removed",
        What::Moved => "moved",
        What::Inserted => "inserted",
        What::Head => "head",
        What::Checkpoint => "checkpoint",
    }
}

/// A head noted earlier: in a file, or written `SEQ:HASH`.
fn checkpoint(mouth: &Mouth, text: &str) -> Result<Checkpoint, Failure> {
    let path = Path::new(text);
    let noted = if path.is_file() {
        fs::read_to_string(path)
            .map_err(|why| mouth.cannot("command-file-unreadable", text, why))?
    } else {
        text.replacen(':', " ", 1)
    };
    let line = noted.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    line.parse().map_err(|_| Failure::new(mouth.tongue.of("command-checkpoint").s("text", text)))
}
