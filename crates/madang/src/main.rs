//! The binary: reads the command line, wires the rooms together, says what became of it.

mod backup;
mod bench;
mod books;
mod cli;
mod demo;
mod house;
mod init;
mod mail;
mod mouth;
mod proxies;
mod serve;
mod settings;
mod users;
mod verify;
mod vote;

use std::process::ExitCode;

use clap::Parser;

use crate::{
    cli::{Bylaws, Cli, Command},
    mouth::{End, Failure, Mouth},
};

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(why) => return mouth::usage(&why),
    };
    let mouth = Mouth::new(cli.lang.as_deref(), cli.json);
    match run(&mouth, cli.command) {
        Ok(end) => end.into(),
        Err(failure) => mouth.fail(&failure),
    }
}

fn run(mouth: &Mouth, command: Command) -> Result<End, Failure> {
    match command {
        Command::Demo(args) => demo::run(mouth, &args),
        Command::Init(args) => init::run(mouth, &args),
        Command::Serve(args) => serve::run(mouth, &args),
        Command::Vote(args) => vote::run(mouth, &args),
        Command::Bylaws(Bylaws::Show(args)) => books::show(mouth, &args),
        Command::Bylaws(Bylaws::Lint(args)) => books::lint(mouth, &args),
        Command::Bylaws(Bylaws::Compare(args)) => books::compare(mouth, &args),
        Command::Verify(args) => verify::run(mouth, &args),
        Command::Backup(args) => backup::backup(mouth, &args),
        Command::Restore(args) => backup::restore(mouth, &args),
        Command::User(command) => users::run(mouth, &command),
        Command::Post(command) => mail::run(mouth, &command),
        Command::Bench(args) => bench::run(mouth, &args),
    }
}
