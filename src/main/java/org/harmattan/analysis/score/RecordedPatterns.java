package org.harmattan.analysis.score;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harmattan.analysis.Period;
import org.harmattan.analysis.RecordResource;

/**
 * Figures of the record that its table by month and region cannot give; their definitions stand
 * beside the file.
 */
public final class RecordedPatterns {
  private static final Value UNKNOWN = new Value(Double.NaN, Double.NaN, Double.NaN);
  private static final RecordedPatterns MALI = new RecordedPatterns();

  private final Map<String, Value> values = new TreeMap<>();

  private RecordedPatterns() {
    RecordResource.read("recorded-patterns.csv", row -> row).forEach(this::add);
  }

  /** The figures of Mali. */
  public static RecordedPatterns mali() {
    return MALI;
  }

  /**
   * A figure.
   *
   * @param value its value
   * @param low lower end of its 95 % interval; NaN where it has none
   * @param high upper end of it
   */
  public record Value(double value, double low, double high) {}

  /** A figure by its pattern, name and period. */
  public Value of(Pattern pattern, String name, Period period) {
    Value value = values.get(key(pattern.id(), name, period.toString()));
    if (value == null) {
      throw new IllegalArgumentException("not recorded: " + pattern + " " + name + " " + period);
    }
    return value;
  }

  /** The same; a figure of NaN where it is not in the file. */
  public Value find(Pattern pattern, String name, Period period) {
    return values.getOrDefault(key(pattern.id(), name, period.toString()), UNKNOWN);
  }

  private void add(NamedCsvRecord row) {
    String key = key(row.getField("pattern"), row.getField("quantity"), row.getField("period"));
    values.put(key, new Value(number(row, "value"), number(row, "low"), number(row, "high")));
  }

  private static String key(String... parts) {
    return String.join("|", List.of(parts));
  }

  private static double number(NamedCsvRecord row, String column) {
    String text = row.getField(column);
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }
}
