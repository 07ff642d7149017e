package io.github.dailyietf.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.publish.Post;
import io.github.dailyietf.digest.publish.Sighting;
import io.github.dailyietf.mail.AnnouncementPrinter;
import io.github.dailyietf.mail.IdEra;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three mornings: nothing twice and nothing lost, wherever a run was cut off. */
class DailyJobTest {

  /** The process died. */
  private static final class Crash extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** A chat whose wall everybody sees; at a step, the process that posts to it dies. */
  private final class Wall implements Channel {
    int step;
    int dies = -1;
    boolean canFind;

    @Override
    public List<Post> posts(String place, String markdown) {
      return List.of(Post.of(place, markdown));
    }

    @Override
    public String create(Post post) {
      die();
      wall.add(post);
      die();
      return post.place();
    }

    @Override
    public Sighting find(String place, String key) throws IOException {
      if (!canFind) {
        return Sighting.unknown();
      }
      return wall.stream().anyMatch(post -> post.key().equals(key))
          ? Sighting.at(place)
          : Sighting.absent();
    }

    private void die() {
      if (step++ == dies) {
        throw new Crash();
      }
    }
  }

  @TempDir Path folder;

  private final List<Post> wall = new ArrayList<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private Path mails = Path.of("mails");

  @BeforeEach
  void mailbox() throws IOException {
    mails = Files.createDirectories(folder.resolve("mails"));
    for (int i = 0; i < 60; i++) {
      arrive("2026-03-0" + (1 + i % 2) + "T10:00:00Z", "draft-sample-item-" + (100 + i) + "-00");
    }
  }

  private void arrive(String at, String version) throws IOException {
    DraftVersion draft = DraftVersion.parse(version);
    IdAction mail =
        IdAction.builder()
            .messageId(version + "@example.org")
            .sentAt(Instant.parse(at))
            .subject("I-D Action: " + version + ".txt")
            .draft(
                InternetDraft.builder()
                    .name(draft.name())
                    .revision(draft.revision())
                    .title("The Item of " + version)
                    .build())
            .build();
    byte[] bytes = AnnouncementPrinter.in(IdEra.H).print(mail);
    Files.write(mails.resolve(version + ".eml"), bytes, StandardOpenOption.CREATE_NEW);
  }

  private int run(String morning, Channel channel) {
    return run(morning, channel, "--state", folder.resolve("state").toString());
  }

