package io.github.dailyietf.digest.timeline;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.EventKind;
import io.github.dailyietf.core.EventTime;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupType;
import io.github.dailyietf.core.HistoryConflict;
import io.github.dailyietf.core.HistoryEvent;
import io.github.dailyietf.core.RevisionGap;
import io.github.dailyietf.core.Stage;
import io.github.dailyietf.core.Standing;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Japanese. */
final class JapaneseTimeline implements TimelineWords {

  @Override
  public String language() {
    return "ja";
  }

  @Override
  public String stage(Stage stage) {
    return switch (stage) {
      case UNKNOWN -> "不明";
      case INDIVIDUAL -> "個人ドラフト";
      case GROUP -> "グループのドラフト";
      case LAST_CALL -> "ラストコール";
      case EVALUATION -> "IESG審査";
      case RFC_EDITOR -> "RFC Editor";
      case PUBLISHED -> "RFC";
      case OBSOLETE -> "廃止";
      case EXPIRED -> "失効";
      case WITHDRAWN -> "取り下げ";
      case REPLACED -> "置き換え";
    };
  }

  @Override
  public String kind(EventKind kind) {
    return switch (kind.slug()) {
      case "revision" -> "改訂";
      case "rfc-published" -> "発行";
      case "adopted" -> "採択";
      case "last-call" -> "ラストコール";
      case "approved" -> "承認";
      case "conflict-review" -> "競合レビュー";
      case "level" -> "レベル変更";
      case "expired" -> "失効";
      case "resurrected" -> "復活";
      case "withdrawn" -> "取り下げ";
      case "erratum" -> "正誤";
      case "ipr-disclosure" -> "IPR開示";
      default -> kind.slug();
    };
  }

  @Override
  public String heading(DocumentReference document) {
    return document + "の年表";
  }

  @Override
  public String revisions(int count) {
    return count + "リビジョン";
  }

  @Override
  public String posted(EventTime time) {
    return "投稿 " + PlainTime.of(time);
  }

  @Override
  public String dated(String date) {
    return "文書の日付 " + date;
  }

  @Override
  public String possible() {
    return "同じ文書の可能性あり";
  }

  @Override
  public String conflict(HistoryConflict conflict) {
    String name = conflict.document().toString();
    return switch (conflict.kind()) {
      case POSTED -> name + "の投稿日が情報源により異なります: " + claims(conflict, HistoryEvent::time);
      case DATED -> name + "の文書の日付が情報源により異なります: " + claims(conflict, HistoryEvent::dated);
      case POSTED_AND_DATED ->
          name
              + "の投稿（"
              + claims(conflict, HistoryEvent::time)
              + "）と文書の日付（"
              + claims(conflict, HistoryEvent::dated)
              + "）の月が異なります";
      case ORDER -> name + "の投稿日が前のリビジョンより前です";
      case RFC -> name + "とRFCの対応が情報源により異なります";
      case CYCLE -> name + "を含む置き換えの関係が循環しているため、一部を除きました";
    };
  }

  private static <T> String claims(
      HistoryConflict conflict, Function<HistoryEvent, Optional<T>> claim) {
    return conflict.events().stream()
        .map(claim)
        .flatMap(Optional::stream)
        .map(Object::toString)
        .distinct()
        .collect(Collectors.joining("、"));
  }

  @Override
  public String gap(RevisionGap gap) {
    return "未確認のリビジョン: "
        + gap.name()
        + "-"
        + gap.first()
        + (gap.size() > 1 ? "から-" + gap.last() + "まで" : "");
  }

  @Override
  public String more(int count) {
    return "ほか" + count + "件";
  }

  @Override
  public String line(DocumentReference draft, int revisions, String first, String last) {
    String dates = first.equals(last) ? first : first + "から" + last + "まで";
    return draft + "は" + revisions(revisions) + aside(dates);
  }

  @Override
  public String line(DocumentReference rfc, String published) {
    return rfc + "は" + published + "発行";
  }

  @Override
  public String lineSeparator() {
    return "、";
  }

  @Override
  public String aside(String words) {
    return "（" + words + "）";
  }

  @Override
  public String days(long days) {
    return days + "日";
  }

  @Override
  public String median(long days) {
    return "（中央値" + days + "日）";
  }

  @Override
  public String postedMark() {
    return "投稿日";
  }

  @Override
  public String datedMark() {
    return "文書の日付のみ";
  }

