package io.github.dailyietf.datatracker.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * An Internet-Draft of the fake Datatracker: revision 00, active and without a group at first. It
 * has no history, and no revision on any day, until {@link #posted} or {@link #event} give it one.
 */
public final class FakeDraft extends FakeDocument<FakeDraft> {

  FakeDraft(FakeDatatracker fake, ObjectNode row) {
    super(fake, row);
  }

  @Override
  FakeDraft self() {
    return this;
  }

  /** The newest revision: {@code 03}. */
  public FakeDraft rev(String revision) {
    return text("rev", revision);
  }

  /** The intended level by its slug: {@code ps}, {@code inf}, {@code exp}, {@code bcp} ... */
  public FakeDraft intendedLevel(String slug) {
    return text("intended_std_level", fake.name("intendedstdlevelname", slug));
  }

  /**
   * The state as a draft by its slug: {@code active}, {@code expired}, {@code repl}, {@code rfc}.
   */
  public FakeDraft state(String slug) {
    return state("draft", slug);
  }

  /** When it expires. */
  public FakeDraft expires(Instant time) {
    return text("expires", time.toString());
  }

  /** An event of the revision that it now has, which also becomes the time of the document. */
  public FakeDraft postedAt(Instant time) {
    String revision = row.path("rev").asText();
    fake.event(
        "newrevisiondocevent",
        "new_revision",
        name(),
        revision,
        "New version available: <b>" + name() + "-" + revision + ".txt</b>",
        time);
    return text("time", time.toString());
  }

  /** A revision and its event: {@code posted("03", time)}. */
  public FakeDraft posted(String revision, Instant time) {
    return rev(revision).postedAt(time);
  }

  /** An older draft that it replaced, as when a group adopts it. */
  public FakeDraft replaces(String name) {
    return relation("replaces", name);
  }

  /** An event of any type: {@code event("iesg_approved", "IESG has approved", time)}. */
  public FakeDraft event(String type, String text, Instant time) {
    fake.event("docevent", type, name(), row.path("rev").asText(), text, time);
    return this;
  }
}
