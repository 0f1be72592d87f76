package org.harmattan.model.process;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.harmattan.mechanism.Diversion;
import org.harmattan.mechanism.Hazard;
import org.harmattan.mechanism.Randomness;
import org.harmattan.mechanism.Saturation;
import org.harmattan.mechanism.Time;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.state.Operation;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.Terrain;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.DiversionParameters;

/**
 * Mechanism 19: each week the command of the state's side sends its mobile forces where it
 * perceives the threat. So whoever opens a new front draws the army away from his base. With the
 * mechanism off forces stay divided as they were when it went off: by the people they guard, where
 * it never was on.
 */
public final class CommandProcess implements Process {
  /** The worth of each cercle to the command, and the strategy it last decided on. */
  private static final class Memory implements Serializable {
    private static final long serialVersionUID = 1L;
    final double[] value;
    double[] shares;
    int reviewedDay;

    Memory(double[] value) {
      this.value = value;
    }
  }

  private final World world;
  private final DiversionParameters parameters;
  private final Randomness random;
  private final double memoryKept;
  private final double kmPerDay;
  private final Memory memory;
  private final PolicyEffects policies;
  private final TruceLines lines;
  private final Map<String, double[]> missions = new TreeMap<>();

  public CommandProcess(World world) {
    this.world = world;
    this.parameters = world.parameters().diversion();
    this.random = world.stream("command");
    this.kmPerDay = world.parameters().movement().forceKmPerDay();
    this.memoryKept = Hazard.remembered(1, Time.WEEK_DAYS, parameters.memoryDays());
    this.policies = new PolicyEffects(world);
    this.lines = new TruceLines(world);
    this.memory = world.memories().of(Memory.class, () -> new Memory(value(world)));
    world.chronicle().listen(this::report);
  }

  private static double[] value(World world) {
    double[] value = new double[world.terrain().cercles()];
    for (int c = 0; c < value.length; c++) {
      double people =
          world.terrain().cercle(c).stream().mapToDouble(i -> world.people().at(i)).sum();
      value[c] = Math.sqrt(people);
    }
    return value;
  }

  private void report(ConflictEvent event) {
    boolean concerns =
        event.militant() || event.initiator() == Bloc.STATE || event.opponent() == Bloc.STATE;
    if (concerns) {
      int cercle = world.terrain().locality(event.locality()).cercle();
      world.perception().report(world.day(), cercle, Diversion.gravity(event.deaths()));
    }
  }

  @Override
  public void run() {
    world.perception().update(world.day());
    world.perception().fade(memoryKept);
    boolean on = world.has(Mechanism.DIVERSION);
    if (memory.shares == null || on && reviews()) {
      double[] threat = on ? world.perception().threat() : new double[memory.value.length];
      memory.shares = Diversion.allocation(threat, memory.value, parameters.threatExponent());
      memory.reviewedDay = world.day();
    }
    for (SecurityUnit unit : world.roster().forces()) {
      if (unit.strength() > 0 && !unit.underWay() && unit.traits().mobile()) {
        order(unit);
      }
    }
  }

  /** A command that does not review its strategy keeps sending forces where it once did. */
  private boolean reviews() {
    double months = world.parameters().regime().reviewMonths();
    return world.day() - memory.reviewedDay >= months * Time.MONTH_DAYS;
  }

  private double guard() {
    return world.has(Mechanism.DEEP_STRIKES) ? world.regime().guardAlertness() : 0;
  }

  private void order(SecurityUnit unit) {
    Operation offensive = world.operations().get(unit.actor());
    if (offensive != null && world.day() < offensive.untilDay()) {
      int place =
          offensive
              .places()
              .get(random.index(equal(offensive.places().size()), offensive.places().size()));
      if (!offensive.places().contains(unit.locality())) {
        send(unit, place, 0);
      }
      return;
    }
    boolean idle = world.regime().paralysed(world.day()) && !unit.traits().foreign();
    if (!idle && random.chance(Time.WEEK_DAYS / parameters.redeploymentDays())) {
      send(unit, destination(unit), (int) parameters.reserveDelayDays());
    }
  }

  /** Convoys, the guard of the capital, the own base, or a cercle's seat by perceived threat. */
  private int destination(SecurityUnit unit) {
    if (!unit.traits().foreign()) {
      if (random.chance(policies.convoys())) {
        return unit.base();
      }
      if (random.chance(world.parameters().capital().guardShare() * guard())) {
        return world.terrain().capital();
      }
    }
    if (random.chance(Saturation.share(parameters.homeWeight(), 1))) {
      return unit.base();
    }
    double[] shares = unit.traits().foreign() ? missionShares(unit) : memory.shares;
    int c = random.index(shares, shares.length);
    boolean open = c >= 0 && (unit.traits().foreign() || !lines.closed(world.terrain().seat(c)));
    return open ? world.terrain().seat(c) : unit.base();
  }

  /** A foreign force stays within reach of its bases. */
  private double[] missionShares(SecurityUnit unit) {
    double[] near = missions.computeIfAbsent(unit.actor(), this::nearness);
    double[] shares = new double[near.length];
    for (int c = 0; c < shares.length; c++) {
      shares[c] = memory.shares[c] * near[c];
    }
    return shares;
  }

  private double[] nearness(String force) {
    Terrain terrain = world.terrain();
    double[] near = new double[terrain.cercles()];
    for (var base : world.scenario().forces().get(force).bases()) {
      for (int c = 0; c < near.length; c++) {
        double km = terrain.straightKm(terrain.town(base.town()), terrain.seat(c));
        near[c] = Math.max(near[c], StrictMath.exp(-km / parameters.missionKm()));
      }
    }
    return near;
  }

  private void send(SecurityUnit unit, int to, int delayDays) {
    if (to != unit.locality()) {
      double km = world.terrain().marchKm(unit.locality(), to);
      unit.depart(to, world.day() + delayDays + (int) Math.ceil(km / kmPerDay));
    }
  }

  private static double[] equal(int n) {
    double[] weights = new double[n];
    java.util.Arrays.fill(weights, 1);
    return weights;
  }
}
