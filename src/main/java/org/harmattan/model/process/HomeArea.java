package org.harmattan.model.process;

import org.harmattan.mechanism.HomeGround;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.HomeParameters;

/** What homes do to other processes (mechanism 26): factors, 1 with the mechanism off. */
final class HomeArea {
  private final World world;
  private final HomeParameters parameters;
  private final boolean on;

  HomeArea(World world) {
    this.world = world;
    this.parameters = world.parameters().homes();
    this.on = world.has(Mechanism.HOMES);
  }

  /** How a place draws a group's cells. */
  double moving(String group, int i) {
    return on ? HomeGround.hold(world.homes().km(group, i), parameters.movingKm()) : 1;
  }

  /** Takes note of groups and homes that have come: before a bloc's homes are asked for. */
  void survey() {
    world.homes().survey(world.activeGroups(), world.scenario().groups());
  }

  /** How many recruits a bloc's organisation finds in a place. */
  double recruiting(Bloc bloc, int i) {
    return on ? HomeGround.hold(world.homes().km(bloc, i), parameters.recruitingKm()) : 1;
  }

  /**
   * The group whose name a new presence takes: the one at home there, or else that of its source.
   */
  String group(Bloc bloc, int i, String source) {
    return on ? world.homes().nearest(bloc, i, source) : source;
  }
}
