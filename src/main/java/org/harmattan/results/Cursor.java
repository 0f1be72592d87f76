package org.harmattan.results;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Reads a table's file row by row: all at once may not fit into memory. */
public final class Cursor<R extends Record> implements AutoCloseable {
  private final RowCodec<R> codec;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private List<String> next;

  /**
   * Opens a table of a folder.
   *
   * @throws IllegalArgumentException when the file's header is another
   */
  public Cursor(Table<R> table, Path folder) throws IOException {
    codec = new RowCodec<>(table.rowType());
    reader = CsvReader.builder().ofCsvRecord(folder.resolve(table.file()), StandardCharsets.UTF_8);
    records = reader.iterator();
    advance();
    if (!table.header().equals(next)) {
      close();
      String found = next == null ? "none" : next.toString();
      throw new IllegalArgumentException(
          table.file() + ": header " + found + ", not " + table.header());
    }
    advance();
  }

  /** Whether there is another row. */
  public boolean hasNext() {
    return next != null;
  }

  /** What names the run of the next row: its point and replicate. */
  public List<String> run() {
    return next.subList(0, 2);
  }

  /** The next row. */
  public R next() {
    R row = codec.decode(next);
    advance();
    return row;
  }

  /** The next rows as far as they are of a run. */
  public List<Record> rows(List<String> run) {
    List<Record> rows = new ArrayList<>();
    while (hasNext() && run().equals(run)) {
      rows.add(next());
    }
    return rows;
  }

  private void advance() {
    next = records.hasNext() ? records.next().getFields() : null;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
