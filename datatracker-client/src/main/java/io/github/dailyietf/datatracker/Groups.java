package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.Area;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the list of all groups: areas are groups too, and a group's area is its parent. */
final class Groups {

  /** The Datatracker's stand-in for "no group": individual submissions. */
  private static final String NO_GROUP = "none";

  private final Map<String, WireObject> objects;

  private Groups(Map<String, WireObject> objects) {
    this.objects = objects;
  }

  static Map<String, Group> read(Map<String, WireObject> objects) {
    return new Groups(objects).all();
  }

  private Map<String, Group> all() {
    Map<String, Group> groups = new HashMap<>();
    objects.forEach((key, object) -> group(object).ifPresent(group -> groups.put(key, group)));
    return groups;
  }

  private Optional<Group> group(WireObject object) {
    Optional<String> acronym = object.text("acronym");
    Optional<String> name = object.text("name").or(() -> acronym);
    if (name.isEmpty() || acronym.filter(NO_GROUP::equals).isPresent()) {
      return Optional.empty();
    }
    Optional<WireObject> parent = object.key("parent").map(objects::get);
    Optional<WireObject> area =
        Optional.of(object).filter(Groups::isArea).or(() -> parent.filter(Groups::isArea));
    return Optional.of(
        Group.builder()
            .name(name.get())
            .acronym(acronym)
            .type(object.key("type").map(GroupType::of))
            .organization(area.isPresent() ? Optional.of("IETF") : organization(parent))
            .area(area.flatMap(Groups::area))
            .build());
  }

  private static boolean isArea(WireObject object) {
    return object.key("type").filter(GroupType.AREA.slug()::equals).isPresent();
  }

  /** Research groups hang below the IRTF. */
  private static Optional<String> organization(Optional<WireObject> parent) {
    return parent.flatMap(p -> p.text("acronym")).filter("irtf"::equals).map(irtf -> "IRTF");
  }

  private static Optional<Area> area(WireObject object) {
    Optional<String> acronym = object.text("acronym");
    return object
        .text("name")
        .map(name -> name.endsWith(" Area") ? name.substring(0, name.length() - 5) : name)
        .or(() -> acronym)
        .map(name -> Area.builder().name(name).acronym(acronym).build());
  }
}
