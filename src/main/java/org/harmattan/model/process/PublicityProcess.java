package org.harmattan.model.process;

import org.harmattan.mechanism.Hazard;
import org.harmattan.mechanism.Publicity;
import org.harmattan.mechanism.Time;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.PublicMindParameters;

/**
 * Mechanism 23: of each event a part of the public hears, the larger the event the more, and less
 * under censorship. Known attacks draw recruits to the attacker; known abuses by the state and its
 * partners draw them to their adversaries.
 */
public final class PublicityProcess implements Process {
  private final World world;
  private final PublicMindParameters parameters;
  private final PolicyEffects policies;
  private final boolean on;
  private final double weekKept;

  public PublicityProcess(World world) {
    this.world = world;
    this.parameters = world.parameters().publicity();
    this.policies = new PolicyEffects(world);
    this.on = world.has(Mechanism.PUBLICITY);
    this.weekKept = Hazard.kept(1 / parameters.memoryDays(), Time.WEEK_DAYS);
    world.chronicle().listen(this::hear);
  }

  /** One week is forgotten. */
  @Override
  public void run() {
    world.publicMind().fade(weekKept);
  }

  /** Share of the public that hears of an event, apart from what those in power announce. */
  double knownShare(ConflictEvent event) {
    return on
        ? Publicity.knownShare(event.deaths(), parameters.halfDeaths(), policies.censorship())
        : 0;
  }

  /** Factor on a bloc's recruitment in a locality, at least 1. */
  double recruitment(Bloc bloc, int i) {
    if (!on) {
      return 1;
    }
    double known = world.publicMind().attention[bloc.ordinal()] / parameters.attentionScale();
    double spectacle = Publicity.retaliationFactor(parameters.attentionRise(), 1, known);
    if (!world.stances().hostile(Bloc.STATE, bloc)) {
      return spectacle;
    }
    int cercle = world.terrain().locality(i).cercle();
    double abuse = world.publicMind().abuse[cercle] / parameters.abuseScale();
    return spectacle * Publicity.retaliationFactor(parameters.retaliationRise(), 1, abuse);
  }

  private void hear(ConflictEvent event) {
    double known = knownShare(event);
    if (event.initiator() == Bloc.STATE) {
      int cercle = world.terrain().locality(event.locality()).cercle();
      world.publicMind().abuse[cercle] += known * event.civilianDeaths();
    } else if (event.opponent() == Bloc.STATE) {
      world.publicMind().attention[event.initiator().ordinal()] += known * event.deathsOpponent();
    }
  }
}
