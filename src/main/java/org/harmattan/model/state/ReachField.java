package org.harmattan.model.state;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.harmattan.geography.RoadDistances.Row;
import org.harmattan.mechanism.ReachAndContest;
import org.harmattan.model.Posture;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Force;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.parameters.Reach;

/**
 * Mechanism 4: reach of every side's units, and from it control and deterrence.
 *
 * <p>Only units that moved or changed strength are counted anew, and only the localities they reach
 * are contested anew; {@link #rebuild} counts everything exactly, against the drift of sums.
 */
public final class ReachField implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int BLOCS = Bloc.armed().size();

  private Reach parameters;
  private final boolean contested;
  private final DistanceRows distances;
  private transient double[][] rowWeights;
  private final Map<Set<Bloc>, Integer> mandateChannels = new LinkedHashMap<>();
  private final List<Set<Bloc>> mandates = new ArrayList<>();
  private final int[][] channelsAgainst;
  private final double[][] reach;
  private final double[][] control;
  private final boolean[] dirty;
  private final int[] dirtyList;
  private int dirtyCount;
  private final Stances stances;
  private final double[] work = new double[BLOCS];

  public ReachField(Scenario scenario, DistanceRows distances, Stances stances, int localities) {
    this.parameters = scenario.parameters().reach();
    this.contested = scenario.has(Mechanism.CONTEST);
    this.distances = distances;
    this.stances = stances;
    this.rowWeights = new double[localities][];
    scenario.forces().values().stream().filter(f -> !f.holdsGround()).forEach(this::channelOf);
    this.reach = new double[BLOCS + mandates.size()][localities];
    this.channelsAgainst = new int[Bloc.values().length][];
    for (Bloc bloc : Bloc.values()) {
      channelsAgainst[bloc.ordinal()] =
          IntStream.range(0, mandates.size())
              .filter(m -> mandates.get(m).contains(bloc))
              .map(m -> BLOCS + m)
              .toArray();
    }
    this.control = new double[localities][BLOCS + 1];
    for (double[] shares : control) {
      shares[BLOCS] = 1;
    }
    this.dirty = new boolean[localities];
    this.dirtyList = new int[localities];
  }

  /** The weights of rows follow from distances, and are worked out again when asked for. */
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    rowWeights = new double[dirty.length][];
  }

  /** Counts by other values from now on; {@link #rebuild} makes them hold everywhere at once. */
  void adopt(Reach other) {
    parameters = other;
  }

  private int channelOf(Force force) {
    return mandateChannels.computeIfAbsent(
        force.opposes(),
        mandate -> {
          mandates.add(mandate);
          return BLOCS + mandates.size() - 1;
        });
  }

  /** Reach of a bloc's units in a locality, in fighters felt there. */
  public double reach(Bloc bloc, int locality) {
    return reach[bloc.ordinal()][locality];
  }

  /** Reach of foreign forces whose mandate opposes a bloc. */
  public double foreignReach(Bloc opposed, int locality) {
    double sum = 0;
    for (int channel : channelsAgainst[opposed.ordinal()]) {
      sum += reach[channel][locality];
    }
    return sum;
  }

  /** Control shares by bloc ordinal; the last is the uncontrolled rest. Do not change. */
  public double[] control(int locality) {
    return control[locality];
  }

  /** Deterrence of a non-state bloc by the state and by foreign forces that oppose it. */
  public double deterrence(Bloc bloc, int locality) {
    double state = stances.hostile(Bloc.STATE, bloc) ? reach[Bloc.STATE.ordinal()][locality] : 0;
    return ReachAndContest.deterrence(
        state + foreignReach(bloc, locality), parameters.deterrenceScale());
  }

  /** Reach of all that are hostile to a bloc: rivals, the state, foreign forces. */
  public double hostileReach(Bloc bloc, int locality) {
    double sum = foreignReach(bloc, locality);
    for (Bloc other : Bloc.armed()) {
      if (stances.hostile(bloc, other)) {
        sum += reach[other.ordinal()][locality];
      }
    }
    return sum;
  }

  /** Counts a unit where and as strong as it is now. */
  public void count(Unit unit) {
    double weight = unit.strength() * visibility(unit);
    int channel = channel(unit);
    if (unit.countedLocality == unit.locality()
        && unit.countedWeight == weight
        && unit.countedChannel == channel) {
      return;
    }
    forget(unit);
    add(channel, unit.locality(), weight);
    unit.countedLocality = unit.locality();
    unit.countedWeight = weight;
    unit.countedChannel = channel;
  }

  /** Takes a unit out of the count. */
  void forget(Unit unit) {
    if (unit.countedLocality >= 0) {
      add(unit.countedChannel, unit.countedLocality, -unit.countedWeight);
      unit.countedLocality = -1;
    }
  }

  /** Counts all units exactly. */
  public void rebuild(Iterable<Unit> units) {
    for (double[] channel : reach) {
      Arrays.fill(channel, 0);
    }
    for (Unit unit : units) {
      unit.countedLocality = -1;
      count(unit);
    }
  }

  /** Contests anew every locality whose reach has changed. */
  public void refreshControl() {
    for (int d = 0; d < dirtyCount; d++) {
      int i = dirtyList[d];
      dirty[i] = false;
      contest(i);
    }
    dirtyCount = 0;
  }

  private void contest(int i) {
    for (int k = 0; k < BLOCS; k++) {
      work[k] = Math.max(0, reach[k][i]);
    }
    double exponent = parameters.contestExponent();
    if (contested) {
      ReachAndContest.control(work, BLOCS, parameters.halfControl(), exponent, control[i]);
    } else {
      ReachAndContest.controlWithoutContest(
          work, BLOCS, parameters.halfControl(), exponent, control[i]);
    }
    deny(i);
  }

  /** Foreign forces take ground from those they oppose without giving it to the state. */
  private void deny(int i) {
    double scale = parameters.halfControl();
    double freed = 0;
    for (int k = 1; k < BLOCS; k++) {
      double held = control[i][k];
      if (held > 0) {
        double foreign = Math.max(0, foreignReach(Bloc.armed().get(k), i));
        double total = scale + work[k] + work[0];
        double kept = held * total / (total + foreign);
        control[i][k] = kept;
        freed += held - kept;
      }
    }
    control[i][BLOCS] += freed;
  }

  private void add(int channel, int locality, double weight) {
    Row row = distances.from(locality);
    double[] weights = rowWeights(locality, row);
    double[] field = reach[channel];
    touch(field, locality, weight);
    int[] targets = row.localities();
    for (int t = 0; t < weights.length; t++) {
      if (weights[t] > 0) {
        touch(field, targets[t], weight * weights[t]);
      }
    }
  }

  private void touch(double[] field, int i, double amount) {
    double value = field[i] + amount;
    field[i] = value < 1e-9 ? 0 : value;
    if (!dirty[i]) {
      dirty[i] = true;
      dirtyList[dirtyCount++] = i;
    }
  }

  private double[] rowWeights(int locality, Row row) {
    double[] weights = rowWeights[locality];
    if (weights == null) {
      weights = new double[row.km().length];
      double cutoffKm = parameters.lengthKm() * parameters.cutoffLengths();
      for (int t = 0; t < weights.length; t++) {
        double km = row.km()[t];
        weights[t] = km <= cutoffKm ? ReachAndContest.reach(km, parameters.lengthKm()) : 0;
      }
      rowWeights[locality] = weights;
    }
    return weights;
  }

  private int channel(Unit unit) {
    if (!unit.cell() && unit.countedChannel >= 0) {
      return unit.countedChannel;
    }
    if (unit instanceof SecurityUnit security && !security.traits().holdsGround()) {
      return mandateChannels.get(security.traits().opposes());
    }
    return unit.bloc().ordinal();
  }

  private double visibility(Unit unit) {
    Posture posture = unit.posture();
    return switch (posture) {
      case GOVERNING, ATTACKING, OPERATING -> 1;
      case GARRISON -> parameters.garrisonVisibility();
      case MASSING -> parameters.massedVisibility();
      case EMBEDDED, MOVING -> parameters.embeddedVisibility();
      case DISPERSED -> parameters.embeddedVisibility() * parameters.dispersedFactor();
    };
  }
}
