package org.harmattan.model.process;

import org.harmattan.mechanism.Receptivity;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Community;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.Receptiveness;

/** Whom a bloc can win over in a locality, and how far it asks (mechanism 7b). */
final class Following {
  private final World world;
  private final Receptiveness parameters;
  private final double otherCommunityAppeal;
  private final boolean bounded;

  Following(World world) {
    this.world = world;
    this.parameters = world.parameters().receptivity();
    this.otherCommunityAppeal = world.parameters().allegiance().otherCommunityAppeal();
    this.bounded = world.has(Mechanism.RECEPTIVITY);
  }

  /** Whether only a part of the people can be won over. */
  boolean bounded() {
    return bounded;
  }

  /** The part of the people that can be won over; all with the mechanism off. */
  double receptive(Bloc bloc, int i) {
    return bounded
        ? Receptivity.share(
            appeal(bloc, i), world.society().grievance[i], parameters.from(), parameters.range())
        : 1;
  }

  /** How many of those who would be first followers are asked; all with the mechanism off. */
  double activity(Bloc bloc, int i) {
    return bounded
        ? Receptivity.activity(
            world.reach().reach(bloc, i), parameters.halfActivity(), parameters.clandestineShare())
        : 1;
  }

  /** A group appeals to its own community in full, and to the other one less. */
  double appeal(Bloc bloc, int i) {
    String group = world.presence().group(bloc, i);
    Community community = group == null ? Community.ANY : world.group(group).community();
    double pastoral = world.terrain().locality(i).pastoralShare();
    return switch (community) {
      case ANY -> bounded ? parameters.anyAppeal() : 1;
      case PASTORAL -> Receptivity.appeal(massed(pastoral), otherCommunityAppeal);
      case FARMING -> Receptivity.appeal(massed(1 - pastoral), otherCommunityAppeal);
    };
  }

  private double massed(double share) {
    return bounded ? Receptivity.massed(share, parameters.criticalMass()) : share;
  }
}
