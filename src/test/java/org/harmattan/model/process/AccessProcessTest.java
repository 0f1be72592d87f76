package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanism 25, without chance. */
@Tag("access")
class AccessProcessTest {
  @Test
  void violenceCutsAccessAndAMissionBringsFlights() {
    World world = Worlds.of();
    AccessProcess process = new AccessProcess(world);
    int capital = world.terrain().capital();
    process.run();
    double before = world.society().access[capital];
    world.harm().memory[Bloc.JNIM.ordinal()][capital] = 4;
    process.run();
    double violent = world.society().access[capital];
    assertThat(violent).isLessThan(before / 2);
    new Mustering(world).units("minusma", 12_000);
    process.run();
    assertThat(world.society().access[capital]).isGreaterThan(violent);
  }

  @Test
  void lostAccessLetsHarmAngerAndDriveAwayMore() {
    World world = Worlds.of();
    AccessProcess process = new AccessProcess(world);
    world.society().access[0] = 1;
    assertThat(process.deprivation(0)).isEqualTo(1);
    world.society().access[0] = 0;
    assertThat(process.deprivation(0)).isEqualTo(1.3);
    World off = Worlds.of("mechanisms.access=off");
    off.society().access[0] = 0;
    assertThat(new AccessProcess(off).deprivation(0)).isEqualTo(1);
  }

  @Test
  void harmRaisesGrievanceMoreWhereAidDoesNotArrive() {
    assertThat(grievanceAfterHarm(0)).isGreaterThan(grievanceAfterHarm(1));
  }

  private static double grievanceAfterHarm(double access) {
    World world = Worlds.of();
    AccessProcess process = new AccessProcess(world);
    world.society().access[0] = access;
    world.harm().week[Bloc.JNIM.ordinal()][0] = 1;
    new GrievanceProcess(world, process).run();
    return world.society().grievance[0];
  }
}
