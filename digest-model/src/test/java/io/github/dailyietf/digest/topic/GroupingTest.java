package io.github.dailyietf.digest.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Area;
import io.github.dailyietf.core.DocumentLookup;
import io.github.dailyietf.core.DocumentStream;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupType;
import io.github.dailyietf.core.LastCall;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupingTest {

  private static final Group NETMOD =
      Group.builder()
          .from(Mails.group("netmod", "Network Modeling"))
          .area(Area.builder().name("Operations and Management").acronym("ops").build())
          .build();

  private final Digest digest =
      Digest.on(Samples.DAY)
          .add(
              Mails.posted(
                  Mails.draft("draft-ietf-netmod-a-01", "YANG A")
                      .group(Mails.group("netmod", "Network Modeling"))))
          .add(
              Mails.posted(
                  Mails.draft("draft-ietf-idr-b-01", "BGP B")
                      .group(Mails.group("idr", "Inter-Domain Routing"))))
          .add(
              Mails.posted(
                  Mails.draft("draft-irtf-icnrg-c-01", "CCNx C")
                      .group(
                          Group.builder()
                              .name("Information-Centric Networking")
                              .acronym("icnrg")
                              .type(GroupType.RESEARCH_GROUP)
                              .build())))
          .add(Mails.posted("draft-ietf-lost-d-01", "D"))
          .add(Mails.posted("draft-somebody-e-01", "E"))
          .add(
              Mails.posted(
                  Mails.draft("draft-somebody-f-01", "F").stream(DocumentStream.INDEPENDENT)))
          .add(
              LastCall.builder()
                  .messageId("lc@x")
                  .sentAt(Samples.at("12:00:00"))
                  .subject("Last Call")
                  .group(Group.builder().name("Network Modeling").build())
                  .build())
          .add(Samples.published(9900, Samples.at("12:00:00")))
          .documents(
              DocumentLookup.of(
                  Mails.draft("draft-ietf-netmod-a-01", "YANG A").group(NETMOD).build()))
          .build();

  private static List<String> lines(List<Bundle> bundles) {
    List<String> lines = new ArrayList<>();
    for (Bundle bundle : bundles) {
      String items =
          String.join(", ", bundle.entries().stream().map(e -> "" + Item.of(e)).toList());
      lines.add(bundle.heading().kind() + " " + bundle.heading().key() + ": " + items);
    }
    return lines;
  }

  @Test
  void areasComeFromTheDataAndWhatHasNoneKeepsAnHonestPlace() {
    assertThat(lines(Grouping.AREA.of(digest)))
        .containsExactly(
            "AREA ops: draft-ietf-netmod-a-01, lc@x",
            "STREAM ise: draft-somebody-f-01",
            "STREAM irtf: draft-irtf-icnrg-c-01",
            "INDIVIDUAL individual: draft-somebody-e-01",
            "UNKNOWN unknown: draft-ietf-idr-b-01, draft-ietf-lost-d-01, RFC 9900");
  }

  @Test
  void groupsStandByName() {
    assertThat(lines(Grouping.GROUP.of(digest)))
        .containsExactly(
            "GROUP icnrg: draft-irtf-icnrg-c-01",
            "GROUP idr: draft-ietf-idr-b-01",
            "GROUP netmod: draft-ietf-netmod-a-01, lc@x",
            "STREAM ise: draft-somebody-f-01",
            "INDIVIDUAL individual: draft-somebody-e-01",
            "UNKNOWN unknown: draft-ietf-lost-d-01, RFC 9900");
  }

  @Test
  void familiesStandInTheOrderOfTheTable() {
    assertThat(lines(Grouping.FAMILY.of(digest)))
        .startsWith("FAMILY routing: draft-ietf-idr-b-01")
        .element(1)
        .isEqualTo("FAMILY management: draft-ietf-netmod-a-01");
  }

  @Test
  void everyEntryStandsUnderOneHeading() {
    int entries = digest.drafts().size() + digest.rfcs().size() + digest.actions().size();
    for (Grouping by : Grouping.values()) {
      assertThat(by.of(digest).stream().mapToInt(bundle -> bundle.entries().size()).sum())
          .isEqualTo(entries);
      assertThat(by.of(digest.parts(2).get(1))).isNotEmpty();
    }
    assertThat(Grouping.GROUP.of(digest).get(0).entries(DraftEntry.class)).hasSize(1);
  }
}
