package org.harmattan.model.process;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.mechanism.DeepStrikes;
import org.harmattan.mechanism.Randomness;
import org.harmattan.mechanism.ReachAndContest;
import org.harmattan.mechanism.Saturation;
import org.harmattan.mechanism.Time;
import org.harmattan.model.state.Chronicle.Deaths;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.Regime;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Doctrine;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.Capital;

/**
 * Mechanism 20: strikes at the capital, as a hazard. A guard that was struck is alert for a while;
 * in quiet years it grows lax. A strike that surprises it can be costly for those in power; one
 * that does not, mostly for the attackers.
 */
public final class DeepStrikeProcess implements Process {
  /** How much of each bloc is felt at the capital, as of this week. */
  private record Reach(double[] felt) implements Serializable {}

  private final World world;
  private final Capital parameters;
  private final Randomness random;
  private final PolicyEffects policies;
  private final int capital;
  private final double[] reach;

  public DeepStrikeProcess(World world) {
    this.world = world;
    this.parameters = world.parameters().capital();
    this.random = world.stream("deep-strikes");
    this.policies = new PolicyEffects(world);
    this.capital = world.terrain().capital();
    int blocs = Bloc.values().length;
    this.reach = world.memories().of(Reach.class, () -> new Reach(new double[blocs])).felt();
  }

  @Override
  public void run() {
    if (!world.has(Mechanism.DEEP_STRIKES)) {
      return;
    }
    Regime regime = world.regime();
    regime.setGuardAlertness(
        DeepStrikes.guardAlertness(regime.guardAlertness(), 1, parameters.guardMemoryYears()));
    for (Bloc bloc : Bloc.nonState()) {
      Doctrine doctrine = world.doctrine(bloc);
      if (doctrine.deepStrikes() > 0 && world.stances().hostile(Bloc.STATE, bloc)) {
        consider(bloc, doctrine.coordination() * doctrine.deepStrikes());
      }
    }
  }

  private void consider(Bloc bloc, double ability) {
    if (world.day() % Time.WEEK_DAYS == 0) {
      reach[bloc.ordinal()] = reach(bloc);
    }
    double rate =
        DeepStrikes.strikeRatePerDay(
            parameters.perYear(),
            reach[bloc.ordinal()] * policies.capitalReach(),
            ability,
            world.regime().guardAlertness(),
            salience());
    if (random.chance(rate)) {
      strike(bloc);
    }
  }

  /** How much of the bloc is felt at the capital, 0 to 1. */
  private double reach(Bloc bloc) {
    double felt = 0;
    for (MilitantCell cell : world.roster().cells()) {
      felt += cell.bloc() == bloc ? felt(cell) : 0;
    }
    return Saturation.share(felt, parameters.halfFighters());
  }

  private double felt(MilitantCell cell) {
    double km = world.terrain().marchKm(cell.locality(), capital);
    return cell.strength() * ReachAndContest.reach(km, parameters.reachKm());
  }

  /** A symbolic date and a boast of those in power each invite a strike. */
  private double salience() {
    double days = parameters.salienceDays();
    double date = world.regime().symbolic(world.day(), days) ? parameters.salience() : 1;
    return world.regime().boasted(world.day(), days) ? date * parameters.salience() : date;
  }

  private void strike(Bloc bloc) {
    MilitantCell cell = attacker(bloc);
    SecurityUnit target = target();
    if (cell == null || target == null) {
      return;
    }
    boolean surprise = !random.chance(world.regime().guardAlertness());
    int team =
        Math.min(
            cell.strength(),
            1 + (int) random.lognormal(parameters.team(), parameters.teamSpread()));
    double lost = surprise ? parameters.lostInSurprise() : parameters.lostAgainstGuard();
    int attackers = random.binomial(team, lost);
    double median = surprise ? parameters.medianDeaths() : 1;
    int soldiers =
        Math.min(target.strength(), 1 + (int) random.lognormal(median, parameters.deathsSpread()));
    int civilians = random.poisson(parameters.civilianShare() * soldiers);
    suffer(cell, target, new Deaths(attackers, soldiers, civilians));
    alarm();
  }

  private void suffer(MilitantCell cell, SecurityUnit target, Deaths deaths) {
    int place = target.locality();
    cell.change(-deaths.initiator());
    world.people().fightersDie(deaths.initiator());
    target.change(-deaths.opponent());
    int civilians = world.harmCivilians(cell.bloc(), place, deaths.civilians());
    int number = world.chronicle().newWave();
    Deaths all = new Deaths(deaths.initiator(), deaths.opponent(), civilians);
    world.chronicle().fight(number, world.day(), cell, target, place, all);
  }

  private void alarm() {
    Regime regime = world.regime();
    regime.setGuardAlertness(DeepStrikes.alarmed(regime.guardAlertness(), parameters.alarm()));
    if (world.has(Mechanism.REGIME)) {
      double loss = world.parameters().regime().strikeLoss();
      regime.setLegitimacy(regime.legitimacy() - loss);
    }
  }

  private MilitantCell attacker(Bloc bloc) {
    List<MilitantCell> cells =
        world.roster().cells().stream()
            .filter(cell -> cell.bloc() == bloc && cell.strength() > 0)
            .toList();
    double[] weights = cells.stream().mapToDouble(this::felt).toArray();
    int drawn = random.index(weights, weights.length);
    return drawn < 0 ? null : cells.get(drawn);
  }

  /** A unit of the state in or around the capital, or null where there is none. */
  private SecurityUnit target() {
    List<SecurityUnit> near = new ArrayList<>();
    for (SecurityUnit unit : world.roster().forces()) {
      boolean close = world.terrain().straightKm(unit.locality(), capital) <= parameters.areaKm();
      if (close && unit.strength() > 0 && !unit.traits().foreign()) {
        near.add(unit);
      }
    }
    return near.isEmpty() ? null : near.get((int) (random.nextUniform() * near.size()));
  }
}
