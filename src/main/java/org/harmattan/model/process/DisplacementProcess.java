package org.harmattan.model.process;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.harmattan.mechanism.Displacement;
import org.harmattan.mechanism.Hazard;
import org.harmattan.mechanism.Randomness;
import org.harmattan.mechanism.Time;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.DisplacementParameters;

/**
 * Mechanism 17: people flee harm, and a change of rulers, toward safer and better served places,
 * and return once it is quiet.
 */
public final class DisplacementProcess implements Process {
  /** Control of the state's enemies as people remember it, by locality. */
  private record Rule(double[] remembered) implements Serializable {}

  private final World world;
  private final DisplacementParameters parameters;
  private final AccessProcess access;
  private final Randomness random;
  private final double[] scores;
  private final double[] weights;
  private final double[] rule;
  private final double ruleKept;

  public DisplacementProcess(World world, AccessProcess access) {
    this.world = world;
    this.access = access;
    this.parameters = world.parameters().displacement();
    this.random = world.stream("displacement");
    this.scores = new double[world.terrain().cercles()];
    this.weights = new double[world.terrain().cercles()];
    this.rule = world.memories().of(Rule.class, () -> new Rule(enemyControl())).remembered();
    this.ruleKept = Hazard.remembered(1, 4 * Time.WEEK_MONTHS, parameters.ruleMemoryMonths());
  }

  /** One day: people leave where civilians died today. */
  @Override
  public void run() {
    double[] today = world.harm().today;
    scoreSeats();
    for (int i = 0; i < today.length; i++) {
      if (today[i] > 0) {
        if (world.has(Mechanism.DISPLACEMENT)) {
          flee(i, today[i] * world.harmPerDeath());
        }
        today[i] = 0;
      }
    }
  }

  /** Once in four weeks: people leave places that the state's enemies are taking. */
  public void fleeNewRulers() {
    double[] control = enemyControl();
    scoreSeats();
    for (int i = 0; i < rule.length; i++) {
      double remembered = Hazard.toward(rule[i], control[i], ruleKept);
      if (remembered > rule[i] && world.has(Mechanism.DISPLACEMENT)) {
        double people = world.people().at(i);
        leave(i, Displacement.leavers(people, parameters.perNewRule(), remembered - rule[i]));
      }
      rule[i] = remembered;
    }
  }

  private double[] enemyControl() {
    double[] sum = new double[world.terrain().size()];
    for (Bloc bloc : Bloc.nonState()) {
      if (world.stances().hostile(Bloc.STATE, bloc)) {
        Arrays.setAll(sum, i -> sum[i] + world.reach().control(i)[bloc.ordinal()]);
      }
    }
    return sum;
  }

  private void flee(int i, double harm) {
    leave(i, leavers(i, harm));
    for (int j : world.terrain().grid().roads().neighbours(i)) {
      double felt = harm * world.parameters().backlash().spillShare();
      leave(j, leavers(j, felt));
    }
  }

  private double leavers(int i, double harm) {
    return Displacement.leavers(
        world.people().at(i), parameters.perHarm(), harm * access.deprivation(i));
  }

  private void leave(int from, double people) {
    if (people < 1) {
      return;
    }
    double abroad =
        world.terrain().locality(from).borderKm() < parameters.borderKm()
            ? parameters.abroadShare()
            : 0;
    world.people().displaceAbroad(from, people * abroad);
    int destinations = (int) parameters.destinations();
    weigh(from);
    for (int d = 0; d < destinations; d++) {
      int c = random.index(weights, weights.length);
      if (c >= 0) {
        world
            .people()
            .displace(from, world.terrain().seat(c), people * (1 - abroad) / destinations);
      }
    }
  }

  /** Scores the cercles' seats: the better the safer and the better served. */
  private void scoreSeats() {
    for (int c = 0; c < scores.length; c++) {
      int seat = world.terrain().seat(c);
      scores[c] =
          Displacement.score(
              world.society().fear[seat], parameters.unservedPull(), world.society().service[seat]);
    }
  }

  /** Weighs the cercles' seats: likelier the better and the nearer. */
  private void weigh(int from) {
    for (int c = 0; c < weights.length; c++) {
      int seat = world.terrain().seat(c);
      weights[c] =
          seat == from
              ? 0
              : Displacement.destinationWeight(
                  scores[c], world.terrain().straightKm(from, seat), parameters.distanceExponent());
    }
  }

  /** Once in four weeks: some go home to where it is quiet. */
  public void returnHome() {
    if (!world.has(Mechanism.DISPLACEMENT)) {
      return;
    }
    List<List<Integer>> hosts = hosts();
    for (int home = 0; home < world.terrain().cercles(); home++) {
      List<Integer> quiet = quiet(home);
      double awayQuiet = quiet.stream().mapToDouble(world.people()::away).sum();
      if (awayQuiet < 1) {
        continue;
      }
      double away = world.terrain().cercle(home).stream().mapToDouble(world.people()::away).sum();
      double returning =
          Displacement.returningShare(
              parameters.returnPerMonth(), 4 * Time.WEEK_MONTHS, awayQuiet, away);
      world.people().returnHome(home, hosts, quiet, returning);
      world.people().returnFromAbroad(home, quiet, returning);
    }
  }

  /** Where in each cercle displaced people are hosted. */
  private List<List<Integer>> hosts() {
    return IntStream.range(0, world.terrain().cercles())
        .mapToObj(c -> world.terrain().cercle(c).stream())
        .map(places -> places.filter(i -> world.people().hosted(i) > 0).toList())
        .toList();
  }

  private List<Integer> quiet(int cercle) {
    List<Integer> quiet = new ArrayList<>();
    for (int i : world.terrain().cercle(cercle)) {
      if (world.people().away(i) > 0 && world.society().fear[i] < parameters.quietFear()) {
        quiet.add(i);
      }
    }
    return quiet;
  }
}
