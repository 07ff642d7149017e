package io.github.dailyietf.datatracker.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A group of the fake Datatracker: an active working group without an area at first. */
public final class FakeGroup extends FakeObject<FakeGroup> {

  FakeGroup(FakeDatatracker fake, ObjectNode row) {
    super(fake, row);
  }

  @Override
  FakeGroup self() {
    return this;
  }

  /** The name; the acronym by default. */
  public FakeGroup name(String name) {
    return text("name", name);
  }

  /** The type by its slug: {@code wg}, {@code rg}, {@code area}, {@code team} ... */
  public FakeGroup type(String slug) {
    return text("type", fake.name("grouptypename", slug));
  }

  /** The state by its slug: {@code active}, {@code conclude}, {@code bof} ... */
  public FakeGroup state(String slug) {
    return text("state", fake.name("groupstatename", slug));
  }

  /** The area by its acronym; made if there is none. */
  public FakeGroup area(String acronym) {
    return text("parent", fake.group(acronym).type("area").uri());
  }

  /** The group above it by its acronym; made if there is none. */
  public FakeGroup parent(String acronym) {
    return text("parent", fake.group(acronym).uri());
  }

  /** A role of a person: {@code role("chair", "Noor van der Zee", "noor@example.net")}. */
  public FakeGroup role(String slug, String person, String address) {
    ObjectNode role = Json.object();
    role.put("name", fake.name("rolename", slug))
        .put("group", uri())
        .put("person", fake.person(person, address))
        .put("email", Tables.uri("person/email", address));
    fake.tables().put("group/role", role);
    return this;
  }
}
