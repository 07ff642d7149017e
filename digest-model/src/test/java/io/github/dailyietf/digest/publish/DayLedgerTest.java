package io.github.dailyietf.digest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.MailKind;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayLedgerTest {

  private static final Instant PUBLISHED = Instant.parse("2025-11-29T00:20:00Z");
  private static final Instant CORRECTED = Instant.parse("2025-11-29T06:00:00Z");

  private final List<Announcement> mails =
      List.of(
          posted("draft-b-00", "01:00:00"),
          posted("draft-d-01", "03:00:00"),
          posted("draft-f-02", "05:00:00"));

  private static IdAction posted(String version, String time) {
    return Samples.posted(Samples.draft(version, "Title of " + version), Samples.at(time));
  }

  private static Digest digest(List<Announcement> some, Announcement... more) {
    return Digest.on(Samples.DAY).addAll(some).addAll(List.of(more)).build();
  }

  private static List<String> names(Digest digest) {
    return digest.drafts().stream().map(entry -> entry.draft().name().toString()).toList();
  }

  private final DayLedger closed = DayLedger.empty().close(digest(mails), 2, PUBLISHED);

  @Test
  void aLateMailGetsTheNextNumberAndMovesNoOther() {
    // Sent before all others, read after the day was published.
    Digest again = digest(mails, posted("draft-a-00", "00:30:00"));
    assertThat(names(again)).containsExactly("draft-a", "draft-b", "draft-d", "draft-f");

    Amendment late = closed.compare(again);
    DayLedger amended = closed.amend(again, CORRECTED);

    assertThat(late.added()).extracting(LedgerItem::id).containsExactly("draft-a");
    assertThat(late.numbers()).containsEntry("draft-a", 4);
    assertThat(late.changed()).isEmpty();
    assertThat(amended.state(Samples.DAY)).isEqualTo(DayState.AMENDED);
    Digest arranged = amended.arrange(again);
    assertThat(names(arranged)).containsExactly("draft-b", "draft-d", "draft-f", "draft-a");
    assertThat(arranged.parts(2).get(0).drafts()).isEqualTo(digest(mails).parts(2).get(0).drafts());
    LedgerDay day = amended.day(Samples.DAY).orElseThrow();
    assertThat(day.number("draft-f")).hasValue(3);
    assertThat(day.part("draft-f")).hasValue(2);
    assertThat(day.number("draft-a")).hasValue(4);
    assertThat(day.part("draft-a")).isEmpty();
    assertThat(amended.compare(again).none()).isTrue();
    assertThat(amended.amend(again, CORRECTED)).isSameAs(amended);
  }

  @Test
  void theNoteSaysWhatWasAddedChangedAndTakenBack() {
    Announcement late = posted("draft-a-00", "00:30:00");
    Announcement second = posted("draft-d-02", "20:00:00");
    Amendment amendment = closed.compare(digest(mails, late, second));

    assertThat(amendment.note(Locale.ENGLISH))
        .isEqualTo(
            """
            ## Correction 1: Daily IETF, 2025-11-28

            Added after publication. What was published before keeps its number.

            - No. 4: [draft-a-00](https://datatracker.ietf.org/doc/draft-a/00/) Title of draft-a-00

            Changed:

            - [draft-d](https://datatracker.ietf.org/doc/draft-d/), revisions: "01" is now "01, 02"
            - [draft-d](https://datatracker.ietf.org/doc/draft-d/), title: "Title of draft-d-01" is now "Title of draft-d-02"
            """);
    assertThat(amendment.note(Locale.JAPANESE))
        .startsWith("## 訂正: 日刊IETF 2025-11-28 (第1回)\n")
        .contains("公開済みの番号は変わりません。", "4件目: ", "改訂: 「01」を「01, 02」に訂正");

    DayLedger withdrawn = closed.withdraw(Samples.DAY, "draft-b", "sent by mistake", CORRECTED);
    Amendment taken = withdrawn.day(Samples.DAY).orElseThrow().amendments().get(0);
    assertThat(taken.note(Locale.ENGLISH))
        .contains("Withdrawn:", "Title of draft-b-00 (sent by mistake)");
    assertThat(closed.compare(digest(mails)).note(Locale.ENGLISH)).isEmpty();
  }

  @Test
  void titlesOfOthersAreNoMarkupInANote() {
    Announcement late =
        Samples.posted(
            Samples.draft("draft-z-00", "*Z* [x](http://evil.example) <b>\n# y"),
            Samples.at("00:30:00"));

    String note = closed.compare(digest(mails, late)).note(Locale.ENGLISH);

    assertThat(note).contains("\\*Z\\* \\[x\\](http://evil.example) \\<b\\> # y");
    assertThat(note.lines().filter(line -> line.startsWith("#"))).hasSize(1);
  }

  @Test
  void whatALaterReadingLacksIsNoCorrectionButPagesWouldShift() {
    Digest poorer = digest(mails.subList(1, 3));

    Amendment amendment = closed.compare(poorer);

    assertThat(amendment.none()).isTrue();
    assertThat(amendment.missing()).extracting(LedgerItem::id).containsExactly("draft-b");
    assertThat(closed.amend(poorer, CORRECTED)).isSameAs(closed);
    assertThatThrownBy(() -> closed.arrange(poorer))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("numbers would shift: 2025-11-28 was published with draft-b");
  }

  @Test
  void aWithdrawnDraftKeepsItsNumber() {
    DayLedger withdrawn = closed.withdraw(Samples.DAY, "draft-b", "sent by mistake", CORRECTED);
    Digest again = digest(mails, posted("draft-a-00", "00:30:00"));
    DayLedger both = withdrawn.amend(again, CORRECTED);

    LedgerDay day = both.day(Samples.DAY).orElseThrow();
    assertThat(day.number("draft-b")).hasValue(1);
    assertThat(day.number("draft-a")).hasValue(4);
    assertThat(day.amendments()).extracting(Amendment::number).containsExactly(1, 2);
    assertThatThrownBy(() -> both.withdraw(Samples.DAY, "draft-b", "again", CORRECTED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("does not have draft-b");
  }

  @Test
  void anOpenDayTellsWhatIsNew() {
    DayLedger open = DayLedger.empty().observe(digest(mails.subList(0, 1)));

    assertThat(open.state(Samples.DAY)).isEqualTo(DayState.OPEN);
    assertThat(open.compare(digest(mails)).added())
        .extracting(LedgerItem::id)
        .containsExactly("draft-d", "draft-f");
    assertThatThrownBy(() -> open.amend(digest(mails), CORRECTED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the day is not closed: 2025-11-28");
    assertThatThrownBy(() -> closed.observe(digest(mails)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("can only be amended");
    assertThatThrownBy(() -> closed.close(digest(mails), 25, CORRECTED))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> open.close(digest(mails), 0, CORRECTED))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void itExplainsWhyADocumentBelongsToADay() {
    Digest day = Samples.plainDay();
    DayLedger ledger = DayLedger.empty().close(day, 2, PUBLISHED);

    DocumentReference version = DocumentReference.parse("draft-ietf-netmod-system-config-14");
    assertThat(ledger.explain(version))
        .singleElement()
        .hasToString(
            "draft-ietf-netmod-system-config belongs to 2025-11-28: its first mail was sent at"
                + " 2025-11-28T02:10:00Z (UTC). The document is dated 2025-11-27. Number 1, part"
                + " 1.");
    assertThat(ledger.explain(version).get(0).say(Locale.JAPANESE))
        .isEqualTo(
            "draft-ietf-netmod-system-configは2025-11-28の分です。最初のメールの送信時刻は"
                + "2025-11-28T02:10:00Z (UTC) です。文書に記載された日付は2025-11-27です。"
                + "第1部の1件目です。");
    assertThat(ledger.explain(DocumentReference.parse("RFC 9874"))).hasSize(1);
    assertThat(ledger.explain(DocumentReference.parse("draft-unknown"))).isEmpty();
    assertThat(ledger.explainMail("lc@example.org").orElseThrow().number()).isEmpty();
    assertThat(ledger.explainMail("nobody@example.org")).isEmpty();
  }

  @Test
  void copiesAndOtherListTagsAreTheSameAnnouncement() {
    Digest once =
        digest(List.of(Samples.other(MailKind.NOMCOM, "a@x", "NomCom: call for feedback")));
    Digest again =
        digest(List.of(Samples.other(MailKind.NOMCOM, "b@x", "[IETF] NomCom: Call for feedback")));

    assertThat(DayLedger.empty().close(once, 25, PUBLISHED).compare(again).none()).isTrue();
  }

  @Test
  void factsThatOnlyOneReadingHasAreNoCorrection() {
    Digest withLookup = Samples.plainDay();
    Digest without = Digest.on(Samples.DAY).addAll(Samples.plainMails()).build();

    assertThat(DayLedger.empty().close(withLookup, 25, PUBLISHED).compare(without).none()).isTrue();
  }

  @Test
  void itRemembersTheNewestDaysOnly() {
    DayLedger ledger = DayLedger.keeping(3);
    for (int i = 0; i < 6; i++) {
      UtcDay day = Samples.DAY.plusDays(i);
      ledger = ledger.close(Digest.on(day).build(), 25, day.end());
    }

    DayLedger full = ledger;
    assertThat(full.days()).hasSize(3);
    assertThat(full.days().get(0).day()).isEqualTo(Samples.DAY.plusDays(3));
    assertThatThrownBy(() -> full.close(digest(mails), 25, PUBLISHED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2025-11-28 is older than the 3 days that are kept");
    assertThatThrownBy(() -> DayLedger.keeping(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSourceThatCannotDecideDoesNotFillTheLedger() {
    DayLedger ledger = closed;
    Digest other =
        digest(
            mails.subList(1, 3),
            Samples.posted(Samples.draft("draft-b-00", "Another"), Samples.at("01:00:00")));
    for (int i = 0; i < 120; i++) {
      ledger = ledger.amend(i % 2 == 0 ? other : digest(mails), CORRECTED);
    }

    LedgerDay day = ledger.day(Samples.DAY).orElseThrow();
    assertThat(day.amendments()).hasSize(50);
    assertThat(day.amendments().get(49).number()).isEqualTo(120);
  }

  @Test
  void aFileHoldsTheWholeLedgerOrTheOneBefore(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("state/ledger.json");
    assertThat(DayLedger.load(file)).isEqualTo(DayLedger.empty());

    DayLedger ledger =
        DayLedger.empty()
            .close(Samples.plainDay(), 25, PUBLISHED)
            .amend(
                Digest.on(Samples.DAY)
                    .addAll(Samples.plainMails())
                    .add(posted("draft-late-to-come-00", "08:00:00"))
                    .build(),
                CORRECTED);
    ledger.save(file);
    assertThat(DayLedger.load(file)).isEqualTo(ledger);

    closed.save(file);
    assertThat(DayLedger.load(file)).isEqualTo(closed);
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }

    Files.writeString(file, ledger.toJson().substring(0, 100));
    assertThatThrownBy(() -> DayLedger.load(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("day ledger");
  }

  @Test
  void aLedgerOfALaterReleaseIsRead() {
    String json = closed.toJson().replaceFirst("\\{", "{\"newer\": [1],");

    assertThat(DayLedger.fromJson(json)).isEqualTo(closed);
  }

  @Test
  void aHeavyDayStaysSmall() {
    List<Announcement> many = new ArrayList<>();
    for (int i = 0; i < 443; i++) {
      many.add(posted("draft-item-" + i + "-00", "01:00:00"));
    }
    DayLedger ledger = DayLedger.empty().close(digest(many), 25, PUBLISHED);

    assertThat(ledger.day(Samples.DAY).orElseThrow().part("draft-item-0")).hasValue(1);
    assertThat(ledger.toJson().length() / 443).isLessThan(600);
  }
}
