package io.github.dailyietf.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.LastCall;
import io.github.dailyietf.core.MailKind;
import io.github.dailyietf.core.OtherAnnouncement;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.RfcPublication;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.render.DigestRenderer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DigestProperties {

  /** Mails of few documents and moments, so that copies and ties are frequent. */
  @Provide
  Arbitrary<List<Announcement>> mails() {
    Arbitrary<Integer> what = Arbitraries.integers().between(0, 19);
    Arbitrary<Optional<String>> ids =
        Arbitraries.of("a@x", "<a@x>", "b@x", "c@x", "d@x", " e@x").optional(0.8);
    Arbitrary<Optional<Instant>> moments =
        Arbitraries.of(0L, 1L, 43_200L, 86_399L, 86_400L, -1L)
            .map(Samples.DAY.start()::plusSeconds)
            .optional(0.9);
    Arbitrary<String> titles = Arbitraries.of("One", "Two", "Three");
    return Combinators.combine(what, ids, moments, titles)
        .as(DigestProperties::mail)
        .list()
        .ofMaxSize(30);
  }

  private static Announcement mail(
      int what, Optional<String> id, Optional<Instant> sentAt, String title) {
    if (what < 10) {
      InternetDraft draft =
          InternetDraft.builder()
              .name(DraftName.of("draft-" + "abc".charAt(what % 3)))
              .revision(Revision.of(what / 3))
              .title(title)
              .build();
      return IdAction.builder().messageId(id).sentAt(sentAt).subject("I-D").draft(draft).build();
    } else if (what < 13) {
      Rfc rfc = Rfc.builder().number(RfcNumber.of(what)).title(title).build();
      return RfcPublication.builder().messageId(id).sentAt(sentAt).subject("RFC").rfc(rfc).build();
    } else if (what < 15) {
      return LastCall.builder().messageId(id).sentAt(sentAt).subject("Last Call" + what).build();
    }
    MailKind kind =
        List.of(
                MailKind.DISCUSSION,
                MailKind.NOT_UNDERSTOOD,
                MailKind.NEW_VERSION_NOTIFICATION,
                MailKind.NOMCOM,
                MailKind.OTHER)
            .get(what - 15);
    return OtherAnnouncement.builder()
        .messageId(id)
        .sentAt(sentAt)
        .subject(title)
        .kind(kind)
        .build();
  }

  private static Digest digest(List<Announcement> mails) {
    return Digest.on(Samples.DAY).addAll(mails).build();
  }

  @Property
  void theOrderOfReadingDoesNotMatter(
      @ForAll("mails") List<Announcement> mails, @ForAll Random random) {
    List<Announcement> shuffled = new ArrayList<>(mails);
    Collections.shuffle(shuffled, random);

    assertThat(digest(shuffled)).isEqualTo(digest(mails));
  }

  @Property
  void readingMailsTwiceChangesOnlyTheNumberOfMails(@ForAll("mails") List<Announcement> mails) {
    Digest once = digest(mails);
    Digest twice = Digest.on(Samples.DAY).addAll(mails).addAll(mails).build();

    assertThat(twice.drafts()).isEqualTo(once.drafts());
    assertThat(twice.rfcs()).isEqualTo(once.rfcs());
    assertThat(twice.actions()).isEqualTo(once.actions());
    assertThat(twice.report().problems()).isEqualTo(once.report().problems());
    assertThat(twice.report().ofTheDay()).isEqualTo(once.report().ofTheDay());
    assertThat(twice.report().mailsRead()).isEqualTo(2 * mails.size());
  }

  @Property
  void everyMailIsAccountedFor(@ForAll("mails") List<Announcement> mails) {
    Report report = digest(mails).report();

    assertThat(report.mailsRead()).isEqualTo(mails.size());
    assertThat(report.announcements() + report.discussions() + report.notUnderstood())
        .isEqualTo(mails.size());
    assertThat(report.ofTheDay() + report.otherDays() + report.undated() + report.copies())
        .isEqualTo(mails.size());
  }

  @Property
  void noRevisionOfTheDayIsLostOrListedTwice(@ForAll("mails") List<Announcement> mails) {
    Set<String> posted = new HashSet<>();
    Set<RfcNumber> published = new HashSet<>();
    for (Announcement mail : mails) {
      if (mail.sentAt().map(UtcDay::of).equals(Optional.of(Samples.DAY))) {
        if (mail instanceof IdAction action) {
          posted.add(action.draft().version().toString());
        } else if (mail instanceof RfcPublication publication) {
          published.add(publication.rfc().number());
        }
      }
    }

    Digest digest = digest(mails);

    assertThat(
            digest.drafts().stream()
                .flatMap(e -> e.revisions().stream().map(r -> e.draft().name().at(r).toString())))
        .containsExactlyInAnyOrderElementsOf(posted);
    assertThat(digest.rfcs().stream().map(entry -> entry.rfc().number()))
        .containsExactlyInAnyOrderElementsOf(published);
    assertThat(digest.drafts())
        .allSatisfy(
            entry ->
                assertThat(entry.draft().revision()).isEqualTo(Collections.max(entry.revisions())));
  }

  @Property
  void jsonReadsBackEqual(@ForAll("mails") List<Announcement> mails) {
    Digest digest = digest(mails);

    assertThat(Digest.fromJson(digest.toJson())).isEqualTo(digest);
  }

  @Property(tries = 10)
  void theHostsZoneAndLocaleDoNotShow(
      @ForAll("zones") TimeZone zone, @ForAll("locales") Locale locale) {
    String expected = everything();
    TimeZone zoneBefore = TimeZone.getDefault();
    Locale localeBefore = Locale.getDefault();
    try {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
      assertThat(everything()).isEqualTo(expected);
    } finally {
      TimeZone.setDefault(zoneBefore);
      Locale.setDefault(localeBefore);
    }
  }

  private static String everything() {
    Digest digest = Samples.plainDay();
    return DigestRenderer.markdown().render(digest)
        + DigestRenderer.html(Layout.japanese()).render(digest)
        + DigestRenderer.text().render(Samples.heavyDay(443).parts(25).get(12))
        + DigestRenderer.json().render(digest);
  }

  @Provide
  Arbitrary<TimeZone> zones() {
    return Arbitraries.of("Pacific/Kiritimati", "Etc/GMT+12", "Asia/Tokyo", "Asia/Kathmandu")
        .map(TimeZone::getTimeZone);
  }

  @Provide
  Arbitrary<Locale> locales() {
    return Arbitraries.of("ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR", "ja-JP")
        .map(Locale::forLanguageTag);
  }
}
