package io.github.dailyietf.benchmarks.generated;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.Area;
import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DocumentLookup;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupType;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.InternetDraftBuilder;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.RfcPublication;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.core.UtcDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The announcements of a heavy day and what a lookup says about them; made up, always the same. */
public final class GeneratedDay {

  /** Its day. */
  public static final UtcDay DAY = UtcDay.parse("2025-10-20");

  /** Acronym, name and area of groups. */
  private static final String[][] GROUPS = {
    {"idr", "Inter-Domain Routing", "rtg", "Routing"},
    {"pce", "Path Computation Element", "rtg", "Routing"},
    {"spring", "Source Packet Routing in Networking", "rtg", "Routing"},
    {"lsr", "Link State Routing", "rtg", "Routing"},
    {"bess", "BGP Enabled ServiceS", "rtg", "Routing"},
    {"tls", "Transport Layer Security", "sec", "Security"},
    {"lamps", "Limited Additional Mechanisms for PKIX and SMIME", "sec", "Security"},
    {"oauth", "Web Authorization Protocol", "sec", "Security"},
    {"cose", "CBOR Object Signing and Encryption", "sec", "Security"},
    {"netmod", "Network Modeling", "ops", "Operations and Management"},
    {"opsawg", "Operations and Management Area Working Group", "ops", "Operations and Management"},
    {"dnsop", "Domain Name System Operations", "ops", "Operations and Management"},
    {"quic", "QUIC", "wit", "Web and Internet Transport"},
    {"httpbis", "HTTP", "wit", "Web and Internet Transport"},
    {"moq", "Media Over QUIC", "wit", "Web and Internet Transport"},
    {"6man", "IPv6 Maintenance", "int", "Internet"},
    {"dhc", "Dynamic Host Configuration", "int", "Internet"},
    {"jmap", "JSON Mail Access Protocol", "art", "Applications and Real-Time"},
    {"calext", "Calendaring Extensions", "art", "Applications and Real-Time"},
    {"rswg", "RFC Series Working Group", "gen", "General"},
  };

  private static final String[] WHAT = {
    "Segment Routing Policies", "Path Validation", "Attestation Results", "Hybrid Key Exchange",
    "Delegation Signer Records", "Mail Submission", "Packet Loss Measurement", "Agent Gateways",
    "Network Inventory", "Zero-Touch Onboarding", "Client Identity", "Congestion Signals",
    "Encrypted Client Hello", "Multicast Trees", "Certificate Revocation", "Recurring Events"
  };

  private static final String[] HOW = {
    "A YANG Data Model for %s",
    "BGP Extensions for %s",
    "%s in Constrained Networks",
    "Use Cases and Requirements for %s",
    "Operational Considerations for %s",
    "%s over QUIC",
    "An Architecture for %s across Several Administrative Domains",
    "Post-Quantum %s",
    "Problem Statement of %s for AI Agents",
    "%s"
  };

  private static final String[] WORDS =
      ("a method for carrying policies between domains agent gateway of large language models data"
              + " model inventory path validation zero trust results key exchange signer records"
              + " synchronization mail submission client identity measurement packet loss jitter"
              + " endpoints agree on value that both sides have seen before traffic is sent across")
          .split(" ", -1);

  private GeneratedDay() {}

  /** So many drafts and three RFCs, in order of time. */
  public static List<Announcement> mails(int drafts, long seed) {
    Random random = new Random(seed);
    List<Announcement> mails = new ArrayList<>();
    for (int i = 0; i < drafts; i++) {
      InternetDraft draft = draft(random, i).build();
      mails.add(
          IdAction.builder()
              .messageId(i + ".draft@example.org")
              .sentAt(DAY.start().plusSeconds(i * 86_000L / drafts))
              .subject("I-D Action: " + draft.version() + ".txt")
              .listId("i-d-announce.ietf.org")
              .draft(draft)
              .build());
    }
    for (int number = 9901; number < 9904; number++) {
      mails.add(
          RfcPublication.builder()
              .messageId(number + ".rfc@example.org")
              .sentAt(DAY.start().plusSeconds(number))
              .subject("RFC " + number)
              .rfc(
                  Rfc.builder()
                      .number(RfcNumber.of(number))
                      .title(title(random))
                      .addAuthor(Author.of("Author " + number))
                      .abstractText(summary(random, number))
                      .pages(20)
                      .build())
              .build());
    }
    return mails;
  }

  /** Answers with the area of every group. */
  public static DocumentLookup lookup(List<Announcement> mails) {
    List<InternetDraft> answers = new ArrayList<>();
    for (Announcement mail : mails) {
      if (mail instanceof IdAction action) {
        InternetDraft draft = action.draft();
        draft
            .group()
            .flatMap(Group::acronym)
            .ifPresent(
                acronym ->
                    answers.add(
                        InternetDraft.builder()
                            .from(draft)
                            .group(group(acronym, true))
                            .intendedLevel(StandardLevel.PROPOSED_STANDARD)
                            .build()));
      }
    }
    return DocumentLookup.of(answers.toArray(new InternetDraft[0]));
  }

  private static InternetDraftBuilder draft(Random random, int number) {
    String[] group = GROUPS[random.nextInt(GROUPS.length)];
    boolean individual = random.nextInt(3) == 0;
    String title = title(random);
    String slug = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    var draft =
        InternetDraft.builder()
            .name(
                DraftName.of(
                    "draft-"
                        + (individual ? "author" + number : "ietf")
                        + "-"
                        + group[0]
                        + "-"
                        + slug.substring(0, Math.min(24, slug.length())).replaceAll("-$", "")
                        + "-"
                        + number))
            .revision(Revision.of(Math.max(0, (int) (random.nextGaussian() * 4))))
            .title(title)
            .addAuthor(Author.of("Author " + random.nextInt(300)))
            .addAuthor(Author.of("Author " + random.nextInt(300)))
            .pages(5 + random.nextInt(60))
            .abstractText(summary(random, number));
    return individual ? draft : draft.group(group(group[0], false));
  }

  private static Group group(String acronym, boolean area) {
    for (String[] row : GROUPS) {
      if (row[0].equals(acronym)) {
        var group = Group.builder().acronym(acronym).name(row[1]).type(GroupType.WORKING_GROUP);
        return area
            ? group.area(Area.builder().acronym(row[2]).name(row[3]).build()).build()
            : group.build();
      }
    }
    throw new IllegalArgumentException(acronym);
  }

  private static String title(Random random) {
    return HOW[random.nextInt(HOW.length)].formatted(WHAT[random.nextInt(WHAT.length)]);
  }

  private static String summary(Random random, int number) {
    StringBuilder text = new StringBuilder("This document specifies ");
    for (int i = 0; i < 110; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(i % 11 == 10 ? "\n" : " ");
      if (i % 24 == 23) {
        text.append("everywhere.  It also tells ");
      }
    }
    text.append("today.");
    return number % 6 == 0
        ? text + "\n\nIt updates RFC " + (number % 9000 + 1) + "."
        : text.toString();
  }
}
