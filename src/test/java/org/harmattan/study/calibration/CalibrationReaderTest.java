package org.harmattan.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.harmattan.analysis.calibration.Target;
import org.harmattan.scenario.ScenarioException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calibration files: what they give, and that every mistake is told at once. */
class CalibrationReaderTest {
  private static final Path QUICK = Path.of("scenarios/experiments/calibrate-quick.yaml");

  private static final String PATTERN = "kind: scored-pattern, pattern: p7b";

  @TempDir Path temp;

  @Test
  void targetsAreTheRecordsOwnNumbers() {
    Calibration calibration = CalibrationReader.read(QUICK, null, false);
    List<Target> targets = calibration.targets();
    assertThat(targets).extracting(Target::id).contains("deaths-2012", "events-2013");
    // P1: 359 deaths in 2012.
    assertThat(targets.get(0).observed()).isEqualTo(StrictMath.log1p(359));
    assertThat(calibration.values(new double[] {0, 0.5, 1})).startsWith("1").endsWith("0.02");
  }

  /** A null can be fitted as hard as the model; what is wrong with it is told likewise. */
  @Test
  void anotherScenarioIsFittedInTheSameWay() {
    Path instead = Path.of("scenarios/nulls/moves-only.yaml");
    Calibration model = CalibrationReader.read(QUICK, null, false);
    Calibration other = CalibrationReader.read(QUICK, instead, false);
    assertThat(other.name()).isEqualTo("calibrate-quick-moves-only");
    assertThat(other.file()).isEqualTo(model.file());
    assertThat(other.scenario(List.of(), 50).mechanisms())
        .isNotEqualTo(model.scenario(List.of(), 50).mechanisms());
    assertThatThrownBy(() -> CalibrationReader.read(QUICK, Path.of("scenarios/nul.yaml"), false))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("nul.yaml");
  }

  @Test
  void everyMistakeIsToldAtOnce() throws IOException {
    String text = Files.readString(QUICK);
    Path file =
        write(
            text.replace("../mali", Path.of("scenarios/mali").toAbsolutePath().toString())
                .replace("attacks-per-month", "atacks-per-month")
                .replace("from: 0.005, to: 0.02", "from: 0.02, to: 0.005")
                .replace("kept-share: 0.5", "kept-share: 2")
                .replace("kind: events-by-year", "kind: events-by-yaer")
                .replace("waves: 1", "wave: 1"));
    ScenarioException e =
        catchThrowableOfType(
            ScenarioException.class, () -> CalibrationReader.read(file, null, false));
    assertThat(e.getMessage())
        .contains("atacks-per-month", "does not ascend", "kept-share", "events-by-yaer", "wave");
    assertThat(e.problems()).hasSize(5);
  }

  /** The shares of types of violence are scored for 2017 to 2019. */
  @Test
  void aTargetWithoutANumberIsRefused() throws IOException {
    String text = Files.readString(QUICK).replace("kind: events-by-year", PATTERN);
    Path file =
        write(text.replace("../mali", Path.of("scenarios/mali").toAbsolutePath().toString()));
    assertThatThrownBy(() -> CalibrationReader.read(file, null, false))
        .hasMessageContaining("targets.events-by-year")
        .hasMessageContaining("no number on record");
  }

  @Test
  void aScreeningMayBeLeftOutOrGiven() throws IOException {
    assertThat(CalibrationReader.read(QUICK, null, false).file().screening()).isEmpty();
    Calibration screened = CalibrationReader.read(write(screening("keep: 2")), null, false);
    CalibrationFile.Screen how = screened.file().screening().orElseThrow();
    assertThat(how).isEqualTo(new CalibrationFile.Screen(30, 8, 4, 1, 2));
    // 8 trajectories of 3 parameters and the dummy.
    assertThat(how.runs(3)).isEqualTo(40);
    assertThat(Cost.steps(screened.file()).get(0)).isEqualTo(new Cost.Step("screening", 30, 40));
  }

  @Test
  void everyMistakeInAScreeningIsToldAtOnce() throws IOException {
    Path file = write(screening("keep: 4, levels: 5, trajectories: 8"));
    ScenarioException across =
        catchThrowableOfType(
            ScenarioException.class, () -> CalibrationReader.read(file, null, false));
    assertThat(across.getMessage())
        .contains("screening.keep", "\"4\"", "1 to 3", "screening.levels", "\"5\"");
    assertThat(across.problems()).hasSize(2).allMatch(p -> p.line() > 0);
    Path other = write(screening("kepp: 2, levels: 2, replications: many, cell-km: 5"));
    ScenarioException within =
        catchThrowableOfType(
            ScenarioException.class, () -> CalibrationReader.read(other, null, false));
    assertThat(within.getMessage()).contains("kepp", "keep", "levels", "many", "cell-km");
    assertThat(within.problems()).hasSize(4);
  }

  private static String screening(String content) throws IOException {
    return Files.readString(QUICK)
            .replace("../mali", Path.of("scenarios/mali").toAbsolutePath().toString())
        + "screening: {"
        + content
        + "}\n";
  }

  @Test
  void withheldYearsAreOpenedOnRequestOnly() throws IOException {
    String text = Files.readString(QUICK).replace("to: 2013", "to: 2020");
    Path file =
        write(text.replace("../mali", Path.of("scenarios/mali").toAbsolutePath().toString()));
    assertThatThrownBy(() -> CalibrationReader.read(file, null, false))
        .hasMessageContaining("2012 to 2019")
        .hasMessageContaining("--fit-withheld");
    assertThat(CalibrationReader.read(file, null, true).fit().to()).isEqualTo(2020);
  }

  private Path write(String text) throws IOException {
    return Files.writeString(temp.resolve("calibrate.yaml"), text);
  }
}
