//! How SQL is written here, and the one change it needs before SQLite reads it.

/// Names the SQL texts of a module.
///
/// ```ignore
/// sql! {
///     /// One act by its number.
///     const FIND: &str = "SELECT kind FROM journal_acts WHERE act = $1";
/// }
/// ```
///
/// Every statement of this crate stands in such a block, as one plain string literal; a statement
/// for one engine alone stands in `sql_sqlite!` or `sql_postgres!`. There is no list to keep: the
/// test `statements` reads the blocks out of the source files and prepares each text on its
/// engines, and refuses SQL handed to a [`Conn`](crate::Conn) in any other way.
///
/// The subset: `$n` parameters; BIGINT, TEXT and BLOB/BYTEA columns; `ON CONFLICT`, `RETURNING`,
/// CTEs, window functions. A sum or a bare parameter in a select list wants `CAST(… AS BIGINT)`.
/// A unique index is named `TABLE_COLUMNS_key`, so that both engines name it alike in
/// [`Error::Unique`](crate::Error::Unique).
macro_rules! sql {
    ($($(#[$meta:meta])* $vis:vis const $name:ident: &str = $text:literal;)+) => {
        $($(#[$meta])* $vis const $name: &str = $text;)+
    };
}

/// As `sql!`, for statements that only SQLite understands.
#[expect(unused_macros, reason = "search indexes differ by engine; the macro waits for them")]
macro_rules! sql_sqlite {
    ($($body:tt)+) => { sql! { $($body)+ } };
}

/// As `sql!`, for statements that only PostgreSQL understands.
macro_rules! sql_postgres {
    ($($body:tt)+) => { sql! { $($body)+ } };
}

/// `sql` with `$n` as `?n`: SQLite would number `$2` by its place in the text, not by its name.
/// Quoted text and comments stay as they are.
pub(crate) fn question_marks(sql: &str) -> String {
    let mut out = String::with_capacity(sql.len());
    let mut chars = sql.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\'' | '"' => {
                out.push(c);
                copy_through(&mut chars, &mut out, c);
            }
            '-' if chars.peek() == Some(&'-') => {
                out.push(c);
                copy_through(&mut chars, &mut out, '\n');
            }
            '$' if chars.peek().is_some_and(char::is_ascii_digit) => out.push('?'),
            _ => out.push(c),
        }
    }
    out
}

fn copy_through(chars: &mut impl Iterator<Item = char>, out: &mut String, end: char) {
    for c in chars {
        out.push(c);
        if c == end {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::question_marks;

    #[test]
    fn parameters_become_numbered_and_quoted_text_stays() {
        assert_eq!(question_marks("a = $2 AND b = $1"), "a = ?2 AND b = ?1");
        assert_eq!(question_marks("a = '$1' -- $2\n, \"$3\" $4"), "a = '$1' -- $2\n, \"$3\" ?4");
        assert_eq!(question_marks("x = 'it''s $1' || $1"), "x = 'it''s $1' || ?1");
    }
}
