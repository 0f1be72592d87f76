package org.harmattan.report.figures;

import com.samskivert.mustache.Mustache;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.harmattan.results.TidyTable;

/**
 * Tables of figures as the holes of a page find them. A hole is {@code TABLE WORDS@COLUMN|FORMAT}:
 * the rows of a table that have each of the words as a whole field; {@code $column} stands for a
 * field of the row around the hole, {@code _} for a blank. Without column and format the rows make
 * a section; with one of them there has to be a single row, and the hole is its number ({@link
 * Format}), of the column {@code value} where none is named. Within a section a column alone will
 * do. A hole that finds nothing is an error.
 */
public final class Figures implements Mustache.CustomContext {
  private static final Pattern HOLE = Pattern.compile("([^@|]+)(?:@(\\w+))?(?:\\|(\\S+))?");
  private static final String CSV = ".csv";

  private final Map<String, List<Line>> tables = new TreeMap<>();
  private final Set<String> used = new TreeSet<>();

  private record Line(String part, Map<String, String> fields) {}

  /** The tables in the folders of a folder; each of those is a part, made at one time. */
  public static Figures read(Path folder) throws IOException {
    Figures figures = new Figures();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(CSV)).sorted().toList()) {
        figures.read(file.getParent().getFileName().toString(), file);
      }
    }
    return figures;
  }

  private void read(String part, Path file) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    try (var csv = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8)) {
      csv.forEach(line -> lines.add(line.getFields()));
    }
    String name = file.getFileName().toString();
    add(part, name, lines.get(0), lines.subList(1, lines.size()));
  }

  /** Adds rows that were just made. */
  public <R extends Record> Figures with(String part, TidyTable<R> table, List<R> rows) {
    add(part, table.file(), table.header(), table.fields(rows));
    return this;
  }

  private void add(String part, String file, List<String> header, List<List<String>> lines) {
    List<Line> rows = tables.computeIfAbsent(file.replace(CSV, ""), key -> new ArrayList<>());
    for (List<String> line : lines) {
      Map<String, String> fields = new LinkedHashMap<>();
      for (int column = 0; column < header.size(); column++) {
        fields.put(header.get(column), line.get(column));
      }
      rows.add(new Line(part, fields));
    }
  }

  /** The parts whose tables were asked for since the last call. */
  Set<String> used() {
    Set<String> parts = new TreeSet<>(used);
    used.clear();
    return parts;
  }

  /** The rows of a table, without a trace of their use. */
  List<Map<String, String>> rows(String table) {
    return tables.getOrDefault(table, List.of()).stream().map(Line::fields).toList();
  }

  @Override
  public Object get(String hole) {
    return find(hole, null);
  }

  /** What a hole stands for within a row; null where its first word is neither table nor column. */
  Object find(String hole, FigureRow around) {
    Matcher parts = HOLE.matcher(hole);
    if (!parts.matches()) {
      throw new IllegalArgumentException("{{" + hole + "}} is no hole");
    }
    String[] words = parts.group(1).split(" ");
    String format = parts.group(3);
    if (around != null && words.length == 1 && around.has(words[0])) {
      return around.show(words[0], format);
    }
    if (!tables.containsKey(words[0])) {
      return null;
    }
    List<FigureRow> rows = select(words, around);
    if (parts.group(2) == null && format == null) {
      return rows;
    }
    if (rows.size() != 1) {
      throw new IllegalArgumentException(
          "{{" + hole + "}} finds " + rows.size() + " rows, not one");
    }
    return rows.get(0).show(parts.group(2) == null ? "value" : parts.group(2), format);
  }

  private List<FigureRow> select(String[] words, FigureRow around) {
    List<String> wanted = new ArrayList<>();
    for (String word : List.of(words).subList(1, words.length)) {
      wanted.add(word.startsWith("$") ? around.nearest(word.substring(1)) : word.replace('_', ' '));
    }
    wanted.removeIf(String::isEmpty);
    List<FigureRow> rows = new ArrayList<>();
    for (Line line : tables.get(words[0])) {
      if (line.fields().values().containsAll(wanted)) {
        used.add(line.part());
        rows.add(new FigureRow(this, around, line.fields()));
      }
    }
    if (rows.isEmpty()) {
      needSomewhere(words);
    }
    return rows;
  }

  /** A section may be empty because of the row around it, but not because of a slip. */
  private void needSomewhere(String[] words) {
    for (String word : List.of(words).subList(1, words.length)) {
      String wanted = word.replace('_', ' ');
      if (!word.startsWith("$")
          && tables.get(words[0]).stream().noneMatch(l -> l.fields().containsValue(wanted))) {
        throw new IllegalArgumentException("no row of " + words[0] + " holds " + wanted);
      }
    }
  }
}