  @Override
  public String disputedMark() {
    return "投稿と異なる文書の日付、または情報源の不一致";
  }

  @Override
  public String list(List<? extends DocumentReference> documents) {
    return documents.stream().map(Object::toString).collect(Collectors.joining("、"));
  }

  @Override
  public String tie(EventKind kind, DocumentReference newer, DocumentReference older) {
    return switch (kind.slug()) {
      case "replaces" -> newer + "は" + older + "を置き換え";
      case "possibly-replaces" -> newer + "は" + older + "を置き換えた可能性あり";
      case "became-rfc" -> older + "は" + newer + "として発行";
      case "obsoletes" -> newer + "は" + older + "を廃止";
      case "updates" -> newer + "は" + older + "を更新";
      case "would-obsolete" -> newer + "は" + older + "を廃止する予定";
      case "would-update" -> newer + "は" + older + "を更新する予定";
      case "contains" -> newer + "は" + older + "を含む";
      default -> newer + " " + kind + " " + older;
    };
  }

  @Override
  public String lastCallEnds(Object day) {
    return day + "まで";
  }

  @Override
  public String standing(Standing standing) {
    String since = standing.since().map(time -> PlainTime.day(time)).orElse("");
    String when = since.isEmpty() ? "" : since + "に";
    String from = since.isEmpty() ? "" : since + "から";
    return switch (standing.stage()) {
      case UNKNOWN -> "まだ何も知られていません。";
      case INDIVIDUAL, GROUP -> version(standing) + "。" + lapsed(standing);
      case LAST_CALL -> version(standing) + "。" + lastCall(standing) + "。";
      case EVALUATION -> version(standing) + "。" + from + "IESGで審査中。";
      case RFC_EDITOR -> version(standing) + "。承認済み、" + from + "RFC Editorで編集中。";
      case PUBLISHED -> when + name(standing.document()) + "として発行。";
      case OBSOLETE -> name(standing.document()) + "。" + by(standing, "により廃止", "廃止") + "。";
      case EXPIRED -> version(standing) + "。" + when + "失効。";
      case WITHDRAWN -> version(standing) + "。" + when + "取り下げ。";
      case REPLACED -> version(standing) + "。" + by(standing, "に置き換え", "置き換え済み") + "。";
    };
  }

  private static String lapsed(Standing standing) {
    return standing.lapsed()
        ? standing.lastPosted().map(PlainTime::day).orElse("")
            + "以降の改訂は知られていません（ドラフトは"
            + Standing.DRAFT_DAYS
            + "日で失効）。"
        : "";
  }

  private String by(Standing standing, String ending, String without) {
    return standing.successors().isEmpty() ? without : list(standing.successors()) + ending;
  }

  private static String lastCall(Standing standing) {
    OptionalLong days = standing.lastCallDays();
    if (days.isEmpty()) {
      return "ラストコール中";
    }
    String left =
        days.getAsLong() == 0 ? "本日" : days.getAsLong() == 1 ? "明日" : "あと" + days.getAsLong() + "日";
    return "ラストコールは"
        + standing.lastCallEnds().map(Object::toString).orElse("")
        + "まで（"
        + left
        + "）";
  }

  private static String name(Optional<DocumentReference> document) {
    return document.map(Object::toString).orElse("RFC");
  }

  private static String version(Standing standing) {
    if (!(standing.document().orElse(null) instanceof DraftVersion version)) {
      return standing.stage() == Stage.INDIVIDUAL ? "個人ドラフト" : "ドラフト";
    }
    boolean group = TimelineWords.ofGroup(standing);
    String owner =
        group
            ? standing.group().map(JapaneseTimeline::owner).orElse(body(version)) + "ドラフト"
            : "個人ドラフト";
    int number = version.revision().number();
    return owner + "の" + (number == 0 ? "初版" : number + "回目の改訂") + "（" + version + "）";
  }

  private static String body(DraftVersion version) {
    return switch (TimelineWords.body(version.name())) {
      case "working group" -> "WG";
      case "research group" -> "RG";
      case "IAB" -> "IAB";
      default -> "グループの";
    };
  }

  private static String owner(Group group) {
    String name = group.acronym().orElse(group.name());
    if (name.isBlank()) {
      return "グループの";
    }
    return group.type().map(GroupType::label).map(type -> name + " " + type).orElse(name + "の");
  }
}
