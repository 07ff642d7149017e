package io.github.dailyietf.digest;

import java.util.List;

/**
 * A piece of wording that a {@link Layout} must have. Its text may use the placeholders named here,
 * each in braces, as often as it likes. A blank text leaves no trace.
 *
 * <p>The slots {@link #GREETING}, {@link #INTRODUCTION}, {@link #POINTS_TEXT}, {@link
 * #SUMMARY_TEXT}, {@link #EDITORIAL_TEXT} and {@link #CLOSING} hold whole texts of the layout's
 * author: an empty line separates paragraphs, and lines that begin with {@code "- "} are a list.
 * They may use {@code {day}}, {@code {number}} and {@code {count}} of the part, and {@code
 * {drafts}}, {@code {revisions}} and {@code {rfcs}} of the day.
 */
public enum Phrase {
  /** The title of a whole day. {@code {day}} */
  TITLE("day"),
  /** The title of a part. {@code {day}}, {@code {number}}, {@code {count}} */
  PART_TITLE("day", "number", "count"),
  /** Slot: the first words, before the day is named. */
  GREETING("day", "number", "count", "drafts", "revisions", "rfcs"),
  /** The sentence that names the day. {@code {day}} */
  OPENING("day"),
  /** The same on a day without drafts and RFCs. {@code {day}} */
  OPENING_EMPTY("day"),
  /** Slot: what this series of digests is, before the sentence that names the day. */
  INTRODUCTION("day", "number", "count", "drafts", "revisions", "rfcs"),
  /** Heading above {@link #OPENING_EMPTY}. {@code {day}} */
  EMPTY_DAY("day"),

  /** The count of drafts. {@code {drafts}} */
  COUNT_DRAFTS("drafts"),
  /** The same if they are not as many as revisions. {@code {drafts}}, {@code {revisions}} */
  COUNT_DRAFTS_AND_REVISIONS("drafts", "revisions"),
  /** How many drafts are new. {@code {new}} */
  COUNT_NEW("new"),
  /** The count of RFCs. {@code {rfcs}} */
  COUNT_RFCS("rfcs"),
  /** The count of other announcements. {@code {actions}} */
  COUNT_ACTIONS("actions"),
  /** A count of things that stand in the first part, in all other parts. {@code {line}} */
  COUNT_IN_FIRST_PART("line"),
  /**
   * The count of drafts in one of several parts. {@code {line}}, and {@code {items}} that stand in
   * it, {@code {number}}, {@code {count}}
   */
  COUNT_IN_THIS_PART("line", "items", "number", "count"),

  /**
   * Which part this is. {@code {number}}, {@code {count}}, {@code {size}}, {@code {first}}, {@code
   * {last}}, {@code {drafts}}
   */
  SPLIT("number", "count", "size", "first", "last", "drafts"),
  /**
   * The same for a part of one draft; nothing where that one is blank. The same placeholders but
   * {@code {last}}
   */
  SPLIT_ONE("number", "count", "size", "first", "drafts"),
  /** Points to the part before. {@code {number}}, {@code {items}} */
  PREVIOUS("number", "items"),
  /** Points to the part after. {@code {number}}, {@code {items}} */
  NEXT("number", "items"),
  /** The items of such a part if it has more than one. {@code {first}}, {@code {last}} */
  RANGE("first", "last"),
  /** Heading of the links to the lists. {@code {day}} */
  SOURCES("day"),
  /** The text of the link to the list of drafts. */
  SOURCE_DRAFTS,
  /** The text of the link to the list of everything else. */
  SOURCE_ANNOUNCEMENTS,

  /** Heading of the points. {@code {day}} */
  POINTS("day"),
  /** Slot: the points. */
  POINTS_TEXT("day", "number", "count", "drafts", "revisions", "rfcs"),
  /** Heading of the summary of the day. {@code {day}} */
  SUMMARY("day"),
  /** Slot: the summary of the day. */
  SUMMARY_TEXT("day", "number", "count", "drafts", "revisions", "rfcs"),
  /** Heading of the hot topics. {@code {topics}}, how many there are */
  HOT_TOPICS("topics"),
  /**
   * The title of a hot topic above its text; if it is blank, topics are a list. {@code {number}},
   * {@code {mark}} as ①, {@code {title}}
   */
  TOPIC_TITLE("number", "mark", "title"),
  /**
   * Before the text of a topic in such a list. {@code {number}}, {@code {mark}}, {@code {title}}
   */
  TOPIC_LABEL("number", "mark", "title"),
  /**
   * Before the documents of a topic that nobody has written about. {@code {number}}, {@code
   * {mark}}, {@code {title}}, {@code {documents}}, how many they are
   */
  TOPIC_DOCUMENTS("number", "mark", "title", "documents"),
  /** The same if it is one document alone. {@code {number}}, {@code {mark}} */
  TOPIC_DOCUMENT("number", "mark"),
  /** How many more documents a topic has than are named. {@code {more}} */
  TOPIC_MORE("more"),
  /** Marks the leading document of a hot topic. {@code {number}}, {@code {mark}} as ① */
  TOPIC_MARK("number", "mark"),
  /** Heading of the count by group. */
  GROUPS,
  /** A line of that count. {@code {group}}, {@code {drafts}} */
  GROUP_COUNT("group", "drafts"),
  /** Heading of the drafts of a group. {@code {group}}, {@code {drafts}} */
  GROUP_TITLE("group", "drafts"),
  /** The name of a topic family as a group of drafts. {@code {family}} */
  FAMILY("family"),
  /** The name of the group of drafts that individuals have written. */
  INDIVIDUAL,
  /** The name of the group of drafts of which the data do not tell where they belong. */
  UNGROUPED,

