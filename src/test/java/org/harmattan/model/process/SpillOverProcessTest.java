package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.harmattan.model.Cause;
import org.harmattan.model.state.BorderZones;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.TimelineEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanism 24, without chance. */
@Tag("spill-over")
class SpillOverProcessTest {
  @Test
  void aHeldBorderPressesOnTheNeighbourAndGivesSanctuary() {
    World world = Worlds.of();
    int neighbour = neighbour(world, "BFA");
    hold(world, neighbour);
    Worlds.run(world, new SpillOverProcess(world), 24);
    var borderland = world.borderland();
    assertThat(borderland.pressure[neighbour]).isGreaterThan(5);
    assertThat(borderland.sanctuary[neighbour]).isBetween(0.3, 0.6);
    int inside = firstIn(borderland.zones(), neighbour);
    assertThat(borderland.exposure(inside)).isLessThan(0.9);
    assertThat(borderland.exposure(world.terrain().capital())).isEqualTo(1);
    assertThat(borderland.sanctuary[neighbour(world, "SEN")]).isLessThan(0.01);
  }

  @Test
  void pressurePassesOnTowardTheCoastOverTheCountriesBetween() {
    World world = Worlds.of();
    hold(world, neighbour(world, "BFA"));
    Worlds.run(world, new SpillOverProcess(world), 24);
    double[] pressure = world.borderland().pressure;
    assertThat(pressure[neighbour(world, "BEN")]).isPositive();
    assertThat(pressure[neighbour(world, "TGO")]).isPositive();
    assertThat(pressure[neighbour(world, "BEN")]).isLessThan(pressure[neighbour(world, "BFA")]);
  }

  @Test
  void cooperationAndTheSwitchStopIt() {
    World cooperative = Worlds.of("parameters.borders.cooperation=1");
    World off = Worlds.of("mechanisms.spill-over=off");
    for (World world : List.of(cooperative, off)) {
      hold(world, neighbour(world, "BFA"));
      Worlds.run(world, new SpillOverProcess(world), 24);
      assertThat(world.borderland().pressure).containsOnly(0);
      assertThat(world.borderland().exposure).containsOnly(1);
    }
  }

  @Test
  void neighboursThatJoinByDateAreSparedFromThenOn() {
    World world = Worlds.of();
    World joined = Worlds.of();
    var joins = new TimelineEvent.Cooperate(List.of("BFA", "NER"), 0.9);
    assertThat(new TimelineActions(joined).apply(joins)).isEmpty();
    for (World each : List.of(world, joined)) {
      hold(each, neighbour(each, "BFA"));
      Worlds.run(each, new SpillOverProcess(each), 24);
    }
    int burkina = neighbour(world, "BFA");
    int ivory = neighbour(world, "CIV");
    assertThat(joined.borderland().pressure[burkina])
        .isCloseTo(world.borderland().pressure[burkina] / 6, within(1e-9));
    assertThat(joined.borderland().cooperation[ivory])
        .isEqualTo(world.borderland().cooperation[ivory]);
  }

  @Test
  void theSevenThatShareABorderAndTheThreeBeyondComeFromTheMap() {
    World world = Worlds.of();
    BorderZones zones = world.borderland().zones();
    assertThat(zones.neighbours()).isEqualTo(10);
    for (String id : new String[] {"BEN", "TGO", "GHA"}) {
      assertThat(zones.size(neighbour(world, id))).as(id).isZero();
      assertThat(zones.over(neighbour(world, id))).as(id).contains(neighbour(world, "BFA"));
    }
    for (String id : new String[] {"DZA", "BFA", "CIV", "GIN", "MRT", "NER", "SEN"}) {
      assertThat(zones.size(neighbour(world, id))).as(id).isPositive();
    }
  }

  private static void hold(World world, int neighbour) {
    for (int i = 0; i < world.terrain().size(); i++) {
      if (world.borderland().zones().zoneOf(i) == neighbour) {
        world.presence().arrive(Bloc.JNIM, i, "ansar-dine", Cause.MOVE, 0);
      }
    }
  }

  private static int firstIn(BorderZones zones, int neighbour) {
    int i = 0;
    while (zones.zoneOf(i) != neighbour) {
      i++;
    }
    return i;
  }

  private static int neighbour(World world, String id) {
    var neighbours = world.terrain().country().neighbours();
    for (int n = 0; n < neighbours.size(); n++) {
      if (neighbours.get(n).id().equals(id)) {
        return n;
      }
    }
    throw new AssertionError(id);
  }
}
