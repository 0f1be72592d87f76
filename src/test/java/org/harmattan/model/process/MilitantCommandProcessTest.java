package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Stance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanism 19, the militants' half, without chance. */
@Tag("diversion")
class MilitantCommandProcessTest {
  @Test
  void aBlocFeelsThePressureOnItsFightersAndTurnsToWhatIsThinlyGuarded() {
    World world = Worlds.of();
    MilitantCommandProcess commands = new MilitantCommandProcess(world);
    commands.run();
    double before = commands.pressure(Bloc.JNIM);
    moveToTheCapital(world);
    commands.run();
    assertThat(commands.pressure(Bloc.JNIM)).isGreaterThan(before + 0.3);
    int remote = thinnest(world);
    assertThat(commands.frontPull(Bloc.JNIM, remote))
        .isGreaterThan(1.2)
        .isGreaterThan(commands.frontPull(Bloc.JNIM, world.terrain().capital()));
    assertThat(commands.frontPull(Bloc.MILITIA, remote)).as("does not divert").isEqualTo(1);
  }

  @Test
  void switchedOffNobodyOpensFronts() {
    World world = Worlds.of("mechanisms.diversion=off");
    moveToTheCapital(world);
    MilitantCommandProcess commands = new MilitantCommandProcess(world);
    commands.run();
    assertThat(commands.frontPull(Bloc.JNIM, thinnest(world))).isEqualTo(1);
  }

  @Test
  void theStateDoesNotWalkInWhereTheOtherSideOfATruceRules() {
    World world = Worlds.of();
    TruceLines lines = new TruceLines(world);
    int held = strongest(world, Bloc.AZAWAD);
    assertThat(lines.closed(held)).as("war has no such lines").isFalse();
    world.stances().set(Bloc.STATE, Bloc.AZAWAD, Stance.TRUCE);
    assertThat(lines.closed(held)).isTrue();
    assertThat(lines.closed(world.terrain().capital())).isFalse();
    int militia = strongest(world, Bloc.MILITIA);
    assertThat(lines.closed(militia)).as("they never fought").isFalse();
  }

  private static void moveToTheCapital(World world) {
    for (MilitantCell cell : world.roster().cells()) {
      if (cell.bloc() == Bloc.JNIM) {
        world.roster().place(cell, world.terrain().capital());
      }
    }
  }

  private static int thinnest(World world) {
    int best = 0;
    for (int i = 1; i < world.terrain().size(); i++) {
      if (world.reach().deterrence(Bloc.JNIM, i) < world.reach().deterrence(Bloc.JNIM, best)) {
        best = i;
      }
    }
    return best;
  }

  private static int strongest(World world, Bloc bloc) {
    int best = 0;
    for (int i = 1; i < world.terrain().size(); i++) {
      if (world.reach().control(i)[bloc.ordinal()] > world.reach().control(best)[bloc.ordinal()]) {
        best = i;
      }
    }
    return best;
  }
}
