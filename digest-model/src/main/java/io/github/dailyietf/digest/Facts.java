package io.github.dailyietf.digest;

import io.github.dailyietf.core.Area;
import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.DocumentHistory;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftState;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupType;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.digest.summary.DayTexts;
import io.github.dailyietf.digest.summary.Essay;
import io.github.dailyietf.digest.summary.Summary;
import io.github.dailyietf.digest.timeline.Relatives;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells a digest fact by fact. Not thread-safe. */
final class Facts {

  private final Digest digest;
  private final Map<DocumentReference, Relatives> relatives;
  private final List<Fact> all = new ArrayList<>();
  private String subject = "";
  private List<String> mails = List.of();
  private List<String> lookedUp = List.of();
  private List<String> answer = List.of();

  private Facts(Digest digest) {
    this.digest = digest;
    this.relatives = Relatives.of(digest);
  }

  static List<Fact> of(Digest digest) {
    Facts facts = new Facts(digest);
    facts.day();
    facts.texts(digest.texts());
    int place = 1;
    for (DraftEntry entry : digest.drafts()) {
      facts.draft(entry, place++);
    }
    digest.rfcs().forEach(facts::rfc);
    digest.actions().forEach(facts::action);
    return List.copyOf(facts.all);
  }

  private void day() {
    subject = digest.day().toString();
    add("day", digest.day(), Source.rule("the day that was asked for"));
    Counts counts = digest.counts();
    count("drafts", counts.drafts());
    count("newDrafts", counts.newDrafts());
    count("revisions", counts.revisions());
    count("rfcs", counts.rfcs());
    count("otherAnnouncements", counts.otherAnnouncements());
    count("messages", counts.messages());
    Source titles = Source.rule("count of the documents with the term in title, name or group");
    digest.keywords().forEach(term -> add("keyword " + term.term(), term.count(), titles));
    Report report = digest.report();
    reported("mailsRead", report.mailsRead());
    reported("announcements", report.announcements());
    reported("discussions", report.discussions());
    reported("notUnderstood", report.notUnderstood());
    reported("ofTheDay", report.ofTheDay());
    reported("otherDays", report.otherDays());
    reported("undated", report.undated());
    reported("copies", report.copies());
    reported("problems", report.problems().size());
    report
        .problems()
        .forEach(problem -> add("problem", problem, Source.rule("reading of " + problem.source())));
  }

  private void count(String attribute, int value) {
    add(attribute, value, Source.rule("count of the list"));
  }

  private void reported(String attribute, int value) {
    add(attribute, value, Source.rule("count of the mails that were read"));
  }

  private void about(DigestEntry entry, String name, List<String> asked, Optional<String> from) {
    subject = name;
    mails = entry.messageIds();
    lookedUp = asked;
    answer = from.stream().toList();
    mail("announcedAt", "Date", entry.announcedAt());
  }

  private void draft(DraftEntry entry, int place) {
    InternetDraft draft = entry.draft();
    about(entry, draft.version().toString(), entry.lookedUp(), entry.lookedUpAt());
    add("place", place, Source.rule("place in the list"));
    mail("name", "Name", draft.name());
    for (Revision revision : entry.revisions()) {
      mail("revision", "Name", revision);
    }
    document(draft);
    mail("intendedLevel", "std_level", draft.intendedLevel().map(StandardLevel::label));
    mail("state", "states", draft.state().map(DraftState::toString));
    draft.replaces().forEach(name -> mail("replaces", "replaces", name));
    draft.replacedBy().forEach(name -> mail("replacedBy", "replaced_by", name));
    mail("rfc", "became_rfc", draft.rfc());
    entry.summary().ifPresent(this::summary);
    life(draft.name(), entry.history());
  }

