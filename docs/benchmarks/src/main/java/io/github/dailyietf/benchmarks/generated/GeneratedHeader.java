package io.github.dailyietf.benchmarks.generated;

import io.github.dailyietf.benchmarks.facts.HeaderFacts;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The header of a {@link GeneratedMail} with all that mail servers and lists put into it. */
final class GeneratedHeader {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss", Locale.ENGLISH);

  private GeneratedHeader() {}

  /** What the header of this number says about a draft. */
  static HeaderFacts facts(String version, LocalDateTime time, int number) {
    return new HeaderFacts(
        (173_000_000_000L + number) + ".1234." + number + "@dt-datatracker",
        time.toInstant(ZoneOffset.UTC),
        "I-D Action: " + version + ".txt",
        "internet-drafts@ietf.org",
        "i-d-announce.ietf.org",
        "https://mailarchive.ietf.org/arch/msg/i-d-announce/" + hash(number) + "/");
  }

  private static String hash(int number) {
    return String.format(Locale.ROOT, "%032X", number * 0x9E3779B97F4AL);
  }

  /** The header that says it. */
  static String text(
      HeaderFacts facts,
      String group,
      LocalDateTime time,
      String encoding,
      boolean multipart,
      int number) {
    String date = DATE.format(time.minusHours(8).atOffset(ZoneOffset.UTC)) + " -0800";
    String received = DATE.format(time.plusSeconds(77).atOffset(ZoneOffset.UTC)) + " +0000";
    String hash = hash(number);
    return "Return-Path: <i-d-announce-bounces@ietf.org>\n"
        + "Delivered-To: reader@example.org\n"
        + "Received: from mail2.ietf.org (mail2.ietf.org [192.0.2.25])\n"
        + "\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\n"
        + "\t key-exchange X25519 server-signature RSA-PSS (2048 bits))\n"
        + "\tby mx.example.org (Postfix) with ESMTPS id "
        + hash.substring(0, 10)
        + "\n"
        + "\tfor <reader@example.org>; "
        + received
        + "\n"
        + "Received: from mail2.ietf.org (localhost [127.0.0.1])\n"
        + "\tby mail2.ietf.org (Postfix) with ESMTP id "
        + hash.substring(10, 20)
        + ";\n"
        + "\t"
        + received
        + "\n"
        + "Authentication-Results: mx.example.org; dkim=pass (1024-bit key)\n"
        + "\theader.d=ietf.org header.i=@ietf.org header.b=\""
        + hash.substring(0, 8)
        + "\"\n"
        + "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/simple; d=ietf.org; s=ietf1;\n"
        + "\tt=1735689600; bh="
        + hash
        + "abcdefghijk=;\n"
        + "\th=From:To:Date:CC:Reply-To:Subject:List-Id:Archived-At:List-Archive:\n"
        + "\t List-Help:List-Owner:List-Post:List-Subscribe:List-Unsubscribe;\n"
        + "\tb="
        + (hash + hash).repeat(2)
        + "\n\t "
        + (hash + hash)
        + "=\n"
        + "X-Original-To: i-d-announce@ietf.org\n"
        + "MIME-Version: 1.0\n"
        + (multipart
            ? "Content-Type: multipart/mixed; boundary=\"===============" + number + "==\"\n"
            : "Content-Type: text/plain; charset=\"utf-8\"\nContent-Transfer-Encoding: "
                + encoding
                + "\n")
        + "From: "
        + facts.originator()
        + "\n"
        + "To: i-d-announce@ietf.org\n"
        + "X-Test-IDTracker: no\n"
        + "X-IETF-IDTracker: 12.33.0\n"
        + "Auto-Submitted: auto-generated\n"
        + "Precedence: bulk\n"
        + "Message-ID: <"
        + facts.messageId()
        + ">\n"
        + "Date: "
        + date
        + "\n"
        + "Message-ID-Hash: "
        + hash
        + "\n"
        + "X-Message-ID-Hash: "
        + hash
        + "\n"
        + "X-MailFrom: internet-drafts@ietf.org\n"
        + "X-Mailman-Rule-Misses: dmarc-mitigation; no-senders; approved; emergency; loop;\n"
        + " banned-address; member-moderation; header-match-i-d-announce.ietf.org-0;\n"
        + " nonmember-moderation; administrivia; implicit-dest; max-recipients; max-size;\n"
        + " news-moderation; no-subject; digests; suspicious-header\n"
        + "CC: "
        + group
        + "@ietf.org\n"
        + "X-Mailman-Version: 3.3.9rc6\n"
        + "Reply-To: "
        + group
        + "@ietf.org\n"
        + "Subject: "
        + facts.subject()
        + "\nList-Id: Internet Draft Announcements only <"
        + facts.listId()
        + ">\nArchived-At: <"
        + facts.archivedAt()
        + ">\n"
        + "List-Archive: <https://mailarchive.ietf.org/arch/browse/i-d-announce>\n"
        + "List-Help: <mailto:i-d-announce-request@ietf.org?subject=help>\n"
        + "List-Owner: <mailto:i-d-announce-owner@ietf.org>\n"
        + "List-Post: <mailto:i-d-announce@ietf.org>\n"
        + "List-Subscribe: <mailto:i-d-announce-join@ietf.org>\n"
        + "List-Unsubscribe: <mailto:i-d-announce-leave@ietf.org>\n";
  }
}
