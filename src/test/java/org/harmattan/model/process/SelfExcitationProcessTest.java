package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanism 13, without chance. */
@Tag("self-excitation")
class SelfExcitationProcessTest {
  @Test
  void anAttackMakesTheNextLikelierForAWhile() {
    World world = Worlds.of("mechanisms.self-excitation=on");
    SelfExcitationProcess process = new SelfExcitationProcess(world);
    MilitantCell cell = world.roster().cells().get(0);
    process.attacked(cell.locality());
    process.run();
    double soon = process.ratePerDay(0.01, cell);
    assertThat(soon).isGreaterThan(0.01);
    Worlds.run(world, process, 1000);
    assertThat(process.ratePerDay(0.01, cell)).isEqualTo(0.01);
  }

  @Test
  void itIsOffByDefault() {
    World world = Worlds.of();
    SelfExcitationProcess process = new SelfExcitationProcess(world);
    MilitantCell cell = world.roster().cells().get(0);
    process.attacked(cell.locality());
    process.run();
    assertThat(process.ratePerDay(0.01, cell)).isEqualTo(0.01);
  }
}
