package io.github.dailyietf.digest.topic;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupType;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.InternetDraftBuilder;
import io.github.dailyietf.digest.Samples;
import java.util.Optional;

/** Announcements with what topics are found by. */
final class Mails {

  private Mails() {}

  static InternetDraftBuilder draft(String version, String title, String... authors) {
    DraftVersion parsed = DraftVersion.parse(version);
    InternetDraftBuilder draft =
        InternetDraft.builder().name(parsed.name()).revision(parsed.revision()).title(title);
    for (String author : authors) {
      draft.addAuthor(Author.of(author));
    }
    return draft;
  }

  static Group group(String acronym, String name) {
    return Group.builder()
        .name(name)
        .acronym(acronym)
        .type(GroupType.WORKING_GROUP)
        .organization("IETF")
        .build();
  }

  static IdAction posted(InternetDraftBuilder draft) {
    return Samples.posted(draft.build(), Samples.at("12:00:00"));
  }

  static IdAction posted(String version, String title, String... authors) {
    return posted(draft(version, title, authors));
  }

  static Optional<String> family(InternetDraft draft) {
    return Classifier.standard().classify(draft).map(topic -> topic.family().key());
  }
}
