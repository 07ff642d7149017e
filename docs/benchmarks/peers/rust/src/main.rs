//! A mailbox with the mail-parser crate: `mailbox FILE` works as asked on its input, `mailbox FILE fields` prints what
//! was read.

mod text;

use mail_parser::{Addr, DateTime, HeaderName, Message, MessageParser};
use std::fs::File;
use std::hint::black_box;
use std::io::{self, BufRead, BufWriter, Read, Write};
use std::time::Instant;
use text::{Draft, Labels};

/// All that an announcement of a draft says.
struct Announcement {
    kind: &'static str,
    message_id: String,
    /// Seconds since 1970.
    sent_at: Option<i64>,
    subject: String,
    originator: String,
    list_id: String,
    archived_at: String,
    draft: Draft,
}

struct Reader {
    parser: MessageParser,
    labels: Labels,
}

impl Reader {
    /// Of the header only the fields that are asked for are parsed.
    fn new() -> Reader {
        Reader {
            parser: MessageParser::new()
                .header_content_type(HeaderName::ContentType)
                .header_content_type(HeaderName::ContentDisposition)
                .header_text(HeaderName::ContentTransferEncoding)
                .header_id(HeaderName::MessageId)
                .header_date(HeaderName::Date)
                .header_text(HeaderName::Subject)
                .header_address(HeaderName::From)
                .header_address(HeaderName::ListId)
                .header_raw(HeaderName::ArchivedAt)
                .default_header_ignore(),
            labels: Labels::new(),
        }
    }

    fn read(&self, raw: &[u8]) -> Announcement {
        let message = self.parser.parse(raw).expect("a mail");
        let subject = message.subject().unwrap_or_default();
        let originator = message
            .from()
            .and_then(|from| from.first())
            .map_or("", address);
        let known = subject.starts_with("I-D Action:") && originator.ends_with("@ietf.org");
        let list = message.list_id().as_address().and_then(|list| list.first());
        Announcement {
            kind: if known { "id-action" } else { "other" },
            message_id: message.message_id().unwrap_or_default().to_string(),
            sent_at: message.date().map(DateTime::to_timestamp),
            subject: subject.to_string(),
            originator: originator.to_string(),
            list_id: list.map_or("", address).to_string(),
            archived_at: archived_at(&message).to_string(),
            draft: self.labels.draft(&message.body_text(0).expect("a text")),
        }
    }
}

fn address<'a>(address: &'a Addr<'_>) -> &'a str {
    address.address().unwrap_or_default()
}

fn archived_at<'a>(message: &'a Message<'_>) -> &'a str {
    let value = message
        .header(HeaderName::ArchivedAt)
        .and_then(|value| value.as_text());
    value.unwrap_or_default().trim_matches(['<', '>', ' '])
}

/// Reads the file through one window, which is larger than any mail.
fn each(reader: &Reader, file: &str, mut sink: impl FnMut(Announcement)) {
    let divider = memchr::memmem::Finder::new(b"\n\nFrom ");
    let mut mail = |raw: &[u8]| {
        let header = memchr::memchr(b'\n', raw).map_or(raw.len(), |at| at + 1);
        sink(reader.read(&raw[header..]));
    };
    let mut file = File::open(file).expect("a file");
    let mut window = vec![0; 1 << 20];
    let mut length = 0;
    loop {
        let count = file.read(&mut window[length..]).expect("bytes");
        length += count;
        let mut start = 0;
        while let Some(end) = divider.find(&window[start..length]) {
            mail(&window[start..start + end]);
            start += end + 2;
        }
        if count == 0 {
            if start < length {
                mail(&window[start..length]);
            }
            return;
        }
        window.copy_within(start..length, 0);
        length -= start;
    }
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

/// All that a mail says; of the abstract the checksum.
fn line(a: &Announcement) -> String {
    let sent = a.sent_at.map_or(String::new(), |at| {
        DateTime::from_timestamp(at).to_rfc3339()
    });
    let group = match &a.draft.group {
        Some(g) => [&g.name, &g.acronym, &g.kind, g.organization].join("\t"),
        None => "\t\t\t".to_string(),
    };
    let draft = &a.draft;
    let (year, month, day) = draft.date.unwrap_or_default();
    let header = [
        a.kind,
        &a.message_id,
        &sent,
        &a.subject,
        &a.originator,
        &a.list_id,
        &a.archived_at,
    ];
    format!(
        "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{year}-{month:02}-{day:02}\t{:08x}\t{}\t{}",
        header.join("\t"),
        group,
        draft.name,
        draft.revision,
        draft.title,
        draft.authors.join("|"),
        draft.pages,
        crc32(draft.summary.as_bytes()),
        draft.html,
        draft.diff
    )
}

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let file = &arguments[1];
    let reader = Reader::new();
    if arguments.len() > 2 {
        let mut out = BufWriter::new(io::stdout());
        each(&reader, file, |a| {
            writeln!(out, "{}", line(&a)).expect("a line")
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
            // Nothing that is not looked at is left out.
            each(&reader, file, |a| {
                drafts += usize::from(!black_box(&a).draft.name.is_empty())
            });
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
