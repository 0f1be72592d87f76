package org.harmattan.results;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Turns a row's record into CSV fields and back. The record's components are the columns: their
 * names in snake case are the header, their types say how a value is written.
 */
final class RowCodec<R extends Record> {
  private final Class<R> type;
  private final RecordComponent[] columns;

  RowCodec(Class<R> type) {
    this.type = type;
    this.columns = type.getRecordComponents();
  }

  /** Writes rows that do not come from a single run, with the header. */
  static <R extends Record> void write(Path file, Class<R> type, List<R> rows) throws IOException {
    RowCodec<R> codec = new RowCodec<>(type);
    try (CsvWriter csv = csv(file)) {
      csv.writeRecord(codec.header());
      rows.forEach(row -> csv.writeRecord(codec.encode(row)));
    }
  }

  /** A file as all tables are written. */
  static CsvWriter csv(Path file) throws IOException {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8);
  }

  List<String> header() {
    return Arrays.stream(columns).map(RecordComponent::getName).map(RowCodec::snakeCase).toList();
  }

  String[] encode(R row) {
    String[] fields = new String[columns.length];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = text(columns[i], value(columns[i], row));
    }
    return fields;
  }

  R decode(List<String> fields) {
    if (fields.size() != columns.length) {
      throw new IllegalArgumentException(
          type.getSimpleName() + " has " + columns.length + " columns, found " + fields.size());
    }
    Object[] values = new Object[columns.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = parse(columns[i].getType(), fields.get(i));
    }
    try {
      return constructor().newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Constructor<R> constructor() throws NoSuchMethodException {
    Class<?>[] types =
        Arrays.stream(columns).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return type.getDeclaredConstructor(types);
  }

  private static Object value(RecordComponent column, Record row) {
    try {
      return column.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(RecordComponent column, Object value) {
    if (value instanceof Double number) {
      return FixedDecimals.text(number, column.getAnnotation(Decimals.class).value());
    }
    // Integers, booleans, dates and months write themselves the same in every locale.
    return value == null ? "" : value.toString();
  }

  private static Object parse(Class<?> type, String text) {
    if (type == String.class) {
      return text;
    } else if (type == int.class) {
      return Integer.valueOf(text);
    } else if (type == long.class) {
      return Long.valueOf(text);
    } else if (type == double.class) {
      return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    } else if (type == boolean.class) {
      return Boolean.valueOf(text);
    } else if (type == YearMonth.class) {
      return text.isEmpty() ? null : YearMonth.parse(text);
    } else if (type == LocalDate.class) {
      return text.isEmpty() ? null : LocalDate.parse(text);
    }
    throw new IllegalArgumentException("no column can be of " + type);
  }

  private static String snakeCase(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
