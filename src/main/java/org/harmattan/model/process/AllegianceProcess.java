package org.harmattan.model.process;

import org.harmattan.mechanism.AllegianceFlow;
import org.harmattan.mechanism.Backlash;
import org.harmattan.mechanism.PresenceContagion;
import org.harmattan.model.state.Presence;
import org.harmattan.model.state.Society;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Community;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.Allegiance;

/**
 * How people choose sides: toward those present who govern and control, toward a state that serves,
 * away from those who harm them (mechanism 7), back to neutral where nobody asks.
 */
public final class AllegianceProcess implements Process {
  private static final Bloc[] BLOCS = Bloc.values();
  private static final int NEUTRAL = Bloc.NEUTRAL.ordinal();

  private final World world;
  private final Allegiance parameters;
  private final PolicyEffects policies;
  private final double memoryKept;
  private final double pactFactor;
  private final double areaKm2;
  private final double[] toward = new double[BLOCS.length];
  private final double[] departure = new double[BLOCS.length];
  private final double[] neutral = new double[BLOCS.length];
  private final double[] refuge = new double[BLOCS.length];
  private final double[] work = new double[AllegianceFlow.workLength(BLOCS.length)];

  public AllegianceProcess(World world) {
    this.world = world;
    this.parameters = world.parameters().allegiance();
    this.pactFactor = world.parameters().governance().pactFactor();
    double cellKm = world.terrain().grid().cellKm();
    this.areaKm2 = cellKm * cellKm;
    this.policies = new PolicyEffects(world);
    this.memoryKept =
        Backlash.decayed(1, Time.WEEK_DAYS, world.parameters().backlash().memoryDays());
  }

  @Override
  public void run() {
    rememberHarm();
    Society society = world.society();
    for (int i = 0; i < world.terrain().size(); i++) {
      if (world.people().at(i) > 0) {
        rates(i);
        AllegianceFlow.step(
            society.allegiance[i], toward, departure, refuge, neutral, Time.WEEK_MONTHS, work);
      }
    }
  }

  private void rates(int i) {
    Society society = world.society();
    double[] control = world.reach().control(i);
    refuge[NEUTRAL] = 1;
    toward[NEUTRAL] = 0;
    for (Bloc bloc : Bloc.armed()) {
      int k = bloc.ordinal();
      boolean present = bloc == Bloc.STATE || world.presence().at(bloc, i);
      toward[k] =
          bloc == Bloc.STATE
              ? parameters.byServicePerMonth() * society.service[i] * control[k]
              : present ? attraction(bloc, i, control[k]) : 0;
      neutral[k] = present ? 0 : parameters.decayPerMonth();
      refuge[k] = present ? 1 : 0;
      departure[k] = departure(k, i);
    }
  }

  private double attraction(Bloc bloc, int i, double control) {
    double pact = world.society().pact(bloc, i, world.day()) ? pactFactor : 1;
    return policies.following(bloc)
        * coverage(bloc, i)
        * world.doctrine(bloc).recruitment()
        * appeal(bloc, i)
        * (parameters.firstFollowersPerMonth()
            + parameters.byGovernancePerMonth()
                * world.society().governance[bloc.ordinal()][i]
                * pact
            + parameters.byControlPerMonth() * control);
  }

  private double coverage(Bloc bloc, int i) {
    if (areaKm2 <= parameters.presenceAreaKm2()) {
      return 1;
    }
    Presence presence = world.presence();
    return PresenceContagion.coverage(
        parameters.presenceAreaKm2(),
        areaKm2,
        presence.pressure(bloc, i),
        presence.fullPressure(i));
  }

  /** A group appeals to its own community in full, and to the other one less. */
  private double appeal(Bloc bloc, int i) {
    String group = world.presence().group(bloc, i);
    Community community = group == null ? Community.ANY : world.group(group).community();
    double pastoral = world.terrain().locality(i).pastoralShare();
    double other = parameters.otherCommunityAppeal();
    return switch (community) {
      case ANY -> 1;
      case PASTORAL -> pastoral + other * (1 - pastoral);
      case FARMING -> 1 - pastoral + other * pastoral;
    };
  }

  private double departure(int k, int i) {
    double harm = world.harm().memory[k][i];
    return harm > 0 && world.has(Mechanism.BACKLASH)
        ? Backlash.departureRatePerMonth(
            world.parameters().backlash().perHarm(), harm, world.society().allegiance[i][k])
        : 0;
  }

  private void rememberHarm() {
    double spill = world.parameters().backlash().spillShare();
    for (int k = 0; k < NEUTRAL; k++) {
      double[] memory = world.harm().memory[k];
      double[] week = world.harm().week[k];
      for (int i = 0; i < memory.length; i++) {
        memory[i] = memory[i] < 1e-9 ? 0 : memory[i] * memoryKept;
      }
      for (int i = 0; i < memory.length; i++) {
        if (week[i] > 0) {
          memory[i] += week[i];
          for (int j : world.terrain().grid().roads().neighbours(i)) {
            memory[j] += spill * week[i];
          }
        }
      }
    }
  }
}