  /** Heading of the drafts. */
  DRAFTS,
  /** Stands there if there are none. {@code {day}} */
  NO_DRAFTS("day"),
  /** Heading of the RFCs. */
  RFCS,
  /** Stands there if there are none. {@code {day}} */
  NO_RFCS("day"),
  /** Heading of the other announcements. */
  ACTIONS,
  /** Heading of the editorial. */
  EDITORIAL,
  /** Slot: the editorial. */
  EDITORIAL_TEXT("day", "number", "count", "drafts", "revisions", "rfcs"),

  /** Before the title of a draft. {@code {number}}, its place in the list of the day */
  ITEM_NUMBER("number"),
  /** Before the title of an RFC. {@code {rfc}} as RFC 9000 */
  RFC_LABEL("rfc"),
  /** Marks a draft whose first revision is of the day. */
  NEW,
  /** A later revision. {@code {revision}} as 05, {@code {number}} as 5, {@code {ordinal}} as 6 */
  REVISION("revision", "number", "ordinal"),
  /** The revision 00. The placeholders of {@link #REVISION} */
  REVISION_INITIAL("revision", "number", "ordinal"),
  /** Several on one day. {@code {revisions}}, {@code {ordinal}} of the newest */
  REVISIONS_SAME_DAY("revisions", "ordinal"),
  /** Between such revisions. */
  REVISION_SEPARATOR,
  /** The RFCs that a draft would update, says its abstract. {@code {rfcs}} */
  WOULD_UPDATE("rfcs"),
  /** The RFCs that a draft would make obsolete, says its abstract. {@code {rfcs}} */
  WOULD_OBSOLETE("rfcs"),
  /** The number of pages. {@code {pages}} */
  PAGES("pages"),
  /** One page. */
  PAGES_ONE,
  /** The area of a group. {@code {area}} */
  AREA("area"),
  /** The level a draft is meant to reach. {@code {level}} */
  INTENDED_LEVEL("level"),
  /** The stream of a document. {@code {stream}} */
  STREAM("stream"),
  /** The authors. {@code {authors}} */
  AUTHORS("authors"),
  /** The authors where the source leaves some out. {@code {authors}} */
  AUTHORS_AND_MORE("authors"),
  /** An author who is an editor. {@code {name}} */
  EDITOR("name"),
  /** The RFCs that an RFC updates. {@code {rfcs}} */
  UPDATES("rfcs"),
  /** The RFCs that an RFC makes obsolete. {@code {rfcs}} */
  OBSOLETES("rfcs"),
  /** What an RFC was published as, in its prose. {@code {documents}}: it and its sub-series */
  PUBLISHED_AS("documents"),
  /** Two that seem to belong together: protocol and guide, IMAP and SMTP. {@code {documents}} */
  COMPANION("documents"),
  /** Most authors are the same. {@code {documents}} */
  SHARED_AUTHORS("documents"),
  /** A draft of a group that seems to continue one of an individual. {@code {documents}} */
  CONTINUES("documents"),
  /** A draft that seems to be the next edition of an RFC. {@code {documents}} */
  REVISES("documents"),
  /** The draft that an RFC was made from. {@code {documents}} */
  MADE_FROM("documents"),
  /** The older names of the same work, by its history. {@code {documents}} */
  EARLIER_NAMES("documents"),
  /** Others of the day that its history ties to it. {@code {documents}} */
  SAME_STORY("documents"),
  /** Where the work stands. {@code {standing}}: one or two sentences */
  STANDING("standing"),
  /** A mail of the day announces its Last Call. */
  IN_LAST_CALL,
  /** A mail of the day announces its approval. */
  APPROVED,
  /** Between facts of one line. */
  FACT_SEPARATOR,
  /** Behind a remark that stands as a sentence. */
  SENTENCE_END,
  /** Between sentences. */
  SENTENCE_SEPARATOR,
  /** Between names or numbers. */
  LIST_SEPARATOR,

  /** The text of the link that has a line to itself. {@code {name}} */
  LINK("name"),
  /** Behind a summary that a person wrote. */
  BY_HUMAN,
  /** Behind a summary that a model wrote. */
  BY_MODEL,
  /** Behind an extract of the abstract. */
  BY_EXTRACT,
  /** Behind a text about the day that a person wrote. */
  TEXT_BY_HUMAN,
  /** Behind a text about the day that a model wrote. */
  TEXT_BY_MODEL,

