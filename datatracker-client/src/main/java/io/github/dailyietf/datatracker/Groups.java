package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.datatracker.resource.DocumentFacts;
import io.github.dailyietf.datatracker.resource.GroupFacts;
import io.github.dailyietf.datatracker.resource.Milestone;
import io.github.dailyietf.datatracker.resource.Person;
import io.github.dailyietf.datatracker.resource.Resource;
import io.github.dailyietf.datatracker.resource.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Working groups, research groups, areas and all others; from {@link Datatracker#groups}.
 *
 * <pre>{@code
 * datatracker.groups().group("quic")           // Optional[QUIC, in the area Web and Internet ...]
 * datatracker.groups().activeDrafts("quic")    // [draft-ietf-quic-multipath, ...]
 * datatracker.groups().people("quic", "chair") // its chairs
 * }</pre>
 *
 * <p>Every method states its number of requests. A {@link DatatrackerException} is thrown if the
 * Datatracker does not answer as it should. Thread-safe.
 */
public final class Groups {

  private final Api api;
  private final Supplier<Deadline> deadlines;
  private final Tables tables;

  Groups(Api api, Supplier<Deadline> deadlines, Tables tables) {
    this.api = api;
    this.deadlines = deadlines;
    this.tables = tables;
  }

  /** All groups that there are or were, as the server keeps them: 2 requests a day. */
  public List<GroupFacts> all() {
    return tables.groups(deadlines.get()).objects().stream()
        .flatMap(object -> api.read(Resource.GROUPS, object))
        .toList();
  }

  /**
   * A group with its type and area, or empty if there is none: 2 requests a day.
   *
   * @param acronym in whatever case: {@code quic}
   */
  public Optional<Group> group(String acronym) {
    return tables.groups(deadlines.get()).byAcronym(acronym.toLowerCase(Locale.ROOT));
  }

  /**
   * The active drafts that a group has adopted, by number: 1 request per 1,000. With {@link
   * Datatracker#drafts} they come with their authors.
   */
  public List<DraftName> activeDrafts(String acronym) {
    List<DraftName> names = new ArrayList<>();
    for (DocumentFacts document :
        query(Resource.DOCUMENTS)
            .where("group__acronym", acronym.toLowerCase(Locale.ROOT))
            .where("type", "draft")
            .where("states__type", "draft")
            .where("states__slug", "active")
            .list()) {
      if (document.reference().orElse(null) instanceof DraftName name) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  /** Who is something in a group now: 1 request. Concluded groups keep their last roles. */
  public List<Role> roles(String acronym) {
    return query(Resource.ROLES).where("group__acronym", acronym.toLowerCase(Locale.ROOT)).list();
  }

  /**
   * The people who have a role in a group now, by number of the role: 2 requests, or 1 if there are
   * none.
   *
   * @param role as a slug: {@code chair}, {@code ad}, {@code secr}, {@code delegate}
   */
  public List<Person> people(String acronym, String role) {
    Deadline deadline = deadlines.get();
    List<Long> numbers =
        new Query<>(api, () -> deadline, Resource.ROLES)
                .where("group__acronym", acronym.toLowerCase(Locale.ROOT))
                .where("name", role)
                .list()
                .stream()
                .flatMap(r -> r.person().stream().boxed())
                .distinct()
                .toList();
    Map<Long, Person> found = new LinkedHashMap<>();
    new Query<>(api, () -> deadline, Resource.PEOPLE)
        .whereIn("id", numbers)
        .list()
        .forEach(person -> found.put(person.id(), person));
    return numbers.stream()
        .flatMap(number -> Optional.ofNullable(found.get(number)).stream())
        .toList();
  }

  /** What a group means to finish and when, with what it has finished: 1 request. */
  public List<Milestone> milestones(String acronym) {
    return query(Resource.MILESTONES)
        .where("group__acronym", acronym.toLowerCase(Locale.ROOT))
        .list();
  }

  private <T> Query<T> query(Resource<T> resource) {
    return new Query<>(api, deadlines, resource);
  }
}
