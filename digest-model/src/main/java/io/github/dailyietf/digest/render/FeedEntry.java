package io.github.dailyietf.digest.render;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a feed before it is XML.
 *
 * @param id a tag URI
 * @param title plain text
 * @param language of the title
 * @param updated when it was announced
 * @param link the page about it
 * @param authors the names of those who wrote it
 * @param categories what it belongs to
 * @param html the content
 */
record FeedEntry(
    String id,
    String title,
    String language,
    Instant updated,
    Optional<String> link,
    List<String> authors,
    List<Category> categories,
    String html) {

  /** What programs and people call it. */
  record Category(String term, String label) {}

  void write(XmlText xml) {
    xml.raw("<entry>\n").element("id", id);
    xml.raw("<title xml:lang=\"").text(language).raw("\">").text(title).raw("</title>\n");
    xml.element("updated", updated.toString()).element("published", updated.toString());
    link.ifPresent(
        address -> xml.raw("<link rel=\"alternate\" href=\"").text(address).raw("\"/>\n"));
    authors.forEach(name -> xml.raw("<author>").raw("<name>").text(name).raw("</name></author>\n"));
    for (Category category : categories) {
      xml.raw("<category term=\"").text(category.term).raw("\" label=\"").text(category.label);
      xml.raw("\"/>\n");
    }
    xml.raw("<content type=\"html\">").html(html).raw("</content>\n</entry>\n");
  }
}
