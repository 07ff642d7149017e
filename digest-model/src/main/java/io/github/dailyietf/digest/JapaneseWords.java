package io.github.dailyietf.digest;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The Japanese layout. */
final class JapaneseWords {

  private JapaneseWords() {}

  static Layout layout() {
    return Layout.builder()
        .language(Locale.JAPANESE)
        .sections(List.of(Section.values()))
        .phrases(phrases())
        .build();
  }

  private static Map<Phrase, String> phrases() {
    Map<Phrase, String> words = new EnumMap<>(Phrase.class);
    frame(words);
    items(words);
    actions(words);
    report(words);
    return words;
  }

  private static void frame(Map<Phrase, String> words) {
    words.put(Phrase.TITLE, "日刊IETF {day}");
    words.put(Phrase.PART_TITLE, "日刊IETF {day} 第{number}部 (全{count}部)");
    words.put(Phrase.OPENING, "協定世界時 (UTC) の{day}に、IETFのメーリングリストで告知された文書の一覧です。");
    words.put(Phrase.OPENING_EMPTY, "協定世界時 (UTC) の{day}に告知されたInternet-DraftとRFCはありませんでした。");
    words.put(Phrase.COUNT_DRAFTS, "Internet-Draft: {drafts}件");
    words.put(Phrase.COUNT_DRAFTS_AND_REVISIONS, "Internet-Draft: {drafts}件 ({revisions}リビジョン)");
    words.put(Phrase.COUNT_NEW, "新規ドラフト: {new}件");
    words.put(Phrase.COUNT_RFCS, "RFC: {rfcs}件");
    words.put(Phrase.COUNT_ACTIONS, "その他の告知: {actions}件");
    words.put(Phrase.COUNT_IN_FIRST_PART, "{line} (第1部に掲載)");
    words.put(
        Phrase.SPLIT,
        "告知が多い日のため、{drafts}件を{size}件ずつ全{count}部に分けています。この第{number}部では{first}-{last}件目を扱います。");
    words.put(
        Phrase.SPLIT_ONE,
        "告知が多い日のため、{drafts}件を{size}件ずつ全{count}部に分けています。この第{number}部では{first}件目を扱います。");
    words.put(Phrase.PREVIOUS, "前へ: 第{number}部 ({items}件目)");
    words.put(Phrase.NEXT, "次へ: 第{number}部 ({items}件目)");
    words.put(Phrase.RANGE, "{first}-{last}");
    words.put(Phrase.DRAFTS, "Internet-Draft");
    words.put(Phrase.NO_DRAFTS, "この日に告知されたInternet-Draftはありません。");
    words.put(Phrase.RFCS, "RFC");
    words.put(Phrase.NO_RFCS, "この日に発行が告知されたRFCはありません。");
    words.put(Phrase.ACTIONS, "その他の告知");
    words.put(Phrase.CLOSING, "IETFが公開している告知メールから作成しました。題名と要旨は原文のままです。");
  }

  private static void items(Map<Phrase, String> words) {
    words.put(Phrase.NEW, "新規");
    words.put(Phrase.REVISION, "改訂{number} (第{ordinal}版)");
    words.put(Phrase.REVISION_INITIAL, "初版");
    words.put(Phrase.REVISIONS_SAME_DAY, "改訂{revisions}を同日に公開 (最新は第{ordinal}版)");
    words.put(Phrase.REVISION_SEPARATOR, "と");
    words.put(Phrase.PAGES, "{pages}ページ");
    words.put(Phrase.PAGES_ONE, "1ページ");
    words.put(Phrase.AREA, "{area}エリア");
    words.put(Phrase.INTENDED_LEVEL, "目標: {level}");
    words.put(Phrase.STREAM, "{stream}ストリーム");
    words.put(Phrase.AUTHORS, "著者: {authors}");
    words.put(Phrase.AUTHORS_AND_MORE, "著者: {authors}ほか");
    words.put(Phrase.EDITOR, "{name} (編者)");
    words.put(Phrase.UPDATES, "{rfcs}を更新");
    words.put(Phrase.OBSOLETES, "{rfcs}を廃止");
    words.put(Phrase.FACT_SEPARATOR, " \u00b7 ");
    words.put(Phrase.LIST_SEPARATOR, "、");
    words.put(Phrase.BY_HUMAN, "(人による要約)");
    words.put(Phrase.BY_MODEL, "(言語モデルによる要約)");
    words.put(Phrase.BY_EXTRACT, "(要旨からの抜粋)");
  }

  private static void actions(Map<Phrase, String> words) {
    words.put(Phrase.LAST_CALL, "ラストコール");
    words.put(Phrase.LAST_CALL_UNTIL, "ラストコール ({date}まで)");
    words.put(Phrase.PROTOCOL_ACTION, "承認");
    words.put(Phrase.DOCUMENT_ACTION, "承認");
    words.put(Phrase.CONFLICT_REVIEW, "競合レビュー");
    words.put(Phrase.CONFLICT_REVIEW_NO_PROBLEM, "競合レビュー (問題なし)");
    words.put(Phrase.CONFLICT_REVIEW_AGAINST, "競合レビュー (発行に反対)");
    words.put(Phrase.STATUS_CHANGE, "ステータス変更");
    words.put(Phrase.GROUP_FORMED, "グループ新設");
    words.put(Phrase.GROUP_RECHARTERED, "憲章の改定");
    words.put(Phrase.GROUP_CONCLUDED, "グループ終了");
    words.put(Phrase.GROUP_ACTION, "グループ");
    words.put(Phrase.CHARTER_REVIEW, "憲章案の意見募集");
    words.put(Phrase.RECHARTER_REVIEW, "憲章改定案の意見募集");
    words.put(Phrase.COMMENTS_UNTIL, "{date}まで");
    words.put(Phrase.INTERIM, "中間会合");
    words.put(Phrase.INTERIM_CHANGED, "中間会合の変更");
    words.put(Phrase.INTERIM_CANCELLED, "中間会合の中止");
    words.put(Phrase.OTHER_ANNOUNCEMENT, "お知らせ");
    words.put(Phrase.LABEL_END, ":");
    words.put(Phrase.LEVEL, "{level}");
    words.put(Phrase.ARCHIVED_MAIL, "メール");
  }

  private static void report(Map<Phrase, String> words) {
    words.put(Phrase.REPORT, "集計について");
    words.put(
        Phrase.REPORT_READ,
        "読み込んだメール: {mails}通 (告知{announcements}通、議論{discussions}通、判読できず{notUnderstood}通)。");
    words.put(Phrase.REPORT_LEFT_OUT, "除外: 別の日{otherDays}通、日付なし{undated}通、重複{copies}通。");
    words.put(Phrase.REPORT_PROBLEMS, "注意点: {problems}件");
    words.put(Phrase.REPORT_MORE_PROBLEMS, "ほか{more}件");
  }
}
