package io.github.dailyietf.docs;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.BasicBeanDescription;
import com.fasterxml.jackson.databind.introspect.BasicClassIntrospector;
import java.util.LinkedHashSet;
import java.util.Set;

/** Jackson's way to look at classes, which remembers the classes it looked at. */
@SuppressWarnings("serial")
final class Introspected extends BasicClassIntrospector {

  private final Set<Class<?>> types = new LinkedHashSet<>();

  Set<Class<?>> types() {
    return types;
  }

  /** Notes a class and what it inherits from, whose annotations count too. */
  void note(Class<?> type) {
    if (types.add(type)) {
      for (Class<?> above : type.getInterfaces()) {
        note(above);
      }
    }
  }

  private JavaType noted(JavaType type) {
    note(type.getRawClass());
    return type;
  }

  @Override
  public BasicClassIntrospector copy() {
    return this;
  }

  @Override
  public BasicBeanDescription forSerialization(
      SerializationConfig config, JavaType type, MixInResolver mixIns) {
    return super.forSerialization(config, noted(type), mixIns);
  }

  @Override
  public BasicBeanDescription forDeserialization(
      DeserializationConfig config, JavaType type, MixInResolver mixIns) {
    return super.forDeserialization(config, noted(type), mixIns);
  }

  @Override
  public BasicBeanDescription forDeserializationWithBuilder(
      DeserializationConfig config, JavaType builder, MixInResolver mixIns, BeanDescription value) {
    return super.forDeserializationWithBuilder(config, noted(builder), mixIns, value);
  }

  @Override
  public BasicBeanDescription forCreation(
      DeserializationConfig config, JavaType type, MixInResolver mixIns) {
    return super.forCreation(config, noted(type), mixIns);
  }

  @Override
  public BasicBeanDescription forClassAnnotations(
      MapperConfig<?> config, JavaType type, MixInResolver mixIns) {
    return super.forClassAnnotations(config, noted(type), mixIns);
  }

  @Override
  public BasicBeanDescription forDirectClassAnnotations(
      MapperConfig<?> config, JavaType type, MixInResolver mixIns) {
    return super.forDirectClassAnnotations(config, noted(type), mixIns);
  }
}
