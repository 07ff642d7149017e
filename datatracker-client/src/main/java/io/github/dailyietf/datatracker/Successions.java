package io.github.dailyietf.datatracker;

import static java.util.stream.Collectors.groupingBy;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.datatracker.resource.DocumentRelation;
import io.github.dailyietf.datatracker.resource.Resource;
import io.github.dailyietf.datatracker.resource.ResourceObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What drafts replaced, what replaced them and what they became. */
final class Successions {

  private static final Listing LISTING =
      Listing.of(Resource.RELATIONS).where("relationship__in", "replaces,became_rfc");

  private final Map<String, List<DocumentRelation>> bySource;
  private final Map<String, List<DocumentRelation>> byTarget;

  /** Asks with the numbers of the documents, of which a request line holds 500: 2 requests. */
  Successions(Api api, Collection<ResourceObject> documents, Deadline deadline) {
    Map<Long, DocumentRelation> relations = new TreeMap<>();
    List<String> ids = documents.stream().flatMap(d -> d.text("id").stream()).toList();
    for (String end : List.of("source__in", "target__in")) {
      for (ResourceObject object : new Batches(api, LISTING, end, deadline).ask(ids)) {
        api.read(Resource.RELATIONS, object).forEach(r -> relations.put(r.id(), r));
      }
    }
    bySource = relations.values().stream().collect(groupingBy(DocumentRelation::source));
    byTarget = relations.values().stream().collect(groupingBy(DocumentRelation::target));
  }

  List<DraftName> replacedBy(DraftName name) {
    return of("replaces", byTarget, name)
        .flatMap(relation -> draft(relation.sourceReference()))
        .toList();
  }

  List<DraftName> replaces(DraftName name) {
    return of("replaces", bySource, name)
        .flatMap(relation -> draft(relation.targetReference()))
        .toList();
  }

  Optional<RfcNumber> rfc(DraftName name) {
    return of("became_rfc", bySource, name)
        .flatMap(
            relation ->
                relation.targetReference().orElse(null) instanceof RfcNumber rfc
                    ? Stream.of(rfc)
                    : Stream.empty())
        .findFirst();
  }

  private static Stream<DocumentRelation> of(
      String kind, Map<String, List<DocumentRelation>> relations, DraftName name) {
    return relations.getOrDefault(name.value(), List.of()).stream()
        .filter(relation -> relation.kind().equals(kind));
  }

  private static Stream<DraftName> draft(Optional<DocumentReference> reference) {
    return reference.orElse(null) instanceof DraftName name ? Stream.of(name) : Stream.empty();
  }
}
