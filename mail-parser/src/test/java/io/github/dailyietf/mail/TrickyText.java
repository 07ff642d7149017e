package io.github.dailyietf.mail;

import java.util.List;

/** Text that has been hard to read, or that looks like something else. */
final class TrickyText {

  /** Pieces of titles and sentences. */
  static final List<String> WORDS =
      List.of(
          "Widgets",
          "for",
          "the",
          "IPv6-only",
          "(DNS)",
          "\"quoted\"",
          "\u201Ccurled\u201D",
          "a",
          "it\u2019s",
          "TLS/1.3",
          "RFC 8446",
          "v2:",
          "Update",
          "of",
          "on",
          "Stra\u00DFe",
          "\u8DEF\u7531",
          "=?x?=",
          "=3D",
          "--",
          "&",
          "<draft-example-other-01>",
          "100%",
          "e.g.,",
          "Title:",
          "URL: none",
          "Status:",
          "DOI:",
          "Pages:",
          "Date:",
          "Author:",
          "[BCP14]",
          "I-D Tag:",
          "and",
          "et al.",
          "Protocol",
          "Interoperability",
          "\uD83D\uDD12",
          "Re:");

  /** Lines of abstracts that could be taken for something else. */
  static final List<String> LINES =
      List.of(
          "title: Widgets",
          "Title: Widgets",
          "Name: widget",
          "Date: the day of the week",
          "Dates: many",
          "docname: draft-example-other-07",
          "workgroup: Widget Making",
          "Author: nobody",
          "Filename: draft-example-other-01.txt",
          "URL: https://example.org/",
          "DOI: none",
          "Updates: none",
          "Status: lost",
          "Pages: 12",
          "From here on, widgets are round.",
          ">From an archive.",
          "From: nobody@example.org",
          "The IETF Datatracker is a database.",
          "The datatracker status page is not meant.",
          "The RFC Editor Team-building manual is not meant either.",
          "There is also an HTML version of the format, which is not used.",
          "There is also a HTML-like syntax.",
          "A URL for this resource is not defined.",
          "A URL for the Internet-Draft author is not defined.",
          "A diff from the expected value is an error.",
          "Internet-Drafts are documents.",
          "Internet-Drafts are also available to printers.",
          "Internet-Drafts are available by chance.",
          "To remove yourself from the queue, send a message.",
          "Please note that it may take a couple of minutes to boil.",
          "For questions, please mail to the author.",
          "Below is the data which will be enciphered.",
          "This Internet-Draft can be retrieved by nobody.",
          "Requests to be added to the registry need a review.",
          "Requests for special treatment are ignored.",
          "Details on obtaining RFCs are out of scope.",
          "Submissions for Requests for Comments grow.",
          "For downloading RFCs, HTTP is used.",
          "For searching the RFC series there is a grammar.",
          "This announcement is sent to all neighbours.",
          "This is now a common practice.",
          "This is now a problem. It is solved.",
          "This document is a product of the Crypto Forum Research Group",
          "This document is a product of the Widget Making Working Group.",
          "This document is a product of the Widget Forum Research Group of the IRTF.",
          "This memo provides information for the Internet operator.",
          "INFORMATIONAL text is in boxes.",
          "This draft is a work item of the heart of the IETF.",
          "It is a work item of the Other (OTHER) WG of the IETF.",
          "RFC 9999",
          "BCP 14",
          "________________",
          "_______",
          "---",
          "-- ",
          "o  a bullet",
          "*  another bullet",
          "   continued by indentation",
          "     and by more",
          "1.  a number",
          "Abstracts are short.",
          "=20 is a blank, = is not",
          "Caf\u00E9 \u2014 na\u00EFve \u00FC\u00F6\u00E4 \u8DEF\u7531\u5668 \uD83D\uDD12",
          "a line\twith a tab",
          ".",
          "..",
          "x");

  /** Names of authors. */
  static final List<String> NAMES =
      List.of(
          "Ann Example",
          "B. Sample",
          "Lawrence John Reilly Jr.",
          "J. Doe, Jr.",
          "K. Doe, 3rd",
          "L. Doe, III",
          "Jos\u00E9 \u00C1lvarez-N\u00FA\u00F1ez",
          "\u674E\u660E",
          "Ming Li (\u674E\u660E)",
          "\u0418\u0432\u0430\u043D \u041F\u0435\u0442\u0440\u043E\u0432",
          "D. O'Example",
          "van der Example",
          "Internet Architecture Board",
          "IAB & IESG",
          "Ed Example",
          "Pages Example",
          "A. Exceedingly-Long-Surname-That-Fills-The-Line-By-Itself-Nearly");

  /** Names of groups. */
  static final List<String> GROUP_NAMES =
      List.of(
          "Inter-Domain Routing",
          "Operations and Management Area Working Group",
          "6MAN of Old",
          "3GPP Liaison",
          "Law of the Sea of the Internet",
          "Routing (over Low Power) Networks",
          "Crypto Forum Research Group",
          "Remote ATtestation ProcedureS",
          "HTTP",
          "Na\u00EFve Widgets",
          "A Group Whose Name Is Longer Than Any Line of Any Mail Has Ever Been Since Then");

  /** Names of groups that look as if an acronym were in them. */
  static final List<String> PARENTHESISED =
      List.of("Widget Making (Next Generation)", "Widgets (WIDG)");

  private TrickyText() {}
}
