package io.github.dailyietf.mail;

import io.github.dailyietf.core.DocumentStream;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupType;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcPublication;
import io.github.dailyietf.core.StandardLevel;
import java.util.Optional;

/** What follows the abstract in the announcement of an RFC: group, level, status, lists. */
final class RfcStatus {

  private RfcStatus() {}

  /** True if a standing paragraph states the level. */
  static boolean hasParagraph(StandardLevel level) {
    return switch (level.slug()) {
      case "inf", "exp", "hist", "bcp" -> true;
      default -> false;
    };
  }

  static void append(StringBuilder out, RfcPublication publication, RfcEra era) {
    Rfc rfc = publication.rfc();
    product(rfc, era)
        .ifPresent(
            sentence -> out.append(NormalText.wrapped(sentence, 0, 72, " \n")).append("\n\n"));
    publication
        .declaredLevel()
        .ifPresent(
            level -> {
              boolean internet = level.equals(StandardLevel.INTERNET_STANDARD);
              out.append(internet ? "This is now an " : "This is now a ").append(level.label());
              out.append(era.from(RfcEra.R4_2015) ? ".\n\n" : " Protocol.\n\n");
            });
    Optional<StandardLevel> level = publication.declaredLevel().or(rfc::level);
    String paragraph = level.map(l -> paragraph(l, era)).orElse("");
    if (!paragraph.isEmpty()) {
      out.append(NormalText.wrapped(paragraph, 0, 72, "\n")).append("\n\n");
    }
    appendLists(out, era);
  }

  private static Optional<String> product(Rfc rfc, RfcEra era) {
    String start = "This document is a product of the ";
    if (rfc.group().isPresent()) {
      Group group = rfc.group().get();
      boolean research = group.type().equals(Optional.of(GroupType.RESEARCH_GROUP));
      String type = research ? " Research Group of the IRTF." : " Working Group of the IETF.";
      return Optional.of(start + group.name() + type);
    }
    if (!era.from(RfcEra.R4)) {
      return Optional.empty();
    }
    Optional<DocumentStream> stream = rfc.stream();
    if (stream.equals(Optional.of(DocumentStream.IAB))) {
      return Optional.of(start + "Internet Architecture Board.");
    }
    return stream.equals(Optional.of(DocumentStream.IRTF))
        ? Optional.of(start + "IRTF.")
        : Optional.empty();
  }

  private static String paragraph(StandardLevel level, RfcEra era) {
    boolean keyword = era.from(RfcEra.R3);
    String end = " Distribution of this memo is unlimited.";
    return switch (level.slug()) {
      case "ps", "ds", "std" ->
          (era == RfcEra.R0
                  ? "This RFC specifies an IAB standards track protocol for the community."
                  : keyword
                      ? "STANDARDS TRACK: This document specifies an Internet Standards Track"
                          + " protocol for the community."
                      : "This document specifies an Internet standards track protocol for the"
                          + " community.")
              + end;
      case "inf" ->
          (keyword ? "INFORMATIONAL: " : "")
              + "This memo provides information for the Internet community."
              + end;
      case "exp" ->
          (keyword ? "EXPERIMENTAL: " : "")
              + "This memo defines an Experimental Protocol for the community."
              + end;
      case "hist" ->
          (keyword ? "HISTORIC: " : "")
              + "This memo defines a Historic Document for the community."
              + end;
      case "bcp" ->
          (keyword ? "BCP: " : "")
              + "This document specifies an Internet Best Current Practices for the community."
              + end;
      default -> "";
    };
  }

  private static void appendLists(StringBuilder out, RfcEra era) {
    if (era.from(RfcEra.R4)) {
      out.append("This announcement is sent to the IETF-Announce and rfc-dist lists.\n");
      out.append("To subscribe or unsubscribe, see\n  https://lists.example.org/\n\n");
      out.append("For searching the RFC series, see https://www.rfc-editor.org/search\n");
      out.append("For downloading RFCs, see https://www.rfc-editor.org/retrieve/bulk\n\n");
    } else {
      out.append("This announcement is sent to the IETF list and the RFC-DIST list.\n");
      out.append("Requests to be added to or deleted from the IETF distribution list\n");
      out.append("should be sent to ietf-request@example.org.\n\n");
      out.append("Details on obtaining RFCs via FTP or EMAIL may be obtained by mail.\n\n");
    }
    out.append("Requests for special distribution should be addressed to the author.\n\n\n");
    out.append(era.from(RfcEra.R4) ? "The RFC Editor Team\n" : "The RFC Editor\n");
    if (!era.from(RfcEra.R3)) {
      out.append("\nBelow is the data which will enable a MIME compliant Mail Reader \n");
      out.append("implementation to automatically retrieve the ASCII version\nof the RFCs.\n");
    }
  }
}
