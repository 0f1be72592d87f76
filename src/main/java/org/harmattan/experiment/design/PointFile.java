package org.harmattan.experiment.design;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.harmattan.scenario.Described;

/**
 * Points named one by one in a CSV file, whose header names the factors in any order.
 *
 * @param file the file, relative to the experiment's
 */
public record PointFile(
    @Described(says = "CSV file, relative to this one, with a column for each factor") String file)
    implements Design {

  /** The same file as seen from a folder. */
  public PointFile in(Path folder) {
    return new PointFile(folder.resolve(file).toString());
  }

  @Override
  public List<List<String>> points(List<Factor> factors, int seed) {
    return records().stream().map(row -> values(row, factors)).toList();
  }

  @Override
  public long size(List<Factor> factors) {
    return records().size();
  }

  @Override
  public List<Objection> objections(List<Factor> factors) {
    List<NamedCsvRecord> rows;
    try {
      rows = records();
    } catch (UncheckedIOException | CsvParseException | IllegalArgumentException e) {
      return List.of(new Objection("file", "unreadable: " + e.getMessage(), file, "a CSV file"));
    }
    List<String> names = factors.stream().map(Factor::id).toList();
    if (rows.isEmpty()) {
      return List.of(new Objection("file", "no point in", file, "a row for each point"));
    }
    List<String> header = rows.get(0).getHeader();
    if (header.size() != names.size() || !Set.copyOf(header).equals(Set.copyOf(names))) {
      return List.of(
          new Objection("file", "columns", String.join(",", header), String.join(",", names)));
    }
    return rows.stream().flatMap(row -> objections(row, factors).stream()).toList();
  }

  private List<Objection> objections(NamedCsvRecord row, List<Factor> factors) {
    boolean whole = row.getFieldCount() == factors.size();
    return PointList.objections("file", whole ? values(row, factors) : row.getFields(), factors)
        .stream()
        .map(o -> o.at(file + ":" + row.getStartingLineNumber()))
        .toList();
  }

  private static List<String> values(NamedCsvRecord row, List<Factor> factors) {
    return factors.stream().map(f -> row.getField(f.id()).strip()).toList();
  }

  private List<NamedCsvRecord> records() {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofNamedCsvRecord(Path.of(file), StandardCharsets.UTF_8)) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
