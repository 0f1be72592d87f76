package org.harmattan.experiment.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.harmattan.experiment.Batch;
import org.harmattan.experiment.MaliModels;
import org.harmattan.experiment.Models;
import org.harmattan.experiment.Progress;
import org.harmattan.experiment.Replication;
import org.harmattan.experiment.ScenarioRuns;
import org.harmattan.model.simulation.Runs;
import org.harmattan.observe.Places;
import org.harmattan.results.checkpoint.Checkpoint;
import org.harmattan.results.checkpoint.CheckpointFile;
import org.harmattan.scenario.Resolved;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.ScenarioException;
import org.harmattan.scenario.yaml.ScenarioReader;
import org.harmattan.scenario.yaml.ScenarioWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the shipped scenario on a coarse grid, saved before and after the coup of March 2012. */
class ContinuationTest {
  private static final LocalDate END = LocalDate.of(2013, 4, 17);
  private static final LocalDate YEAR_END = LocalDate.of(2012, 12, 31);
  private static final Set<LocalDate> DATES =
      Set.of(
          LocalDate.of(2012, 1, 1), LocalDate.of(2012, 3, 21), LocalDate.of(2012, 5, 31), YEAR_END);

  @TempDir static Path temp;
  private static Map<String, String> whole;
  private static final Map<LocalDate, Checkpoint> SAVED = new TreeMap<>();

  @BeforeAll
  static void run() throws IOException {
    Path files = Files.createDirectory(temp.resolve("saved"));
    Replication run = replication(Runs.coarse(), END);
    Models models = new MaliModels(run.scenario(), run.places());
    whole =
        tables(
            run,
            new CheckpointingModels(
                models, DATES, saved -> SAVED.put(saved.date(), stored(files, saved))));
  }

