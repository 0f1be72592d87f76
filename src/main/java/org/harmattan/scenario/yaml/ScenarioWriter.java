package org.harmattan.scenario.yaml;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.harmattan.scenario.Origin;
import org.harmattan.scenario.Resolved;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.TimelineEntry;

/**
 * Writes a scenario as one complete file that extends nothing: the same text for the same scenario,
 * and reading it gives an equal one.
 */
public final class ScenarioWriter {
  private final StringBuilder text = new StringBuilder();
  private final BiFunction<String, Field, String> comments;

  private ScenarioWriter(BiFunction<String, Field, String> comments) {
    this.comments = comments;
  }

  /** The scenario, each parameter with its unit and source. */
  public static String write(Scenario scenario) {
    return write(scenario, (path, field) -> field.parameter() ? unitAndSource(field) : "");
  }

  /** The scenario, each value with the place it comes from. */
  public static String write(Resolved resolved) {
    Map<String, Origin> origins = resolved.origins();
    return write(
        resolved.scenario(),
        (path, field) -> origins.getOrDefault(path, new Origin.Default()).text());
  }

  private static String write(Scenario scenario, BiFunction<String, Field, String> comments) {
    ScenarioWriter writer = new ScenarioWriter(comments);
    Document document = Document.of(scenario);
    writer.fields(Field.of(Document.class), document, "", 0);
    writer.removed(scenario.timeline());
    return writer.text.toString();
  }

  private static String unitAndSource(Field field) {
    return field.unit().equals("1") ? field.source() : field.unit() + "; " + field.source();
  }

  private void fields(List<Field> fields, Record record, String path, int depth) {
    for (Field field : fields) {
      Object value = field.valueIn(record);
      if (field.variant()) {
        Class<?> kind = value.getClass();
        line(depth, "kind", Kebab.of(kind.getSimpleName()), path + "kind", field);
        fields(Field.of(kind), (Record) value, path, depth);
      } else if (!field.fromKey()) {
        value(field, field.key(), value, path + field.key(), depth);
      }
    }
  }

  private void value(Field field, String key, Object value, String path, int depth) {
    if (value instanceof Record record) {
      open(depth, key);
      fields(Field.of(record.getClass()), record, path + ".", depth + 1);
    } else if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      open(depth, key);
      map.forEach(
          (name, item) -> {
            String id = Scalar.write(name);
            value(field, id, item, path + "." + id, depth + 1);
          });
    } else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record) {
      open(depth, key);
      list.forEach(item -> item(depth + 1, (Record) item));
    } else {
      line(depth, key, Scalar.write(value), path, field);
    }
  }

  private void item(int depth, Record item) {
    StringBuilder fields = new StringBuilder();
    for (Field field : Field.of(item.getClass())) {
      fields.append(fields.isEmpty() ? "" : ", ").append(field.key()).append(": ");
      fields.append(Scalar.write(field.valueIn(item)));
    }
    text.append("  ".repeat(depth)).append("- {").append(fields).append("}\n");
  }

  private void open(int depth, String key) {
    text.append("  ".repeat(depth)).append(key).append(":\n");
  }

  private void line(int depth, String key, String value, String path, Field field) {
    text.append("  ".repeat(depth)).append(key).append(": ").append(value);
    String comment = comments.apply(path, field);
    text.append(comment.isEmpty() ? "" : "  # " + comment).append('\n');
  }

  /** Entries that others still name, so that reading the file knows them as removed. */
  private void removed(Map<String, TimelineEntry> timeline) {
    Set<String> named = new TreeSet<>();
    for (TimelineEntry entry : timeline.values()) {
      named.addAll(entry.requires());
      named.addAll(entry.cancelledBy());
    }
    named.removeAll(timeline.keySet());
    if (timeline.isEmpty()) {
      return;
    }
    named.forEach(id -> text.append("  ").append(id).append(": null  # removed\n"));
  }
}
