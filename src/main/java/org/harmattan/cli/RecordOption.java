package org.harmattan.cli;

import java.nio.file.Path;
import java.util.List;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.analysis.score.ObservedReader;
import org.harmattan.analysis.score.ViolenceCounts;
import org.harmattan.geography.CountryReader;
import org.harmattan.geography.Region;
import org.harmattan.scenario.ScenarioException;
import picocli.CommandLine.Option;

/** {@code --observed}: the record. */
final class RecordOption {
  @Option(
      names = "--observed",
      paramLabel = "FILE",
      description = "Another record in the columns of the project's; default: UCDP GED 2012–2021.")
  private Path observed;

  /** The file; null for the project's own. */
  Path file() {
    return observed;
  }

  /**
   * What was observed.
   *
   * @throws ScenarioException with everything that is wrong with the file
   */
  ViolenceCounts record() {
    List<String> names = CountryReader.read().regions().stream().map(Region::name).toList();
    RecordedViolence record =
        observed == null ? RecordedViolence.mali() : ObservedReader.read(observed, names);
    return ViolenceCounts.of(record, RecordedViolence.recordedNames(names));
  }
}
