package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DocumentStream;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftState;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.datatracker.resource.Resource;
import io.github.dailyietf.datatracker.resource.ResourceObject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts Internet-Drafts together from documents, authors, groups and states. */
final class Drafts {

  private final Api api;
  private final Authors authors;
  private final Tables tables;

  Drafts(Api api, Authors authors, Tables tables) {
    this.api = api;
    this.authors = authors;
    this.tables = tables;
  }

  Optional<InternetDraft> find(DraftName name, Deadline deadline) {
    List<ResourceObject> document =
        api.object("doc/document", name.value(), deadline).stream().toList();
    return Optional.ofNullable(read(document, deadline).get(name));
  }

  Map<DraftName, InternetDraft> find(Collection<DraftName> names, Deadline deadline) {
    List<String> keys = names.stream().map(DraftName::value).toList();
    return read(
        new Batches(api, Listing.of(Resource.DOCUMENTS), "name__in", deadline).ask(keys), deadline);
  }

  private Map<DraftName, InternetDraft> read(List<ResourceObject> documents, Deadline deadline) {
    Map<DraftName, InternetDraft> drafts = new HashMap<>();
    if (!documents.isEmpty()) {
      Map<String, List<Author>> authorsByName = authors.of(documents, deadline);
      var successions = new Successions(api, documents, deadline);
      for (ResourceObject document : documents) {
        version(document.text("name"), document.text("rev"))
            .ifPresent(
                version -> {
                  List<Author> known =
                      authorsByName.getOrDefault(version.name().value(), List.of());
                  drafts.put(version.name(), read(version, document, known, successions, deadline));
                });
      }
    }
    return drafts;
  }

  private InternetDraft read(
      DraftVersion version,
      ResourceObject document,
      List<Author> authors,
      Successions successions,
      Deadline deadline) {
    return InternetDraft.builder()
        .name(version.name())
        .revision(version.revision())
        .title(document.text("title").orElse(""))
        .authors(authors)
        .pages(document.count("pages"))
        .abstractText(document.text("abstract").map(AbstractText::tidy))
        .group(document.link("group").flatMap(tables.groups(deadline)::group))
        .stream(document.link("stream").map(DocumentStream::of))
        .intendedLevel(document.link("intended_std_level").map(StandardLevel::of))
        .state(
            document.linkedNumbers("states").stream()
                .flatMap(number -> Stream.ofNullable(tables.states(deadline).get(number)))
                .filter(state -> state.type().equals("draft"))
                .map(state -> DraftState.of(state.slug()))
                .findFirst())
        .replaces(successions.replaces(version.name()))
        .replacedBy(successions.replacedBy(version.name()))
        .rfc(successions.rfc(version.name()))
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
