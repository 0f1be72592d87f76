package org.harmattan.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmattan.scenario.Resolved;
import org.harmattan.scenario.ScenarioException;
import org.junit.jupiter.api.Test;

class FutureChecksTest {
  private static final Path BASELINE = Path.of("scenarios", "mali-2012-2024.yaml");
  private static final LocalDate FORK = LocalDate.of(2021, 12, 31);

  @Test
  void whatIsAheadAndWhatAModelTakesUpMayDiffer() {
    assertThatCode(
            () ->
                check(
                    "parameters.contagion.clearance-per-month=0.1",
                    "parameters.contagion.basic-reproduction-number=1",
                    "mechanisms.deep-strikes=off",
                    "blocs.jnim.restraint=0.9",
                    "forces.fama.discipline=0.9",
                    "timeline.french-exit=null",
                    "title=Another future",
                    "timeline.kidal-army-2023.date=2023-10-29"))
        .doesNotThrowAnyException();
  }

  @Test
  void everythingElseIsRefusedAtOnceWithTheReason() {
    List<String> problems =
        refused(
            "parameters.opening.full-remoteness-km=100",
            "parameters.reach.length-km=30",
            "mechanisms.stances=off",
            "forces.fama.unit-size=99",
            "groups.ansar-dine.bloc=is",
            "stances.jnim-is=hostile",
            "grid.cell-km=25",
            "timeline.coup-2020=null",
            "timeline.alliance-2023.date=2021-09-16");
    assertThat(problems).hasSize(9);
    assertThat(problems)
        .anyMatch(
            p ->
                p.startsWith("--set parameters.opening.full-remoteness-km=100: ")
                    && p.contains("(it is set on the first day): \"100\""))
        .anyMatch(p -> p.contains("timeline.coup-2020: ") && p.contains("before the fork on 2021"))
        .anyMatch(p -> p.contains("timeline.alliance-2023: ") && p.contains("\"2021-09-16\""))
        .anyMatch(p -> p.contains("mechanisms.stances: ") && p.contains("\"false\"; valid: true"));
  }

  @Test
  void aFutureWithoutADayIsRefused() {
    Resolved until = ScenarioReader.read(BASELINE, Map.of(), FORK);
    var e =
        catchThrowableOfType(
            ScenarioException.class,
            () -> FutureChecks.run(ScenarioReader.read(BASELINE).scenario(), FORK, until));
    assertThat(e.problems()).extracting(p -> p.path()).contains("end");
  }

  @Test
  void aWrittenScenarioIsReadBackFromItsText() {
    Resolved baseline = ScenarioReader.read(BASELINE);
    String text = ScenarioWriter.write(baseline.scenario());
    assertThat(ScenarioReader.read("mali.checkpoint", text, Map.of(), null).scenario())
        .isEqualTo(baseline.scenario());
  }

  private static List<String> refused(String... settings) {
    return catchThrowableOfType(ScenarioException.class, () -> check(settings)).problems().stream()
        .map(p -> p.text())
        .toList();
  }

  private static void check(String... settings) {
    Map<String, String> overrides = new LinkedHashMap<>();
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      overrides.put(setting.substring(0, equals), setting.substring(equals + 1));
    }
    Resolved future = ScenarioReader.read(BASELINE, overrides, null);
    FutureChecks.run(ScenarioReader.read(BASELINE).scenario(), FORK, future);
  }
}
