package io.github.dailyietf.mail;

import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.IdAction;

/** What follows the abstract in the announcement of a draft: addresses, help, the MIME parts. */
final class IdActionTail {

  private static final String DATA =
      """

      Below is the data which will enable a MIME compliant mail reader
      implementation to automatically retrieve the ASCII version of the
      Internet-Draft.
      """;

  private IdActionTail() {}

  static String text(IdAction action, IdEra era) {
    DraftVersion draft = action.draft().version();
    String file = draft + ".txt";
    return switch (era) {
      case A -> anonymousFtp(file) + mirrors() + questions("cnri.reston.va.us") + DATA;
      case B ->
          "A URL for the Internet-Draft is:\nftp://ds.internic.net/internet-drafts/"
              + file
              + "\n\n"
              + anonymousFtp(file)
              + mirrors()
              + questions("ietf.org")
              + DATA;
      case C -> url(file) + unsubscribe("IETF Announcement") + anonymousFtp(file) + DATA;
      case D -> url(file) + unsubscribe("I-D Announcement") + anonymousFtp(file) + DATA;
      case E -> url(file) + ftp() + DATA;
      case F ->
          url(file)
              + ftp()
              + "\nThis Internet-Draft can be retrieved at:\nftp://ftp.ietf.org/internet-drafts/"
              + file
              + "\n";
      default -> pages(action, era);
    };
  }

  private static String url(String file) {
    return "A URL for this Internet-Draft is:\nhttp://www.ietf.org/internet-drafts/"
        + file
        + "\n\n";
  }

  private static String ftp() {
    return """
        Internet-Drafts are also available by anonymous FTP at:
        ftp://ftp.ietf.org/internet-drafts/
        """;
  }

  private static String anonymousFtp(String file) {
    return """
        Internet-Drafts are available by anonymous FTP. Login with the username
        "anonymous". The file is
        \t"get %s".

        """
        .formatted(file);
  }

  private static String mirrors() {
    return """
        Internet-Drafts directories are located at:\t
        \t
             o  Example Coast
                Address:  ftp.example.org (192.0.2.45)\t
        \t
        Internet-Drafts are also available by mail.\t

        """;
  }

  private static String questions(String domain) {
    return "For questions, please mail to Internet-Drafts@" + domain + ".\n";
  }

  private static String unsubscribe(String list) {
    return "To remove yourself from the "
        + list
        + " list, send a message to \n"
        + "the list's request address with the word unsubscribe in the body.\n\n\n";
  }

  /** The addresses of the Datatracker's time. */
  private static String pages(IdAction action, IdEra era) {
    DraftVersion draft = action.draft().version();
    StringBuilder out = new StringBuilder("\n");
    if (era == IdEra.G_2011) {
      out.append(url(draft + ".txt"));
    }
    out.append(
        switch (era) {
          case G_2011 -> "The datatracker status page for this draft is:\nhttp";
          case H -> "The IETF datatracker status page for this Internet-Draft is:\nhttps";
          default -> "The IETF datatracker status page for this draft is:\nhttps";
        });
    out.append("://datatracker.ietf.org/doc/").append(draft.name());
    out.append(era.from(IdEra.G_2013) ? "/\n\n" : "\n\n");
    action.htmlUrl().ifPresent(url -> out.append(htmlLine(url, era)).append(url).append('\n'));
    if (era == IdEra.G_2017 && action.htmlUrl().isPresent()) {
      out.append("https://datatracker.ietf.org/doc/html/").append(draft).append('\n');
    }
    String diff =
        era == IdEra.G_2011
            ? "\nA diff from previous version is available at:\n"
            : "\nA diff from the previous version is available at:\n";
    action.diffUrl().ifPresent(url -> out.append(diff).append(url).append('\n'));
    if (era.from(IdEra.G_2013) && !era.from(IdEra.G_2021)) {
      out.append(
          "\n\nPlease note that it may take a couple of minutes from the time of submission\n");
      out.append("until they are there.\n");
    }
    out.append('\n');
    return out.append(
            era.from(IdEra.G_2022)
                ? "Internet-Drafts are also available by rsync at"
                    + (era == IdEra.H ? ":\n" : " ")
                    + "rsync.ietf.org::internet-drafts\n"
                : ftp())
        .toString();
  }

  private static String htmlLine(String url, IdEra era) {
    return switch (era) {
      case G_2017 -> "There are also htmlized versions available at:\n";
      case G_2020 -> "There is also a HTML versions available at:\n";
      case G_2021 -> "There is also an htmlized version available at:\n";
      case G_2022, H ->
          url.contains("/doc/html/")
              ? "There is also an HTMLized version available at:\n"
              : "There is also an HTML version available at:\n";
      default -> "There's also a htmlized version available at:\n";
    };
  }

  /** The part that lets a mail reader fetch the draft (RFC 2046, 5.2.3). */
  static String externalBody(IdAction action, IdEra era) {
    String file = action.draft().version() + ".txt";
    String site = era.from(IdEra.C) ? "ftp.ietf.org" : "ds.internic.net";
    String id =
        era == IdEra.A ? "<19940908095344.I-D@CNRI.Reston.VA.US>" : "<0908095344.I-D@ietf.org>";
    String phantom = "\n\nContent-Type: text/plain\nContent-ID: " + id + "\n";
    String ftp =
        "Content-Type: Message/External-body;\n\tname=\""
            + file
            + "\";\n\tsite=\""
            + site
            + "\";\n\taccess-type=\"anon-ftp\";\n\tdirectory=\"internet-drafts\""
            + phantom;
    if (era == IdEra.E) {
      return ftp;
    }
    return "Content-Type: Multipart/Alternative; Boundary=\"OtherAccess\"\n\n--OtherAccess\n"
        + "Content-Type: Message/External-body;\n\taccess-type=\"mail-server\";\n"
        + "\tserver=\"mailserv@"
        + (era.from(IdEra.C) ? "ietf.org" : "ds.internic.net")
        + "\""
        + phantom
        + "\nENCODING mime\nFILE /internet-drafts/"
        + file
        + "\n\n--OtherAccess\n"
        + ftp
        + "\n--OtherAccess--\n";
  }
}
