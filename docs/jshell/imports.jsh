import java.time.*
import io.github.dailyietf.core.*
import io.github.dailyietf.datatracker.*
import io.github.dailyietf.datatracker.resource.*
import io.github.dailyietf.digest.*
import io.github.dailyietf.digest.publish.*
import io.github.dailyietf.digest.render.*
import io.github.dailyietf.digest.summary.*
import io.github.dailyietf.digest.timeline.*
import io.github.dailyietf.digest.topic.*
import io.github.dailyietf.examples.SampleMailbox
import io.github.dailyietf.mail.*

// The mailbox that the environment variable MAILBOX names, or the bundled sample.
Mailbox mailbox() throws IOException { return System.getenv("MAILBOX") == null ? SampleMailbox.open() : Mailbox.detect(Path.of(System.getenv("MAILBOX"))); }

// All announcements of that mailbox.
List<Announcement> announcements() throws IOException { try (var box = mailbox()) { return box.announcements(AnnouncementParser.create()).toList(); } }

// The environment variable of this name, or what is usual.
String setting(String name, String usual) { return System.getenv().getOrDefault(name, usual); }
