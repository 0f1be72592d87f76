package org.harmattan.observe;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmattan.geography.Country;
import org.harmattan.geography.CountryReader;
import org.harmattan.geography.EqualAreaGrid;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Parameter;
import org.harmattan.scenario.Parameters;
import org.harmattan.scenario.Scenario;

/** What the tests of runs and results share. */
public final class Fixtures {
  private static final Country COUNTRY = CountryReader.read();

  /** Mali in localities of 50 km. */
  public static final Places PLACES = new Places(COUNTRY, EqualAreaGrid.over(COUNTRY, 50));

  private Fixtures() {}

  /** A scenario with default parameters and nobody in it. */
  public static Scenario scenario(String start, String end) {
    return scenario(
        "test", start, end, EnumSet.complementOf(EnumSet.of(Mechanism.SELF_EXCITATION)));
  }

  /** The same with some mechanisms only. */
  public static Scenario scenario(
      String name, String start, String end, Set<Mechanism> mechanisms) {
    return new Scenario(
        name,
        "Test",
        "Does it work?",
        LocalDate.parse(start),
        LocalDate.parse(end),
        50,
        defaults(Parameters.class),
        mechanisms,
        new EnumMap<>(Bloc.class),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of());
  }

  private static <R> R defaults(Class<R> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = Arrays.stream(components).map(Fixtures::value).toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Object value(RecordComponent component) {
    Parameter parameter = component.getAnnotation(Parameter.class);
    if (parameter == null) {
      return defaults(component.getType());
    }
    // The branches must not be one conditional expression: it would turn ints into doubles.
    if (component.getType() == int.class) {
      return (int) parameter.value();
    }
    return parameter.value();
  }
}
