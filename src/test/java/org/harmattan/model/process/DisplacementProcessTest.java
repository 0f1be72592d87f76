package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.harmattan.model.state.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanism 17: flight from harm and from a change of rulers, one process alone. */
@Tag("displacement")
class DisplacementProcessTest {
  @Test
  void whereRulersStayNobodyLeaves() {
    World world = Worlds.of();
    weeks(world, 4);
    assertThat(world.people().balance()).isCloseTo(0, within(1e-6));
    assertThat(away(world)).isZero();
  }

  @Test
  void peopleFleeNewRulersInProportionToWhatTheyGain() {
    double half = awayUnderNewRulers("parameters.displacement.per-new-rule=0.1");
    double full = awayUnderNewRulers("parameters.displacement.per-new-rule=0.2");
    assertThat(half).isPositive();
    assertThat(full / half).isBetween(1.8, 2.2);
  }

  @Test
  void nobodyFleesWhereDisplacementIsOff() {
    assertThat(awayUnderNewRulers("mechanisms.displacement=off")).isZero();
  }

  @Test
  void peopleFleeHarm() {
    World world = Worlds.of("parameters.displacement.per-new-rule=0");
    int capital = world.terrain().capital();
    world.harm().today[capital] = 10;
    process(world).run();
    assertThat(world.people().away(capital)).isPositive();
    assertThat(world.harm().today[capital]).isZero();
  }

  private static double awayUnderNewRulers(String setting) {
    World world = Worlds.of(setting);
    DisplacementProcess process = process(world);
    Worlds.disband(world);
    world.reach().rebuild(world.roster().all());
    world.reach().refreshControl();
    for (int week = 0; week < 8; week++) {
      process.fleeNewRulers();
    }
    return away(world);
  }

  private static void weeks(World world, int weeks) {
    DisplacementProcess process = process(world);
    for (int week = 0; week < weeks; week++) {
      process.fleeNewRulers();
    }
  }

  private static DisplacementProcess process(World world) {
    return new DisplacementProcess(world, new AccessProcess(world));
  }

  private static double away(World world) {
    double away = 0;
    for (int i = 0; i < world.terrain().size(); i++) {
      away += world.people().away(i);
    }
    return away;
  }
}
