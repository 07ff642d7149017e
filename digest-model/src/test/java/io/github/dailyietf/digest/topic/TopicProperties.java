package io.github.dailyietf.digest.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.DocumentItem;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.LastCall;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TopicProperties {

  private static final Arbitrary<String> WORDS =
      Arbitraries.of(
          "YANG",
          "agents",
          "Agent",
          "BGP",
          "the",
          "for",
          "Extension",
          "Roses",
          "rats",
          "RATS",
          "ML-KEM",
          "zero-trust",
          "(PCEP)",
          "花の",
          "Huiyang",
          "updates",
          "RFC 8342",
          "This document",
          "obsoletes",
          "RFC 1.",
          "\n",
          "Protocol",
          "of",
          "É́",
          "👩‍🚀",
          "–");

  private static Arbitrary<String> text(int most) {
    return WORDS.list().ofMaxSize(most).map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<List<Announcement>> mails() {
    Arbitrary<String> names =
        Arbitraries.of(
            "draft-yang-roses",
            "draft-ietf-netmod-roses",
            "draft-liu-netmod-roses",
            "draft-liu-agent-gw",
            "draft-liu-agent-gw-impl",
            "draft-ietf-idr-rfc4271bis",
            "draft-x",
            "draft-huiyang-yang-04");
    Arbitrary<Set<String>> authors = Arbitraries.of("A", "B", "李 明", "a").set().ofMaxSize(3);
    Arbitrary<Announcement> mail =
        Combinators.combine(
                names, Arbitraries.integers().between(0, 21), text(7), text(15), authors)
            .as(TopicProperties::mail);
    return mail.list().ofMaxSize(14);
  }

  private static Announcement mail(
      String name, int revision, String title, String summary, Set<String> authors) {
    if (revision == 21) {
      return LastCall.builder()
          .messageId("lc-" + name + title.hashCode() + "@x")
          .sentAt(Samples.at("08:00:00"))
          .subject("Last Call: " + name + title)
          .addDocument(
              DocumentItem.builder().reference(DraftName.of(name).at(Revision.of(3))).build())
          .build();
    }
    var draft =
        Mails.draft(name + (revision < 10 ? "-0" : "-") + revision, title).abstractText(summary);
    authors.stream().sorted().map(Author::of).forEach(draft::addAuthor);
    if (name.startsWith("draft-ietf-")) {
      draft.group(Mails.group(name.split("-", -1)[2], "The Group"));
    }
    return Samples.posted(draft.build(), Samples.at("12:00:0" + revision % 3));
  }

  private static Digest digest(List<Announcement> mails) {
    return Digest.on(Samples.DAY).addAll(mails).build();
  }

  @Property
  void theOrderOfReadingDoesNotMatter(
      @ForAll("mails") List<Announcement> mails, @ForAll Random random) {
    List<Announcement> shuffled = new ArrayList<>(mails);
    Collections.shuffle(shuffled, random);

    assertThat(digest(shuffled).toJson()).isEqualTo(digest(mails).toJson());
  }

  @Property
  void jsonReadsBackEqual(@ForAll("mails") List<Announcement> mails) {
    Digest digest = digest(mails);

    assertThat(Digest.fromJson(digest.toJson())).isEqualTo(digest);
  }

  @Property
  void everyCountIsThatOfAListWithoutRepetitions(@ForAll("mails") List<Announcement> mails) {
    Digest digest = digest(mails);

    for (Keyword keyword : digest.keywords()) {
      assertThat(keyword.documents()).doesNotHaveDuplicates().hasSize(keyword.count());
      assertThat(keyword.count()).isGreaterThan(1);
    }
    for (HotTopic topic : digest.hotTopics()) {
      assertThat(topic.documents()).doesNotHaveDuplicates().isNotEmpty();
      assertThat(topic.score()).isEqualTo(topic.parts().stream().mapToInt(ScorePart::points).sum());
      assertThat(topic.parts()).allMatch(part -> part.points() > 0);
    }
  }

  @Property
  void everyWordOfEvidenceStandsInItsSource(@ForAll("mails") List<Announcement> mails) {
    Digest digest = digest(mails);
    Map<DocumentReference, Document> documents = new HashMap<>();
    for (DraftEntry entry : digest.drafts()) {
      documents.put(entry.draft().version(), entry.draft());
      entry
          .topic()
          .ifPresent(
              topic -> topic.matches().forEach(m -> stands(entry.draft(), m.place(), m.text())));
    }
    List<Evidence> evidence = new ArrayList<>();
    digest.keywords().forEach(keyword -> evidence.addAll(keyword.mentions()));
    digest.hotTopics().forEach(topic -> evidence.addAll(topic.evidence()));
    digest.relations().forEach(relation -> evidence.addAll(relation.evidence()));
    for (Evidence words : evidence) {
      words
          .item()
          .document()
          .map(documents::get)
          .ifPresent(document -> stands(document, words.place(), words.text()));
    }
    for (HotTopic topic : digest.hotTopics()) {
      Set<DocumentReference> shown = new HashSet<>();
      topic.evidence().forEach(words -> words.item().document().ifPresent(shown::add));
      assertThat(shown).containsExactlyInAnyOrderElementsOf(topic.documents());
    }
    assertThat(digest.relations()).noneMatch(relation -> relation.evidence().isEmpty());
  }

  private static void stands(Document document, Place place, String text) {
    String source =
        switch (place) {
          case TITLE -> document.title();
          case NAME -> document.reference().toString();
          case GROUP -> document.group().flatMap(Group::acronym).orElse("");
          case ABSTRACT -> document.abstractText().orElse("");
          case AUTHOR -> document.authors().toString();
          case FIELD, SUBJECT -> document.toString();
        };
    assertThat(source.replaceAll("\\s+", " ")).contains(text.replaceAll("\\s+", " ").strip());
  }

  @Property
  void noTwoTopicsAreTheSameDocuments(@ForAll("mails") List<Announcement> mails) {
    Digest digest = digest(mails);
    List<List<HotTopic>> views = new ArrayList<>();
    views.add(digest.hotTopics());
    for (Part part : digest.parts(3)) {
      views.add(part.hotTopics());
      Set<DocumentReference> here = new HashSet<>();
      part.drafts().forEach(entry -> here.add(entry.draft().version()));
      assertThat(part.keywords()).allMatch(keyword -> here.containsAll(keyword.documents()));
      assertThat(part.relations()).allMatch(relation -> here.contains(relation.from()));
    }
    for (List<HotTopic> topics : views) {
      Set<DocumentReference> before = new HashSet<>();
      for (HotTopic topic : topics) {
        long fresh = topic.documents().stream().filter(d -> !before.contains(d)).count();
        assertThat(2 * fresh).isGreaterThan(topic.documents().size());
        before.addAll(topic.documents());
      }
      assertThat(topics).hasSizeLessThanOrEqualTo(5);
    }
  }
}
