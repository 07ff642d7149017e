package io.github.dailyietf.digest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailyietf.digest.publish.PublicationPlan.Action;
import io.github.dailyietf.digest.publish.PublicationReport.Outcome;
import io.github.dailyietf.digest.publish.PublicationReport.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationJournalTest {

  private final List<String> sent = new ArrayList<>();
  private final List<Post> posts = List.of(Post.of("page/1", "one"), Post.of("page/2", "two"));

  private final Poster poster =
      new Poster() {
        @Override
        public String create(Post post) {
          sent.add("create " + post.content());
          return "at/" + post.place();
        }

        @Override
        public void update(String address, Post post) {
          sent.add("update " + address + " " + post.content());
        }
      };

  private static List<Outcome> outcomes(PublicationReport report) {
    return report.results().stream().map(Result::outcome).toList();
  }

  @Test
  void runningTwicePostsOnceAndAChangeIsAnUpdate(@TempDir Path folder) throws IOException {
    PublicationJournal journal = PublicationJournal.in(folder.resolve("journal"));

    assertThat(journal.plan(posts)).hasToString("CREATE page/1\nCREATE page/2");
    assertThat(sent).isEmpty();
    assertThat(outcomes(journal.apply(posts, poster))).containsOnly(Outcome.CREATED);

    PublicationJournal reopened = PublicationJournal.in(folder.resolve("journal"));
    assertThat(reopened.plan(posts).count(Action.SKIP)).isEqualTo(2);
    assertThat(outcomes(reopened.apply(posts, poster))).containsOnly(Outcome.SKIPPED);

    List<Post> amended = List.of(posts.get(0), Post.of("page/2", "two, corrected"));
    assertThat(reopened.plan(amended)).hasToString("SKIP page/1\nUPDATE page/2");
    PublicationReport report = reopened.apply(amended, poster);
    assertThat(outcomes(report)).containsExactly(Outcome.SKIPPED, Outcome.UPDATED);
    assertThat(report.complete()).isTrue();
    assertThat(sent).containsExactly("create one", "create two", "update at/page/2 two, corrected");
    assertThat(reopened.entries()).extracting(JournalEntry::place).contains("page/1", "page/2");
  }

  @Test
  void aRefusedPostIsTriedAgainAndKeepsTheLaterOnesBehindIt() {
    PublicationJournal journal = PublicationJournal.of(new HashMap<>());
    Poster refusing =
        post -> {
          throw new PostRefusedException("400: too long");
        };

    PublicationReport report = journal.apply(posts, refusing);
    assertThat(outcomes(report)).containsExactly(Outcome.REFUSED, Outcome.LEFT);
    assertThat(report.results().get(0).detail().orElseThrow()).contains("400: too long");
    assertThat(report.toString().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("REFUSED page/1: ");
    assertThat(report.complete()).isFalse();

    assertThat(outcomes(journal.apply(posts, poster))).containsOnly(Outcome.CREATED);
  }

  @Test
  void aLostAnswerIsNeverAnsweredBySendingAgain() {
    PublicationJournal journal = PublicationJournal.of(new HashMap<>());
    Poster silent =
        post -> {
          sent.add("create " + post.content());
          throw new IOException("timeout");
        };

    assertThat(outcomes(journal.apply(posts, silent)))
        .containsExactly(Outcome.TO_BE_CHECKED, Outcome.LEFT);
    assertThat(journal.plan(posts)).hasToString("CHECK page/1\nCREATE page/2");
    assertThat(outcomes(journal.apply(posts, poster)))
        .containsExactly(Outcome.TO_BE_CHECKED, Outcome.CREATED);
    assertThat(sent).containsExactly("create one", "create two");

    journal.posted("page/1", "at/page/1");
    assertThat(outcomes(journal.apply(posts, poster))).containsOnly(Outcome.SKIPPED);
    assertThatThrownBy(() -> journal.notPosted("page/1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("page/1");
  }

  @Test
  void whatAPersonSaysIsMissingIsSentAgain() {
    PublicationJournal journal = PublicationJournal.of(new HashMap<>());
    journal.apply(
        posts,
        post -> {
          throw new IllegalStateException("a bug in the poster");
        });

    journal.notPosted("page/1");

    assertThat(outcomes(journal.apply(posts, poster))).containsOnly(Outcome.CREATED);
  }

  @Test
  void aPlaceThatIsForgottenIsPublishedAnew(@TempDir Path folder) throws IOException {
    PublicationJournal journal = PublicationJournal.in(folder);
    journal.apply(posts, poster);

    journal.forget("page/1");
    journal.forget("page/nowhere");

    assertThat(PublicationJournal.in(folder).plan(posts)).hasToString("CREATE page/1\nSKIP page/2");
    assertThat(outcomes(journal.apply(posts, poster)))
        .containsExactly(Outcome.CREATED, Outcome.SKIPPED);
  }

  @Test
  void aServiceThatCannotChangePostsRefusesAndKeepsTheOldOne() {
    PublicationJournal journal = PublicationJournal.of(new HashMap<>());
    Poster createOnly = Post::place;
    journal.apply(posts, createOnly);
    List<Post> amended = List.of(Post.of("page/1", "new"), posts.get(1));

    assertThat(outcomes(journal.apply(amended, createOnly)))
        .containsExactly(Outcome.REFUSED, Outcome.SKIPPED);
    assertThat(journal.plan(posts).count(Action.SKIP)).isEqualTo(2);
  }

  @Test
  void twoPostsForOnePlaceAreAMistake() {
    PublicationJournal journal = PublicationJournal.of(new HashMap<>());

    assertThatThrownBy(() -> journal.plan(List.of(posts.get(0), Post.of("page/1", "other"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two posts for one place: page/1");
    assertThatThrownBy(() -> Post.of(" ", "text")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyOneAtATimePublishesFromAFolder(@TempDir Path folder) throws IOException {
    PublicationJournal journal = PublicationJournal.in(folder);
    PublicationJournal other = PublicationJournal.in(folder);

    journal.apply(
        posts.subList(0, 1),
        post -> {
          assertThatThrownBy(() -> other.apply(posts, poster))
              .isInstanceOf(UncheckedIOException.class)
              .hasMessageContaining("somebody else publishes");
          return "at/1";
        });

    assertThat(sent).isEmpty();
    assertThat(outcomes(other.apply(posts, poster)))
        .containsExactly(Outcome.SKIPPED, Outcome.CREATED);
  }

  @Test
  void aSpoiledEntryStopsTheRunBeforeItPosts(@TempDir Path folder) throws IOException {
    PublicationJournal journal = PublicationJournal.in(folder);
    journal.apply(posts, poster);
    sent.clear();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        Files.writeString(file, "{\"place\":");
      }
    }

    assertThatThrownBy(() -> journal.apply(posts, poster))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("journal entry");
    assertThat(sent).isEmpty();
  }

  @Test
  void keysDependOnPlaceAndContentOnly() {
    Post post = Post.of("line/2025-11-28/1", "本文");

    assertThat(post.key()).hasSize(24).isEqualTo(Post.of("line/2025-11-28/1", "本文").key());
    assertThat(post.key()).isNotEqualTo(Post.of("line/2025-11-28/2", "本文").key());
    assertThat(post.hash()).isEqualTo(Post.of("elsewhere", "本文").hash());
    assertThat(post.uuid().version()).isEqualTo(8);
    assertThat(post.uuid().variant()).isEqualTo(2);
    assertThat(Post.all("x", Chunks.plain(50).cutText("a ".repeat(60))))
        .extracting(Post::place)
        .containsExactly("x/1", "x/2", "x/3");
    assertThat(Post.all("x", Chunks.mastodon().cutText("hello")).get(0).content())
        .isEqualTo("{\"status\":\"hello\"}");
  }

  @Test
  void entriesOfLaterReleasesAreRead() {
    Map<String, String> map = new HashMap<>();
    PublicationJournal journal = PublicationJournal.of(map);
    journal.apply(posts, poster);
    map.replaceAll((place, json) -> json.replaceFirst("\\{", "{\"newer\": 1, "));

    assertThat(journal.plan(posts).count(Action.SKIP)).isEqualTo(2);
  }
}
