package io.github.dailyietf.docs;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.DocumentHistory;
import io.github.dailyietf.core.DocumentLookup;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.datatracker.Datatracker;
import io.github.dailyietf.datatracker.RfcEditor;
import io.github.dailyietf.datatracker.RfcIndexEntry;
import io.github.dailyietf.datatracker.resource.ResourceObject;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.publish.ChatMessage;
import io.github.dailyietf.digest.publish.DayLedger;
import io.github.dailyietf.digest.publish.Poster;
import io.github.dailyietf.digest.summary.ModelSummarizer;
import io.github.dailyietf.digest.topic.Window;
import io.github.dailyietf.examples.SampleMailbox;
import io.github.dailyietf.mail.AnnouncementParser;
import io.github.dailyietf.mail.Mailbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;

/**
 * What the snippets of the pages have at hand without declaring it. Each snippet becomes the body
 * of {@link #run} of a subclass; see {@link PagesTest}.
 */
@SuppressWarnings("unused")
public abstract class SnippetContext {

  /** A row of a list, read by a reader's own code. */
  protected record MyEvent(long id) {
    public static MyEvent of(ResourceObject row) {
      return new MyEvent(1);
    }
  }

  /** A chat that takes everything. */
  protected interface Chat {
    void post(String text);
  }

  /** A language model that answers everything. */
  protected interface Model {
    String chat(String prompt);
  }

  protected final Path folder;
  protected final Path file;
  protected final Path page;
  protected final Path path;
  protected final Path mailbox;
  protected final Clock clock = Clock.fixed(Instant.parse("2026-11-20T06:00:00Z"), ZoneOffset.UTC);
  protected final UtcDay day = UtcDay.parse("2026-11-19");
  protected final OkHttpClient shared = new OkHttpClient();
  protected final AnnouncementParser parser = AnnouncementParser.create();
  protected final List<Announcement> announcements;
  protected final List<Announcement> mails;
  protected final Announcement announcement;
  protected final Digest digest;
  protected final Digest again;
  protected final Digest dayBefore = Digest.on(day.previous()).build();
  protected final Digest dayAfter = Digest.on(day.next()).build();
  protected final Digest today;
  protected final Digest yesterday = dayBefore;
  protected final InternetDraft draft;
  protected final DraftName watched = DraftName.of("draft-ietf-exnet-quiet-links");
  protected final List<DraftName> names = List.of(watched);
  protected final Map<DraftVersion, Instant> posted = Map.of();
  protected final List<Rfc> rfcs = List.of();
  protected final List<ChatMessage> messages = List.of();
  protected final List<Rfc> index = List.of();
  protected final Rfc rfc = Rfc.builder().number(RfcNumber.of(9000)).title("QUIC").build();
  protected final List<RfcNumber> numbers = List.of(RfcNumber.of(9000));
  protected final RfcIndexEntry entry = new RfcIndexEntry.NotIssued(RfcNumber.of(8));
  protected final DocumentHistory history = DocumentHistory.of(watched, List.of());
  protected final Window window = Window.ofDays(28);
  protected final ModelSummarizer modelSummarizer = ModelSummarizer.of(prompt -> "");
  protected final byte[] json = "[]".getBytes(StandardCharsets.UTF_8);
  protected final DocumentLookup lookup = DocumentLookup.none();
  protected final String text = "On this day seven drafts were announced.";
  protected final String abstractText = "This document specifies nothing.";
  protected final String summary = "This is the 14th revision.";
  protected final byte[] bytes = new byte[0];
  protected final Poster poster = post -> "at/" + post.key();
  protected final Consumer<String> slack = text -> {};
  protected final Chat chat = text -> {};
  protected final Model model = prompt -> "The words of a model.";
  protected final Datatracker datatracker =
      Datatracker.builder().userAgent("test/1 (test@example.org)").build();
  protected final RfcEditor editor =
      RfcEditor.builder().userAgent("test/1 (test@example.org)").build();
  protected DayLedger ledger;

  protected SnippetContext() {
    try {
      folder = Files.createTempDirectory("snippet");
      file = folder.resolve("file");
      page = folder.resolve("page.html");
      path = folder.resolve("mail.eml");
      mailbox = folder.resolve("announcements.mbox");
      List<Announcement> read = new ArrayList<>();
      try (Mailbox box = SampleMailbox.open()) {
        box.announcements(parser).forEach(read::add);
      }
      announcements = read;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    mails = announcements;
    announcement = mails.get(0);
    digest = Digest.on(day).addAll(announcements).build();
    again = digest;
    today = digest;
    draft = digest.drafts().get(0).draft();
    ledger = DayLedger.empty().close(digest, 25, clock.instant());
  }

  /** The snippet. */
  public abstract void run() throws Exception;

  protected void post(String text) {}

  protected String chat(String... prompt) {
    return "The words of a model.";
  }

  protected String prompt(Document document, Locale locale) {
    return document.title();
  }

  protected void notify(DraftVersion version, String title) {}

  protected IdAction mailOf(String version) {
    return (IdAction)
        announcements.stream().filter(mail -> mail.subject().contains(version)).findFirst().get();
  }
}
