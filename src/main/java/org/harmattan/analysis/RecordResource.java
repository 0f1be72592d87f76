package org.harmattan.analysis;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** The files in which the project keeps what was recorded of Mali. */
public final class RecordResource {
  private RecordResource() {}

  /** The rows of a file of this package's resources. */
  public static <T> List<T> read(String resource, Function<NamedCsvRecord, T> row) {
    try (InputStream in = RecordResource.class.getResourceAsStream(resource);
        CsvReader<NamedCsvRecord> reader =
            CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
      return reader.stream().map(row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
