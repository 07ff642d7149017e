//! The facts of an announcement in today's form, taken from its decoded text from the front to the back.

use memchr::memchr;
use memchr::memmem::Finder;

pub struct Group {
    pub name: String,
    pub acronym: String,
    pub kind: String,
    pub organization: &'static str,
}

pub struct Draft {
    pub group: Option<Group>,
    pub name: String,
    pub revision: u32,
    pub title: String,
    pub authors: Vec<String>,
    pub pages: u32,
    /// Year, month and day.
    pub date: Option<(u16, u8, u8)>,
    pub summary: String,
    pub html: String,
    pub diff: String,
}

/// What is looked for.
pub struct Labels {
    title: Finder<'static>,
    author: Finder<'static>,
    name: Finder<'static>,
    pages: Finder<'static>,
    dates: Finder<'static>,
    summary: Finder<'static>,
    status: Finder<'static>,
    html: Finder<'static>,
    diff: Finder<'static>,
}

impl Labels {
    pub fn new() -> Labels {
        Labels {
            title: Finder::new("   Title:   "),
            author: Finder::new("   Author"),
            name: Finder::new("   Name:    "),
            pages: Finder::new("   Pages:   "),
            dates: Finder::new("   Dates:   "),
            summary: Finder::new("Abstract:"),
            status: Finder::new("\nThe IETF datatracker status page"),
            html: Finder::new("There is also an HTML version available at:"),
            diff: Finder::new("A diff from the previous version is available at:"),
        }
    }

    pub fn draft(&self, text: &str) -> Draft {
        let mut text = Text { all: text, at: 0 };
        let group = text
            .find(&self.title)
            .then(|| work_item(&text.all[..text.at]))
            .flatten();
        let title = text.value(&self.title).to_string();
        let authors = text.authors(&self.author);
        let file = text.value(&self.name);
        let version = file.strip_suffix(".txt").unwrap_or(file);
        let (name, revision) = version.rsplit_once('-').unwrap_or_default();
        Draft {
            group,
            name: name.to_string(),
            revision: revision.parse().unwrap_or_default(),
            title,
            authors,
            pages: text.value(&self.pages).parse().unwrap_or_default(),
            date: date(text.value(&self.dates)),
            summary: text.summary(&self.summary, &self.status),
            html: text.line_below(&self.html).to_string(),
            diff: text.line_below(&self.diff).to_string(),
        }
    }
}

struct Text<'a> {
    all: &'a str,
    at: usize,
}

impl<'a> Text<'a> {
    fn line_end(&self, from: usize) -> usize {
        memchr(b'\n', &self.all.as_bytes()[from..]).map_or(self.all.len(), |end| from + end)
    }

    /// Moves to the words; false if they do not follow.
    fn find(&mut self, words: &Finder) -> bool {
        let found = words.find(&self.all.as_bytes()[self.at..]);
        self.at += found.unwrap_or_default();
        found.is_some()
    }

    fn value(&mut self, label: &Finder) -> &'a str {
        if !self.find(label) {
            return "";
        }
        let from = self.at + label.needle().len();
        self.at = self.line_end(from);
        self.all[from..self.at].trim()
    }

    fn line_below(&mut self, words: &Finder) -> &'a str {
        if !self.find(words) {
            return "";
        }
        let from = (self.line_end(self.at) + 1).min(self.all.len());
        self.at = self.line_end(from);
        self.all[from..self.at].trim()
    }

    fn authors(&mut self, label: &Finder) -> Vec<String> {
        let mut found = Vec::new();
        if self.find(label) {
            let mut from = self.at + 12;
            loop {
                self.at = self.line_end(from);
                found.push(self.all[from..self.at].trim().to_string());
                if !self.all[self.at..].starts_with("\n            ") {
                    break;
                }
                from = self.at + 13;
            }
        }
        found
    }

    fn summary(&mut self, label: &Finder, behind: &Finder) -> String {
        if !self.find(label) {
            return String::new();
        }
        let mut line = self.line_end(self.at) + 1;
        if !self.find(behind) {
            return String::new();
        }
        let mut out = String::with_capacity(self.at - line);
        while line < self.at {
            let end = self.line_end(line).min(self.at);
            let whole = self.all[line..end].trim_end_matches('\r');
            let inner = whole.strip_prefix("   ").unwrap_or(whole);
            if !out.is_empty() || !inner.is_empty() {
                out.push_str(inner);
                out.push('\n');
            }
            line = end + 1;
        }
        out.truncate(out.trim_end().len());
        out
    }
}

/// Reads `It is a work item of the Example Networking (EXNET) WG of the IETF.`, broken into lines anywhere.
fn work_item(opening: &str) -> Option<Group> {
    let opening = opening.replace('\r', "").replace('\n', " ");
    let (_, words) = opening.split_once(" a work item of the ")?;
    let (words, organization) = match words.split_once(" of the IETF.") {
        Some((words, _)) => (words, "IETF"),
        None => (words.split_once(" of the IRTF.")?.0, "IRTF"),
    };
    let (words, kind) = words.rsplit_once(')')?;
    let (name, acronym) = words.rsplit_once('(')?;
    Some(Group {
        name: name.trim().to_string(),
        acronym: acronym.to_lowercase(),
        kind: kind.trim().to_lowercase(),
        organization,
    })
}

fn date(text: &str) -> Option<(u16, u8, u8)> {
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    let date = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    ((1..=12).contains(&date.1) && (1..=31).contains(&date.2)).then_some(date)
}
