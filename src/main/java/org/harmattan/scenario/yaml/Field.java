package org.harmattan.scenario.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harmattan.scenario.Described;
import org.harmattan.scenario.Parameter;
import org.harmattan.scenario.Reference;

/**
 * All that reader, writer, schema and documentation know of one record component, from its type and
 * its {@link Parameter} or {@link Described} annotation.
 *
 * @param key its key in a file
 * @param component the component itself
 * @param says what it is
 * @param unit unit of a number
 * @param min smallest accepted number
 * @param max largest accepted number
 * @param orElse value as YAML where a file gives none; empty where it has to be given
 * @param sameAs sibling key whose value is taken where a file gives none; else empty
 * @param fromKey whether it is the key under which its record stands
 * @param refers what a text names
 * @param fixed why it cannot change in a run that has begun; empty where it can
 * @param source where a parameter's value and range come from
 */
record Field(
    String key,
    RecordComponent component,
    String says,
    String unit,
    double min,
    double max,
    String orElse,
    String sameAs,
    boolean fromKey,
    Reference refers,
    String fixed,
    String source) {

  /** The fields of a record in their order. */
  static List<Field> of(Class<?> record) {
    return Arrays.stream(record.getRecordComponents()).map(Field::of).toList();
  }

  private static Field of(RecordComponent component) {
    String key = Kebab.of(component.getName());
    Parameter parameter = component.getAnnotation(Parameter.class);
    if (parameter != null) {
      return new Field(
          key,
          component,
          parameter.says(),
          parameter.unit(),
          parameter.min(),
          parameter.max(),
          NumberText.text(parameter.value()),
          "",
          false,
          Reference.NONE,
          parameter.fixed(),
          parameter.source());
    }
    Described described = component.getAnnotation(Described.class);
    return described == null ? plain(key, component) : of(key, component, described);
  }

  private static Field of(String key, RecordComponent component, Described described) {
    return new Field(
        key,
        component,
        described.says(),
        described.unit(),
        described.min(),
        described.max(),
        described.orElse(),
        described.sameAs(),
        described.fromKey(),
        described.refers(),
        described.fixed(),
        "");
  }

  /** A component without a description has to be given and may be anything of its type. */
  private static Field plain(String key, RecordComponent component) {
    double infinity = Double.POSITIVE_INFINITY;
    return new Field(
        key, component, "", "", -infinity, infinity, "", "", false, Reference.NONE, "", "");
  }

  Class<?> type() {
    return component.getType();
  }

  /** The type argument of a list, set or map. */
  Class<?> argument(int index) {
    Type argument =
        ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[index];
    return (Class<?>) argument;
  }

  boolean parameter() {
    return component.isAnnotationPresent(Parameter.class);
  }

  /** Whether it takes whole numbers only. */
  boolean whole() {
    Class<?> number = type() == List.class ? argument(0) : type();
    return number == int.class
        || number == long.class
        || (parameter() && component.getAnnotation(Parameter.class).whole());
  }

  /** Whether it is one of several kinds, whose fields stand beside {@code kind} in its record. */
  boolean variant() {
    return type().isInterface() && type().isSealed();
  }

  /** The kinds of a {@link #variant} by their names, which compilers list in any order. */
  Map<String, Class<?>> kinds() {
    Map<String, Class<?>> kinds = new TreeMap<>();
    for (Class<?> kind : type().getPermittedSubclasses()) {
      kinds.put(Kebab.of(kind.getSimpleName()), kind);
    }
    return kinds;
  }

  /** Its value in a record. */
  Object valueIn(Record record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
