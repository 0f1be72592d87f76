package org.harmattan.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.UserError;

/** Refuses to begin what the disk cannot hold. */
public final class DiskSpace {
  /** Measured on the shipped scenario, rounded up: all tables of one simulated month of one run. */
  private static final long BYTES_PER_MONTH = 35_000;

  /** Charts, maps and the report. */
  private static final long BYTES_FOR_REPORT = 60_000_000;

  private static final long BYTES_PER_MEGABYTE = 1_000_000;

  private DiskSpace() {}

  /** Bytes that a scenario's folder takes at most. */
  public static long needed(Scenario scenario, int replicates) {
    long months = ChronoUnit.MONTHS.between(scenario.start(), scenario.end()) + 1;
    return months * BYTES_PER_MONTH * replicates + BYTES_FOR_REPORT;
  }

  /**
   * Compares with what is free where the folder will lie.
   *
   * @throws UserError when it is less
   */
  public static void check(Path folder, long neededBytes) {
    long free = free(folder.toAbsolutePath());
    if (free < neededBytes) {
      throw new UserError(
          "the results take up to "
              + megabytes(neededBytes + BYTES_PER_MEGABYTE - 1)
              + " MB, but "
              + megabytes(free)
              + " MB are free at "
              + folder);
    }
  }

  private static long free(Path folder) {
    Path existing = folder;
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    try {
      return existing == null ? 0 : Files.getFileStore(existing).getUsableSpace();
    } catch (IOException e) {
      throw new UserError("cannot tell the free space at " + folder + ": " + e, e);
    }
  }

  private static long megabytes(long bytes) {
    return bytes / BYTES_PER_MEGABYTE;
  }
}
