package org.harmattan.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;
import org.harmattan.results.Table;
import org.harmattan.results.Tables;

/** Compares runs by the bytes of all their tables. */
final class TableBytes {
  private TableBytes() {}

  /** Writes both runs below a folder and compares every table. */
  static void assertSame(Path folder, RunResult expected, RunResult actual) throws IOException {
    Places places = Places.of(expected.scenario());
    Path one = write(folder.resolve("expected"), expected, places);
    Path two = write(folder.resolve("actual"), actual, places);
    for (Table<?> table : Tables.ALL) {
      assertThat(two.resolve(table.file())).hasSameBinaryContentAs(one.resolve(table.file()));
    }
  }

  private static Path write(Path folder, RunResult run, Places places) throws IOException {
    Files.createDirectories(folder);
    try (Tables tables = new Tables(folder, places)) {
      tables.append(run);
    }
    return folder;
  }
}
