package org.harmattan.results.stored;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.harmattan.results.Table;
import org.harmattan.results.dataset.Dataset;

/** Where the tables of a set of runs lie. */
sealed interface Source {

  /** The files of a table; none where it was not kept. */
  List<Path> files(Table<?> table) throws IOException;

  /** How DuckDB reads them, given the files as its first parameter. */
  String reader(Table<?> table);

  /** The design point whose rows count. */
  int point();

  /** A run folder with CSV tables. */
  record Folder(Path path) implements Source {
    @Override
    public List<Path> files(Table<?> table) {
      Path file = path.resolve(table.file());
      return java.nio.file.Files.exists(file) ? List.of(file) : List.of();
    }

    /** Every column as text: DuckDB shall not guess from the first rows what a column holds. */
    @Override
    public String reader(Table<?> table) {
      return "read_csv(?, header = true, all_varchar = true, delim = ',', quote = '\"')";
    }

    @Override
    public int point() {
      return 0;
    }
  }

  /** A point of an experiment with Parquet tables. */
  record Point(Dataset dataset, int point) implements Source {
    @Override
    public List<Path> files(Table<?> table) throws IOException {
      List<Path> files = dataset.files(table);
      return files.stream().allMatch(java.nio.file.Files::exists) ? files : List.of();
    }

    @Override
    public String reader(Table<?> table) {
      return "read_parquet(?)";
    }
  }
}
