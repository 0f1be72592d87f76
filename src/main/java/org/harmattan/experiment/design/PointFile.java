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
import java.util.stream.Collectors;
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
    return records().stream()
        .map(row -> factors.stream().map(f -> row.getField(f.id()).strip()).toList())
        .toList();
  }

  @Override
  public long size(List<Factor> factors) {
    return records().size();
  }

  @Override
  public List<String> objections(List<Factor> factors) {
    try {
      List<NamedCsvRecord> rows = records();
      Set<String> names = factors.stream().map(Factor::id).collect(Collectors.toSet());
      return rows.isEmpty() || Set.copyOf(rows.get(0).getHeader()).equals(names)
          ? List.of()
          : List.of("columns " + rows.get(0).getHeader() + " are not the factors " + names);
    } catch (UncheckedIOException | CsvParseException | IllegalArgumentException e) {
      return List.of("unreadable file: " + e.getMessage());
    }
  }

  private List<NamedCsvRecord> records() {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(Path.of(file), StandardCharsets.UTF_8)) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
