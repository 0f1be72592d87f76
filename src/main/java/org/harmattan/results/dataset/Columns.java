package org.harmattan.results.dataset;

import java.lang.reflect.RecordComponent;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.harmattan.results.Decimals;
import org.harmattan.results.Table;

/**
 * The columns of a table as DuckDB has them. Numbers with decimals are DECIMAL, rounded half up: a
 * value has the same digits in every format.
 */
final class Columns {
  private static final int DIGITS = 18;
  private static final Map<Class<?>, String> TYPES =
      Map.of(
          int.class, "INTEGER",
          long.class, "BIGINT",
          boolean.class, "BOOLEAN",
          String.class, "VARCHAR",
          YearMonth.class, "VARCHAR",
          LocalDate.class, "DATE");

  private final List<String> names;
  private final RecordComponent[] components;

  Columns(Table<?> table) {
    this.names = table.header();
    this.components = table.rowType().getRecordComponents();
  }

  /** The columns for {@code CREATE TABLE}. */
  String definition() {
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      columns.add(quoted(names.get(i)) + " " + type(components[i]));
    }
    return String.join(", ", columns);
  }

  void append(Record row, DuckDBAppender appender) throws SQLException {
    appender.beginRow();
    for (RecordComponent component : components) {
      append(value(component, row), component, appender);
    }
    appender.endRow();
  }

  /** A column for {@code SELECT}: an empty text counts as missing, as in a run's own tables. */
  String selected(String name) {
    boolean text = components[names.indexOf(name)].getType() == String.class;
    String quoted = quoted(name);
    return text ? "nullif(" + quoted + ", '') AS " + quoted : quoted;
  }

  /** A name as SQL takes it, whatever is in it. */
  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static void append(Object value, RecordComponent column, DuckDBAppender appender)
      throws SQLException {
    if (value == null) {
      appender.appendNull();
    } else if (value instanceof Double number) {
      appendDecimal(number, decimals(column), appender);
    } else if (value instanceof Integer number) {
      appender.append(number.intValue());
    } else if (value instanceof Long number) {
      appender.append(number.longValue());
    } else if (value instanceof Boolean flag) {
      appender.append(flag.booleanValue());
    } else if (value instanceof LocalDate date) {
      appender.append(date);
    } else {
      appender.append(value.toString());
    }
  }

  private static void appendDecimal(double value, int decimals, DuckDBAppender appender)
      throws SQLException {
    if (Double.isNaN(value)) {
      appender.appendNull();
      return;
    }
    long power = 1;
    for (int i = 0; i < decimals; i++) {
      power *= 10;
    }
    long scaled = Math.round(Math.abs(value) * power);
    appender.appendDecimal(value < 0 ? -scaled : scaled);
  }

  private static String type(RecordComponent column) {
    if (column.getType() == double.class) {
      return "DECIMAL(" + DIGITS + "," + decimals(column) + ")";
    }
    String type = TYPES.get(column.getType());
    if (type == null) {
      throw new IllegalArgumentException("no column can be of " + column.getType());
    }
    return type;
  }

  private static int decimals(RecordComponent column) {
    return column.getAnnotation(Decimals.class).value();
  }

  private static Object value(RecordComponent column, Record row) {
    try {
      return column.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
