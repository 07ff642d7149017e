package io.github.dailyietf.mail;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.RfcPublication;

/**
 * Writes announcements as the complete mails in which an era of the IETF sent them: the opposite of
 * {@link AnnouncementParser}, for tests of programs that read such mails. Thread-safe.
 *
 * <pre>{@code
 * var printer = AnnouncementPrinter.in(IdEra.H);
 * byte[] mail = printer.print(action);
 * parser.parse(mail).equals(printer.expressible(action))   // true
 * }</pre>
 *
 * <p>Not every era says everything. What of a value survives in an era is told by {@link
 * #expressible}. The layout, labels and standing phrases are those of real mails; help texts that
 * follow them are shortened.
 *
 * <p>Some values cannot be told apart in a mail by anybody and are to be avoided: in eras with
 * lists of authors ({@link IdEra#A} to {@link IdEra#G_2012}, RFCs) a comma inside of a name other
 * than before {@code Jr.}, {@code Sr.}, {@code II}, {@code III}, {@code IV}, {@code 2nd}, {@code
 * 3rd}, {@code 4th}; from {@link IdEra#G_2022} on a group without acronym whose name ends in
 * parentheses; a group without type, or any group in {@link IdEra#G_2016}, whose name ends in a
 * type's short name ({@code Team}); an abstract that begins with {@code Abstract:}; text that
 * repeats a standing phrase of the mails word by word at the beginning of a paragraph.
 *
 * @param <T> what it prints
 */
public final class AnnouncementPrinter<T extends Announcement> {

  /** One era's layout. */
  interface Layout<T> {

    PrintedMail print(T value);

    T expressible(T value);
  }

  private final Layout<T> layout;

  private AnnouncementPrinter(Layout<T> layout) {
    this.layout = layout;
  }

  /** A printer of announcements of Internet-Drafts. */
  public static AnnouncementPrinter<IdAction> in(IdEra era) {
    return new AnnouncementPrinter<>(new IdActionLayout(era));
  }

  /** A printer of announcements of RFCs. */
  public static AnnouncementPrinter<RfcPublication> in(RfcEra era) {
    return new AnnouncementPrinter<>(new RfcPublicationLayout(era));
  }

  /**
   * The bytes of the mail: header, empty line, body; lines end in line feeds.
   *
   * @throws IllegalArgumentException if the value cannot stand in any mail: a date outside of 1970
   *     to 2199, an RFC without title
   */
  public byte[] print(T value) {
    return mail(value).bytes();
  }

  /**
   * The mail before it becomes bytes, for changes to its header or encoding.
   *
   * @throws IllegalArgumentException as {@link #print} does
   */
  public PrintedMail mail(T value) {
    return layout.print(expressible(value));
  }

  /**
   * What the era's mails can say of a value: what a reader gets back from {@link #print}.
   *
   * <ul>
   *   <li>Always: the Subject and From are the era's own; a missing Message-ID or date is made up;
   *       fractions of seconds are cut; white space in titles becomes single blanks; abstracts lose
   *       the indentation that all their lines share; affiliations, addresses, areas, intended
   *       level and state are never stated.
   *   <li>Drafts: no list before 2004; no archive address before November 2013; no HTML or diff
   *       address before December 2011. Until February 2016 only working groups are named; until
   *       July 2017 no type of a group, and all are of the IETF; acronyms since 2022; the body of a
   *       group is stated wherever the group is. From 2008 to May 2011 only the first of more than
   *       two authors; {@code et al.} only until then. Editors are not marked. Before 2004 no dates
   *       without a day.
   *   <li>RFCs: no list before 1998; no archive address before 2010; no date and URL in 1993; no
   *       group, status and draft before 1998; no stream before 2010; no DOI before 2015; ten
   *       authors at most from 2010 to about 2023. The status follows from the level where the
   *       level is known; the sentence {@code This is now a ...} is there for levels of the
   *       standards track until 2026. Levels follow from status and sentence.
   * </ul>
   */
  public T expressible(T value) {
    return layout.expressible(value);
  }
}
