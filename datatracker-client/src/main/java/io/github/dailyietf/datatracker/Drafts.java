package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DocumentStream;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftState;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.StandardLevel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts Internet-Drafts together from documents, authors, groups and states. */
final class Drafts {

  private final Api api;
  private final Authors authors;
  private final Table<Group> groups;
  private final Table<DraftState> states;

  Drafts(Api api, Authors authors, Table<Group> groups, Table<DraftState> states) {
    this.api = api;
    this.authors = authors;
    this.groups = groups;
    this.states = states;
  }

  /** What the list of all states says of drafts as a whole; other state types are left out. */
  static Map<String, DraftState> readStates(Map<String, WireObject> objects) {
    Map<String, DraftState> states = new HashMap<>();
    objects.forEach(
        (key, object) ->
            object
                .text("slug")
                .filter(slug -> object.key("type").filter("draft"::equals).isPresent())
                .ifPresent(slug -> states.put(key, DraftState.of(slug))));
    return states;
  }

  Optional<InternetDraft> find(DraftName name, Deadline deadline) {
    List<WireObject> document =
        api.object("doc/document", name.value(), deadline).stream().toList();
    return Optional.ofNullable(read(document, deadline).get(name));
  }

  Map<DraftName, InternetDraft> find(Collection<DraftName> names, Deadline deadline) {
    List<String> keys = names.stream().map(DraftName::value).toList();
    return read(
        new Batches(api, Query.of("doc/document"), "name__in", deadline).ask(keys), deadline);
  }

  private Map<DraftName, InternetDraft> read(List<WireObject> documents, Deadline deadline) {
    Map<DraftName, InternetDraft> drafts = new HashMap<>();
    if (!documents.isEmpty()) {
      Map<String, List<Author>> authorsByName = authors.of(documents, deadline);
      for (WireObject document : documents) {
        version(document.text("name"), document.text("rev"))
            .ifPresent(
                version -> {
                  List<Author> known =
                      authorsByName.getOrDefault(version.name().value(), List.of());
                  drafts.put(version.name(), read(version, document, known, deadline));
                });
      }
    }
    return drafts;
  }

  private InternetDraft read(
      DraftVersion version, WireObject document, List<Author> authors, Deadline deadline) {
    return InternetDraft.builder()
        .name(version.name())
        .revision(version.revision())
        .title(document.text("title").orElse(""))
        .authors(authors)
        .pages(document.count("pages"))
        .abstractText(document.text("abstract").map(AbstractText::tidy))
        .group(document.key("group").map(groups.rows(deadline)::get))
        .stream(document.key("stream").map(DocumentStream::of))
        .intendedLevel(document.key("intended_std_level").map(StandardLevel::of))
        .state(
            document.keys("states").stream()
                .flatMap(key -> Optional.ofNullable(states.rows(deadline).get(key)).stream())
                .findFirst())
        .build();
  }

  /** A version, or empty: the Datatracker also keeps names that were reserved and never posted. */
  static Optional<DraftVersion> version(Optional<String> name, Optional<String> revision) {
    try {
      return Optional.of(
          DraftVersion.of(DraftName.of(name.orElse("")), Revision.parse(revision.orElse(""))));
    } catch (IllegalArgumentException notAVersion) {
      return Optional.empty();
    }
  }
}
