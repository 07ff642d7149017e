package io.github.dailyietf.digest.render;

import io.github.dailyietf.digest.DigestEntry;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.RfcEntry;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.renderer.html.HtmlWriter;

/** Tells on demand which mails an item was made from and what a lookup added to them. */
final class EntrySource {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Words words;
  private final Map<String, DigestEntry> entries = new HashMap<>();

  EntrySource(Words words, Part part) {
    this.words = words;
    for (DraftEntry entry : part.drafts()) {
      entries.put(entry.draft().name().toString(), entry);
    }
    for (RfcEntry entry : part.rfcs()) {
      entries.put("rfc" + entry.rfc().number().value(), entry);
    }
  }

  /** Empty if the layout has no words for it or there is no such item. */
  Optional<HtmlPiece> of(String id) {
    return words.say(Phrase.SOURCE).isBlank()
        ? Optional.empty()
        : Optional.ofNullable(entries.get(id)).map(entry -> new HtmlPiece(html(entry)));
  }

  private String html(DigestEntry entry) {
    StringBuilder out = new StringBuilder();
    HtmlWriter html = new HtmlWriter(out);
    html.tag("details", Map.of("class", "source"));
    html.raw("<summary>");
    html.text(words.say(Phrase.SOURCE));
    html.raw("</summary>");
    String mails = words.list(entry.messageIds().stream().map(CleanText::of).toList());
    String time = TIME.format(entry.announcedAt());
    String announced = words.say(Phrase.SOURCE_MAIL, Map.of("time", time, "mails", mails));
    line(html, announced, Optional.empty());
    List<String> lookedUp = lookedUp(entry);
    if (!lookedUp.isEmpty()) {
      String facts = words.say(Phrase.SOURCE_LOOKED_UP, "facts", words.list(lookedUp));
      line(html, facts, lookedUpAt(entry).flatMap(WebLink::of));
    }
    html.raw("</details>\n");
    return out.toString();
  }

  private static void line(HtmlWriter html, String text, Optional<String> address) {
    String clean = CleanText.of(text);
    if (clean.isEmpty()) {
      return;
    }
    html.tag("p");
    address.ifPresent(target -> html.tag("a", Map.of("href", target)));
    html.text(clean);
    address.ifPresent(target -> html.tag("/a"));
    html.tag("/p");
  }

  private static Optional<String> lookedUpAt(DigestEntry entry) {
    if (entry instanceof DraftEntry draft) {
      return draft.lookedUpAt();
    }
    return entry instanceof RfcEntry rfc ? rfc.lookedUpAt() : Optional.empty();
  }

  private static List<String> lookedUp(DigestEntry entry) {
    if (entry instanceof DraftEntry draft) {
      return draft.lookedUp();
    }
    return entry instanceof RfcEntry rfc ? rfc.lookedUp() : List.of();
  }
}
