package io.github.dailyietf.digest.topic;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.Area;
import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.DocumentAction;
import io.github.dailyietf.core.DocumentStream;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupAction;
import io.github.dailyietf.core.GroupReview;
import io.github.dailyietf.core.GroupType;
import io.github.dailyietf.core.InterimMeeting;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.LastCall;
import io.github.dailyietf.core.ProtocolAction;
import io.github.dailyietf.digest.ActionEntry;
import io.github.dailyietf.digest.DigestEntry;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.RfcEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the heading of an entry, with what the other entries of the day know of its group. */
final class Headings {

  private final Map<String, Group> known = new HashMap<>();

  Headings(List<? extends DigestEntry> entries) {
    for (DigestEntry entry : entries) {
      groupOf(entry).ifPresent(group -> known.merge(key(group), group, Headings::fuller));
    }
  }

  Heading of(DigestEntry entry, Grouping by) {
    Optional<Group> group = groupOf(entry).map(g -> known.getOrDefault(key(g), g));
    return switch (by) {
      case AREA -> area(entry, group);
      case GROUP -> group.map(Headings::heading).orElseGet(() -> withoutGroup(entry));
      case STREAM -> stream(entry, group);
      case FAMILY -> family(entry);
    };
  }

  private static Heading area(DigestEntry entry, Optional<Group> group) {
    Optional<Area> area = group.flatMap(Group::area);
    if (area.isPresent()) {
      String name = area.get().name();
      return new Heading(
          Heading.Kind.AREA, area.get().acronym().orElse(slug(name)), Optional.of(name));
    }
    Optional<DocumentStream> stream = streamOf(entry, group);
    if (stream.isPresent() && !stream.get().equals(DocumentStream.IETF)) {
      return heading(stream.get());
    }
    return group.isPresent() ? Heading.unknown() : withoutGroup(entry);
  }

  private static Heading stream(DigestEntry entry, Optional<Group> group) {
    return streamOf(entry, group).map(Headings::heading).orElseGet(() -> withoutGroup(entry));
  }

  private static Heading family(DigestEntry entry) {
    Optional<Classification> topic = Optional.empty();
    if (entry instanceof DraftEntry draft) {
      topic = draft.topic();
    } else if (entry instanceof RfcEntry rfc) {
      topic = rfc.topic();
    }
    return topic
        .map(Classification::family)
        .map(
            family ->
                new Heading(
                    Heading.Kind.FAMILY, family.key(), Optional.of(family.label(Locale.ENGLISH))))
        .orElseGet(Heading::unknown);
  }

  private static Heading withoutGroup(DigestEntry entry) {
    Optional<DocumentStream> stream = documentOf(entry).flatMap(Document::stream);
    if (stream.isPresent() && !stream.get().equals(DocumentStream.IETF)) {
      return heading(stream.get());
    }
    if (entry instanceof DraftEntry draft) {
      return DraftParts.of(draft.draft().name()).ofGroup()
          ? Heading.unknown()
          : Heading.individual();
    }
    return stream.isPresent() ? Heading.individual() : Heading.unknown();
  }

  private static Heading heading(Group group) {
    return new Heading(
        Heading.Kind.GROUP,
        group.acronym().map(a -> a.toLowerCase(Locale.ROOT)).orElse(slug(group.name())),
        Optional.of(group.name()));
  }

  private static Heading heading(DocumentStream stream) {
    return new Heading(Heading.Kind.STREAM, stream.slug(), Optional.of(stream.label()));
  }

  private static Optional<DocumentStream> streamOf(DigestEntry entry, Optional<Group> group) {
    return documentOf(entry)
        .flatMap(Document::stream)
        .or(
            () ->
                group
                    .filter(g -> g.type().equals(Optional.of(GroupType.RESEARCH_GROUP)))
                    .map(g -> DocumentStream.IRTF))
        .or(
            () ->
                group
                    .flatMap(Group::organization)
                    .filter(name -> !name.isBlank())
                    .map(DocumentStream::parse));
  }

  static Optional<Document> documentOf(DigestEntry entry) {
    if (entry instanceof DraftEntry draft) {
      InternetDraft document = draft.draft();
      return Optional.of(document);
    }
    return entry instanceof RfcEntry rfc ? Optional.of(rfc.rfc()) : Optional.empty();
  }

  /** The group of a document, or the one that a mail is about. */
  static Optional<Group> groupOf(DigestEntry entry) {
    return entry instanceof ActionEntry action
        ? groupOf(action.announcement())
        : documentOf(entry).flatMap(Document::group);
  }

  private static Optional<Group> groupOf(Announcement mail) {
    if (mail instanceof LastCall call) {
      return call.group();
    } else if (mail instanceof ProtocolAction action) {
      return action.group();
    } else if (mail instanceof DocumentAction action) {
      return action.group();
    } else if (mail instanceof GroupAction action) {
      return Optional.of(action.group());
    } else if (mail instanceof GroupReview review) {
      return Optional.of(review.group());
    }
    return mail instanceof InterimMeeting meeting ? Optional.of(meeting.group()) : Optional.empty();
  }

  /** What tells groups apart: mails of some kinds give the name only. */
  static String key(Group group) {
    return slug(group.name());
  }

  private static Group fuller(Group a, Group b) {
    Group base = a.area().isPresent() || b.area().isEmpty() ? a : b;
    Group other = base.equals(a) ? b : a;
    return base.acronym().isPresent() || other.acronym().isEmpty()
        ? base
        : Group.builder().from(base).acronym(other.acronym()).build();
  }

  private static String slug(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
  }
}
