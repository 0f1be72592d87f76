package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.harmattan.model.Cause;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanisms 1 to 3. Counts of many weeks that begin alike; bounds as in {@link Counts}. */
@Tag("contagion")
@Tag("escalation")
@Tag("thin-state")
class ContagionProcessTest {
  private static final int SOURCE = 6;
  private static final int WEEKS = 4000;
  private static final double WEEK = 7 / 30.4375;
  private static final String R0 = "parameters.contagion.basic-reproduction-number=8";

  @Test
  void transmissionIsSolvedForTheReproductionNumber() {
    SmallWorld small = aggrieved(R0);
    double beta = new ContagionProcess(small.world()).transmissionPerMonth();
    double monthsPresent = 1 / 0.05;
    assertThat(beta * 0.5 * monthsPresent).isCloseTo(8, within(0.01));
    assertThat(
            new ContagionProcess(aggrieved("mechanisms.contagion=off").world())
                .transmissionPerMonth())
        .isZero();
  }

  @Test
  void presenceArisesNextToPresenceByPressureAndSusceptibility() {
    SmallWorld small = aggrieved(R0);
    double[] arisen = weeks(small);
    for (int i : new int[] {SOURCE - 1, SOURCE + 1, SOURCE + 3}) {
      Counts.near(WEEKS, expected(small, i, 8 / 10.0 * 0.5), arisen[i]);
    }
    assertThat(arisen[SmallCountry.DESERT]).as("where nobody lives").isZero();
    assertThat(arisen[SOURCE + 1]).isGreaterThan(arisen[SOURCE + 3]);
  }

  private static double expected(SmallWorld small, int i, double transmission) {
    double pressure = small.world().presence().pressure(Bloc.JNIM, i);
    return 1 - Math.exp(-WEEK * (5e-5 + transmission * pressure));
  }

  @Test
  void whereTheStateServesAndWhereItDetersPresenceHardlyArises() {
    SmallWorld served = aggrieved(R0);
    ContagionProcess process = new ContagionProcess(served.world());
    served.world().society().service[SOURCE + 1] = 0.9;
    double there = weeks(served, process)[SOURCE + 1];
    Counts.near(WEEKS, expected(served, SOURCE + 1, 0.4 * 0.1), there);
    SmallWorld guarded = aggrieved(R0);
    ContagionProcess other = new ContagionProcess(guarded.world());
    guarded.unit("army", SOURCE + 1, 1000);
    guarded.felt();
    double deterrence = guarded.world().reach().deterrence(Bloc.JNIM, SOURCE + 1);
    assertThat(deterrence).isGreaterThan(0.8);
    double deterred = weeks(guarded, other)[SOURCE + 1];
    Counts.near(WEEKS, expected(guarded, SOURCE + 1, 0.4 * (1 - deterrence)), deterred);
  }

  /** Everywhere as thin as it is on average at first: here, nowhere. */
  @Test
  void withoutThinStateServiceOfAPlaceDoesNotMatter() {
    SmallWorld small = aggrieved(R0, "mechanisms.thin-state=off");
    ContagionProcess process = new ContagionProcess(small.world());
    small.world().society().service[SOURCE + 1] = 0.9;
    double arisen = weeks(small, process)[SOURCE + 1];
    Counts.near(WEEKS, expected(small, SOURCE + 1, 0.4), arisen);
  }

  @Test
  void aSanctuaryShieldsFromDeterrence() {
    SmallWorld small = aggrieved(R0);
    small.unit("army", 14, 1000);
    small.felt();
    World world = small.world();
    ContagionProcess process = new ContagionProcess(world);
    double exposed = process.susceptibility(Bloc.JNIM, 14);
    world.borderland().exposure[0] = 0;
    assertThat(process.susceptibility(Bloc.JNIM, 14)).isCloseTo(0.5, within(1e-9));
    assertThat(exposed).isLessThan(0.2);
    assertThat(process.clearancePerMonth(Bloc.JNIM, 14)).isCloseTo(0.05, within(1e-9));
  }

  @Test
  void whoDoesNotExpandDoesNotSpreadAndTheLessExpansiveSpreadLess() {
    SmallWorld still = aggrieved(R0, "blocs.jnim.expansion=0");
    assertThat(weeks(still)).containsOnly(0);
    SmallWorld half = aggrieved(R0, "blocs.jnim.expansion=0.5");
    double arisen = weeks(half)[SOURCE + 1];
    Counts.near(WEEKS, expected(half, SOURCE + 1, 0.2), arisen);
    assertThat(weeks(aggrieved(R0, "mechanisms.contagion=off"))).containsOnly(0);
  }

