package org.harmattan.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.harmattan.analysis.RunMeasure;
import org.harmattan.observe.Fixtures;
import org.harmattan.observe.RunResult;
import org.harmattan.results.stored.RunSet;
import org.harmattan.results.stored.RunSets;
import org.harmattan.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunComparisonTest {
  private static final Scenario SCENARIO = StoredFolders.scenario("2012-06-30");

  @TempDir static Path temp;
  private static List<RunResult> runs;

  @BeforeAll
  static void writeFolders() {
    runs = StoredFolders.write(temp.resolve("first"), "first", SCENARIO, 1, 4);
    StoredFolders.write(temp.resolve("again"), "again", SCENARIO, 1, 3);
    StoredFolders.write(temp.resolve("others"), "others", SCENARIO, 2, 5);
  }

  private static RunSet read(String folder) {
    RunSets sets = RunSets.read(List.of(temp.resolve(folder).toString()));
    assertThat(sets.faults()).isEmpty();
    return sets.sets().get(0);
  }

  /** What is read from the tables is what the run itself measured, as far as tables are rounded. */
  @Test
  void storedRunsMeasureAsTheRunsThemselves() {
    RunSet set = read("first");
    assertThat(set.runs()).hasSize(4);
    for (int i = 0; i < runs.size(); i++) {
      double[] direct = RunMeasure.all(runs.get(i), Fixtures.PLACES);
      for (Map.Entry<StoredMeasure, RunMeasure> same :
          Map.of(
                  StoredMeasure.RECORDED_DEATHS, RunMeasure.RECORDED_DEATHS,
                  StoredMeasure.STATE_BASED_DEATHS, RunMeasure.STATE_BASED_DEATHS,
                  StoredMeasure.NON_STATE_DEATHS, RunMeasure.NON_STATE_DEATHS,
                  StoredMeasure.ONE_SIDED_DEATHS, RunMeasure.ONE_SIDED_DEATHS,
                  StoredMeasure.MILITANT_INFLUENCE, RunMeasure.MILITANT_INFLUENCE,
                  StoredMeasure.STATE_CONTROL, RunMeasure.STATE_CONTROL,
                  StoredMeasure.JNIM_AREA, RunMeasure.JNIM_AREA)
              .entrySet()) {
        assertThat(same.getKey().of(set, set.runs().get(i)))
            .as(same.getKey().id())
            .isCloseTo(direct[same.getValue().ordinal()], within(1e-5));
      }
      assertThat(StoredMeasure.DISPLACED.of(set, set.runs().get(i)))
          .isCloseTo(direct[RunMeasure.DISPLACED.ordinal()], within(6.0));
    }
  }

  @Test
  void runsOfTheSameSeedsArePairedAndDoNotDiffer() {
    RunComparison comparison = RunComparison.of(read("first"), List.of(read("again")));
    Alternative alternative = comparison.alternatives().get(0);
    assertThat(alternative.pairing().paired()).isTrue();
    assertThat(alternative.pairing().baseline()).hasSize(3);
    assertThat(alternative.parting()).isNull();
    assertThat(comparison.effects())
        .hasSize(StoredMeasure.values().length)
        .allMatch(effect -> effect.certainty() == Effect.Certainty.NONE);
  }

  @Test
  void runsOfOtherSeedsAreSamples() {
    RunComparison comparison = RunComparison.of(read("first"), List.of(read("others")));
    Alternative alternative = comparison.alternatives().get(0);
    assertThat(alternative.pairing().paired()).isFalse();
    assertThat(alternative.pairing().baseline()).hasSize(4);
    assertThat(alternative.pairing().others()).hasSize(5);
    assertThat(comparison.effects()).allMatch(effect -> !effect.contrast().paired());
    assertThat(comparison.effects()).noneMatch(e -> e.certainty() == Effect.Certainty.NONE);
  }

  /** The interval of a series at a step is that of the number itself. */
  @Test
  void aSeriesHasTheIntervalsOfItsNumbers() {
    for (String other : List.of("again", "others")) {
      Pairing pairing = Pairing.of(read("first"), read(other));
      Course deaths = Course.ALL.get(Course.ALL.size() - 3);
      DifferenceBand band = pairing.band(run -> deaths.of(run, Course.COUNTRY));
      var contrast = pairing.contrast(run -> deaths.of(run, Course.COUNTRY)[4]);
      assertThat(band.mean()[4]).isCloseTo(contrast.difference(), within(1e-9));
      assertThat(band.low()[4]).isCloseTo(contrast.low(), within(1e-9));
      assertThat(band.high()[4]).isCloseTo(contrast.high(), within(1e-9));
      assertThat(band.p()[4]).isCloseTo(contrast.p(), within(1e-9));
    }
  }

  @Test
  void mapsOfTheSameRunsShowNothing() {
    Alternative same =
        RunComparison.of(read("first"), List.of(read("again"))).alternatives().get(0);
    MapContrast map = MapContrast.of(same, MapContrast.Side.MILITANT);
    assertThat(map.shareFound()).isZero();
    assertThat(map.difference().mean()).containsOnly(0);
    assertThat(map.q()).hasSize(Fixtures.PLACES.grid().size());
  }
}
