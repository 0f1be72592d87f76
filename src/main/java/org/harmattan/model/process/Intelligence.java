package org.harmattan.model.process;

import org.harmattan.mechanism.CivilianTips;
import org.harmattan.mechanism.IntelligenceAccuracy;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.Society;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.Combat;

/** Mechanisms 9 and 10: what a security unit knows of a bloc in a locality. */
final class Intelligence {
  private final World world;
  private final Combat parameters;

  Intelligence(World world) {
    this.world = world;
    this.parameters = world.parameters().combat();
  }

  /** Accuracy of a unit against a bloc in a locality, 0 to 1. */
  double accuracy(SecurityUnit unit, Bloc bloc, int i) {
    double support = world.society().allegiance(Bloc.STATE, i);
    double distanceKm =
        world.has(Mechanism.ACCURACY) ? world.terrain().straightKm(unit.base(), i) : 0;
    double atBase = parameters.accuracyAtBase() * unit.traits().localKnowledge();
    return IntelligenceAccuracy.accuracy(
        atBase, distanceKm, parameters.accuracyLengthKm(), support, tips(bloc, i));
  }

  /** Accuracy that civilians' tips add; a local pact silences part of them. */
  double tips(Bloc against, int i) {
    if (!world.has(Mechanism.TIPS)) {
      return 0;
    }
    Society society = world.society();
    boolean pact = society.pact(against, i, world.day());
    double spoken = pact ? 1 - world.parameters().governance().pactSilence() : 1;
    return spoken
        * CivilianTips.tips(
            parameters.tipsPerSupport(),
            society.allegiance(Bloc.STATE, i),
            society.fear[i],
            world.reach().control(i)[against.ordinal()],
            parameters.fearSilences(),
            parameters.tipsPerService(),
            society.service[i]);
  }
}
