package io.github.dailyietf.datatracker;

import io.github.dailyietf.datatracker.resource.AgendaItem;
import io.github.dailyietf.datatracker.resource.Meeting;
import io.github.dailyietf.datatracker.resource.Resource;
import io.github.dailyietf.datatracker.resource.Session;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * IETF meetings and interim meetings; from {@link Datatracker#meetings}.
 *
 * <pre>{@code
 * datatracker.meetings().agenda("126")      // every session with its time, room and group
 * datatracker.meetings().sessions("quic")   // all sessions the group ever asked for
 * }</pre>
 *
 * <p>Every method states its number of requests. A {@link DatatrackerException} is thrown if the
 * Datatracker does not answer as it should. Thread-safe.
 */
public final class Meetings {

  private final Api api;
  private final Supplier<Deadline> deadlines;

  Meetings(Api api, Supplier<Deadline> deadlines) {
    this.api = api;
    this.deadlines = deadlines;
  }

  /** All IETF meetings, the newest or next one first: 1 request. */
  public List<Meeting> ietf() {
    return query(Resource.MEETINGS).where("type", "ietf").orderBy("-date").list();
  }

  /**
   * A meeting by what it is called, or empty if there is none: 1 request.
   *
   * @param number {@code 126} or {@code interim-2026-httpbis-01}
   */
  public Optional<Meeting> meeting(String number) {
    return query(Resource.MEETINGS).where("number", number).first();
  }

  /**
   * The agenda of a meeting with all that belongs to it, as the official schedule has it, or empty
   * if there is no such meeting: 1 request.
   *
   * @param number {@code 126} or {@code interim-2026-httpbis-01}
   */
  public Optional<List<AgendaItem>> agenda(String number) {
    return api.page("/meeting/" + Api.segment(number) + "/agenda.json", deadlines.get())
        .map(
            agenda ->
                agenda.objects(number).stream()
                    .filter(item -> item.text("objtype").filter("session"::equals).isPresent())
                    .flatMap(item -> api.read("meeting/agenda.json", AgendaItem::new, item))
                    .toList());
  }

  /** The sessions that a group ever asked for, by number: 1 request per 1,000. */
  public List<Session> sessions(String acronym) {
    return query(Resource.SESSIONS)
        .where("group__acronym", acronym.toLowerCase(Locale.ROOT))
        .list();
  }

  private <T> Query<T> query(Resource<T> resource) {
    return new Query<>(api, deadlines, resource);
  }
}
