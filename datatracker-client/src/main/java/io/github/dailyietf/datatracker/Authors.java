package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.datatracker.resource.Resource;
import io.github.dailyietf.datatracker.resource.ResourceObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds who wrote documents: rows that join documents with persons and addresses, then persons. */
final class Authors {

  private final Api api;

  Authors(Api api) {
    this.api = api;
  }

  /** The authors by name of the document; absent where the Datatracker lists none. */
  Map<String, List<Author>> of(Collection<ResourceObject> documents, Deadline deadline) {
    // By id, since a request line holds five times as many ids as names.
    List<String> ids = documents.stream().flatMap(d -> d.text("id").stream()).toList();
    List<ResourceObject> rows =
        new ArrayList<>(
            new Batches(api, Listing.of(Resource.AUTHORSHIPS), "document__in", deadline).ask(ids));
    rows.sort(Comparator.comparingLong(row -> row.number("order").orElse(Long.MAX_VALUE)));
    Map<String, String> names = names(rows, deadline);
    Map<String, List<Author>> authors = new HashMap<>();
    for (ResourceObject row : rows) {
      Optional<String> document = row.link("document");
      Optional<Author> author = author(row, names);
      if (document.isPresent() && author.isPresent()) {
        authors.computeIfAbsent(document.get(), key -> new ArrayList<>()).add(author.get());
      }
    }
    return authors;
  }

  private Map<String, String> names(List<ResourceObject> rows, Deadline deadline) {
    List<String> ids = rows.stream().flatMap(row -> row.link("person").stream()).toList();
    Map<String, String> names = new HashMap<>();
    for (ResourceObject person :
        new Batches(api, Listing.of(Resource.PEOPLE), "id__in", deadline).ask(ids)) {
      Optional<String> name = person.text("name").or(() -> person.text("ascii"));
      person.key().ifPresent(key -> name.ifPresent(text -> names.put(key, text)));
    }
    return names;
  }

  /** An author without a known person goes by the address. */
  private static Optional<Author> author(ResourceObject row, Map<String, String> names) {
    Optional<String> email = row.link("email");
    return row.link("person")
        .map(names::get)
        .or(() -> email)
        .map(
            name ->
                Author.builder()
                    .name(name)
                    .email(email)
                    .affiliation(row.text("affiliation"))
                    .build());
  }
}
