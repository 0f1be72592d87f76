package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.junit.jupiter.api.Test;

/** The tests of processes stand on this. */
class SmallWorldTest {
  @Test
  void nothingIsThereButPeople() {
    World world = SmallWorld.of().world();
    assertThat(world.roster().all()).isEmpty();
    assertThat(world.day()).isZero();
    assertThat(world.terrain().capital()).isEqualTo(SmallCountry.CAPITAL);
    assertThat(world.people().at(3)).isEqualTo(SmallCountry.PEOPLE);
    assertThat(world.people().at(SmallCountry.DESERT)).isZero();
    assertThat(world.society().allegiance(Bloc.NEUTRAL, 3)).isEqualTo(1);
  }

  @Test
  void aRiverWithoutABridgeLengthensTheRoadAndNotTheStraightLine() {
    var scenario = SmallWorld.scenario();
    var bridge = SmallWorld.terrain(scenario, 0);
    var none = SmallWorld.terrain(scenario, 500);
    int bank = SmallCountry.RIVER_BANK;
    assertThat(bridge.near().from(bank).localities()).contains(bank + 1);
    assertThat(none.near().from(bank).localities()).doesNotContain(bank + 1);
    assertThat(none.straightKm(bank, bank + 1)).isEqualTo(20);
  }
}
