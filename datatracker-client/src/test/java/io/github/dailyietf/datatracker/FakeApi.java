package io.github.dailyietf.datatracker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dailyietf.datatracker.testing.FakeDatatracker;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/** A fake Datatracker for a server of one's own, filled with raw objects. */
final class FakeApi extends Dispatcher {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final FakeDatatracker fake = FakeDatatracker.create();
  private final List<Runnable> pending = new ArrayList<>();

  FakeApi() {
    // The dispatcher works without a port.
    fake.close();
  }

  /** A small coast: drafts, RFCs, their authors, groups, relations and events. */
  static FakeApi coast() {
    return new FakeApi()
        .load("doc/document", "documents.json")
        .load("doc/documentauthor", "authors.json")
        .load("doc/relateddocument", "relations.json")
        .load("doc/docevent", "events.json")
        .load("doc/newrevisiondocevent", "revisions.json")
        .load("doc/state", "states.json")
        .load("person/person", "persons.json")
        .load("group/group", "groups.json");
  }

  /** An object with the parts that every object has, to be filled before the next request. */
  synchronized ObjectNode add(String list, int id, String key) {
    ObjectNode object = MAPPER.createObjectNode();
    object.put("id", id).put("resource_uri", "/api/v1/" + list + "/" + key + "/");
    pending.add(() -> fake.add(list, object.toString()));
    return object;
  }

  /** For how many seconds an answer may be used again without asking. */
  FakeApi maxAge(int seconds) {
    fake.maxAge(seconds);
    return this;
  }

  /** Path and query of each request so far. */
  List<String> targets() {
    return fake.requests();
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) {
    synchronized (this) {
      pending.forEach(Runnable::run);
      pending.clear();
    }
    try {
      return fake.dispatcher().dispatch(request);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private FakeApi load(String list, String file) {
    try (InputStream in = FakeApi.class.getResourceAsStream(file)) {
      for (JsonNode object : MAPPER.readTree(in)) {
        fake.add(list, object.toString());
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
