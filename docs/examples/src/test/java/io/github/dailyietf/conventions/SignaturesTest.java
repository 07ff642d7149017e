package io.github.dailyietf.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** No library that these modules use shows in what their users see, but the two that must. */
class SignaturesTest {

  private static final String OURS = "io.github.dailyietf.";

  /** The caller's own client with its pool, proxy and cache; and a mail of the standard API. */
  private static final Set<String> OTHERS = Set.of("okhttp3.OkHttpClient", "jakarta.mail.Message");

  private static final List<String> ANNOTATIONS =
      List.of("java.lang.", "com.fasterxml.jackson.", "org.jspecify.annotations.");

  /** Every type that a usable type names, with the place where it does. */
  private static void walk(List<PublishedModule> modules, BiConsumer<String, Class<?>> action) {
    for (PublishedModule module : modules) {
      for (Class<?> type : module.types()) {
        named(type.getGenericSuperclass()).forEach(each -> action.accept(type.getName(), each));
        named(type.getGenericInterfaces()).forEach(each -> action.accept(type.getName(), each));
        named(type.getTypeParameters()).forEach(each -> action.accept(type.getName(), each));
        for (Executable member : members(type)) {
          List<Type> types = new ArrayList<>(List.of(member.getGenericParameterTypes()));
          Collections.addAll(types, member.getGenericExceptionTypes());
          Collections.addAll(types, member.getTypeParameters());
          if (member instanceof Method method) {
            types.add(method.getGenericReturnType());
          }
          String place = type.getName() + "." + member.getName();
          named(types.toArray(Type[]::new)).forEach(each -> action.accept(place, each));
        }
        for (Field field : type.getDeclaredFields()) {
          if (PublishedModule.visible(field.getModifiers())) {
            String place = type.getName() + "." + field.getName();
            named(field.getGenericType()).forEach(each -> action.accept(place, each));
          }
        }
      }
    }
  }

  private static List<Executable> members(Class<?> type) {
    List<Executable> members = new ArrayList<>();
    Collections.addAll(members, type.getDeclaredMethods());
    Collections.addAll(members, type.getDeclaredConstructors());
    members.removeIf(each -> !PublishedModule.visible(each.getModifiers()) || each.isSynthetic());
    return members;
  }

  private static Set<Class<?>> named(Type... types) {
    Set<Class<?>> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Type type : types) {
      collect(type, found, Collections.newSetFromMap(new IdentityHashMap<>()));
    }
    return found;
  }

  private static void collect(Type type, Set<Class<?>> found, Set<Type> seen) {
    if (type == null || !seen.add(type)) {
      return;
    }
    List<Type> inside = new ArrayList<>();
    if (type instanceof Class<?> plain) {
      if (plain.isArray()) {
        inside.add(plain.getComponentType());
      } else {
        found.add(plain);
      }
    } else if (type instanceof ParameterizedType generic) {
      inside.add(generic.getRawType());
      Collections.addAll(inside, generic.getActualTypeArguments());
    } else if (type instanceof WildcardType wildcard) {
      Collections.addAll(inside, wildcard.getUpperBounds());
      Collections.addAll(inside, wildcard.getLowerBounds());
    } else if (type instanceof TypeVariable<?> variable) {
      Collections.addAll(inside, variable.getBounds());
    } else if (type instanceof GenericArrayType array) {
      inside.add(array.getGenericComponentType());
    }
    inside.forEach(each -> collect(each, found, seen));
  }

  @Test
  void onlyTheJdkAndOurOwnTypesShow() throws IOException {
    Set<String> leaks = new TreeSet<>();
    Set<String> shown = new TreeSet<>();
    walk(
        PublishedModule.all(),
        (place, type) -> {
          String name = type.getName();
          if (OTHERS.contains(name)) {
            shown.add(name);
          } else if (!type.isPrimitive()
              && !name.startsWith("java.")
              && !name.startsWith("javax.net.ssl.")
              && !name.startsWith(OURS)) {
            leaks.add(place + ": " + name);
          }
        });

    assertThat(leaks).isEmpty();
    assertThat(shown).as("both are still needed").isEqualTo(OTHERS);
  }

  @Test
  void whatShowsCanBeUsed() throws IOException {
    Set<String> hidden = new TreeSet<>();
    List<PublishedModule> modules = PublishedModule.all();
    Set<Class<?>> usable = Collections.newSetFromMap(new IdentityHashMap<>());
    modules.forEach(module -> usable.addAll(module.types()));
    walk(
        modules,
        (place, type) -> {
          if (type.getName().startsWith(OURS) && !usable.contains(type)) {
            hidden.add(place + ": " + type.getName());
          }
        });

    assertThat(hidden).isEmpty();
  }

  @Test
  void annotationsAreJacksonsOrAboutNull() throws IOException {
    Set<String> others = new TreeSet<>();
    for (PublishedModule module : PublishedModule.all()) {
      for (Class<?> type : module.types()) {
        List<AnnotatedElement> elements = new ArrayList<>(List.of(type));
        elements.addAll(members(type));
        for (AnnotatedElement element : elements) {
          Arrays.stream(element.getAnnotations())
              .map(annotation -> annotation.annotationType().getName())
              .filter(name -> ANNOTATIONS.stream().noneMatch(name::startsWith))
              .forEach(name -> others.add(element + ": " + name));
        }
      }
    }

    assertThat(others).isEmpty();
  }
}
