package io.github.dailyietf.core;

import java.util.Arrays;
import java.util.List;

/**
 * The strongly connected components of a directed graph: nodes that reach each other share a
 * number. Linear, and without recursion, which a long chain would overflow.
 */
final class StrongComponents {

  private final List<List<Integer>> next;
  private final int[] index;
  private final int[] low;
  private final int[] component;
  private final int[] stack;
  private final int[] path;
  private final int[] place;
  private int stacked;
  private int visited;
  private int components;

  private StrongComponents(List<List<Integer>> next) {
    this.next = next;
    index = new int[next.size()];
    low = new int[next.size()];
    component = new int[next.size()];
    stack = new int[next.size()];
    path = new int[next.size()];
    place = new int[next.size()];
    Arrays.fill(component, -1);
  }

  /** The number of the component of each node, for the successors of each node. */
  static int[] of(List<List<Integer>> next) {
    StrongComponents graph = new StrongComponents(next);
    for (int node = 0; node < next.size(); node++) {
      if (graph.index[node] == 0) {
        graph.visit(node);
      }
    }
    return graph.component;
  }

  /** Tarjan's walk, with a stack of its own: each node with the place among its successors. */
  private void visit(int root) {
    int depth = 0;
    path[0] = root;
    place[0] = 0;
    open(root);
    while (depth >= 0) {
      int node = path[depth];
      if (place[depth] < next.get(node).size()) {
        int child = next.get(node).get(place[depth]++);
        if (index[child] == 0) {
          open(child);
          path[++depth] = child;
          place[depth] = 0;
        } else if (component[child] < 0) {
          low[node] = Math.min(low[node], index[child]);
        }
      } else {
        close(node);
        depth--;
        if (depth >= 0) {
          low[path[depth]] = Math.min(low[path[depth]], low[node]);
        }
      }
    }
  }

  private void open(int node) {
    index[node] = ++visited;
    low[node] = visited;
    stack[stacked++] = node;
  }

  private void close(int node) {
    if (low[node] == index[node]) {
      int member;
      do {
        member = stack[--stacked];
        component[member] = components;
      } while (member != node);
      components++;
    }
  }
}
