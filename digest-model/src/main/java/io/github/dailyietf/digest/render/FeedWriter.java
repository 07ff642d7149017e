package io.github.dailyietf.digest.render;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.ActionEntry;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DigestEntry;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.RfcEntry;
import io.github.dailyietf.digest.topic.Classification;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Writes the entries of days in the order of a feed. */
final class FeedWriter {

  private final AtomFeed feed;
  private final Words words;
  private final String host;

  FeedWriter(AtomFeed feed) {
    this.feed = feed;
    this.words = new Words(feed.layout());
    this.host = URI.create(feed.address().strip()).getHost().toLowerCase(Locale.ROOT);
  }

  String write(Collection<Digest> digests) {
    if (digests.isEmpty()) {
      throw new IllegalArgumentException("a feed needs at least one digest");
    }
    Set<UtcDay> days = new HashSet<>();
    List<FeedEntry> entries = new ArrayList<>();
    for (Digest digest : digests) {
      if (!days.add(digest.day())) {
        throw new IllegalArgumentException("the day comes twice: " + digest.day());
      }
      if (feed.wholeDays()) {
        entries.add(day(digest));
      } else {
        things(digest, entries);
      }
    }
    entries.sort(Comparator.comparing(FeedEntry::updated).reversed().thenComparing(FeedEntry::id));
    Instant updated = digests.stream().map(FeedWriter::updated).max(Instant::compareTo).get();
    XmlText xml = head(updated);
    entries.forEach(entry -> entry.write(xml));
    return xml.raw("</feed>\n").toString();
  }

  private XmlText head(Instant updated) {
    String address = WebLink.of(feed.address()).orElse(feed.address());
    XmlText xml = new XmlText();
    xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        .text(language())
        .raw("\">\n");
    xml.element("id", address).element("title", feed.title());
    xml.raw("<link rel=\"self\" type=\"application/atom+xml\" href=\"").text(address).raw("\"/>\n");
    xml.element("updated", updated.toString());
    xml.raw("<author><name>").text(feed.author().orElse(feed.title())).raw("</name></author>\n");
    return xml.raw("<generator>Daily IETF</generator>\n");
  }

  private String language() {
    return feed.layout().language().toLanguageTag();
  }

  /** The newest announcement of the day; its beginning if there was none. */
  private static Instant updated(Digest digest) {
    return entries(digest)
        .map(DigestEntry::announcedAt)
        .max(Instant::compareTo)
        .orElse(digest.day().start());
  }

  private static Stream<DigestEntry> entries(Digest digest) {
    Stream<DigestEntry> documents = Stream.concat(digest.drafts().stream(), digest.rfcs().stream());
    return Stream.concat(documents, digest.actions().stream());
  }

  private String id(Digest digest, String what) {
    return "tag:" + host + "," + digest.day() + ":" + what;
  }

  private static Part whole(Digest digest) {
    return digest.parts(Math.max(1, digest.drafts().size())).get(0);
  }

  private FeedEntry day(Digest digest) {
    Tree tree = new DigestTree(words, whole(digest)).plant();
    return new FeedEntry(
        id(digest, "digest"),
        tree.title(),
        language(),
        updated(digest),
        feed.pages().map(text -> text.replace("{day}", digest.day().toString())),
        List.of(),
        List.of(),
        HtmlPrinter.fragment(tree));
  }

  private void things(Digest digest, List<FeedEntry> to) {
    DayRelations relations = new DayRelations(words, digest);
    int number = 1;
    for (DraftEntry entry : digest.drafts()) {
      Item item = new DraftItem(words, number++, entry, digest.day(), Optional.empty(), relations);
      to.add(document(digest, entry, entry.draft(), entry.topic(), item));
    }
    for (RfcEntry entry : digest.rfcs()) {
      Item item = new RfcItem(words, entry, digest.day(), Optional.empty(), relations);
      to.add(document(digest, entry, entry.rfc(), entry.topic(), item));
    }
    digest.actions().forEach(entry -> to.add(action(digest, entry)));
  }

  private FeedEntry document(
      Digest digest,
      DigestEntry entry,
      Document document,
      Optional<Classification> topic,
      Item item) {
    Tree tree = new Tree(CleanText.of(item.title()));
    new ItemBlock(words, tree).plant(3, Stream.of(item));
    Node block = tree.document().getFirstChild();
    if (block != null && block.getFirstChild() instanceof Heading heading) {
      // The entry has a title already.
      heading.unlink();
    }
    List<FeedEntry.Category> categories = new ArrayList<>();
    document
        .group()
        .flatMap(
            group ->
                group
                    .acronym()
                    .map(acronym -> new FeedEntry.Category(acronym, DocumentWords.name(group))))
        .ifPresent(categories::add);
    topic
        .map(Classification::family)
        .map(
            family -> new FeedEntry.Category(family.key(), family.label(words.layout().language())))
        .ifPresent(categories::add);
    boolean rfc = entry instanceof RfcEntry;
    return new FeedEntry(
        id(digest, rfc ? item.id() : item.name()),
        (rfc ? item.label() + " " : "") + item.title(),
        "en",
        entry.announcedAt(),
        Optional.of(item.address()),
        document.authors().stream().map(Author::name).filter(name -> !name.isBlank()).toList(),
        categories,
        HtmlPrinter.fragment(tree));
  }

  private FeedEntry action(Digest digest, ActionEntry entry) {
    Tree tree = new Tree("");
    ActionLine line = new ActionLine(words, tree);
    Node paragraph = tree.paragraph(line.of(entry.announcement()));
    String what = entry.messageIds().stream().findFirst().orElse(entry.announcement().subject());
    String title = CleanText.of(entry.announcement().subject());
    return new FeedEntry(
        id(digest, "mail/" + URLEncoder.encode(what, StandardCharsets.UTF_8)),
        title.isEmpty() ? words.say(Phrase.OTHER_ANNOUNCEMENT) : title,
        "en",
        entry.announcedAt(),
        entry.announcement().archivedAt().flatMap(WebLink::of),
        List.of(),
        List.of(),
        paragraph.getFirstChild() == null ? "" : HtmlPrinter.fragment(tree));
  }
}
