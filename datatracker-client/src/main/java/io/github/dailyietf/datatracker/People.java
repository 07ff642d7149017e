package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.datatracker.resource.EmailAddress;
import io.github.dailyietf.datatracker.resource.Person;
import io.github.dailyietf.datatracker.resource.Resource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * The people whom the Datatracker knows; from {@link Datatracker#people}.
 *
 * <pre>{@code
 * var author = datatracker.people().byAddress("noor@example.net");
 * author.map(person -> datatracker.people().documents(person.id()))
 * }</pre>
 *
 * <p>Every method states its number of requests. A {@link DatatrackerException} is thrown if the
 * Datatracker does not answer as it should. Thread-safe.
 */
public final class People {

  private final Api api;
  private final Supplier<Deadline> deadlines;

  People(Api api, Supplier<Deadline> deadlines) {
    this.api = api;
    this.deadlines = deadlines;
  }

  /** A person by the Datatracker's number, or empty if there is none: 1 request. */
  public Optional<Person> person(long number) {
    return Optional.ofNullable(persons(List.of(number)).get(number));
  }

  /** Persons by their numbers; who does not exist is absent: 1 request per 500 or so. */
  public Map<Long, Person> persons(Collection<Long> numbers) {
    Map<Long, Person> persons = new LinkedHashMap<>();
    query(Resource.PEOPLE)
        .whereIn("id", numbers)
        .list()
        .forEach(person -> persons.put(person.id(), person));
    return persons;
  }

  /**
   * Whose address this is, or empty if the Datatracker does not know it, or nobody behind it: 2
   * requests, or 1.
   *
   * @param address upper and lower case differ
   */
  public Optional<Person> byAddress(String address) {
    Deadline deadline = deadlines.get();
    OptionalLong number =
        api.object(Resource.EMAILS.path(), address, deadline)
            .map(email -> email.linkedNumber("person"))
            .orElse(OptionalLong.empty());
    return number.isEmpty()
        ? Optional.empty()
        : new Query<>(api, () -> deadline, Resource.PEOPLE).where("id", number.getAsLong()).first();
  }

  /** The addresses of a person, old ones too: 1 request. */
  public List<EmailAddress> addresses(long number) {
    return query(Resource.EMAILS).where("person", number).list();
  }

  /**
   * The drafts and RFCs that a person is an author of, in the order in which they were entered: 1
   * request per 1,000.
   */
  public List<DocumentReference> documents(long number) {
    return query(Resource.AUTHORSHIPS).where("person", number).stream()
        .flatMap(authorship -> authorship.reference().stream())
        .toList();
  }

  private <T> Query<T> query(Resource<T> resource) {
    return new Query<>(api, deadlines, resource);
  }
}
