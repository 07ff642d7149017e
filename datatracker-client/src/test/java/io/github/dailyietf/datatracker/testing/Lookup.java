package io.github.dailyietf.datatracker.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A comparison of a field's value with the wanted one: {@code exact}, {@code in}, {@code gte} ...
 */
final class Lookup {

  static final Set<String> BEHIND_RELATIONS =
      Set.of("exact", "in", "gt", "gte", "lt", "lte", "isnull");

  private static final Set<String> TEXT =
      Set.of(
          "iexact",
          "contains",
          "icontains",
          "startswith",
          "istartswith",
          "endswith",
          "iendswith",
          "regex",
          "iregex",
          "range");
  private static final List<String> CALENDAR =
      List.of("year", "month", "day", "hour", "minute", "second");

  private final String name;
  private final String wanted;
  private final List<String> list;

  /**
   * @param time whether the field holds moments, which must be written as such
   */
  Lookup(String name, String field, String wanted, boolean time) {
    this.name = name;
    this.wanted = wanted;
    this.list = wanted.isEmpty() ? List.of() : Arrays.asList(wanted.split(",", -1));
    if (Set.of("in", "range").contains(name)
        && Set.of("true", "false", "none", "nil").contains(wanted.toLowerCase(Locale.ROOT))) {
      throw new Refused("Invalid value for the '" + name + "' filter on '" + field + "'");
    }
    if (name.equals("range") && list.size() != 2) {
      throw new Refused(
          "The 'range' filter on '" + field + "' requires exactly two comma-separated values");
    }
    if (time && Set.of("exact", "gt", "gte", "lt", "lte", "range").contains(name)) {
      for (String value : name.equals("range") ? list : List.of(wanted)) {
        if (moment(value).isEmpty()) {
          throw new Refused(
              "['“"
                  + value
                  + "” value has an invalid format. It must be in YYYY-MM-DD"
                  + " HH:MM[:ss[.uuuuuu]][TZ] format.']");
        }
      }
    }
  }

  static boolean isLookup(String name) {
    return BEHIND_RELATIONS.contains(name) || TEXT.contains(name) || CALENDAR.contains(name);
  }

  static boolean isCalendar(String name) {
    return CALENDAR.contains(name);
  }

  boolean isIn() {
    return name.equals("in");
  }

  boolean passes(JsonNode value) {
    boolean absent = value.isMissingNode() || value.isNull();
    if (name.equals("isnull")) {
      return absent == truth(wanted);
    }
    if (absent) {
      return name.equals("exact") && Set.of("nil", "none", "None").contains(wanted);
    }
    String text = value.asText();
    return switch (name) {
      case "exact" -> same(text, wanted);
      case "in" -> list.stream().anyMatch(one -> same(text, one));
      case "gt" -> compare(text, wanted) > 0;
      case "gte" -> compare(text, wanted) >= 0;
      case "lt" -> compare(text, wanted) < 0;
      case "lte" -> compare(text, wanted) <= 0;
      case "range" -> compare(text, list.get(0)) >= 0 && compare(text, list.get(1)) <= 0;
      case "iexact" -> text.equalsIgnoreCase(wanted);
      case "contains" -> text.contains(wanted);
      case "icontains" -> low(text).contains(low(wanted));
      case "startswith" -> text.startsWith(wanted);
      case "istartswith" -> low(text).startsWith(low(wanted));
      case "endswith" -> text.endsWith(wanted);
      case "iendswith" -> low(text).endsWith(low(wanted));
      case "regex" -> pattern(0).matcher(text).find();
      case "iregex" -> pattern(Pattern.CASE_INSENSITIVE).matcher(text).find();
      default -> calendar(text);
    };
  }

  private boolean calendar(String text) {
    Optional<Instant> moment = moment(text);
    if (moment.isEmpty()) {
      return false;
    }
    OffsetDateTime utc = moment.get().atOffset(ZoneOffset.UTC);
    int part =
        switch (CALENDAR.indexOf(name)) {
          case 0 -> utc.getYear();
          case 1 -> utc.getMonthValue();
          case 2 -> utc.getDayOfMonth();
          case 3 -> utc.getHour();
          case 4 -> utc.getMinute();
          default -> utc.getSecond();
        };
    return wanted.equals(Integer.toString(part));
  }

  private Pattern pattern(int flags) {
    try {
      return Pattern.compile(wanted, flags);
    } catch (PatternSyntaxException e) {
      throw new Refused("invalid regular expression: " + e.getDescription());
    }
  }

  private static boolean same(String a, String b) {
    return a.equals(b)
        || moment(a).isPresent() && moment(a).equals(moment(b))
        || Set.of("true", "false").contains(a) && a.equals(low(b));
  }

  private static int compare(String a, String b) {
    Optional<Instant> left = moment(a);
    Optional<Instant> right = moment(b);
    if (left.isPresent() && right.isPresent()) {
      return left.get().compareTo(right.get());
    }
    try {
      return new BigDecimal(a).compareTo(new BigDecimal(b));
    } catch (NumberFormatException notNumbers) {
      return a.compareTo(b);
    }
  }

  /** A time with or without a zone, or a date; what has no zone is UTC. */
  static Optional<Instant> moment(String text) {
    if (text.length() < 10 || text.charAt(4) != '-') {
      return Optional.empty();
    }
    String time = text.length() > 10 ? text.substring(0, 10) + "T" + text.substring(11) : text;
    try {
      if (time.length() == 10) {
        return Optional.of(LocalDate.parse(time).atStartOfDay(ZoneOffset.UTC).toInstant());
      }
      return Optional.of(
          time.endsWith("Z") || time.indexOf('+') > 0
              ? OffsetDateTime.parse(time).toInstant()
              : LocalDateTime.parse(time).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException otherForm) {
      return Optional.empty();
    }
  }

  private static boolean truth(String text) {
    return text.equalsIgnoreCase("true") || text.equals("1");
  }

  private static String low(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
