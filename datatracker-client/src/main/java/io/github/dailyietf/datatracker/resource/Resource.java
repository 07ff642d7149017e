package io.github.dailyietf.datatracker.resource;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of the API's lists, with what can be asked of it and the type of its objects.
 *
 * <pre>{@code
 * datatracker.query(Resource.ROLES).where("group__acronym", "quic").where("name", "chair").list()
 * datatracker.query(Resource.of("group/groupurl")).where("group__acronym", "quic").list()
 * }</pre>
 *
 * <p>The lists that are asked most have a constant and a type of their own. {@link #of} gives every
 * other one of the public API, with {@link ResourceObject} as its type; {@link #all} names them.
 *
 * <p>Immutable and thread-safe. Two are equal if they are of the same path.
 *
 * @param <T> what its objects are read as
 */
public final class Resource<T> {

  /** Documents of all types. They cannot be ordered by name or time, nor filtered by number. */
  public static final Resource<DocumentFacts> DOCUMENTS =
      new Resource<>("doc/document", DocumentFacts::new);

  /** Past states of documents. */
  public static final Resource<ResourceObject> DOCUMENT_HISTORY = plain("doc/dochistory");

  /** All events of documents; those of the lists below are among them, under the same number. */
  public static final Resource<DocumentEvent> EVENTS = events("doc/docevent");

  /** Revisions that became available, of drafts, charters, slides and other documents. */
  public static final Resource<DocumentEvent> REVISION_EVENTS = events("doc/newrevisiondocevent");

  /** Changes of states. */
  public static final Resource<DocumentEvent> STATE_EVENTS = events("doc/statedocevent");

  /** Last Calls; {@code expires} is when they end. */
  public static final Resource<DocumentEvent> LAST_CALL_EVENTS = events("doc/lastcalldocevent");

  /** Documents put on the agenda of a telechat, {@code telechat_date}, or taken off. */
  public static final Resource<DocumentEvent> TELECHAT_EVENTS = events("doc/telechatdocevent");

  /** Ballots that were opened or closed. */
  public static final Resource<DocumentEvent> BALLOT_EVENTS = events("doc/ballotdocevent");

  /** Texts of announcements and write-ups, in {@code text}. */
  public static final Resource<DocumentEvent> WRITEUP_EVENTS = events("doc/writeupdocevent");

  /** Positions on ballots. */
  public static final Resource<BallotPosition> BALLOT_POSITIONS =
      new Resource<>("doc/ballotpositiondocevent", BallotPosition::new);

  /** What documents do to each other. Citations make it huge: filter by relationship. */
  public static final Resource<DocumentRelation> RELATIONS =
      new Resource<>("doc/relateddocument", DocumentRelation::new);

  /** Who is an author of what. */
  public static final Resource<Authorship> AUTHORSHIPS =
      new Resource<>("doc/documentauthor", Authorship::new);

  /** The states that documents can be in. */
  public static final Resource<State> STATES = new Resource<>("doc/state", State::new);

  /** Groups of all types. */
  public static final Resource<GroupFacts> GROUPS = new Resource<>("group/group", GroupFacts::new);

  /** Past states of groups. */
  public static final Resource<GroupFacts> GROUP_HISTORY =
      new Resource<>("group/grouphistory", GroupFacts::new);

  /** Who is chair, director or secretary of which group now. */
  public static final Resource<Role> ROLES = new Resource<>("group/role", Role::new);

  /** Who was something in a past state of a group. */
  public static final Resource<Role> ROLE_HISTORY = new Resource<>("group/rolehistory", Role::new);

  /** What groups mean to finish and when. */
  public static final Resource<Milestone> MILESTONES =
      new Resource<>("group/groupmilestone", Milestone::new);

  /** Past states of milestones. */
  public static final Resource<Milestone> MILESTONE_HISTORY =
      new Resource<>("group/groupmilestonehistory", Milestone::new);

  /** What happened to groups. */
  public static final Resource<GroupEvent> GROUP_EVENTS =
      new Resource<>("group/groupevent", GroupEvent::new);

  /** Groups that were formed, concluded or replaced. */
  public static final Resource<GroupEvent> GROUP_STATE_EVENTS =
      new Resource<>("group/changestategroupevent", GroupEvent::new);

  /** Persons. */
  public static final Resource<Person> PEOPLE = new Resource<>("person/person", Person::new);

  /** Addresses of persons. */
  public static final Resource<EmailAddress> EMAILS =
      new Resource<>("person/email", EmailAddress::new);

  /** Drafts as they were handed in. */
  public static final Resource<Submission> SUBMISSIONS =
      new Resource<>("submit/submission", Submission::new);

  /** IETF meetings and interim meetings. */
  public static final Resource<Meeting> MEETINGS = new Resource<>("meeting/meeting", Meeting::new);

  /** Meetings of single groups at meetings. */
  public static final Resource<Session> SESSIONS = new Resource<>("meeting/session", Session::new);

  /** Times and rooms at meetings. */
  public static final Resource<TimeSlot> TIME_SLOTS =
      new Resource<>("meeting/timeslot", TimeSlot::new);

  /** Which session takes place when, by schedule. */
  public static final Resource<Assignment> ASSIGNMENTS =
      new Resource<>("meeting/schedtimesessassignment", Assignment::new);

  /** Reviews that were asked for. */
  public static final Resource<ReviewRequest> REVIEW_REQUESTS =
      new Resource<>("review/reviewrequest", ReviewRequest::new);

  /** Who reviews what, and with what result. */
  public static final Resource<ReviewAssignment> REVIEW_ASSIGNMENTS =
      new Resource<>("review/reviewassignment", ReviewAssignment::new);

  /** Disclosures of rights, of all kinds. */
  public static final Resource<IprDisclosure> IPR_DISCLOSURES =
      new Resource<>("ipr/iprdisclosurebase", IprDisclosure::new);

  /** Disclosures of rights by who holds them, with licences. */
  public static final Resource<IprDisclosure> HOLDER_IPR_DISCLOSURES =
      new Resource<>("ipr/holderiprdisclosure", IprDisclosure::new);

  /** Letters between the IETF and other bodies. */
  public static final Resource<LiaisonStatement> LIAISON_STATEMENTS =
      new Resource<>("liaisons/liaisonstatement", LiaisonStatement::new);

  private final String path;
  private final Function<ResourceObject, T> view;
  private final boolean listed;

  private Resource(String path, Function<ResourceObject, T> view) {
    this(path, view, true);
  }

  private Resource(String path, Function<ResourceObject, T> view, boolean listed) {
    this.path = path;
    this.view = view;
    this.listed = listed;
  }

  private static Resource<ResourceObject> plain(String path) {
    return new Resource<>(path, object -> object);
  }

  private static Resource<DocumentEvent> events(String path) {
    return new Resource<>(path, DocumentEvent::new);
  }

  /**
   * Any list of the public API, such as {@code group/groupurl} or {@code name/streamname}.
   *
   * @throws IllegalArgumentException if the API has none of this path; see {@link #unlisted}
   */
  public static Resource<ResourceObject> of(String path) {
    if (ResourceTable.row(path) == null) {
      String app = path.substring(0, path.indexOf('/') + 1);
      List<String> near = ResourceTable.paths().stream().filter(p -> p.startsWith(app)).toList();
      throw new IllegalArgumentException("no such list: " + path + "; there are: " + near);
    }
    return plain(path);
  }

  /**
   * A table of names: {@code names("streamname")} tells what the slugs of streams mean. Of these
   * lists none can be ordered; the server sorts them.
   *
   * @throws IllegalArgumentException if the API has none of this name
   */
  public static Resource<NameEntry> names(String table) {
    return of("name/" + table).as(NameEntry::new);
  }

  /**
   * A list that this library does not know, since the server has got it since. Its filters and
   * orders are not checked: of a misspelt filter the server takes no notice and sends everything.
   *
   * @throws IllegalArgumentException if the path is not made of two words in lower case
   */
  public static Resource<ResourceObject> unlisted(String path) {
    if (!path.matches("[a-z0-9_]+/[a-z0-9_]+")) {
      throw new IllegalArgumentException("not the path of a list: " + path);
    }
    return new Resource<>(path, object -> object, false);
  }

  /** All lists of the public API that this library knows, by app. */
  public static List<Resource<ResourceObject>> all() {
    return ResourceTable.paths().stream().map(Resource::plain).toList();
  }

  /**
   * The same list with its objects read as something else, such as a record of your own.
   *
   * @param view throws an {@link IllegalArgumentException} for objects that are not to be had
   */
  public <U> Resource<U> as(Function<ResourceObject, U> view) {
    return new Resource<>(path, view, listed);
  }

  /** App and name: {@code doc/document}. */
  public String path() {
    return path;
  }

  /**
   * Reads an object of this list.
   *
   * @throws IllegalArgumentException if it lacks what no such object lacks
   */
  public T read(ResourceObject object) {
    return view.apply(object);
  }

  /** The fields that it can be filtered by; fields of other lists can follow behind {@code __}. */
  public Set<String> filters() {
    ResourceTable.Row row = ResourceTable.row(path);
    return row == null ? Set.of() : row.filters().keySet();
  }

  /**
   * The list that a filter leads on to: {@code group/group} for the {@code group} of a document.
   */
  public Optional<String> target(String filter) {
    ResourceTable.Row row = ResourceTable.row(path);
    ResourceTable.Filter field = row == null ? null : row.filters().get(filter);
    return field == null ? Optional.empty() : Optional.ofNullable(field.target());
  }

  /** The fields that it can be ordered by, first the one by which it is ordered by default. */
  public List<String> orders() {
    ResourceTable.Row row = ResourceTable.row(path);
    return row == null ? List.of() : row.orders();
  }

  /**
   * Whether its pages can be asked for by "greater than the last number", which nothing that is
   * entered in between can disturb. Others are asked for by how many came before.
   */
  public boolean numbered() {
    ResourceTable.Row row = ResourceTable.row(path);
    return row != null
        && row.key().equals("id")
        && row.filters().containsKey("id")
        && row.orders().indexOf("id") == 0;
  }

  /**
   * Makes sure that the server obeys this filter.
   *
   * @param filter a field, further ones behind {@code __}, and perhaps a comparison: {@code
   *     group__parent__acronym__in}
   * @throws IllegalArgumentException if the server would refuse it, or take no notice of it
   */
  public void checkFilter(String filter) {
    if (listed) {
      new FilterCheck(path, filter).run();
    }
  }

  /**
   * Makes sure that the server can order by this field.
   *
   * @throws IllegalArgumentException if it cannot
   */
  public void checkOrder(String field) {
    if (listed && !orders().contains(field)) {
      throw new IllegalArgumentException(
          path + " cannot be ordered by " + field + ", only by: " + orders());
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Resource<?> that && that.path.equals(path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  /** The path. */
  @Override
  public String toString() {
    return path;
  }
}
