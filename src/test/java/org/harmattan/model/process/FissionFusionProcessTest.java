package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.model.state.MilitantCell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanism 15: a week of many cells; bounds as in {@link Counts}. */
@Tag("fission-fusion")
class FissionFusionProcessTest {
  private static final int CELLS = 1000;
  private static final double WEEK = 7 / 30.4375;
  private static final String OFTEN = "parameters.fission.fragment-per-month=1";
  private static final String NO_FUSION = "parameters.fission.merge-per-month=0";

  /** At four times the smallest viable cell the rate is full, at three it is three quarters. */
  @Test
  void largeCellsFragmentAndSmallOnesDoNot() {
    Counts.near(CELLS, 1 - Math.exp(-WEEK), fragmented(48, OFTEN, NO_FUSION));
    Counts.near(CELLS, 1 - Math.exp(-WEEK * 0.75), fragmented(36, OFTEN, NO_FUSION));
    assertThat(fragmented(23, OFTEN, NO_FUSION)).isZero();
    assertThat(fragmented(48, OFTEN, "mechanisms.fission-fusion=off")).isZero();
  }

  private static int fragmented(int strength, String... settings) {
    SmallWorld small = SmallWorld.of(settings);
    for (int c = 0; c < CELLS; c++) {
      small.cell("jnim", 5, strength);
    }
    new FissionFusionProcess(small.world()).run();
    List<MilitantCell> cells = small.world().roster().cells();
    assertThat(small.overCells(MilitantCell::strength)).isEqualTo(CELLS * strength);
    assertThat(cells).allMatch(cell -> cell.strength() >= 12 && cell.locality() == 5);
    assertThat(cells).allMatch(cell -> cell.actor().equals("jnim"));
    return cells.size() - CELLS;
  }

  @Test
  void cellsOfOneGroupInOnePlaceMerge() {
    Counts.near(500, 1 - Math.exp(-2 * WEEK * 0.3), merged("jnim", "jnim", false));
    assertThat(merged("jnim", "katiba", false)).as("another group").isZero();
    assertThat(merged("jnim", "jnim", true)).as("on the march").isZero();
  }

  /** Of 500 worlds with two cells, those in which one has taken in the other. */
  private static int merged(String a, String b, boolean marching) {
    int merged = 0;
    for (int seed = 1; seed <= 500; seed++) {
      SmallWorld small = SmallWorld.seeded(seed, "parameters.fission.fragment-per-month=0");
      small.cell(a, 5, 10);
      MilitantCell other = small.cell(b, 5, 11);
      small.cell(a, 6, 12);
      if (marching) {
        other.depart(9, 9);
      }
      new FissionFusionProcess(small.world()).run();
      assertThat(small.overCells(MilitantCell::strength)).isEqualTo(33);
      merged += 3 - small.world().roster().cells().size();
    }
    return merged;
  }

  @Test
  void whoIsOnTheMarchDoesNotFragment() {
    SmallWorld small = SmallWorld.of(OFTEN, NO_FUSION);
    for (int c = 0; c < 100; c++) {
      small.cell("jnim", 5, 48).depart(9, 9);
    }
    new FissionFusionProcess(small.world()).run();
    assertThat(small.world().roster().cells()).hasSize(100);
  }

  @Test
  void whoHasNobodyLeftIsTakenOutAlsoWithTheSwitchOff() {
    for (String setting : List.of("mechanisms.fission-fusion=off", NO_FUSION)) {
      SmallWorld small = SmallWorld.of(setting);
      small.cell("jnim", 5, 0);
      small.unit("army", 5, 0);
      small.unit("army", 5, 10);
      new FissionFusionProcess(small.world()).run();
      assertThat(new ArrayList<>(small.world().roster().all())).hasSize(1);
    }
  }
}
