package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harmattan.model.Cause;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.TimelineEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is put where, and how strengths change over time. */
@Tag("timeline")
class MusteringTest {
  private final SmallWorld small = SmallWorld.of();
  private final World world = small.world();
  private final TimelineActions actions = new TimelineActions(world);

  @Test
  void unitsStandAtTheirBasesByTheirShares() {
    new Mustering(world).units("army", 1200);
    assertThat(soldiersAt(SmallCountry.CAPITAL)).isEqualTo(500);
    assertThat(soldiersAt(SmallCountry.MOPTI)).isEqualTo(300);
    assertThat(soldiersAt(SmallCountry.KIDAL)).isEqualTo(200);
    assertThat(world.roster().forces()).hasSize(12).allMatch(unit -> unit.strength() == 100);
  }

  @Test
  void theLastUnitOfABaseTakesTheRest() {
    new Mustering(world).units("mission", 240);
    assertThat(world.roster().forces())
        .extracting(SecurityUnit::strength)
        .containsExactly(100, 140);
    new Mustering(world).units("mission", 150);
    assertThat(world.roster().forces()).hasSize(4);
  }

  @Test
  void cellsOfAGroupStandAroundItsBaseAndComeFromOutside() {
    new Mustering(world).cells("jnim", 210, Cause.START);
    List<MilitantCell> cells = world.roster().cells();
    assertThat(cells).hasSize(10).allMatch(cell -> cell.strength() >= 20);
    assertThat(cells.get(9).strength()).isEqualTo(30);
    assertThat(cells).allMatch(cell -> cell.locality() >= 10 && cell.locality() <= 14);
    assertThat(cells).anyMatch(cell -> cell.locality() != SmallCountry.KIDAL);
    assertThat(cells).allMatch(cell -> world.presence().at(Bloc.JNIM, cell.locality()));
    assertThat(world.fightersFromOutside()).isEqualTo(210);
    assertThat(world.activeGroups()).containsExactly("jnim");
  }

  @Test
  void aBaseWithoutSpreadIsTheTownItself() {
    new Mustering(world).cells("azawad", 79, Cause.START);
    assertThat(world.roster().cells()).hasSize(1);
    assertThat(world.roster().cells().get(0).locality()).isEqualTo(SmallCountry.KIDAL);
  }

  @Test
  void aWithdrawalTakesItsTimeInEvenSteps() {
    new Mustering(world).units("mission", 400);
    assertThat(actions.apply(new TimelineEvent.Withdraw("mission", 28))).isEmpty();
    int[] left = weeks(5);
    assertThat(left).containsExactly(320, 240, 160, 80, 0);
    assertThat(actions.apply(new TimelineEvent.Withdraw("mission", 28))).contains("mission");
  }

  @Test
  void growthFillsUnitsFirstAndThenBringsNewOnes() {
    SecurityUnit worn = small.unit("mission", SmallCountry.GAO, 60);
    actions.apply(new TimelineEvent.Strength("mission", 300, 0));
    actions.continueChanges();
    assertThat(worn.strength()).isEqualTo(100);
    assertThat(soldiersAt(SmallCountry.GAO)).isEqualTo(300);
    small.run(actions::continueChanges, 10);
    assertThat(soldiersAt(SmallCountry.GAO)).as("it is over").isEqualTo(300);
  }

  @Test
  void slowGrowthWaitsUntilThereAreEnoughForAUnit() {
    small.unit("mission", SmallCountry.GAO, 100);
    actions.apply(new TimelineEvent.Strength("mission", 160, 14));
    small.run(actions::continueChanges, 14);
    assertThat(soldiersAt(SmallCountry.GAO)).isEqualTo(100);
    actions.continueChanges();
    assertThat(soldiersAt(SmallCountry.GAO)).isEqualTo(160);
  }

  @Test
  void fightersOfAGroupGoHomeOrCome() {
    small.cell("jnim", SmallCountry.KIDAL, 50);
    actions.apply(new TimelineEvent.Strength("jnim", 20, 0));
    actions.continueChanges();
    assertThat(small.overCells(MilitantCell::strength)).isEqualTo(20);
    double people = world.people().at(SmallCountry.KIDAL);
    assertThat(people).isEqualTo(SmallCountry.PEOPLE + 30);
    actions.apply(new TimelineEvent.Strength("jnim", 39, 0));
    actions.continueChanges();
    assertThat(small.overCells(MilitantCell::strength)).as("too few for a cell").isEqualTo(20);
    actions.apply(new TimelineEvent.Strength("jnim", 60, 0));
    actions.continueChanges();
    assertThat(small.overCells(MilitantCell::strength)).isEqualTo(60);
  }

  /** Soldiers left after each week. */
  private int[] weeks(int weeks) {
    int[] left = new int[weeks];
    for (int week = 0; week < weeks; week++) {
      small.run(actions::continueChanges, 7);
      left[week] = soldiersAt(SmallCountry.GAO);
    }
    return left;
  }

  private int soldiersAt(int place) {
    return world.roster().forces().stream()
        .filter(unit -> unit.locality() == place)
        .mapToInt(SecurityUnit::strength)
        .sum();
  }
}
