package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.model.Posture;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.scenario.Bloc;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanism 8: whoever is far weaker disperses, and where to. */
@Tag("attrition")
class DispersalTest {
  private static final int PLACE = 7;
  private static final int CELLS = 400;
  private static final String NO_REFUGES = "parameters.movement.refuge-weight=0";

  @Test
  void aCellKeepsPartOfItsFightersAndHidesForAWhile() {
    SmallWorld small = SmallWorld.of();
    MilitantCell cell = small.cell("jnim", PLACE, 100);
    disperse(small, cell, small.unit("army", PLACE, 1000));
    assertThat(cell.strength()).isBetween(20, 60);
    double home = small.world().people().at(PLACE) - SmallCountry.PEOPLE;
    assertThat(home).isEqualTo(100 - cell.strength());
    assertThat(cell.posture()).isEqualTo(Posture.DISPERSED);
    assertThat(cell.locality()).isNotEqualTo(PLACE);
    assertThat(small.world().presence().at(Bloc.JNIM, cell.locality())).isTrue();
    assertThat(cell.resting(19)).as("at least 20 days").isTrue();
    assertThat(cell.resting(90)).as("at most 90 days").isFalse();
  }

  @Test
  void onlyWhereTheEnemyIsFarStronger() {
    SmallWorld small = SmallWorld.of();
    MilitantCell able = small.cell("jnim", PLACE, 100);
    SecurityUnit army = small.unit("army", PLACE, 399);
    disperse(small, able, army);
    assertThat(able.strength()).as("four to one is not yet too much").isEqualTo(100);
    army.change(2);
    disperse(small, able, army);
    assertThat(able.strength()).isLessThan(100);
  }

  @Test
  void comradesAroundLetItStand() {
    SmallWorld small = SmallWorld.of();
    MilitantCell cell = small.cell("jnim", PLACE, 100);
    small.cell("jnim", PLACE, 1000);
    SecurityUnit army = small.unit("army", PLACE, 600);
    small.felt();
    disperse(small, cell, army);
    assertThat(cell.strength()).isEqualTo(100);
  }

  @Test
  void hostileReachDispersesAsWellAsWhoItMeets() {
    SmallWorld small = SmallWorld.of();
    MilitantCell cell = small.cell("jnim", PLACE, 20);
    small.unit("army", PLACE, 5000);
    SecurityUnit patrol = small.unit("army", PLACE, 10);
    small.felt();
    disperse(small, cell, patrol);
    assertThat(cell.resting(5)).isTrue();
  }

  /** Without an enemy as many go either way; with one to the right nearly all go left. */
  @Test
  void itFleesAwayFromTheStrongerEnemy() {
    assertThat(leftward(NO_REFUGES, 5000)).isGreaterThan(0.75);
    Counts.near(CELLS, 0.5, CELLS * leftward(NO_REFUGES, 0));
  }

  private static double leftward(String setting, int enemiesRight) {
    SmallWorld small = SmallWorld.of(setting);
    small.unit("army", PLACE + 4, enemiesRight);
    small.felt();
    List<MilitantCell> cells = dispersed(small, PLACE);
    long left = cells.stream().filter(cell -> cell.locality() < PLACE).count();
    return left / (double) cells.size();
  }

  private static List<MilitantCell> dispersed(SmallWorld small, int place) {
    SecurityUnit army = small.unit("army", place, 1000);
    List<MilitantCell> cells = new ArrayList<>();
    Dispersal dispersal = new Dispersal(small.world(), small.world().stream("test"));
    for (int c = 0; c < CELLS; c++) {
      MilitantCell cell = small.cell("jnim", place, 20);
      dispersal.consider(cell, army);
      cells.add(cell);
    }
    return cells;
  }

  /** Pulls from locality 11: 3 at the towns beside, 4.2 where 40 km off one, and so on. */
  @Test
  void remoteAndBorderPlacesAttract() {
    SmallWorld small = SmallWorld.of("parameters.movement.refuge-weight=20");
    List<MilitantCell> cells = dispersed(small, 11);
    double town = at(cells, SmallCountry.KIDAL);
    double remote = at(cells, 7);
    double border = at(cells, SmallCountry.DESERT);
    double total = 0;
    for (int i = 6; i <= SmallCountry.DESERT; i++) {
      total += i == 11 ? 0 : pull(i);
    }
    Counts.near(CELLS, pull(SmallCountry.KIDAL) / total, town);
    Counts.near(CELLS, pull(7) / total, remote);
    Counts.near(CELLS, pull(SmallCountry.DESERT) / total, border);
    assertThat(town).isLessThan(remote).isLessThan(border);
  }

  private static double pull(int i) {
    int fromTown = List.of(5, 9, 13).stream().mapToInt(t -> Math.abs(t - i)).min().orElseThrow();
    return 1 + 20 * fromTown * 20 / 100.0 + (i >= 14 ? 20 : 0);
  }

  private static double at(List<MilitantCell> cells, int place) {
    return cells.stream().filter(cell -> cell.locality() == place).count();
  }

  private static void disperse(SmallWorld small, MilitantCell cell, SecurityUnit enemy) {
    new Dispersal(small.world(), small.world().stream("test")).consider(cell, enemy);
  }
}
