package io.github.dailyietf.datatracker.resource;

import io.github.dailyietf.core.Author;
import java.util.ArrayList;
import java.util.List;

/** Authors that stand in an object itself, with name, address and affiliation. */
final class Authors {

  private Authors() {}

  /** Who has no name goes by the address; who has neither is left out. */
  static List<Author> of(ResourceObject object) {
    List<Author> authors = new ArrayList<>();
    for (ResourceObject author : object.objects("authors")) {
      author
          .text("name")
          .or(() -> author.text("email"))
          .ifPresent(
              name ->
                  authors.add(
                      Author.builder()
                          .name(name)
                          .email(author.text("email"))
                          .affiliation(author.text("affiliation"))
                          .build()));
    }
    return List.copyOf(authors);
  }
}