  private int run(String morning, Channel channel, String... options) {
    out.reset();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Clock clock = Clock.fixed(Instant.parse(morning), ZoneOffset.UTC);
    List<String> words = new ArrayList<>(List.of(mails.toString(), "--days", "2"));
    words.addAll(List.of(options));
    return CommandLine.run(
        words,
        DailyJob.HELP,
        stream,
        stream,
        line -> new DailyJob(clock, stream).run(line, channel));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private List<String> places() {
    return wall.stream().map(Post::place).toList();
  }

  @Test
  void eachDayIsPublishedOnceAndLateMailsAreCorrections() throws IOException {
    assertThat(run("2026-03-03T01:00:00Z", new Wall())).isZero();
    List<String> first =
        List.of("2026-03-01/part-1", "2026-03-01/part-2", "2026-03-02/part-1", "2026-03-02/part-2");
    assertThat(places()).isEqualTo(first);

    arrive("2026-03-02T23:59:00Z", "draft-sample-came-late-00");
    assertThat(run("2026-03-03T07:00:00Z", new Wall())).isZero();
    assertThat(run("2026-03-03T07:30:00Z", new Wall())).isZero();
    assertThat(printed().lines()).hasSize(5).allMatch(line -> line.startsWith("SKIPPED "));
    assertThat(wall).hasSize(5);
    Post correction = wall.get(4);
    assertThat(correction.place()).isEqualTo("2026-03-02/correction-1");
    assertThat(correction.content()).contains("draft-sample-came-late-00", "No. 31");

    arrive("2026-03-02T23:59:30Z", "draft-sample-came-later-00");
    assertThat(run("2026-03-04T01:00:00Z", new Wall())).isZero();
    assertThat(places().subList(5, places().size()))
        .containsExactly("2026-03-02/correction-2", "2026-03-03/part-1");
    assertThat(wall.get(5).content())
        .contains("draft-sample-came-later-00")
        .doesNotContain("draft-sample-came-late-00");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nothingTwiceAndNothingLostWhereverARunDies(boolean canFind) throws IOException {
    assertThat(run("2026-03-03T01:00:00Z", new Wall())).isZero();
    List<Post> undisturbed = List.copyOf(wall);
    int crashes = 0;
    for (int dies = 0; dies < 2 * undisturbed.size(); dies++) {
      wall.clear();
      String state = folder.resolve("state-" + dies).toString();
      Wall dying = new Wall();
      dying.dies = dies;
      assertThat(catchThrowable(() -> run("2026-03-03T01:00:00Z", dying, "--state", state)))
          .isInstanceOf(Crash.class);
      crashes++;

      Wall healthy = new Wall();
      healthy.canFind = canFind;
      int status = run("2026-03-03T02:00:00Z", healthy, "--state", state);

      assertThat(places()).doesNotHaveDuplicates();
      if (canFind) {
        assertThat(status).isZero();
        assertThat(wall).containsExactlyInAnyOrderElementsOf(undisturbed);
      } else {
        // One post is in doubt, is told, and is there or not; all others are there.
        assertThat(status).isEqualTo(1);
        assertThat(printed()).containsOnlyOnce("TO_BE_CHECKED");
        assertThat(wall).hasSize(undisturbed.size() - (dies + 1) % 2);
      }
    }
    assertThat(crashes).isEqualTo(8);
  }

  @Test
  void aMailThatCameBetweenTheCrashAndTheNextRunIsACorrection() throws IOException {
    Wall dying = new Wall();
    dying.dies = 5;
    assertThat(catchThrowable(() -> run("2026-03-03T01:00:00Z", dying))).isInstanceOf(Crash.class);
    arrive("2026-03-02T12:00:00Z", "draft-sample-between-00");

    Wall healthy = new Wall();
    healthy.canFind = true;
    assertThat(run("2026-03-03T02:00:00Z", healthy)).isZero();

    assertThat(places())
        .containsExactly(
            "2026-03-01/part-1",
            "2026-03-01/part-2",
            "2026-03-02/part-1",
            "2026-03-02/part-2",
            "2026-03-02/correction-1");
    assertThat(
            wall.stream()
                .filter(post -> post.content().contains("draft-sample-between-00"))
                .count())
        .isEqualTo(1);
  }

  @Test
  void aFolderBecomesASite() throws IOException {
    Path site = folder.resolve("site");
    assertThat(run("2026-03-03T01:00:00Z", new FolderChannel(site))).isZero();
    Instant now = Files.getLastModifiedTime(site.resolve("2026-03-02/part-2.md")).toInstant();
    assertThat(run("2026-03-03T02:00:00Z", new FolderChannel(site))).isZero();

    try (Stream<Path> files = Files.walk(site)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> site.relativize(file).toString()))
          .containsExactlyInAnyOrder(
              "2026-03-01/part-1.md",
              "2026-03-01/part-2.md",
              "2026-03-02/part-1.md",
              "2026-03-02/part-2.md");
    }
    assertThat(Files.readString(site.resolve("2026-03-02/part-1.md")))
        .startsWith("# Daily IETF, 2026-03-02");
    assertThat(Files.getLastModifiedTime(site.resolve("2026-03-02/part-2.md")).toInstant())
        .isEqualTo(now)
        .isAfter(Instant.EPOCH.plus(Duration.ofDays(1)));
  }

  @Test
  void whatWasOddAboutMailsIsKept() throws IOException {
    Files.writeString(
        mails.resolve("odd.eml"),
        """
        Date: Mon, 02 Mar 2026 12:00:00 +0000
        From: internet-drafts@ietf.org
        Subject: I-D Action: draft-sample-odd-00.txt

        Internet-Draft draft-sample-odd-00.txt is now available.
        """);
    assertThat(run("2026-03-03T01:00:00Z", new Wall())).isZero();
    Path kept = folder.resolve("state/digest-2026-03-02.json");
    assertThat(Digest.fromJson(Files.readString(kept)).report().problems())
        .extracting(Problem::message)
        .contains("no labelled fields in the announcement of a draft");
  }

  @Test
  void theSiteGetsAFeed() throws IOException {
    String site = folder.resolve("site").toString();
    String state = folder.resolve("state").toString();
    FolderChannel channel = new FolderChannel(Path.of(site));
    String[] options = {
      "--state", state, "--site", site, "--feed", "https://example.org/ietf/feed.xml"
    };
    assertThat(run("2026-03-03T01:00:00Z", channel, options)).isZero();
    String feed = Files.readString(folder.resolve("site/feed.xml"));
    assertThat(feed.split("<entry>", -1)).hasSize(3);
    assertThat(feed).contains("draft-sample-item-100");

    assertThat(run("2026-03-03T05:00:00Z", channel, options)).isZero();
    assertThat(Files.readString(folder.resolve("site/feed.xml"))).isEqualTo(feed);
  }

  @Test
  void aDayThatHasNotEndedIsNotPublished() {
    String state = folder.resolve("state").toString();
    assertThat(run("2026-03-03T01:00:00Z", new Wall(), "--state", state, "--day", "2026-03-03"))
        .isEqualTo(2);
    assertThat(printed()).contains("2026-03-03 has not ended yet");
    assertThat(run("2026-03-03T01:00:00Z", new Wall(), "--help")).isZero();
    assertThat(wall).isEmpty();
  }
}
