package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.Area;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupType;
import io.github.dailyietf.datatracker.resource.ResourceObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of all groups: areas are groups too, and a group's area is its parent. */
final class KnownGroups {

  /** The Datatracker's stand-in for "no group": individual submissions. */
  private static final String NO_GROUP = "none";

  private final Map<String, ResourceObject> objects = new LinkedHashMap<>();
  private final Map<String, Group> groups = new HashMap<>();

  KnownGroups(List<ResourceObject> all) {
    for (ResourceObject object : all) {
      object.key().ifPresent(key -> objects.put(key, object));
    }
    objects.forEach((key, object) -> group(object).ifPresent(group -> groups.put(key, group)));
  }

  /** A group by its number, or empty if it is the one that stands for none. */
  Optional<Group> group(String number) {
    return Optional.ofNullable(groups.get(number));
  }

  Optional<Group> byAcronym(String acronym) {
    return groups.values().stream()
        .filter(group -> group.acronym().filter(acronym::equals).isPresent())
        .findFirst();
  }

  /** All groups as the server sent them. */
  List<ResourceObject> objects() {
    return List.copyOf(objects.values());
  }

  private Optional<Group> group(ResourceObject object) {
    Optional<String> acronym = object.text("acronym");
    Optional<String> name = object.text("name").or(() -> acronym);
    if (name.isEmpty() || acronym.filter(NO_GROUP::equals).isPresent()) {
      return Optional.empty();
    }
    Optional<ResourceObject> parent = object.link("parent").map(objects::get);
    Optional<ResourceObject> area =
        Optional.of(object)
            .filter(KnownGroups::isArea)
            .or(() -> parent.filter(KnownGroups::isArea));
    return Optional.of(
        Group.builder()
            .name(name.get())
            .acronym(acronym)
            .type(object.link("type").map(GroupType::of))
            .organization(area.isPresent() ? Optional.of("IETF") : organization(parent))
            .area(area.flatMap(KnownGroups::area))
            .build());
  }

  private static boolean isArea(ResourceObject object) {
    return object.link("type").filter(GroupType.AREA.slug()::equals).isPresent();
  }

  /** Research groups hang below the IRTF. */
  private static Optional<String> organization(Optional<ResourceObject> parent) {
    return parent.flatMap(p -> p.text("acronym")).filter("irtf"::equals).map(irtf -> "IRTF");
  }

  private static Optional<Area> area(ResourceObject object) {
    Optional<String> acronym = object.text("acronym");
    return object
        .text("name")
        .map(name -> name.endsWith(" Area") ? name.substring(0, name.length() - 5) : name)
        .or(() -> acronym)
        .map(name -> Area.builder().name(name).acronym(acronym).build());
  }
}
