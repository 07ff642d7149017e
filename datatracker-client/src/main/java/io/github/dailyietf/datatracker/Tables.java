package io.github.dailyietf.datatracker;

import io.github.dailyietf.datatracker.resource.Resource;
import io.github.dailyietf.datatracker.resource.ResourceObject;
import io.github.dailyietf.datatracker.resource.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists that are kept for a day: all groups (2 requests) and all states (1). */
final class Tables {

  private final Table<KnownGroups> groups;
  private final Table<Map<Long, State>> states;

  Tables(Api api, Time time) {
    groups = new Table<>(api, Listing.of(Resource.GROUPS), KnownGroups::new, time);
    states = new Table<>(api, Listing.of(Resource.STATES), all -> states(api, all), time);
  }

  KnownGroups groups(Deadline deadline) {
    return groups.content(deadline);
  }

  /** By number. */
  Map<Long, State> states(Deadline deadline) {
    return states.content(deadline);
  }

  private static Map<Long, State> states(Api api, List<ResourceObject> objects) {
    Map<Long, State> states = new HashMap<>();
    for (ResourceObject object : objects) {
      api.read(Resource.STATES, object).forEach(state -> states.put(state.id(), state));
    }
    return Map.copyOf(states);
  }
}
