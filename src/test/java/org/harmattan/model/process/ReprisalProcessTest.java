package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Mechanism 11b. In the first half of the country a quarter of the people are herders, in the
 * second three quarters. Bounds as in {@link Counts}.
 */
@Tag("reprisals")
class ReprisalProcessTest {
  private static final int HERDERS = 0;
  private static final int FARMERS = 1;
  private static final int FARMED = 5;
  private static final int GRAZED = 10;
  private static final int CELLS = 1000;

  @Test
  void aLedgerIsKeptOfWhoSufferedByWhom() {
    SmallWorld small = SmallWorld.of("parameters.reprisals.blame-share=0.5");
    World world = small.world();
    new ReprisalProcess(world);
    world.chronicle().oneSided(0, small.cell("farmers", FARMED, 9), FARMED, 10);
    assertThat(world.harm().ledger[1]).containsExactly(10, 0);
    world.chronicle().oneSided(0, small.cell("herders", FARMED, 9), FARMED, 8);
    assertThat(world.harm().ledger[1]).containsExactly(10, 8);
    world.chronicle().oneSided(0, small.unit("army", GRAZED, 9), GRAZED, 8);
    assertThat(world.harm().ledger[2]).containsExactly(0.5 * 8 * 0.75, 0);
    world.chronicle().oneSided(0, small.cell("jnim", GRAZED, 9), GRAZED, 8);
    assertThat(world.harm().ledger[2]).containsExactly(3, 0.5 * 8 * 0.25);
    world.chronicle().oneSided(0, small.cell("jnim", GRAZED, 9), GRAZED, 0);
    assertThat(world.harm().ledger[2]).containsExactly(3, 1);
  }

  /** Farmers avenge themselves where herders are the minority, and not on their own people. */
  @Test
  void reprisalsHitTheOtherCommunityWhereItIsAMinority() {
    double people = SmallCountry.PEOPLE / (SmallCountry.PEOPLE + 2000.0);
    double exposed = 0.5 * 0.25 / (0.25 + 0.05);
    double expected = CELLS * 0.05 * Math.sqrt(10_000) * exposed * people / 30.4375;
    Counts.near(expected, reprisals("farmers", FARMED, FARMERS).size());
    assertThat(reprisals("herders", FARMED, HERDERS)).isEmpty();
    Counts.near(expected, reprisals("herders", GRAZED, HERDERS).size());
    assertThat(reprisals("farmers", GRAZED, FARMERS)).isEmpty();
  }

  @Test
  void onlyWhoHasSomethingToAvengeAndNoDisciplineStrikes() {
    assertThat(reprisals("farmers", FARMED, HERDERS)).as("the other side's ledger").isEmpty();
    assertThat(reprisals("jnim", FARMED, FARMERS)).as("no militia").isEmpty();
    assertThat(reprisals("farmers", FARMED, FARMERS, "groups.farmers.discipline=1")).isEmpty();
    assertThat(reprisals("farmers", FARMED, FARMERS, "mechanisms.reprisals=off")).isEmpty();
    assertThat(reprisals("farmers", FARMED, FARMERS, "parameters.reprisals.half-people=1000000"))
        .hasSizeLessThan(20);
  }

  /** One death each, which is taken off the ledger. */
  private static List<ConflictEvent> reprisals(
      String group, int place, int side, String... settings) {
    SmallWorld small =
        SmallWorld.of(
            settings.length > 0 ? settings[0] : "parameters.reprisals.median-deaths=1",
            "parameters.reprisals.deaths-spread=0");
    double[] ledger = small.world().harm().ledger[place / 4];
    ledger[side] = 10_000;
    for (int c = 0; c < CELLS; c++) {
      small.cell(group, place, 20);
    }
    return small.run(new ReprisalProcess(small.world()), 1);
  }

  @Test
  void vengeanceIsTakenOffTheLedgerAndLimitedByWhoTakesIt() {
    SmallWorld small =
        SmallWorld.of(
            "parameters.reprisals.median-deaths=7",
            "parameters.reprisals.deaths-spread=0",
            "parameters.reprisals.events-per-ledger-month=5",
            "parameters.reprisals.half-people=1",
            "parameters.reprisals.settled-share=0.5");
    MilitantCell strong = small.cell("farmers", FARMED, 100);
    small.world().harm().ledger[1][FARMERS] = 10_000;
    List<ConflictEvent> events = small.run(new ReprisalProcess(small.world()), 1);
    assertThat(events).extracting(ConflictEvent::civilianDeaths).containsExactly(7);
    assertThat(small.world().harm().ledger[1][FARMERS]).isEqualTo(10_000 - 0.5 * 7);
    double harm = small.world().harm().week[Bloc.MILITIA.ordinal()][FARMED];
    assertThat(harm).isCloseTo(7 * small.world().harmPerDeath(), within(1e-9));
    strong.change(-98);
    small.run(() -> {}, 1);
    assertThat(small.run(new ReprisalProcess(small.world()), 1))
        .as("three deaths a fighter")
        .extracting(ConflictEvent::civilianDeaths)
        .containsExactly(6);
  }

