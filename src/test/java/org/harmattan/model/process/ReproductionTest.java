package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.harmattan.model.simulation.Runs;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reproduction numbers as they are now, without chance. */
@Tag("contagion")
class ReproductionTest {
  @Test
  void onTheFirstDayItIsTheParameter() {
    var model = Runs.model(Runs.coarse("parameters.contagion.basic-reproduction-number=2"), 1);
    model.start();
    assertThat(model.basicReproductionNumber()).isCloseTo(2, within(0.02));
  }

  @Test
  void itFallsAsServiceGrows() {
    World world = Worlds.of();
    Reproduction before = new Reproduction(world, new ContagionProcess(world));
    double first = before.basic();
    for (int i = 0; i < world.terrain().size(); i++) {
      world.society().service[i] = 0.5 + 0.5 * world.society().service[i];
    }
    for (int day = 0; day < 200; day++) {
      world.nextDay();
      before.basic();
    }
    assertThat(before.basic()).isCloseTo(first / 2, within(0.05 * first));
  }

  @Test
  void itIsNotDefinedForWhoDoesNotSpread() {
    World world = Worlds.of();
    Reproduction reproduction = new Reproduction(world, new ContagionProcess(world));
    assertThat(reproduction.effective(Bloc.STATE)).isNaN();
    assertThat(reproduction.effective(Bloc.IS)).isNaN();
    assertThat(reproduction.effective(Bloc.JNIM)).isPositive();
  }
}
