//! Everything that a house holds, to be compared with another house.

use std::collections::BTreeMap;

use store::{Engine, p};

use crate::stage::Stage;

/// Tables of real time and of one process: they may differ.
const LEFT_OUT: [&str; 6] = [
    "accounts_links",
    "accounts_sessions",
    "accounts_throttles",
    "house_ids",
    "house_leases",
    "house_migrations",
];

const OF_SQLITE: &str = "SELECT m.name, c.name, c.type
    FROM sqlite_master m JOIN pragma_table_info(m.name) c ON 1 = 1
    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' ORDER BY m.name, c.cid";
const OF_POSTGRES: &str = "SELECT table_name, column_name, data_type
    FROM information_schema.columns WHERE table_schema = current_schema()
    ORDER BY table_name, ordinal_position";

/// Columns of a table, each with whether it holds numbers.
type Columns = Vec<(String, bool)>;

/// Every table with its rows as text, sorted.
pub fn all(stage: &Stage) -> BTreeMap<String, Vec<String>> {
    let engine = stage.db.engine();
    let of = if engine == Engine::Sqlite { OF_SQLITE } else { OF_POSTGRES };
    let columns = stage.read(move |conn| {
        conn.list(of, p![], |row| {
            let kind = row.text(2)?.to_uppercase();
            Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned(), kind == "BIGINT"))
        })
    });
    let mut tables: BTreeMap<String, Columns> = BTreeMap::new();
    for (table, column, number) in columns.expect("the tables can be listed") {
        if !LEFT_OUT.contains(&table.as_str()) {
            tables.entry(table).or_default().push((column, number));
        }
    }
    tables.into_iter().map(|(table, columns)| rows(stage, table, columns)).collect()
}

fn rows(stage: &Stage, table: String, columns: Columns) -> (String, Vec<String>) {
    let names: Vec<&str> = columns.iter().map(|(name, _)| name.as_str()).collect();
    // The store takes statements that last as long as the program; a test makes few of them.
    let sql: &'static str = format!("SELECT {} FROM {table}", names.join(", ")).leak();
    let rows = stage.read(move |conn| {
        conn.list(sql, p![], |row| {
            let mut cells = Vec::new();
            for (nth, (name, number)) in columns.iter().enumerate() {
                let cell = if *number {
                    row.int_opt(nth)?.map(|number| number.to_string())
                } else {
                    row.text_opt(nth)?.map(str::to_owned)
                };
                cells.push(format!("{name}={}", cell.unwrap_or_else(|| "NULL".to_owned())));
            }
            Ok(cells.join(" "))
        })
    });
    let mut rows = rows.expect("a table can be read");
    rows.sort();
    (table, rows)
}