  @Test
  void memoryFadesAndASmallLedgerMovesNobody() {
    SmallWorld small = SmallWorld.of();
    World world = small.world();
    world.activeGroups().add("farmers");
    world.harm().ledger[1][FARMERS] = 0.4;
    new ReprisalProcess(world).mobilise();
    double kept = Math.exp(-7 / 30.4375 / 18);
    assertThat(world.harm().ledger[1][FARMERS]).isCloseTo(0.4 * kept, within(1e-9));
    assertThat(world.roster().cells()).isEmpty();
  }

  /** A ledger of 100 calls up 60 x 0.23 a week; 60,000 farmers would raise at most 120. */
  @Test
  void acommunityRaisesFightersAsItsLedgerGrowsUpToItsCeiling() {
    SmallWorld small = SmallWorld.of();
    MilitantCell cell = small.cell("farmers", FARMED, 24);
    double joined = raised(small, cell, 100);
    double room = 1 - 24 / (0.002 * 4 * SmallCountry.PEOPLE * 0.75);
    Counts.near(200 * 60 * 7 / 30.4375 * room, joined);
    cell.change(96);
    assertThat(raised(small, cell, 100)).as("full").isZero();
    SmallWorld off = SmallWorld.of("mechanisms.reprisals=off");
    assertThat(raised(off, off.cell("farmers", FARMED, 24), 100)).isZero();
  }

  @Test
  void someOfThemJoinInsurgentsOfTheirCommunityWhereAnyAreNear() {
    SmallWorld small = SmallWorld.of("parameters.reprisals.insurgent-share=1");
    MilitantCell militia = small.cell("farmers", FARMED, 24);
    small.cell("katiba", FARMED, 10);
    small.cell("is", FARMED + 4, 10);
    assertThat(raised(small, militia, 100)).as("herders, and too far off").isPositive();
    MilitantCell insurgents = small.cell("is", FARMED, 20);
    assertThat(raised(small, insurgents, 100)).isPositive();
    assertThat(raised(small, militia, 100)).isZero();
    SmallWorld none = SmallWorld.of("parameters.reprisals.insurgent-share=0");
    none.cell("farmers", FARMED, 24);
    assertThat(raised(none, none.cell("is", FARMED, 20), 100)).isZero();
  }

  /** Sum over weeks that begin alike. */
  private static double raised(SmallWorld small, MilitantCell cell, double ledger) {
    ReprisalProcess process = new ReprisalProcess(small.world());
    int before = cell.strength();
    double sum = 0;
    for (int week = 0; week < 200; week++) {
      small.world().harm().ledger[1][FARMERS] = ledger;
      process.mobilise();
      int joined = cell.strength() - before;
      sum += joined;
      cell.change(-joined);
      small.world().people().demobilise(FARMED, joined);
    }
    return sum;
  }

  @Test
  void whereThereIsNoCellOrItIsFullAnotherOneForms() {
    SmallWorld small = SmallWorld.of("parameters.reprisals.mobilisation-per-ledger=100");
    World world = small.world();
    world.activeGroups().add("farmers");
    world.harm().ledger[1][FARMERS] = 1000;
    new ReprisalProcess(world).mobilise();
    assertThat(world.roster().cells()).hasSize(1);
    MilitantCell cell = world.roster().cells().get(0);
    assertThat(cell.actor()).isEqualTo("farmers");
    assertThat(cell.strength()).isEqualTo(30);
    assertThat(cell.locality()).isBetween(4, 7);
    assertThat(world.presence().at(Bloc.MILITIA, cell.locality())).isTrue();
    assertThat(world.people().at(cell.locality())).isEqualTo(SmallCountry.PEOPLE - 30);
    cell.change(60);
    world.harm().ledger[1][FARMERS] = 100;
    new ReprisalProcess(world).mobilise();
    assertThat(world.roster().cells()).as("below four cells' size it takes more in").hasSize(1);
  }

  @Test
  void aMilitiaTooFarAwayOrOfTheOtherCommunityRaisesNobody() {
    for (String setting :
        List.of(
            "parameters.reprisals.recruiting-km=10", "parameters.reprisals.ceiling-share=0.002")) {
      SmallWorld small = SmallWorld.of("parameters.reprisals.mobilisation-per-ledger=100", setting);
      World world = small.world();
      world.activeGroups().add("herders");
      world.activeGroups().add("jnim");
      world.harm().ledger[1][FARMERS] = 1000;
      world.harm().ledger[3][HERDERS] = setting.contains("km") ? 1000 : 0;
      new ReprisalProcess(world).mobilise();
      assertThat(world.roster().cells()).as(setting).isEmpty();
    }
  }
}
