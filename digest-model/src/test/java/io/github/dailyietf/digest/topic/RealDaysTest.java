package io.github.dailyietf.digest.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DigestBuilder;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Compares with what editors of real days chose. */
@EnabledIfEnvironmentVariable(named = RealDays.FOLDER, matches = ".+")
class RealDaysTest {

  /** Which of our families an editor's category can stand for. */
  private static final Map<String, Set<String>> CATEGORIES =
      Map.of(
          "network", Set.of("transport", "routing", "internet", "measurement"),
          "agents", Set.of("ai", "identity"),
          "security", Set.of("security", "identity", "mail", "iot"),
          "management", Set.of("management"));

  private static Digest day(String day) {
    return RealDays.digest(day, HotTopics.create());
  }

  @Test
  void theFamiliesOfADayAgreeWithTheEditorsCategories() {
    Map<String, String> chosen = new HashMap<>();
    for (String name :
        List.of(
            "gage-quic-pathmgmt",
            "ietf-pce-sr-bidir-path",
            "ietf-pce-circuit-style-pcep-extensions",
            "ietf-mpls-stamp-pw",
            "saum-evpn-lsp-ping-extension")) {
      chosen.put("draft-" + name, "network");
    }
    for (String name :
        List.of(
            "liu-rtgwg-agent-gateway-requirements",
            "zgsgl-dispatch-a2a-requirements-enterprise",
            "gaikwad-south-authorization")) {
      chosen.put("draft-" + name, "agents");
    }
    for (String name :
        List.of(
            "yu-imap-client-id",
            "storey-smtp-client-id",
            "ietf-sshm-ssh-agent",
            "ietf-iotops-mud-rats")) {
      chosen.put("draft-" + name, "security");
    }
    for (String name : List.of("ietf-netmod-immutable-flag", "ietf-netmod-system-config")) {
      chosen.put("draft-" + name, "management");
    }

    for (DraftEntry entry : day("2025-11-28").drafts()) {
      String name = entry.draft().name().value();
      assertThat(CATEGORIES.getOrDefault(chosen.getOrDefault(name, ""), Set.of()))
          .as(name)
          .contains(entry.topic().orElseThrow().family().key());
    }
  }

  @Test
  void theEditorsTopicsOfAQuietDayAreAmongThePicks() {
    assertThat(picks(day("2025-11-28")))
        .anyMatch(docs -> docs.contains("agent-gateway"))
        .anyMatch(docs -> docs.contains("imap-client-id") && docs.contains("smtp-client-id"))
        .anyMatch(docs -> docs.contains("south-authorization"));
    assertThat(picks(day("2026-01-01")))
        .anyMatch(docs -> docs.contains("agentic-jwt"))
        .anyMatch(docs -> docs.contains("inflight-removal"))
        .anyMatch(docs -> docs.contains("aero3") && docs.contains("omni3"));
  }

  @Test
  void theEditorsTopicsOfADayOfThirtyAreAmongThePicks() {
    Digest digest = RealDays.digest("2025-09-29", HotTopics.builder().picks(6).build());

    assertThat(picks(digest))
        .anyMatch(docs -> docs.contains("ecdhe-mlkem") && docs.contains("ikev2-mlkem"))
        .anyMatch(docs -> docs.contains("coserv") && docs.contains("msg-wrap"))
        .anyMatch(docs -> docs.contains("safe-method") && docs.contains("no-vary-search"))
        .anyMatch(docs -> docs.contains("restconf-client") && docs.contains("yang-semver"))
        .anyMatch(docs -> docs.contains("bgpls-sr-vtn-mt"))
        .anyMatch(docs -> docs.contains("RFC 9874") && docs.contains("RFC 9859"));
  }

  /** Of this part of a heavy day only the titles are known: no names, groups or abstracts. */
  @Test
  void theEditorsTopicsOfAPartAreFoundFromTitlesAlone() throws IOException {
    Digest digest = part13();

    assertThat(digest.drafts()).hasSize(25);
    assertThat(digest.hotTopics().subList(0, 3))
        .extracting(HotTopic::label)
        .containsExactlyInAnyOrder("MCP", "CoAP", "HTTP message signatures");
    Map<String, Set<String>> families = new HashMap<>();
    for (DraftEntry entry : digest.drafts()) {
      families
          .computeIfAbsent(
              entry.topic().map(topic -> topic.family().key()).orElse(""), key -> new TreeSet<>())
          .add(entry.draft().title());
    }
    assertThat(families.getOrDefault("iot", Set.of())).hasSizeGreaterThanOrEqualTo(4);
    assertThat(families.getOrDefault("", Set.of())).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void pairsThatTheEditorsTellAreRelated() {
    assertThat(related(day("2025-11-28")))
        .contains(
            "draft-storey-smtp-client-id-20 companion draft-yu-imap-client-id-15",
            "draft-ietf-netmod-immutable-flag-06 updates RFC 8040",
            "draft-ietf-netmod-immutable-flag-06 updates RFC 8526",
            "draft-ietf-netmod-system-config-14 updates RFC 8342")
        .anyMatch(r -> r.startsWith("draft-zgsgl-") && r.contains(" companion draft-liu-"));
    assertThat(related(day("2025-09-29")))
        .contains(
            "draft-ritz-eca-00 companion draft-ritz-eca-impl-00",
            "draft-ietf-scim-events-11 updates RFC 7643",
            "RFC 9874 part-of BCP 244");
    assertThat(related(day("2026-01-01")))
        .contains("draft-templin-6man-omni3-68 shared-authors draft-templin-6man-aero3-50");
  }

  private static List<String> picks(Digest digest) {
    return digest.hotTopics().stream().map(topic -> topic.documents().toString()).toList();
  }

  private static List<String> related(Digest digest) {
    return digest.relations().stream().map(r -> r.from() + " " + r.kind() + " " + r.to()).toList();
  }

  static Digest part13() throws IOException {
    Path file = Path.of(System.getenv(RealDays.FOLDER), "seeds", "2025-10-20-part-13.txt");
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    int start = lines.indexOf("投稿されたInternet-Draft");
    UtcDay day = UtcDay.parse("2025-10-20");
    DigestBuilder digest = Digest.on(day);
    for (int i = start + 1; !lines.get(i).equals("編集後記"); i += 2) {
      digest.add(
          Samples.posted(
              Mails.draft("draft-title" + i + "-00", lines.get(i)).build(),
              day.start().plusSeconds(i)));
    }
    return digest.build();
  }
}
