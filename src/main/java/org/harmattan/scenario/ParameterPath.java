package org.harmattan.scenario;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One model parameter by its path: what is declared of it, and its value in a set of parameters.
 *
 * @param path group and key as in a scenario's {@code parameters}, e.g. {@code
 *     contagion.split-probability}
 * @param group its component of {@link Parameters}
 * @param component its component of the group's record
 */
public record ParameterPath(String path, RecordComponent group, RecordComponent component) {
  private static final List<ParameterPath> ALL = list();

  /** Every parameter, in the order of the records. */
  public static List<ParameterPath> all() {
    return ALL;
  }

  /** The parameter of a path. */
  public static Optional<ParameterPath> of(String path) {
    return ALL.stream().filter(parameter -> parameter.path.equals(path)).findFirst();
  }

  private static List<ParameterPath> list() {
    List<ParameterPath> all = new ArrayList<>();
    for (RecordComponent group : Parameters.class.getRecordComponents()) {
      for (RecordComponent component : group.getType().getRecordComponents()) {
        String path = kebab(group.getName()) + "." + kebab(component.getName());
        all.add(new ParameterPath(path, group, component));
      }
    }
    return List.copyOf(all);
  }

  private static String kebab(String camelCase) {
    return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** What is declared of it. */
  public Parameter declared() {
    return component.getAnnotation(Parameter.class);
  }

  /** Its value. */
  public double in(Parameters parameters) {
    return (double) read(component, read(group, parameters));
  }

  /**
   * The same parameters but for this one.
   *
   * @throws IllegalArgumentException if its group refuses the value
   */
  public Parameters with(Parameters parameters, double value) {
    Record changed = replaced((Record) read(group, parameters), component, value);
    return (Parameters) replaced(parameters, group, changed);
  }

  private static Record replaced(Record record, RecordComponent which, Object value) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values =
        Arrays.stream(components)
            .map(c -> c.getName().equals(which.getName()) ? value : read(c, record))
            .toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
      return (Record) constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refusal) {
        throw refusal;
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + record.getClass(), e);
    }
  }

  private static Object read(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
