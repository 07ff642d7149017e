package io.github.dailyietf.digest.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Posts whose links stand beside the text as facets. Both limits hold at once if a cluster costs
 * ten, or its bytes if they are more.
 */
final class BlueskyDialect implements Dialect {

  private static final int BYTES = 3000;
  private static final int BYTES_OF_CLUSTER = 10;

  @Override
  public int leafLimit() {
    return BYTES;
  }

  @Override
  public int cost(Block block) {
    return cost("\n\n" + marker(block));
  }

  @Override
  public int textCost(Atom atom) {
    return cost(atom.text());
  }

  @Override
  public int runCost(Atom atom) {
    return 0;
  }

  private static int cost(String text) {
    int cost = 0;
    for (String cluster : Graphemes.of(text)) {
      cost += Math.max(BYTES_OF_CLUSTER, bytes(cluster));
    }
    return cost;
  }

  private static int bytes(CharSequence text) {
    return text.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  @Override
  public ChatMessage print(List<List<Block>> leaves) {
    StringBuilder text = new StringBuilder();
    List<Map<String, Object>> facets = new ArrayList<>();
    int at = 0;
    Block.Kind before = Block.Kind.HEADING;
    for (Block block : leaves.get(0)) {
      boolean list = block.kind() == Block.Kind.ITEM && before == Block.Kind.ITEM;
      String start = (text.isEmpty() ? "" : list ? "\n" : "\n\n") + marker(block);
      text.append(start);
      at += bytes(start);
      for (Atom run : block.unstyled().runs()) {
        int from = at;
        text.append(run.text());
        at += bytes(run.text());
        int to = at;
        run.link().ifPresent(address -> facets.add(facet(from, to, address)));
      }
      before = block.kind();
    }
    Map<String, Object> post = new LinkedHashMap<>();
    post.put("$type", "app.bsky.feed.post");
    post.put("text", text.toString());
    if (!facets.isEmpty()) {
      post.put("facets", facets);
    }
    return new ChatMessage(text.toString(), post);
  }

  private static Map<String, Object> facet(int from, int to, String address) {
    Map<String, Object> index = new LinkedHashMap<>();
    index.put("byteStart", from);
    index.put("byteEnd", to);
    Map<String, Object> feature = new LinkedHashMap<>();
    feature.put("$type", "app.bsky.richtext.facet#link");
    feature.put("uri", address);
    Map<String, Object> facet = new LinkedHashMap<>();
    facet.put("index", index);
    facet.put("features", List.of(feature));
    return facet;
  }

  private static String marker(Block block) {
    return switch (block.kind()) {
      case ITEM -> block.marker().isEmpty() ? "\u2022 " : block.marker() + " ";
      case QUOTE -> "> ";
      case HEADING, PARAGRAPH -> "";
    };
  }
}
