package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.DocumentLookup;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads what any text says about a day, in English or Japanese, and holds it against the facts of a
 * digest: documents, revisions, counts, dates, working groups, titles, what updates what, marks.
 *
 * <pre>{@code
 * ClaimReport report = ClaimCheck.of(digest).check("The day brought seven drafts.");
 * report.contradicted().forEach(System.out::println);
 * }</pre>
 *
 * <p>It judges what it can read and leaves the rest alone: no claim in a sentence does not mean
 * that the sentence is true. A claim is contradicted only where a fact says otherwise; what no fact
 * touches is unknown. Takes time linear in the length of the text, whatever is in it. Safe for use
 * by many threads if its lookup is.
 */
public final class ClaimCheck {

  /** A text that names more unknown documents of a kind is not worth more questions. */
  private static final int MOST_ASKED = 400;

  private final Knowledge knowledge;
  private final Optional<Part> part;
  private final Collection<Rfc> rfcs;
  private final RfcIndex index;
  private final DocumentLookup lookup;
  private final FrameClaims frame;
  private final TopicRanks ranks;
  private final TopicClaims topics;
  private final List<DraftEntry> drafts;
  private final List<Layout> layouts;
  private final boolean models;

  private ClaimCheck(Builder builder) {
    Digest digest = builder.digest;
    knowledge = new Knowledge(digest, builder.models);
    part = builder.part;
    rfcs = List.copyOf(builder.rfcs);
    lookup = builder.lookup;
    index = new RfcIndex(rfcs, digest, lookup::address);
    layouts = List.copyOf(builder.layouts);
    models = builder.models;
    frame = new FrameClaims(knowledge, layouts, part);
    ranks = new TopicRanks(part.orElseGet(() -> whole(digest)), models);
    topics = new TopicClaims(ranks, layouts);
    drafts = part.map(Part::drafts).orElse(digest.drafts());
  }

  private ClaimCheck(ClaimCheck whole, Part of) {
    knowledge = whole.knowledge;
    part = Optional.of(of);
    rfcs = whole.rfcs;
    lookup = whole.lookup;
    index = whole.index;
    layouts = whole.layouts;
    models = whole.models;
    frame = new FrameClaims(knowledge, layouts, part);
    ranks = new TopicRanks(of, models);
    topics = new TopicClaims(ranks, layouts);
    drafts = of.drafts();
  }

  private static Part whole(Digest digest) {
    return new Part(digest, Integer.MAX_VALUE, 1);
  }

  /**
   * The same check for texts about a part of its day, for one after the other without learning the
   * day again.
   *
   * @throws IllegalArgumentException if it is a part of another digest
   */
  public ClaimCheck forPart(Part part) {
    requirePartOf(knowledge.digest(), part);
    return new ClaimCheck(this, part);
  }

  private static void requirePartOf(Digest digest, Part part) {
    boolean same = part.digest() == digest || part.digest().equals(digest);
    if (!same) {
      throw new IllegalArgumentException("a part of another digest: " + part.digest().day());
    }
  }

  /** A check that knows the facts of this digest and nothing else. */
  public static ClaimCheck of(Digest digest) {
    return builder(digest).build();
  }

  /** Starts a check. */
  public static Builder builder(Digest digest) {
    return new Builder(digest);
  }

  /**
   * Reads a text about the day: plain text, Markdown, or a whole rendered digest.
   *
   * @throws RuntimeException as the lookup throws it
   */
  public ClaimReport check(String text) {
    return check(text, Optional.empty());
  }

  /**
   * Reads a text about one document, such as its summary: what it says of revisions, pages and
   * relations is about that one.
   *
   * @throws RuntimeException as the lookup throws it
   */
  public ClaimReport check(String text, DocumentReference about) {
    return check(text, knowledge.subject(about));
  }

