package io.github.dailyietf.digest.render;

import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Phrase;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The drafts of a part, in groups or not, numbered as they are printed. */
final class DraftList {

  private final Words words;
  private final Tree tree;
  private final Part part;
  private final TopicList topics;
  private final DayRelations relations;
  private final List<DraftGroups.Named> groups;

  DraftList(Words words, Tree tree, Part part, TopicList topics, DayRelations relations) {
    this.words = words;
    this.tree = tree;
    this.part = part;
    this.topics = topics;
    this.relations = relations;
    this.groups = new DraftGroups(words).of(part.drafts());
  }

  /** Plants every draft once. */
  void plant() {
    boolean grouped = groups.stream().anyMatch(group -> group.name().isPresent());
    int number = part.first();
    for (DraftGroups.Named group : groups) {
      if (grouped) {
        tree.open("section", "group");
        tree.heading(3, new Inlines(tree).text(say(Phrase.GROUP_TITLE, group)));
      }
      items(grouped ? 4 : 3, number, group.drafts());
      number += group.drafts().size();
      if (grouped) {
        tree.close();
      }
    }
  }

  /** Plants how many drafts each group has. */
  void counts() {
    if (groups.stream().noneMatch(group -> group.name().isPresent())) {
      return;
    }
    tree.openList("groups");
    for (DraftGroups.Named group : groups) {
      tree.item(new Inlines(tree).text(say(Phrase.GROUP_COUNT, group)));
    }
    tree.close();
  }

  private String say(Phrase phrase, DraftGroups.Named group) {
    return words.say(
        phrase, Map.of("group", group.name().orElse(""), "drafts", group.drafts().size()));
  }

  private void items(int level, int first, List<DraftEntry> drafts) {
    new ItemBlock(words, tree)
        .plant(
            level, IntStream.range(0, drafts.size()).mapToObj(i -> item(first + i, drafts.get(i))));
  }

  private Item item(int number, DraftEntry entry) {
    return new DraftItem(
        words, number, entry, part.digest().day(), topics.mark(entry.draft().name()), relations);
  }
}
