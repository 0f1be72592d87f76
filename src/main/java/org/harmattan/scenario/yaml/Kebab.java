package org.harmattan.scenario.yaml;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Names of the program as scenario files write them: {@code overDays} is {@code over-days}. */
final class Kebab {
  private Kebab() {}

  /** From a component's or class's name. */
  static String of(String camelCase) {
    return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** From a constant. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constants of an enum by their names in files, in their order. */
  static Map<String, Object> constants(Class<?> type) {
    Map<String, Object> byName = new LinkedHashMap<>();
    Arrays.stream(type.getEnumConstants()).forEach(c -> byName.put(of((Enum<?>) c), c));
    return byName;
  }
}