  private ClaimReport check(String original, Optional<Subject> about) {
    PlainText plain = PlainText.of(original);
    Subjects text = new Subjects(plain, knowledge, about);
    Claims claims = new Claims(original, plain);
    RfcIndex known = index(asked(text));
    Set<DraftName> others = others(text);

    frame.read(text, claims);
    topics.read(text, claims);
    knowledge.contexts().read(text, claims);
    new TitleClaims(knowledge, known).read(text, claims);
    new LinkClaims(knowledge).read(text, claims);
    new TitledLinks(knowledge).read(text, claims);
    new NameClaims(knowledge, known).read(text, claims);
    new RelationClaims(knowledge, known).read(text, claims);
    new ReferenceClaims(knowledge, known, others).read(text, claims);
    new DateClaims(knowledge).read(text, claims);
    new KeywordClaims(knowledge, drafts, ranks).read(text, claims);
    new PartClaims(knowledge, part).read(text, claims);
    new RevisionClaims(knowledge).read(text, claims);
    new CountClaims(knowledge).read(text, claims);
    new FactClaims().read(text, claims);
    new MarkClaims().read(text, claims);
    new GroupClaims(knowledge).read(text, claims);
    return new ClaimReport(original, claims.inOrder());
  }

  /** One question for all RFCs of the text that are not known yet. */
  private Map<RfcNumber, Rfc> asked(Subjects text) {
    Set<RfcNumber> unknown = new TreeSet<>();
    for (DocumentReference.Mention mention : text.mentions()) {
      if (mention.reference() instanceof RfcNumber number && index.rfc(number).isEmpty()) {
        unknown.add(number);
      }
    }
    return unknown.isEmpty() ? Map.of() : lookup.rfcs(first(unknown));
  }

  private Set<DraftName> others(Subjects text) {
    Set<DraftName> unknown = new TreeSet<>();
    for (DocumentReference.Mention mention : text.mentions()) {
      Knowledge.nameOf(mention.reference())
          .filter(name -> knowledge.naming(name).isEmpty())
          .ifPresent(unknown::add);
    }
    return unknown.isEmpty() ? Set.of() : Set.copyOf(lookup.drafts(first(unknown)).keySet());
  }

  private static <T> List<T> first(Collection<T> all) {
    return all.stream().limit(MOST_ASKED).toList();
  }

  private RfcIndex index(Map<RfcNumber, Rfc> asked) {
    if (asked.isEmpty()) {
      return index;
    }
    Map<RfcNumber, Rfc> all = new LinkedHashMap<>(asked);
    rfcs.forEach(rfc -> all.put(rfc.number(), rfc));
    return new RfcIndex(all.values(), knowledge.digest(), lookup::address);
  }

  /** Collects what a {@link ClaimCheck} may know. Not thread-safe. */
  public static final class Builder {

    private final Digest digest;
    private final List<Rfc> rfcs = new ArrayList<>();
    private final List<Layout> layouts =
        new ArrayList<>(List.of(Layout.english(), Layout.japanese()));
    private Optional<Part> part = Optional.empty();
    private DocumentLookup lookup = DocumentLookup.none();
    private boolean models = true;

    private Builder(Digest digest) {
      this.digest = digest;
    }

    /**
     * An index of RFCs besides those of the day. Only an index tells which other RFC is meant by a
     * name that stands beside a wrong number.
     */
    public Builder rfcs(Collection<Rfc> index) {
      rfcs.addAll(index);
      return this;
    }

    /**
     * Asks this source for the RFCs and drafts of a text that neither the day nor the index knows:
     * two questions for a text, none if all is known.
     */
    public Builder documents(DocumentLookup lookup) {
      this.lookup = lookup;
      return this;
    }

    /**
     * The texts are about this part of the day.
     *
     * @throws IllegalArgumentException if it is a part of another digest
     */
    public Builder part(Part part) {
      requirePartOf(digest, part);
      this.part = Optional.of(part);
      return this;
    }

    /**
     * Takes nothing for true because a model has said so. Otherwise the summaries and texts of the
     * digest count as facts, whoever wrote them, so that a rendered digest agrees with itself.
     */
    public Builder withoutModels() {
      models = false;
      return this;
    }

    /** Also knows the phrases of this layout, besides the English and the Japanese one. */
    public Builder layout(Layout layout) {
      layouts.add(0, layout);
      return this;
    }

    /** The check. */
    public ClaimCheck build() {
      return new ClaimCheck(this);
    }
  }
}
