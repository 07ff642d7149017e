package io.github.dailyietf.datatracker;

import io.github.dailyietf.datatracker.resource.DocumentEvent;
import io.github.dailyietf.datatracker.resource.DocumentRelation;
import io.github.dailyietf.datatracker.resource.Resource;
import io.github.dailyietf.datatracker.resource.ResourceObject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The lives of many documents with few requests: by their numbers, of which a request line holds
 * 500, and without what is only of interest for one. Serves one call; not thread-safe.
 */
final class DayLives {

  private static final String KINDS = "replaces,possibly-replaces,became_rfc,obs,updates";

  private static final String EVENTS =
      "new_revision,published_rfc,sent_last_call,iesg_approved,expired_document,"
          + "completed_resurrect";

  private static final int MOST_GENERATIONS = 6;

  private final Api api;
  private final Deadline deadline;
  private final TreeMap<Long, DocumentRelation> relations = new TreeMap<>();
  private final TreeMap<Long, DocumentEvent> events = new TreeMap<>();

  DayLives(Api api, Deadline deadline) {
    this.api = api;
    this.deadline = deadline;
  }

  DocumentLives of(Collection<String> names) {
    List<String> ids =
        new Batches(api, Listing.of(Resource.DOCUMENTS), "name__in", deadline)
            .ask(names).stream().flatMap(document -> document.text("id").stream()).toList();
    Set<String> all = new LinkedHashSet<>(names);
    if (!ids.isEmpty()) {
      relations("source__in", ids);
      relations("target__in", ids);
      events("doc__in", ids);
      Set<String> others = new LinkedHashSet<>();
      Set<String> latest = found(all);
      for (int i = 0; i < MOST_GENERATIONS && !latest.isEmpty(); i++) {
        others.addAll(latest);
        all.addAll(latest);
        relations("source__name__in", latest);
        latest = found(all);
      }
      all.addAll(latest);
      others.addAll(latest);
      if (!others.isEmpty()) {
        events("doc__name__in", others);
      }
    }
    return new DocumentLives(
        List.copyOf(all), List.copyOf(relations.values()), List.copyOf(events.values()));
  }

  /** What the documents became and grew out of, as far as it is new. */
  private Set<String> found(Set<String> known) {
    Set<String> found = new LinkedHashSet<>();
    for (DocumentRelation relation : relations.values()) {
      if (relation.kind().equals("replaces") || relation.kind().equals("became_rfc")) {
        found.add(relation.source());
        found.add(relation.target());
      }
    }
    found.removeAll(known);
    return found;
  }

  private void relations(String filter, Collection<String> keys) {
    Listing listing = Listing.of(Resource.RELATIONS).where("relationship__in", KINDS);
    for (ResourceObject object : new Batches(api, listing, filter, deadline).ask(keys)) {
      api.read(Resource.RELATIONS, object).forEach(r -> relations.put(r.id(), r));
    }
  }

  private void events(String filter, Collection<String> keys) {
    Listing listing = Listing.of(Resource.EVENTS).where("type__in", EVENTS);
    for (ResourceObject object : new Batches(api, listing, filter, deadline).ask(keys)) {
      api.read(Resource.EVENTS, object).forEach(e -> events.put(e.id(), e));
    }
  }
}
