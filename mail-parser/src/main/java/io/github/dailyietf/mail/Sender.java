package io.github.dailyietf.mail;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who sends a mail, by the address in its From field: the machinery of the IETF, or a person. */
enum Sender {
  /** The Internet-Drafts address in any of its forms since 1993. */
  INTERNET_DRAFTS,
  /** The RFC Editor, by role or by the persons who were it until 1998. */
  RFC_EDITOR,
  /** Another role address of the IETF, IESG, IAB, IRTF, NomCom or their secretariat. */
  OFFICIAL,
  /** There is no From field, or an archive has made its address unreadable. */
  UNKNOWN,
  /** Anybody else. */
  PERSON;

  private static final String[] OFFICIAL_DOMAINS = {
    "ietf.org",
    "ns.ietf.org",
    "iab.org",
    "irtf.org",
    "iesg.org",
    "isoc.org",
    "cnri.reston.va.us",
    "nri.reston.va.us",
    "ietf.cnri.reston.va.us",
    "ietf.nri.reston.va.us",
    "cnri.reston.va.us.",
    "ns.cnri.reston.va.us",
    "foretec.com",
    "amsl.com"
  };

  /** True if what it sends is an announcement, whatever the list. */
  boolean announces() {
    return this == INTERNET_DRAFTS || this == RFC_EDITOR || this == OFFICIAL;
  }

  static Sender of(@Nullable String from) {
    if (from == null) {
      return UNKNOWN;
    }
    String address = address(from);
    int at = address.lastIndexOf('@');
    if (at < 0) {
      return UNKNOWN;
    }
    String local = address.substring(0, at);
    String domain = address.substring(at + 1);
    if (local.contains("...") || local.isEmpty() || isMasked(domain)) {
      return UNKNOWN;
    }
    if (domain.equals("rfc-editor.org") || domain.endsWith(".rfc-editor.org")) {
      return RFC_EDITOR;
    }
    if (domain.equals("isi.edu") || domain.endsWith(".isi.edu")) {
      return switch (local) {
        case "rfc-ed", "rfc-editor", "jkrey", "postel" -> RFC_EDITOR;
        default -> PERSON;
      };
    }
    if (!isOfficial(domain)) {
      return PERSON;
    }
    // The RFC Editor's tools may send from an address that others use, too.
    if (local.equals("rfc-editor") || name(from).equalsIgnoreCase("RFC Editor")) {
      return RFC_EDITOR;
    }
    return local.equals("internet-drafts") || local.equals("internet-draft")
        ? INTERNET_DRAFTS
        : OFFICIAL;
  }

  /** True for a domain of which an archive has left nothing but crosses. */
  private static boolean isMasked(String domain) {
    for (int i = 0; i < domain.length(); i++) {
      if (domain.charAt(i) != 'x') {
        return false;
      }
    }
    return !domain.isEmpty();
  }

  /** True for the IESG and its secretary. */
  static boolean isIesg(@Nullable String from) {
    return from != null && address(from).startsWith("iesg");
  }

  private static boolean isOfficial(String domain) {
    for (String official : OFFICIAL_DOMAINS) {
      if (domain.equals(official)) {
        return true;
      }
    }
    return false;
  }

  /** The address in lower case, what archives and lists did to it undone. */
  static String address(String from) {
    int open = from.lastIndexOf('<');
    int close = from.indexOf('>', open + 1);
    String address = open >= 0 && close > open ? from.substring(open + 1, close) : bare(from);
    address = address.strip().toLowerCase(Locale.ROOT);
    // Outlook's forwards: The IESG[SMTP:iesg@ietf.org], The IESG [mailto:iesg@ietf.org]
    int scheme = Math.max(address.indexOf("[smtp:"), address.indexOf("[mailto:"));
    if (scheme >= 0 && address.endsWith("]")) {
      address = address.substring(address.indexOf(':', scheme) + 1, address.length() - 1);
    }
    int at = address.indexOf(" at ");
    if (at > 0 && address.indexOf('@') < 0) {
      address = address.substring(0, at).strip() + "@" + address.substring(at + 4).strip();
    }
    // DMARC rewriting: internet-drafts=40ietf.org@dmarc.ietf.org
    int equals = address.indexOf("=40");
    if (equals > 0 && address.endsWith("@dmarc.ietf.org")) {
      address =
          address.substring(0, equals)
              + "@"
              + address.substring(equals + 3, address.lastIndexOf('@'));
    }
    return address;
  }

  /** The words before an address in angle brackets. */
  private static String name(String from) {
    int open = from.lastIndexOf('<');
    return open < 0 ? "" : from.substring(0, open).replace('"', ' ').strip();
  }

  /** The address of {@code address (Name)}. */
  private static String bare(String from) {
    int comment = from.indexOf('(');
    return comment >= 0 ? from.substring(0, comment) : from;
  }
}
