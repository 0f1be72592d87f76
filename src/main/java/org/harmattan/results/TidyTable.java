package org.harmattan.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A table that sums up runs: its file, and its columns from the components of a record.
 *
 * @param <R> record of one row
 * @param file name of the file
 * @param rowType the record's class
 */
public record TidyTable<R extends Record>(String file, Class<R> rowType) {

  /** The columns, in order. */
  public List<String> header() {
    return new RowCodec<>(rowType).header();
  }

  /** Rows as the fields that the file would have, in the order of the header. */
  public List<List<String>> fields(List<R> rows) {
    RowCodec<R> codec = new RowCodec<>(rowType);
    return rows.stream().map(row -> List.of(codec.encode(row))).toList();
  }

  /** Writes it into a folder. */
  public void write(Path folder, List<R> rows) throws IOException {
    RowCodec.write(folder.resolve(file), rowType, rows);
  }
}
