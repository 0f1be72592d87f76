package org.harmattan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.harmattan.observe.RunResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareReportTest {

  @Test
  void scenariosStandSideBySideWithTheirDifference(@TempDir Path folder) throws IOException {
    List<RunResult> runs = SyntheticRuns.replicates(4);
    CompareReport.write(
        folder,
        SyntheticRuns.country(),
        SyntheticRuns.grid(),
        List.of(runs.subList(0, 2), runs.subList(2, 4)),
        List.of("First <i>", "Second"));
    assertThat(Files.readString(folder.resolve("report.html")))
        .contains("First &lt;i&gt;", "Second", "Difference from")
        .doesNotContain("<i>");
    assertThat(folder.resolve("charts/compare-deaths.svg")).isNotEmptyFile();
    assertThat(folder.resolve("maps/compare-maps.png")).isNotEmptyFile();
  }

  @Test
  void theSameScenarioDiffersFromItselfByNothing() {
    Replicates runs = new Replicates(SyntheticRuns.replicates(3), SyntheticRuns.grid());
    Comparison comparison = new Comparison(List.of(runs, runs), List.of("a", "b"));
    var series = comparison.series(all -> Replicates.displaced());
    assertThat(series.get(0).difference()).isNull();
    assertThat(series.get(1).difference().high90()).containsOnly(0);
  }

  @Test
  void everyScenarioNeedsALabel() {
    Replicates runs = new Replicates(SyntheticRuns.replicates(1), SyntheticRuns.grid());
    assertThatThrownBy(() -> new Comparison(List.of(runs), List.of("a", "b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 scenarios with 2 labels");
  }
}
