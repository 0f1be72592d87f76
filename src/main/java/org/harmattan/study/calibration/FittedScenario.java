package org.harmattan.study.calibration;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A scenario file that extends the one that was fitted, each value marked with where it is from.
 */
final class FittedScenario {
  private final Fitted fitted;
  private final Map<String, Object> tree = new LinkedHashMap<>();

  private FittedScenario(Fitted fitted) {
    this.fitted = fitted;
  }

  /**
   * The file.
   *
   * @param folder where it will lie
   */
  static String of(Fitted fitted, Path folder) {
    return new FittedScenario(fitted).text(folder);
  }

  private String text(Path folder) {
    Calibration calibration = fitted.calibration();
    calibration
        .base()
        .settings()
        .forEach((path, value) -> put(path, value + "  # set by the calibration"));
    List<String> values = calibration.values(fitted.chosen().position());
    for (int i = 0; i < values.size(); i++) {
      put(calibration.factors().get(i).path(), values.get(i) + "  # " + mark(i));
    }
    FitYears fit = calibration.fit();
    StringBuilder text = new StringBuilder();
    text.append("# Fitted by \"harmattan calibrate\" to the record of ").append(fit.from());
    text.append("–").append(fit.to()).append(", ").append(fitted.chosen().name()).append(".\n");
    text.append("extends: ").append(quoted(relative(folder))).append('\n');
    text.append("title: ").append(quoted(title())).append('\n');
    text.append("question: ").append(quoted(calibration.question())).append("\n\n");
    write(tree, "", text);
    return text.toString();
  }

  private String title() {
    Calibration calibration = fitted.calibration();
    double cellKm = calibration.file().confirmation().cellKm();
    return calibration.scenario(List.of(), cellKm).title() + ", fitted";
  }

  private String mark(int factor) {
    Calibration calibration = fitted.calibration();
    return "fitted; 90 % of the posterior "
        + value(calibration, factor, fitted.posterior().quantile(factor, 0.05))
        + " to "
        + value(calibration, factor, fitted.posterior().quantile(factor, 0.95))
        + ", range "
        + value(calibration, factor, 0)
        + " to "
        + value(calibration, factor, 1);
  }

  private static String value(Calibration calibration, int factor, double position) {
    return Shown.value(calibration.factors().get(factor).scale().value(position));
  }

  private String relative(Path folder) {
    Path base = fitted.calibration().base().file().toAbsolutePath().normalize();
    Path from = folder.toAbsolutePath().normalize();
    boolean sameRoot = String.valueOf(base.getRoot()).equals(String.valueOf(from.getRoot()));
    return (sameRoot ? from.relativize(base) : base).toString().replace('\\', '/');
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  @SuppressWarnings("unchecked")
  private void put(String path, String value) {
    Map<String, Object> at = tree;
    String[] keys = path.split("\\.");
    for (int i = 0; i < keys.length - 1; i++) {
      at = (Map<String, Object>) at.computeIfAbsent(keys[i], k -> new LinkedHashMap<>());
    }
    at.put(keys[keys.length - 1], value);
  }

  private static void write(Map<String, Object> tree, String indent, StringBuilder text) {
    tree.forEach(
        (key, value) -> {
          text.append(indent).append(key).append(':');
          if (value instanceof Map<?, ?>) {
            @SuppressWarnings("unchecked")
            Map<String, Object> below = (Map<String, Object>) value;
            text.append('\n');
            write(below, indent + "  ", text);
          } else {
            text.append(' ').append(value).append('\n');
          }
        });
  }
}
