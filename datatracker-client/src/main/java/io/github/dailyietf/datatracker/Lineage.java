package io.github.dailyietf.datatracker;

import io.github.dailyietf.datatracker.resource.DocumentRelation;
import io.github.dailyietf.datatracker.resource.Resource;
import io.github.dailyietf.datatracker.resource.ResourceObject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Follows documents to what they replaced, what replaced them and what they became. Serves one
 * call; not thread-safe.
 */
final class Lineage {

  /** Everything but citations, of which there are more than of all others together. */
  private static final String KINDS =
      "replaces,possibly-replaces,became_rfc,obs,updates,contains,conflrev,"
          + "tobcp,toexp,tohist,toinf,tois,tops,downref-approval";

  private static final Set<String> SUCCESSION = Set.of("replaces", "became_rfc");

  /** Longer chains of replaced drafts do not exist; what goes on is a mistake in the data. */
  private static final int MOST_GENERATIONS = 12;

  private final Api api;
  private final Deadline deadline;
  private final TreeMap<Long, DocumentRelation> relations = new TreeMap<>();

  Lineage(Api api, Deadline deadline) {
    this.api = api;
    this.deadline = deadline;
  }

  /** The relations of these documents, in both directions: 2 requests per batch of names. */
  List<DocumentRelation> relations(Collection<String> names) {
    ask("source__name__in", names);
    ask("target__name__in", names);
    return relations();
  }

  /** What was asked for so far, by number. */
  List<DocumentRelation> relations() {
    return List.copyOf(relations.values());
  }

  /** The documents and all that succeeded or preceded them, in order of distance. */
  Set<String> follow(Collection<String> documents) {
    Set<String> all = new LinkedHashSet<>(documents);
    Set<String> latest = all;
    for (int i = 0; i < MOST_GENERATIONS && !latest.isEmpty(); i++) {
      relations(latest);
      Set<String> found = new LinkedHashSet<>();
      relations.values().stream()
          .filter(relation -> SUCCESSION.contains(relation.kind()))
          .forEach(
              relation -> {
                found.add(relation.source());
                found.add(relation.target());
              });
      found.removeAll(all);
      all.addAll(found);
      latest = found;
    }
    return all;
  }

  private void ask(String filter, Collection<String> names) {
    Listing listing = Listing.of(Resource.RELATIONS).where("relationship__in", KINDS);
    for (ResourceObject object : new Batches(api, listing, filter, deadline).ask(names)) {
      api.read(Resource.RELATIONS, object).forEach(r -> relations.put(r.id(), r));
    }
  }
}
