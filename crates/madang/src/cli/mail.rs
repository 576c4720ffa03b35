//! Commands on the post: `post bounce`, `post check`.

use clap::Subcommand;

use super::Place;

/// `madang post …`.
#[derive(Debug, Subcommand)]
pub enum Mail {
    /// 되돌아온 전자우편을 표준 입력에서 읽어 어느 편지인지 적습니다.
    /// Reads returned mail from the standard input and notes which letter came back.
    #[command(verbatim_doc_comment)]
    Bounce(Place),
    /// 메일 서버에 닿는지 봅니다. 아무것도 보내지 않습니다.
    /// Sees whether the mail server can be reached. Nothing is sent.
    #[command(verbatim_doc_comment)]
    Check(Place),
}