  private void rfc(RfcEntry entry) {
    Rfc rfc = entry.rfc();
    about(entry, rfc.number().toString(), entry.lookedUp(), entry.lookedUpAt());
    mail("number", "Subject", rfc.number());
    for (SubSeries series : rfc.subSeries()) {
      mail("subSeries", "See Also", series);
    }
    document(rfc);
    mail("level", "Status", rfc.level().map(StandardLevel::label));
    mail("status", "Status", rfc.status());
    rfc.obsoletes().forEach(number -> mail("obsoletes", "Obsoletes", number));
    rfc.updates().forEach(number -> mail("updates", "Updates", number));
    mail("draft", "I-D Tag", rfc.draft());
    mail("draftRevision", "I-D Tag", rfc.draftRevision());
    mail("doi", "DOI", rfc.doi());
    entry.summary().ifPresent(this::summary);
    life(rfc.number(), entry.history());
  }

  private void life(DocumentReference document, Optional<DocumentHistory> history) {
    if (history.isPresent()) {
      new LifeFacts(subject, digest.day(), history.get()).addTo(all);
      Relatives kin = relatives.getOrDefault(document, new Relatives(List.of(), List.of()));
      Source rule = Source.rule("names in the history");
      kin.ancestors().forEach(other -> add("ancestor", other, rule));
      kin.companions().forEach(other -> add("companion", other, rule));
    }
  }

  private void document(Document document) {
    if (!document.title().isEmpty()) {
      mail("title", "Title", document.title());
    }
    for (Author author : document.authors()) {
      mail("author", "Authors", author.name());
    }
    document.pages().ifPresent(pages -> mail("pages", "Pages", pages));
    mail("date", "Date", document.date().map(PublicationDate::toString));
    mail("abstract", "Abstract", document.abstractText());
    document.group().ifPresent(this::group);
    mail("stream", "Stream", document.stream().map(Object::toString));
  }

  private void group(Group group) {
    boolean all = lookedUp.contains("group");
    String field = all ? "group" : "group's sentence";
    add("group.name", group.name(), all ? lookup("group") : Source.mail(mails, field));
    group.acronym().ifPresent(acronym -> ofGroup("group.acronym", all, acronym));
    group.type().map(GroupType::label).ifPresent(type -> ofGroup("group.type", all, type));
    group.area().map(Area::name).ifPresent(area -> ofGroup("group.area", all, area));
  }

  private void ofGroup(String attribute, boolean all, Object value) {
    boolean asked = all || lookedUp.contains(attribute);
    add(attribute, value, asked ? lookup(attribute) : Source.mail(mails, "group's sentence"));
  }

  private void texts(DayTexts texts) {
    texts.opening().ifPresent(text -> written("text", text));
    texts.points().ifPresent(text -> written("text", text));
    texts.summary().ifPresent(text -> written("text", text));
    for (Essay essay : texts.topics()) {
      written("text", essay.body());
      add("text", essay.title(), source(essay.body()));
    }
    texts.editorial().ifPresent(text -> written("text", text));
    texts.parts().values().forEach(this::texts);
  }

  private void written(String attribute, Summary text) {
    add(attribute, text.text(), source(text));
  }

  private void summary(Summary summary) {
    written("summary", summary);
  }

  private static Source source(Summary summary) {
    return switch (summary.origin()) {
      case HUMAN -> new Source(Source.Kind.HUMAN, List.of(), "text");
      case MODEL -> new Source(Source.Kind.MODEL, List.of(), "text");
      case EXTRACT -> Source.rule("sentences of the abstract");
    };
  }

  private void action(ActionEntry entry) {
    about(entry, entry.announcement().subject(), List.of(), Optional.empty());
    mail("subject", "Subject", entry.announcement().subject());
    mail("archivedAt", "Archived-At", entry.announcement().archivedAt());
    ActionFacts.of(entry.announcement())
        .forEach(stated -> mail(stated.attribute(), stated.field(), stated.value()));
  }

  private void mail(String attribute, String field, Optional<?> value) {
    value.ifPresent(present -> mail(attribute, field, present));
  }

  private void mail(String attribute, String field, Object value) {
    boolean asked = lookedUp.contains(attribute);
    add(attribute, value, asked ? lookup(attribute) : Source.mail(mails, field));
  }

  private Source lookup(String attribute) {
    return new Source(Source.Kind.LOOKUP, answer, attribute);
  }

  private void add(String attribute, Object value, Source source) {
    all.add(new Fact(subject, attribute, value.toString(), source));
  }
}
