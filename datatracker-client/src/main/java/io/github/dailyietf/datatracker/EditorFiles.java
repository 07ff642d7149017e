package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.datatracker.resource.Erratum;
import io.github.dailyietf.datatracker.resource.ResourceObject;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/** The files of the RFC Editor, fetched when they are read. */
final class EditorFiles {

  private static final String INDEX = "/rfc-index.xml";
  private static final String XML = "application/xml, text/xml";
  private static final String FEED = "application/rss+xml, application/xml, text/xml";

  private final Connection connection;
  private final Api api;

  EditorFiles(Connection connection) {
    this.connection = connection;
    this.api = connection.api();
  }

  HttpUrl indexUrl() {
    return api.url(INDEX);
  }

  HttpUrl url(RfcNumber number) {
    return api.url(path(number));
  }

  private static String path(RfcNumber number) {
    return "/rfc/rfc" + number.value() + ".json";
  }

  Stream<RfcIndexEntry> index() {
    return xml(
        INDEX,
        XML,
        RfcIndexReader.ROOTS,
        RfcIndexReader.ENTRIES,
        (url, entry) -> new RfcIndexReader(url, connection.problems()).read(entry));
  }

  SortedMap<SubSeries, List<RfcNumber>> subSeries() {
    SortedMap<SubSeries, List<RfcNumber>> all = new TreeMap<>();
    try (Stream<RfcIndexEntry> index = index()) {
      index.forEach(
          entry -> {
            if (entry instanceof RfcIndexEntry.Series one) {
              all.put(one.subSeries(), one.members());
            }
          });
    }
    return Collections.unmodifiableSortedMap(all);
  }

  Optional<RfcIndexEntry.Issued> entry(RfcNumber number, Deadline deadline) {
    HttpUrl url = url(number);
    Optional<ResourceObject> page = api.page(path(number), deadline);
    try {
      return page.flatMap(json -> new RfcJson(url, connection.problems()).read(number, json));
    } catch (IllegalArgumentException e) {
      throw Api.unusable(url, new IOException(e.getMessage(), e));
    }
  }

  Map<RfcNumber, Rfc> oneByOne(Set<RfcNumber> wanted) {
    Map<RfcNumber, Rfc> found = new HashMap<>();
    Deadline deadline = connection.newDeadline();
    for (RfcNumber number : wanted) {
      entry(number, deadline).ifPresent(entry -> found.put(number, entry.rfc()));
    }
    return found;
  }

  Map<RfcNumber, Rfc> indexed(Set<RfcNumber> wanted) {
    Map<RfcNumber, Rfc> found = new HashMap<>();
    try (Stream<RfcIndexEntry> index = index()) {
      index.forEach(
          entry -> {
            if (entry instanceof RfcIndexEntry.Issued issued
                && wanted.contains(issued.rfc().number())) {
              found.put(issued.rfc().number(), issued.rfc());
            }
          });
    }
    return found;
  }

  Stream<Erratum> errata() {
    return Entries.stream(
        () -> {
          HttpUrl url = api.url("/errata.json");
          byte[] json = connection.transport().get(url, connection.newDeadline());
          return new ErrataEntries(json, url, connection.problems());
        });
  }

  Stream<QueueEntry> queue() {
    return xml(
        "/queue.xml",
        XML,
        QueueReader.ROOTS,
        QueueReader.ENTRIES,
        (url, entry) -> new QueueReader(url, connection.problems()).read(entry));
  }

  Stream<PublishedRfc> feed() {
    return xml(
        "/rfcrss.xml",
        FEED,
        FeedReader.ROOTS,
        FeedReader.ENTRIES,
        (url, entry) -> new FeedReader(url, connection.problems()).read(entry));
  }

  private <T> Stream<T> xml(
      String path,
      String accept,
      Set<String> roots,
      Set<String> names,
      BiFunction<HttpUrl, XmlElement, Optional<T>> reader) {
    HttpUrl url = api.url(path);
    return Entries.stream(
            () -> {
              Answer answer = connection.transport().fetch(url, accept, connection.newDeadline());
              return new XmlEntries(answer.body(), url, roots, names, connection.problems());
            })
        .flatMap(entry -> reader.apply(url, entry).stream());
  }
}
