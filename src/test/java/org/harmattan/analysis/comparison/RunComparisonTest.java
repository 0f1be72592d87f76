package org.harmattan.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.harmattan.analysis.Outcome;
import org.harmattan.analysis.Place;
import org.harmattan.observe.Fixtures;
import org.harmattan.results.stored.RunSet;
import org.harmattan.results.stored.RunSets;
import org.harmattan.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunComparisonTest {
  private static final Scenario SCENARIO = StoredFolders.scenario("2012-06-30");

  @TempDir static Path temp;

  @BeforeAll
  static void writeFolders() {
    StoredFolders.write(temp.resolve("first"), "first", SCENARIO, 1, 4);
    StoredFolders.write(temp.resolve("again"), "again", SCENARIO, 1, 3);
    StoredFolders.write(temp.resolve("others"), "others", SCENARIO, 2, 5);
  }

  private static RunSet read(String folder) {
    RunSets sets = RunSets.read(List.of(temp.resolve(folder).toString()), List.of());
    assertThat(sets.faults()).isEmpty();
    return sets.sets().get(0);
  }

  @Test
  void runsOfTheSameSeedsArePairedAndDoNotDiffer() {
    RunComparison comparison =
        RunComparison.of(read("first"), List.of(read("again")), RunComparison.USUAL);
    Alternative alternative = comparison.alternatives().get(0);
    assertThat(alternative.pairing().paired()).isTrue();
    assertThat(alternative.pairing().baseline()).hasSize(3);
    assertThat(alternative.parting()).isNull();
    assertThat(comparison.effects())
        .hasSize(RunComparison.USUAL.size())
        .allMatch(effect -> effect.certainty() == Effect.Certainty.NONE);
  }

  @Test
  void runsOfOtherSeedsAreSamples() {
    RunComparison comparison =
        RunComparison.of(read("first"), List.of(read("others")), RunComparison.USUAL);
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
      DifferenceBand band = pairing.band(run -> Outcome.CIVILIAN_DEATHS.course(run, Place.COUNTRY));
      var contrast = pairing.contrast(run -> Outcome.CIVILIAN_DEATHS.course(run, Place.COUNTRY)[4]);
      assertThat(band.mean()[4]).isCloseTo(contrast.difference(), within(1e-9));
      assertThat(band.low()[4]).isCloseTo(contrast.low(), within(1e-9));
      assertThat(band.high()[4]).isCloseTo(contrast.high(), within(1e-9));
      assertThat(band.p()[4]).isCloseTo(contrast.p(), within(1e-9));
    }
  }

  @Test
  void mapsOfTheSameRunsShowNothing() {
    Alternative same =
        RunComparison.of(read("first"), List.of(read("again")), RunComparison.USUAL)
            .alternatives()
            .get(0);
    MapContrast map = MapContrast.of(same, MapContrast.Side.MILITANT);
    assertThat(map.shareFound()).isZero();
    assertThat(map.difference().mean()).containsOnly(0);
    assertThat(map.q()).hasSize(Fixtures.PLACES.grid().size());
  }
}
