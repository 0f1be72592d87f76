package org.harmattan.model.process;

import java.util.Arrays;
import org.harmattan.mechanism.AllegianceFlow;
import org.harmattan.mechanism.Backlash;
import org.harmattan.mechanism.Hazard;
import org.harmattan.mechanism.PresenceContagion;
import org.harmattan.mechanism.Time;
import org.harmattan.model.state.Presence;
import org.harmattan.model.state.Society;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.Allegiance;

/**
 * How people choose sides: toward those present who govern and control, toward a state that serves,
 * away from those who harm them (mechanism 7), back to neutral where nobody asks, and from the
 * state where its enemies rule.
 */
public final class AllegianceProcess implements Process {
  private static final Bloc[] BLOCS = Bloc.values();
  private static final int STATE = Bloc.STATE.ordinal();
  private static final int NEUTRAL = Bloc.NEUTRAL.ordinal();

  private final World world;
  private final Allegiance parameters;
  private final PolicyEffects policies;
  private final Following following;
  private final double memoryKept;
  private final double pactFactor;
  private final double areaKm2;
  private final boolean[] harmed;
  private final double[] pull = new double[BLOCS.length];
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
    this.following = new Following(world);
    this.memoryKept =
        Hazard.remembered(1, Time.WEEK_DAYS, world.parameters().backlash().memoryDays());
    this.harmed = new boolean[world.terrain().size()];
    refuge[STATE] = 1;
    refuge[NEUTRAL] = 1;
  }

  @Override
  public void run() {
    rememberHarm();
    for (Bloc bloc : Bloc.nonState()) {
      pull[bloc.ordinal()] = policies.following(bloc) * world.doctrine(bloc).persuasion();
    }
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
    toward[STATE] = parameters.byServicePerMonth() * society.service[i] * control[STATE];
    neutral[STATE] = parameters.decayPerMonth() * rivals(control);
    for (Bloc bloc : Bloc.nonState()) {
      int k = bloc.ordinal();
      boolean present = world.presence().at(bloc, i);
      toward[k] = 0;
      neutral[k] = parameters.decayPerMonth();
      refuge[k] = present ? 1 : 0;
      if (present) {
        court(bloc, i, control[k]);
      }
    }
    for (int k = 0; k < NEUTRAL; k++) {
      departure[k] = harmed[i] ? departure(k, i) : 0;
    }
  }

  /** Control of those who fight the state: where they rule, loyalty to it fades. */
  private double rivals(double[] control) {
    double rivals = 0;
    for (Bloc bloc : Bloc.nonState()) {
      rivals += world.stances().hostile(Bloc.STATE, bloc) ? control[bloc.ordinal()] : 0;
    }
    return rivals;
  }

  /** What a bloc that is present wins: by asking, by ruling and by being in control. */
  private void court(Bloc bloc, int i, double control) {
    int k = bloc.ordinal();
    double pact = world.society().pact(bloc, i, world.day()) ? pactFactor : 1;
    double reached = pull[k] * coverage(bloc, i);
    double won =
        reached
            * AllegianceFlow.wonPerMonth(
                parameters.firstFollowersPerMonth() * following.activity(bloc, i),
                parameters.byGovernancePerMonth(),
                world.society().governance[k][i],
                pact);
    double obeying = reached * parameters.byControlPerMonth() * control;
    if (following.bounded()) {
      double receptive = following.receptive(bloc, i);
      toward[k] = won * receptive + obeying;
      neutral[k] = won * (1 - receptive);
    } else {
      toward[k] = (won + obeying) * following.appeal(bloc, i);
      neutral[k] = 0;
    }
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

  private double departure(int k, int i) {
    double harm = world.harm().memory[k][i];
    return harm > 0
        ? Backlash.departureRatePerMonth(
            world.parameters().backlash().perHarm(), harm, world.society().allegiance[i][k])
        : 0;
  }

  private void rememberHarm() {
    double spill = world.parameters().backlash().spillShare();
    Arrays.fill(harmed, false);
    for (int k = 0; k < NEUTRAL; k++) {
      double[] memory = world.harm().memory[k];
      double[] week = world.harm().week[k];
      for (int i = 0; i < memory.length; i++) {
        memory[i] = Hazard.faded(memory[i], memoryKept);
      }
      for (int i = 0; i < memory.length; i++) {
        if (week[i] > 0) {
          memory[i] += week[i];
          for (int j : world.terrain().grid().roads().neighbours(i)) {
            memory[j] += spill * week[i];
          }
        }
      }
      for (int i = 0; i < memory.length; i++) {
        harmed[i] |= memory[i] > 0;
      }
    }
    if (!world.has(Mechanism.BACKLASH)) {
      Arrays.fill(harmed, false);
    }
  }
}
