package org.harmattan.results;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;

/**
 * A table of a run folder: its file, and how rows are made from a run. UTF-8, commas, LF.
 *
 * @param <R> record of one row; its components are the columns
 * @param file name of the file
 * @param rowType the record's class
 * @param rows hands the rows of a run to a consumer, in the file's order
 */
public record Table<R extends Record>(String file, Class<R> rowType, Rows<R> rows) {

  /** Makes the rows of a run. */
  @FunctionalInterface
  public interface Rows<R> {
    /** Hands the rows over, in order. */
    void each(RunResult run, Places places, Consumer<R> consumer);
  }

  /** The columns, in order. */
  public List<String> header() {
    return new RowCodec<>(rowType).header();
  }

  /**
   * The rows of the table in a run folder, in order.
   *
   * @throws IllegalArgumentException when the file's header is another
   */
  public List<R> read(Path folder) throws IOException {
    List<R> rows = new ArrayList<>();
    read(folder, rows::add);
    return rows;
  }

  /**
   * Hands over the rows of the table in a run folder, in order: all at once may not fit into
   * memory.
   *
   * @throws IllegalArgumentException when the file's header is another
   */
  public void read(Path folder, Consumer<R> rows) throws IOException {
    try (Cursor<R> cursor = new Cursor<>(this, folder)) {
      while (cursor.hasNext()) {
        rows.accept(cursor.next());
      }
    }
  }

  /** A row from its fields as text, in the order of the header. */
  public R decode(List<String> fields) {
    return new RowCodec<>(rowType).decode(fields);
  }

  /** Opens the table's file in a folder and writes the header. */
  Writer<R> open(Path folder) throws IOException {
    return new Writer<>(this, folder);
  }

  /** Appends the rows of one run after another. */
  static final class Writer<R extends Record> implements AutoCloseable {
    private final Table<R> table;
    private final RowCodec<R> codec;
    private final CsvWriter csv;

    private Writer(Table<R> table, Path folder) throws IOException {
      this.table = table;
      this.codec = new RowCodec<>(table.rowType);
      this.csv = RowCodec.csv(folder.resolve(table.file));
      csv.writeRecord(codec.header());
    }

    void append(RunResult run, Places places) {
      table.rows.each(run, places, row -> csv.writeRecord(codec.encode(row)));
    }

    @Override
    public void close() throws IOException {
      csv.close();
    }
  }
}