  /** A Last Call. */
  LAST_CALL,
  /** A Last Call with its last day. {@code {date}} */
  LAST_CALL_UNTIL("date"),
  /** A Protocol Action. */
  PROTOCOL_ACTION,
  /** A Document Action. */
  DOCUMENT_ACTION,
  /** The result of a conflict review that does not say which. */
  CONFLICT_REVIEW,
  /** The IESG has no problem with publication. */
  CONFLICT_REVIEW_NO_PROBLEM,
  /** The IESG recommends against publication. */
  CONFLICT_REVIEW_AGAINST,
  /** The status change of an RFC. */
  STATUS_CHANGE,
  /** A group was formed. */
  GROUP_FORMED,
  /** A group was rechartered. */
  GROUP_RECHARTERED,
  /** A group was concluded. */
  GROUP_CONCLUDED,
  /** Anything else about a group. */
  GROUP_ACTION,
  /** The charter of a new group is up for comment. */
  CHARTER_REVIEW,
  /** The changed charter of a group is up for comment. */
  RECHARTER_REVIEW,
  /** The last day for comments, behind one of these. {@code {date}} */
  COMMENTS_UNTIL("date"),
  /** An interim meeting. */
  INTERIM,
  /** A changed interim meeting. */
  INTERIM_CHANGED,
  /** A cancelled interim meeting. */
  INTERIM_CANCELLED,
  /** An announcement of no other kind. */
  OTHER_ANNOUNCEMENT,
  /** Behind the label of an announcement. */
  LABEL_END,
  /** The level that documents are to get or have got. {@code {level}} */
  LEVEL("level"),
  /** The text of the link to an archived mail. */
  ARCHIVED_MAIL,

  /** Heading of the report. */
  REPORT,
  /**
   * What the mails were. {@code {mails}}, {@code {announcements}}, {@code {discussions}}, {@code
   * {notUnderstood}}
   */
  REPORT_READ("mails", "announcements", "discussions", "notUnderstood"),
  /** What was left out. {@code {otherDays}}, {@code {undated}}, {@code {copies}} */
  REPORT_LEFT_OUT("otherDays", "undated", "copies"),
  /** How many problems there were. {@code {problems}} */
  REPORT_PROBLEMS("problems"),
  /** How many problems are not listed. {@code {more}} */
  REPORT_MORE_PROBLEMS("more"),
  /** Slot: the last words. */
  CLOSING("day", "number", "count", "drafts", "revisions", "rfcs"),

  /** The list of sections on an HTML page. */
  PAGE_CONTENTS,
  /** Names the fields that narrow the lists of an HTML page. */
  PAGE_FILTER,
  /** The field for words that an item must have. */
  PAGE_SEARCH,
  /** The field for areas. */
  PAGE_AREA,
  /** The field for groups. */
  PAGE_GROUP,
  /** The field for topic families. */
  PAGE_FAMILY,
  /** The field for new and revised drafts. */
  PAGE_STATE,
  /** The choice of such a field that leaves nothing out. */
  PAGE_ANY,
  /** The choice of drafts whose first revision is of the day. */
  PAGE_NEW,
  /** The choice of all other drafts. */
  PAGE_REVISED,
  /** How much of the lists is left. {@code {shown}}, {@code {items}} */
  PAGE_SHOWN("shown", "items"),
  /** The button that shows everything again. */
  PAGE_RESET,
  /** Title of the chart of drafts by area. */
  CHART_AREAS,
  /** Title of the chart of drafts by topic family. */
  CHART_FAMILIES,
  /** Title of the chart of drafts by group. */
  CHART_GROUPS,
  /** Title of the chart of drafts by their newest revision. */
  CHART_REVISIONS,
  /** A bar of that chart. {@code {revision}} */
  CHART_REVISION("revision"),
  /** A bar of that chart for several revisions. {@code {first}}, {@code {last}} */
  CHART_REVISIONS_TO("first", "last"),
  /** The last bar of that chart. {@code {first}} */
  CHART_REVISIONS_FROM("first"),
  /** The bar of a chart that stands for all that have none of their own. {@code {bars}} */
  CHART_REST("bars"),
  /** Opens what an item of an HTML page is based on. */
  SOURCE,
  /** When it was announced, in UTC, and the Message-IDs. {@code {time}}, {@code {mails}} */
  SOURCE_MAIL("time", "mails"),
  /** The facts that a lookup added. {@code {facts}} */
  SOURCE_LOOKED_UP("facts");

  private final String placeholders;

  Phrase(String... placeholders) {
    this.placeholders = String.join(" ", placeholders);
  }

  /** The names that may stand in braces. */
  public List<String> placeholders() {
    return placeholders.isEmpty() ? List.of() : List.of(placeholders.split(" ", -1));
  }
}
