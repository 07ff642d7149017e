package io.github.dailyietf.digest;

import static io.github.dailyietf.digest.Samples.DAY;
import static io.github.dailyietf.digest.Samples.at;
import static io.github.dailyietf.digest.Samples.draft;
import static io.github.dailyietf.digest.Samples.group;
import static io.github.dailyietf.digest.Samples.posted;
import static io.github.dailyietf.digest.Samples.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Area;
import io.github.dailyietf.core.DocumentLookup;
import io.github.dailyietf.core.DocumentStream;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftState;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupType;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.StandardLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnrichmentTest {

  private static final Area OPS =
      Area.builder().name("Operations and Management").acronym("ops").build();

  private static final Group NETMOD_WITH_AREA =
      Group.builder().name("Network Modeling").acronym("netmod").area(OPS).build();

  private static DraftEntry entry(InternetDraft mailed, InternetDraft known) {
    return Digest.on(DAY)
        .add(posted(mailed, at("12:00:00")))
        .documents(DocumentLookup.of(known))
        .build()
        .drafts()
        .get(0);
  }

  @Test
  void aLookupFillsWhatTheMailLeavesOpen() {
    InternetDraft known =
        InternetDraft.builder()
            .from(draft("draft-a-03", "Another title"))
            .group(NETMOD_WITH_AREA)
            .stream(DocumentStream.IETF)
            .intendedLevel(StandardLevel.PROPOSED_STANDARD)
            .state(DraftState.ACTIVE)
            .pages(99)
            .build();

    DraftEntry entry = entry(draft("draft-a-02", "The mail's title"), known);

    assertThat(entry.draft())
        .isEqualTo(
            InternetDraft.builder()
                .from(draft("draft-a-02", "The mail's title"))
                .group(NETMOD_WITH_AREA)
                .stream(DocumentStream.IETF)
                .intendedLevel(StandardLevel.PROPOSED_STANDARD)
                .state(DraftState.ACTIVE)
                .build());
    assertThat(entry.lookedUp()).containsExactly("group", "stream", "intendedLevel", "state");
  }

  @Test
  void aLookupNeverReplacesWhatTheMailStates() {
    InternetDraft mailed =
        InternetDraft.builder()
            .from(draft("draft-a-02", "Title"))
            .group(Group.builder().name("Network Modeling").build())
            .stream(DocumentStream.IRTF)
            .build();
    InternetDraft known =
        InternetDraft.builder().from(draft("draft-a-02", "Other")).group(NETMOD_WITH_AREA).stream(
                DocumentStream.IETF)
            .build();

    DraftEntry entry = entry(mailed, known);

    assertThat(entry.draft().title()).isEqualTo("Title");
    assertThat(entry.draft().stream()).contains(DocumentStream.IRTF);
    assertThat(entry.draft().group()).contains(NETMOD_WITH_AREA);
    assertThat(entry.lookedUp()).containsExactly("group.acronym", "group.area");
  }

  @Test
  void factsOfAnotherGroupAreNotMixedIn() {
    InternetDraft mailed =
        InternetDraft.builder()
            .from(draft("draft-a-02", "Title"))
            .group(group("Old Group", "old"))
            .build();
    InternetDraft known =
        InternetDraft.builder().from(draft("draft-a-02", "Title")).group(NETMOD_WITH_AREA).build();

    assertThat(entry(mailed, known).draft()).isEqualTo(mailed);
  }

  @Test
  void thePseudoGroupOfIndividualsIsNoGroup() {
    InternetDraft known =
        InternetDraft.builder()
            .from(draft("draft-a-02", "Title"))
            .group(
                Group.builder()
                    .name("Individual Submissions")
                    .acronym("none")
                    .type(GroupType.INDIVIDUAL)
                    .build())
            .build();

    assertThat(entry(draft("draft-a-02", "Title"), known).draft().group()).isEmpty();
  }

  @Test
  void anRfcIsCompletedToo() {
    Rfc known =
        Rfc.builder().number(RfcNumber.of(9000)).title("Other").stream(DocumentStream.IETF)
            .level(StandardLevel.EXPERIMENTAL)
            .build();

    RfcEntry entry =
        Digest.on(DAY)
            .add(published(9000, at("12:00:00")))
            .documents(DocumentLookup.of(known))
            .build()
            .rfcs()
            .get(0);

    assertThat(entry.rfc().level()).contains(StandardLevel.EXPERIMENTAL);
    assertThat(entry.rfc().title()).isEqualTo("Title of 9000");
    assertThat(entry.lookedUp()).containsExactly("stream", "level");
  }

  @Test
  void aLookupIsAskedOnceForAllDrafts() {
    List<Collection<DraftName>> questions = new ArrayList<>();
    DocumentLookup lookup =
        new Answering() {
          @Override
          public Map<DraftName, InternetDraft> drafts(Collection<DraftName> names) {
            questions.add(names);
            return Map.of();
          }
        };

    Digest.on(DAY)
        .addAll(List.of(posted("draft-b-00"), posted("draft-a-00"), posted("draft-a-01")))
        .documents(lookup)
        .build();

    assertThat(questions)
        .containsExactly(List.of(DraftName.of("draft-a"), DraftName.of("draft-b")));
  }

  @Test
  void aFailingLookupLeavesTheFactsOfTheMailsAndIsReported() {
    DocumentLookup failing =
        new Answering() {
          @Override
          public Map<DraftName, InternetDraft> drafts(Collection<DraftName> names) {
            throw new IllegalStateException("the server is away");
          }
        };

    Digest digest = Digest.on(DAY).add(posted("draft-a-00")).documents(failing).build();

    assertThat(digest.drafts()).hasSize(1);
    assertThat(digest.report().problems())
        .containsExactly(
            new Problem(
                "lookup-failed",
                "lookup of drafts",
                0,
                "only the facts of the mails are shown",
                "IllegalStateException: the server is away"));
  }

  @Test
  void whatALookupWasNotAskedIsReportedAndNotTakenForMissing() {
    List<Problem> gaps = new ArrayList<>(List.of(Problem.of("lookup-gap", "/earlier", "earlier")));
    DocumentLookup tired =
        new Answering() {
          @Override
          public Map<DraftName, InternetDraft> drafts(Collection<DraftName> names) {
            gaps.add(new Problem("lookup-gap", "/list/", 0, "was not asked", names.toString()));
            return Map.of();
          }

          @Override
          public List<Problem> gaps() {
            return gaps;
          }
        };

    Digest digest =
        Digest.on(DAY).add(posted("draft-a-00")).documents(tired.or(DocumentLookup.none())).build();

    assertThat(digest.drafts()).hasSize(1);
    assertThat(digest.report().problems())
        .containsExactly(new Problem("lookup-gap", "/list/", 0, "was not asked", "[draft-a]"));
  }

  private abstract static class Answering implements DocumentLookup {
    @Override
    public Optional<InternetDraft> draft(DraftName name) {
      return Optional.empty();
    }

    @Override
    public Optional<Rfc> rfc(RfcNumber number) {
      return Optional.empty();
    }
  }
}