  @Test
  void presenceWithoutACellDiesOutAndSoonerUnderForce() {
    SmallWorld small = SmallWorld.of("mechanisms.contagion=off");
    small.unit("army", 12, 1000);
    small.cell("jnim", 3, 20);
    small.felt();
    double deterrence = small.world().reach().deterrence(Bloc.JNIM, 12);
    ContagionProcess process = new ContagionProcess(small.world());
    double[] left = new double[SmallCountry.SIZE];
    for (int week = 0; week < WEEKS; week++) {
      small.present("jnim", 3).present("jnim", 4).present("jnim", 12);
      process.run();
      for (int i : new int[] {3, 4, 12}) {
        left[i] += small.world().presence().at(Bloc.JNIM, i) ? 0 : 1;
      }
    }
    assertThat(left[3]).as("a cell keeps it up").isZero();
    Counts.near(WEEKS, 1 - Math.exp(-WEEK * 0.05), left[4]);
    Counts.near(WEEKS, 1 - Math.exp(-WEEK * (0.05 + 0.25 * deterrence)), left[12]);
  }

  @Test
  void theSourceSplitsOrMovesAlongAndNobodyIsMadeOrLost() {
    assertThat(splits("parameters.contagion.split-probability=1", 40)).isEqualTo(1);
    assertThat(splits("parameters.contagion.split-probability=0", 40)).isZero();
    assertThat(splits("mechanisms.escalation=off", 40)).isZero();
    Counts.near(200, 0.6, 200 * splits("parameters.contagion.split-probability=0.6", 40));
  }

  /** Share of 200 spreads in which the source splits; else it moves. */
  private static double splits(String setting, int strength) {
    int split = 0;
    for (int seed = 1; seed <= 200; seed++) {
      SmallWorld small =
          SmallWorld.seeded(
              seed,
              setting,
              "parameters.contagion.basic-reproduction-number=8",
              "parameters.coupling.range-km=10");
      small.everywhere(small.world().society().grievance, 1);
      MilitantCell cell = small.cell("jnim", SOURCE, strength);
      ContagionProcess process = new ContagionProcess(small.world());
      while (small.world().presence().count(Bloc.JNIM) == 1) {
        process.run();
      }
      assertThat(small.overCells(MilitantCell::strength)).isEqualTo(strength);
      boolean moved = cell.locality() != SOURCE;
      assertThat(small.world().roster().cells()).hasSize(moved ? 1 : 2);
      split += moved ? 0 : 1;
    }
    return split / 200.0;
  }

  @Test
  void aSplitHalvesTheCellAndTheNewOneIsWherePresenceArose() {
    SmallWorld small = aggrieved(R0, "parameters.contagion.split-probability=1");
    World world = small.world();
    MilitantCell cell = small.cell("katiba", SOURCE, 41);
    new ContagionProcessRun(small).untilSpread();
    MilitantCell fresh = world.roster().cells().get(1);
    assertThat(cell.strength()).isEqualTo(21);
    assertThat(fresh.strength()).isEqualTo(20);
    assertThat(fresh.actor()).isEqualTo("katiba");
    assertThat(world.presence().firstCause(Bloc.JNIM, fresh.locality())).isEqualTo(Cause.CONTAGION);
    assertThat(world.presence().group(Bloc.JNIM, fresh.locality())).isEqualTo("katiba");
  }

  @Test
  void aCellTooSmallToSplitStaysAndOneUnderWayGoesOn() {
    SmallWorld small = aggrieved(R0, "parameters.contagion.split-probability=1");
    MilitantCell tiny = small.cell("jnim", SOURCE, 23);
    new ContagionProcessRun(small).untilSpread();
    assertThat(tiny.strength()).isEqualTo(23);
    assertThat(tiny.locality()).isEqualTo(SOURCE);
    SmallWorld moving = aggrieved(R0, "parameters.contagion.split-probability=0");
    MilitantCell marching = moving.cell("jnim", SOURCE, 40);
    marching.depart(2, 1000);
    new ContagionProcessRun(moving).untilSpread();
    assertThat(marching.locality()).isEqualTo(SOURCE);
    assertThat(marching.underWay()).isTrue();
  }

  /** Runs contagion until presence is in more than one place. */
  private record ContagionProcessRun(SmallWorld small) {
    void untilSpread() {
      ContagionProcess process = new ContagionProcess(small.world());
      while (small.world().presence().count(Bloc.JNIM) == 1) {
        process.run();
      }
    }
  }

  private static SmallWorld aggrieved(String... settings) {
    SmallWorld small = SmallWorld.of(settings);
    return small.everywhere(small.world().society().grievance, 0.5);
  }

  private static double[] weeks(SmallWorld small) {
    return weeks(small, new ContagionProcess(small.world()));
  }

  /** In how many of the weeks presence arose in each place; each begins with the source alone. */
  private static double[] weeks(SmallWorld small, ContagionProcess process) {
    World world = small.world();
    small.cell("jnim", SOURCE, 40).depart(SOURCE, 1_000_000);
    double[] arisen = new double[SmallCountry.SIZE];
    for (int week = 0; week < WEEKS; week++) {
      process.run();
      for (int i = 0; i < arisen.length; i++) {
        if (i != SOURCE && world.presence().at(Bloc.JNIM, i)) {
          arisen[i]++;
          world.presence().leave(Bloc.JNIM, i);
        }
      }
    }
    return arisen;
  }
}
