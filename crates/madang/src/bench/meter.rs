//! What a process has used: processor time and memory, as Linux tells it in `/proc`.

use std::fs;

use anyhow::{Context, Result};

/// Processor time of all threads of a process so far, in nanoseconds.
pub fn cpu(pid: u32) -> Result<u64> {
    let mut total = 0;
    for task in fs::read_dir(format!("/proc/{pid}/task")).context("no /proc: Linux only")? {
        // A thread that has just ended is no failure; its time is lost to the sum.
        let Ok(text) = fs::read_to_string(task?.path().join("schedstat")) else { continue };
        let nanos = text.split_whitespace().next().and_then(|word| word.parse::<u64>().ok());
        total += nanos.context("schedstat")?;
    }
    Ok(total)
}

/// Resident memory of a process, in bytes.
pub fn memory(pid: u32) -> Result<u64> {
    let status = fs::read_to_string(format!("/proc/{pid}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    Ok(kilobytes.context("VmRSS")? * 1024)
}