  /** Through a file and back. */
  private static Checkpoint stored(Path folder, Checkpoint saved) {
    try {
      return CheckpointFile.read(CheckpointFile.write(folder, saved));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void whatIsContinuedUnchangedIsTheRunUninterrupted() throws IOException {
    assertThat(SAVED.keySet()).isEqualTo(DATES);
    for (Checkpoint saved : SAVED.values()) {
      Resolved same = saved.scenario("it", Map.of(), null);
      Map<String, String> continued = continued(saved, same, Continuation.SAME_NUMBERS);
      whole.forEach(
          (file, text) ->
              assertThat(continued.get(file).equals(text))
                  .as("%s of the run continued from %s", file, saved.date())
                  .isTrue());
    }
  }

  @Test
  void aRunThatEndedAndIsContinuedRecordsItsLastMonthAnew() throws IOException {
    LocalDate middle = LocalDate.of(2012, 6, 14);
    Checkpoint[] ended = new Checkpoint[1];
    Replication shorter = replication(Runs.coarse(), middle);
    Models models = new MaliModels(shorter.scenario(), shorter.places());
    tables(shorter, new CheckpointingModels(models, Set.of(middle), c -> ended[0] = c));
    Resolved longer = resolved(END);
    Map<String, String> continued = continued(ended[0], longer, Continuation.SAME_NUMBERS);
    whole.forEach(
        (file, text) -> assertThat(continued.get(file).equals(text)).as("%s", file).isTrue());
  }

  /** Changes by date that have happened go on to hold, unless the future chooses otherwise. */
  @Test
  void whatTheTimelineHasSetHoldsAfterTheFork() throws IOException {
    String[] dated = {
      "timeline.calm={date: 2012-04-01, says: s, kind: set-parameter,"
          + " parameter: combat.attacks-per-month, value: 0.5}",
      "timeline.reach={date: 2012-04-02, says: s, kind: set-parameter,"
          + " parameter: reach.half-control, value: 90}",
      "timeline.harm={date: 2012-04-03, says: s, kind: set-mechanism,"
          + " mechanism: civilian-harm, on: no}"
    };
    Replication run = replication(Runs.coarse(dated), END);
    Checkpoint[] saved = new Checkpoint[1];
    Models models = new MaliModels(run.scenario(), run.places());
    LocalDate day = LocalDate.of(2012, 6, 20);
    Map<String, String> uninterrupted =
        tables(run, new CheckpointingModels(models, Set.of(day), c -> saved[0] = c));
    assertThat(uninterrupted.get("events.csv")).isNotEqualTo(whole.get("events.csv"));
    Resolved same = saved[0].scenario("it", Map.of(), null);
    assertThat(continued(saved[0], same, Continuation.SAME_NUMBERS)).isEqualTo(uninterrupted);
    Resolved chosen =
        saved[0].scenario("it", Map.of("parameters.combat.attacks-per-month", "9"), null);
    assertThat(continued(saved[0], chosen, Continuation.SAME_NUMBERS).get("events.csv").length())
        .isGreaterThan(uninterrupted.get("events.csv").length());
  }

  @Test
  void aBranchSharesThePastAndDrawsAnotherFuture() throws IOException {
    Checkpoint saved = SAVED.get(YEAR_END);
    Resolved same = saved.scenario("it", Map.of(), null);
    String first = continued(saved, same, 1).get("violence.csv");
    assertThat(first).isEqualTo(continued(saved, same, 1).get("violence.csv"));
    assertThat(first).isNotEqualTo(continued(saved, same, 2).get("violence.csv"));
    assertThat(until2012(first)).isEqualTo(until2012(whole.get("violence.csv"))).isNotEmpty();
    assertThat(first).isNotEqualTo(whole.get("violence.csv"));
  }

  private static List<String> until2012(String table) {
    return table.lines().filter(line -> line.contains(",2012-")).toList();
  }

  @Test
  void aChangedParameterChangesWhatFollowsOnly() throws IOException {
    Checkpoint saved = SAVED.get(YEAR_END);
    Map<String, String> settings =
        Map.of(
            "parameters.combat.attacks-per-month", "0",
            "parameters.reach.half-control", "400",
            "mechanisms.civilian-harm", "off");
    Resolved calm = saved.scenario("it", settings, null);
    Map<String, String> other = continued(saved, calm, Continuation.SAME_NUMBERS);
    assertThat(until2012(other.get("violence.csv")))
        .isEqualTo(until2012(whole.get("violence.csv")));
    assertThat(other.get("events.csv").lines().count())
        .isLessThan(whole.get("events.csv").lines().count());
    assertThat(other.get("events.csv").lines().filter(l -> l.contains(",2013-")))
        .noneMatch(l -> l.contains("one-sided"));
  }

  @Test
  void whatARunningModelCannotTakeUpIsRefused() {
    Checkpoint saved = SAVED.get(YEAR_END);
    Resolved other =
        saved.scenario("it", Map.of("parameters.opening.full-remoteness-km", "90"), null);
    assertThatThrownBy(() -> Continuation.of(saved, other, 1))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("it is set on the first day");
  }

  @Test
  void seedsOfBranchesDiffer() {
    Set<Integer> seeds = new java.util.TreeSet<>();
    for (int branch = 1; branch <= 50; branch++) {
      for (int replicate = 1; replicate <= 50; replicate++) {
        seeds.add(BranchSeed.of(1, branch, replicate));
      }
    }
    Replication.of(Runs.coarse(), null, 1, 2500).forEach(r -> seeds.add(r.id().runSeed()));
    assertThat(seeds).hasSize(5000);
  }

  private static Map<String, String> continued(Checkpoint saved, Resolved future, int branch)
      throws IOException {
    Continuation continuation = Continuation.of(saved, future, branch);
    return tables(continuation.run(), continuation.models());
  }

  private static Resolved resolved(LocalDate until) {
    Map<String, String> coarse = Map.of("grid.cell-km", "50");
    return ScenarioReader.read(Path.of("scenarios", "mali-2012-2024.yaml"), coarse, until);
  }

  private static Replication replication(Scenario scenario, LocalDate until) throws IOException {
    Path file = Files.writeString(temp.resolve("scenario.yaml"), ScenarioWriter.write(scenario));
    Scenario shorter = ScenarioReader.read(file, Map.of(), until).scenario();
    return Replication.of(shorter, Places.of(scenario), 1, 1).get(0);
  }

  /** Every table and the scenario's file, by name. */
  private static Map<String, String> tables(Replication run, Models models) throws IOException {
    Path folder = Files.createTempDirectory(temp, "run");
    ScenarioRuns done = ScenarioRuns.into(folder, List.of(run), new Batch(models, 1), silent());
    assertThat(done.failed()).isEmpty();
    Map<String, String> tables = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        tables.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertThat(tables).hasSizeGreaterThan(10).containsKey("scenario.yaml");
    return tables;
  }

  private static Progress silent() {
    return new Progress() {
      @Override
      public void step() {}

      @Override
      public void close() {}
    };
  }
}
