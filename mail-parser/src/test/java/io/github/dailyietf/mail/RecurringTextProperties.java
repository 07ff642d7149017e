package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.PublicationDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A parser remembers what mails say again and again, and reads each as if it were the only one. */
class RecurringTextProperties {

  private static final String FILE = "draft-example-widgets-03.txt";

  private final AnnouncementParser parser = AnnouncementParser.create();

  @Property
  void whatOneMailSaysIsNotReadInTheNext(@ForAll("mails") String mail) {
    byte[] bytes = Mails.bytes(mail);

    assertThat(parser.read(bytes)).isEqualTo(AnnouncementParser.create().read(bytes));
  }

  @Example
  void aDateIsOnlyThatOfMailsThatStateTheSame() {
    for (String date :
        List.of("2025-01-01", "2025-01-01", "2025-01-02", "2025-01-32", "", "2025")) {
      String mail = mail("I-D Action: " + FILE, "Name: " + FILE, date, "A. One", "");
      IdAction action = (IdAction) parser.parse(Mails.bytes(mail));

      Optional<PublicationDate> expected = PublicationDate.tryParse(date);
      assertThat(action.draft().date()).as(date).isEqualTo(expected);
    }
  }

  @Example
  void aFilenameCountsMoreThanANameThatRepeatsTheSubject() {
    String names = "Filename: draft-example-widgets-02.txt\n   Name: " + FILE;
    Reading reading = parser.read(Mails.bytes(mail("I-D Action: " + FILE, names, "2025", "", "")));

    assertThat(((IdAction) reading.announcement()).draft().version())
        .hasToString("draft-example-widgets-02");
    assertThat(reading.problems()).extracting("code").contains("subject-differs");
  }

  private static String mail(
      String subject, String names, String date, String authors, String ending) {
    return """
        From: internet-drafts@ietf.org
        Subject: %s
        Date: Wed, 01 Jan 2025 16:20:36 +0000

        Internet-Draft %s is now available. It is a work item
        of the Example Things (EXTHI) WG of the IETF.

           Title:   Widgets
           Authors: %s
           %s
           Pages:   7
           Dates:   %s

        Abstract:

           On widgets.

        %s
        https://datatracker.example.org/doc/draft-example-widgets/
        """
        .formatted(subject, FILE, authors, names, date, ending);
  }

  @Provide
  Arbitrary<String> mails() {
    Arbitrary<String> files =
        Arbitraries.of(
            FILE,
            "draft-example-widgets-04.txt",
            "draft-example-widgets-03",
            "draft-example-widgets",
            "Draft-Example-widgets-03.TXT",
            "draft-example-widgets-03.txt, .ps",
            "draft-example-widgets-003.txt",
            "draft--03.txt",
            "widgets-03.txt",
            "");
    Arbitrary<String> subjects =
        Combinators.combine(
                Arbitraries.of("I-D Action: ", "I-D ACTION:", "i-d action:  ", "Re: I-D Action: "),
                files)
            .as(String::concat);
    Arbitrary<String> names =
        Combinators.combine(Arbitraries.of("Name: ", "Filename:   ", "Name:\n     "), files)
            .as(String::concat);
    Arbitrary<String> dates =
        Arbitraries.of("2025-01-01", "2025-01-02", "2025-13-01", "2025-01-01\n     2025", "");
    Arbitrary<String> authors =
        Arbitraries.of(
            "Ann One", "Bo Li", "Ann One\n            Ed.", "A. One, et al.", "\n    Bo", "");
    Arbitrary<String> endings =
        Arbitraries.of(
            "The IETF datatracker status page for this Internet-Draft is:",
            "The IETF datatracker status page for these drafts is:",
            "The datatracker status page for this Internet-Draft is:",
            "A URL for this Internet-Draft is:",
            "A URL is:",
            "");
    return Combinators.combine(subjects, names.list().ofMaxSize(2), dates, authors, endings)
        .as(
            (subject, lines, date, people, ending) ->
                mail(subject, String.join("\n   ", lines), date, people, ending));
  }
}
