//! A mailbox with the mail-parser crate: `mailbox FILE` works as asked on its input, `mailbox FILE fields` prints what
//! was read.

use mail_parser::{DateTime, MessageParser};
use std::io::{self, BufRead, BufWriter, Write};
use std::time::Instant;

#[allow(dead_code)] // All values are made, as by the other readers.
struct Fields {
    subject: String,
    from: String,
    message_id: String,
    sent: Option<DateTime>,
    version: String,
    title: String,
    authors: Vec<String>,
    pages: String,
    summary: String,
}

fn line_end(text: &str, from: usize) -> usize {
    text[from..].find('\n').map_or(text.len(), |end| from + end)
}

fn value<'a>(text: &'a str, label: &str) -> &'a str {
    match text.find(label) {
        Some(at) => text[at + label.len()..line_end(text, at)].trim(),
        None => "",
    }
}

fn authors(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(at) = text.find("   Author") {
        let mut from = at + 12;
        loop {
            let end = line_end(text, from);
            found.push(text[from..end].trim().to_string());
            if end + 1 > text.len() || !text[end + 1..].starts_with("            ") {
                break;
            }
            from = end + 13;
        }
    }
    found
}

fn summary(text: &str) -> String {
    let Some(from) = text.find("Abstract:") else {
        return String::new();
    };
    let Some(to) = text[from..].find("\nThe IETF datatracker status page") else {
        return String::new();
    };
    let to = from + to;
    let mut out = String::with_capacity(to - from);
    let mut line = line_end(text, from) + 1;
    while line < to {
        let end = line_end(text, line).min(to);
        let whole = text[line..end].trim_end_matches('\r');
        out.push_str(whole.strip_prefix("   ").unwrap_or(whole));
        out.push('\n');
        line = end + 1;
    }
    out.trim().to_string()
}

fn read(parser: &MessageParser, raw: &[u8]) -> Fields {
    let message = parser.parse(raw).expect("a mail");
    let text = message.body_text(0).expect("a text");
    let name = value(&text, "   Name:    ");
    Fields {
        subject: message.subject().unwrap_or_default().to_string(),
        from: message
            .from()
            .and_then(|from| from.first())
            .and_then(|from| from.address())
            .unwrap_or_default()
            .to_string(),
        message_id: message.message_id().unwrap_or_default().to_string(),
        sent: message.date().cloned(),
        version: name.strip_suffix(".txt").unwrap_or(name).to_string(),
        title: value(&text, "   Title:   ").to_string(),
        authors: authors(&text),
        pages: value(&text, "   Pages:   ").to_string(),
        summary: summary(&text),
    }
}

fn each(file: &str, mut sink: impl FnMut(Fields)) {
    let data = std::fs::read(file).expect("a file");
    let parser = MessageParser::default();
    let mut start = 0;
    for end in ends(&data) {
        let raw = &data[start..end];
        let header = raw.iter().position(|b| *b == b'\n').map_or(raw.len(), |at| at + 1);
        sink(read(&parser, &raw[header..]));
        start = end + 2;
    }
}

/// Where each mail ends: before an empty line and `From `.
fn ends(data: &[u8]) -> Vec<usize> {
    let finder = memchr::memmem::Finder::new(b"\n\nFrom ");
    let mut ends: Vec<usize> = finder.find_iter(data).collect();
    ends.push(data.len());
    ends
}

/// Nanoseconds of the only thread on a processor, where the system tells them.
fn processor() -> Option<u128> {
    let text = std::fs::read_to_string("/proc/self/schedstat").ok()?;
    text.split(' ').next()?.parse().ok()
}

fn crc32(data: &[u8]) -> u32 {
    let mut crc = !0u32;
    for byte in data {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = (crc >> 1) ^ (0xEDB8_8320 & 0u32.wrapping_sub(crc & 1));
        }
    }
    !crc
}

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let file = &arguments[1];
    if arguments.len() > 2 {
        let mut out = BufWriter::new(io::stdout());
        each(file, |f| {
            let check = crc32(f.summary.replace("\n>From ", "\nFrom ").as_bytes());
            let people = f.authors.join("|");
            writeln!(out, "{}\t{}\t{}\t{}\t{:08x}", f.version, f.title, people, f.pages, check)
                .expect("a line");
        });
        return out.flush();
    }
    println!("ready");
    for line in io::stdin().lock().lines() {
        let times: u32 = line?.parse().expect("a number");
        let used = processor();
        let start = Instant::now();
        let mut drafts = 0;
        for _ in 0..times {
            drafts = 0;
            each(file, |f| drafts += usize::from(!f.version.is_empty()));
        }
        let wall = start.elapsed().as_nanos();
        let spent = match (used, processor()) {
            (Some(before), Some(after)) => after - before,
            _ => wall,
        };
        println!("{spent} {wall} 0 {drafts}");
    }
    Ok(())
}
