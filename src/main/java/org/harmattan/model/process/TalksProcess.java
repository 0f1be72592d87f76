package org.harmattan.model.process;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.harmattan.mechanism.Hazard;
import org.harmattan.mechanism.Randomness;
import org.harmattan.mechanism.Saturation;
import org.harmattan.mechanism.Talks;
import org.harmattan.mechanism.Time;
import org.harmattan.model.Cause;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.TalksState;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.Regime;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.ForceKind;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Stance;
import org.harmattan.scenario.TimelineEvent.Declaration;
import org.harmattan.scenario.TimelineEvent.Policy;
import org.harmattan.scenario.parameters.Negotiation;

/**
 * Mechanism 22: JNIM's offer stands under the condition that foreign and UN troops are gone. Under
 * a policy of negotiation the state accepts it sooner or later: then both hold a truce while talks
 * last, some cells go over to the rival, and those in power lose face. Every effect is assumed.
 */
public final class TalksProcess implements Process {
  /** What the partner has lost of late, in deaths. */
  private static final class Losses implements Serializable {
    private static final long serialVersionUID = 1L;
    double deaths;
  }

  private static final Bloc PARTNER = Bloc.JNIM;
  private static final Bloc RIVAL = Bloc.IS;

  private final World world;
  private final Negotiation parameters;
  private final Randomness random;
  private final double lossesKept;
  private final Losses partnerLosses;

  public TalksProcess(World world) {
    this.world = world;
    this.parameters = world.parameters().negotiation();
    this.random = world.stream("talks");
    this.lossesKept = Hazard.kept(1 / parameters.lossMemoryMonths(), Time.LONG_STEP_MONTHS);
    this.partnerLosses = world.memories().of(Losses.class, Losses::new);
    world.chronicle().listen(this::count);
  }

  private void count(ConflictEvent event) {
    partnerLosses.deaths += event.initiator() == PARTNER ? event.deathsInitiator() : 0;
    partnerLosses.deaths += event.opponent() == PARTNER ? event.deathsOpponent() : 0;
  }

  /** Every 30 days. */
  @Override
  public void run() {
    partnerLosses.deaths *= lossesKept;
    if (!world.has(Mechanism.TALKS)) {
      return;
    }
    Regime regime = world.regime();
    if (regime.talks() == TalksState.TRUCE) {
      boolean willing = regime.inForce(Policy.NEGOTIATION);
      if (!willing || random.occurs(parameters.breakdownPerMonth() * Time.LONG_STEP_MONTHS)) {
        world.stances().set(Bloc.STATE, PARTNER, Stance.HOSTILE);
        regime.setTalks(TalksState.OFFERED);
      }
    } else if (regime.declared(Declaration.TALKS_OFFER)) {
      regime.setTalks(TalksState.OFFERED);
      if (regime.inForce(Policy.NEGOTIATION)
          && random.occurs(acceptance() * Time.LONG_STEP_MONTHS)) {
        accept();
      }
    }
  }

  private double acceptance() {
    return Talks.acceptanceHazardPerMonth(
        parameters.acceptancePerMonth(),
        objectedForcesGone(),
        1 - world.regime().legitimacy(),
        Saturation.share(partnerLosses.deaths, strength(PARTNER)));
  }

  /** Contractors are not among the forces that the offer objects to. */
  private boolean objectedForcesGone() {
    for (SecurityUnit unit : world.roster().forces()) {
      ForceKind kind = unit.traits().kind();
      if (unit.strength() > 0 && (kind == ForceKind.FOREIGN || kind == ForceKind.UN)) {
        return false;
      }
    }
    return true;
  }

  private int strength(Bloc bloc) {
    int sum = 0;
    for (MilitantCell cell : world.roster().cells()) {
      sum += cell.bloc() == bloc ? cell.strength() : 0;
    }
    return sum;
  }

  private void accept() {
    Regime regime = world.regime();
    world.stances().set(Bloc.STATE, PARTNER, Stance.TRUCE);
    regime.setTalks(TalksState.TRUCE);
    regime.setLegitimacy(regime.legitimacy() - parameters.legitimacyCost());
    double share =
        Talks.defectionShare(
            parameters.defectingShare(),
            parameters.cohesion(),
            Saturation.share(strength(RIVAL), strength(PARTNER)));
    String group = largestGroup(RIVAL);
    if (group != null) {
      defect(share, group);
    }
  }

  private void defect(double share, String group) {
    for (MilitantCell cell : world.roster().cells()) {
      if (cell.bloc() == PARTNER && cell.strength() > 0 && random.chance(share)) {
        cell.label(group, world.group(group));
        world.presence().arrive(RIVAL, cell.locality(), group, Cause.MOVE, world.day());
      }
    }
  }

  private String largestGroup(Bloc bloc) {
    Map<String, Integer> strengths = new LinkedHashMap<>();
    for (MilitantCell cell : world.roster().cells()) {
      if (cell.bloc() == bloc) {
        strengths.merge(cell.actor(), cell.strength(), Integer::sum);
      }
    }
    return strengths.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
