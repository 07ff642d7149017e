package io.github.dailyietf.datatracker.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What drafts and RFCs have in common.
 *
 * @param <T> which of both
 */
public abstract class FakeDocument<T extends FakeDocument<T>> extends FakeObject<T> {

  private int authors;

  FakeDocument(FakeDatatracker fake, ObjectNode row) {
    super(fake, row);
  }

  /** {@code draft-ietf-x-y} or {@code rfc9000}. */
  public String name() {
    return row.path("name").asText();
  }

  /** The title; the name by default. */
  public T title(String title) {
    return text("title", title);
  }

  /** The abstract, blank by default. */
  public T abstractText(String text) {
    return text("abstract", text);
  }

  /** The number of pages; null by default. */
  public T pages(int pages) {
    return change(object -> object.put("pages", pages));
  }

  /** The group by its acronym; made if there is none. An individual submission by default. */
  public T group(String acronym) {
    return text("group", fake.group(acronym).uri());
  }

  /** The stream by its slug: {@code ietf}, {@code irtf}, {@code iab}, {@code ise} ... */
  public T stream(String slug) {
    return text("stream", fake.name("streamname", slug));
  }

  /** The next author, with an address and an affiliation, which may be blank. */
  public T author(String name, String address, String affiliation) {
    String person = fake.person(name, address);
    ObjectNode author = Json.object();
    author
        .put("affiliation", affiliation)
        .put("country", "")
        .put("document", uri())
        .put("email", address.isEmpty() ? null : Tables.uri("person/email", address))
        .put("order", ++authors)
        .put("person", person);
    fake.tables().put("doc/documentauthor", author);
    return self();
  }

  /** Adds a state of a type: {@code state("draft-iesg", "lc")}; one per type, as in reality. */
  public T state(String type, String slug) {
    String state = fake.state(type, slug);
    return change(
        object -> {
          var states = object.withArray("states");
          for (int i = states.size() - 1; i >= 0; i--) {
            if (fake.typeOfState(states.get(i)).equals(type)) {
              states.remove(i);
            }
          }
          states.add(state);
        });
  }

  /** A relation to another document by its kind: {@code relation("refnorm", "rfc2119")}. */
  public T relation(String kind, String target) {
    fake.relate(kind, name(), target);
    return self();
  }
}
