package org.harmattan.model.process;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmattan.mechanism.CoordinatedWaves;
import org.harmattan.mechanism.Randomness;
import org.harmattan.mechanism.Time;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.Unit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.Waves;

/**
 * Mechanism 14: tied cells that share an area in which they move freely gather for some days, and
 * then attack on the same day. The attacks of a wave carry its number.
 */
public final class WaveProcess implements Process {
  /** Cells that gather for a day. */
  private record Wave(int day, List<MilitantCell> cells) implements Serializable {}

  /** Waves that gather, and how often each bloc begins one, as of this week. */
  private record Plans(Map<Bloc, Double> ratePerDay, Map<Bloc, Wave> gathering)
      implements Serializable {}

  private final World world;
  private final Waves parameters;
  private final Randomness random;
  private final FreeAreas areas;
  private final Assault assault;
  private final Map<Bloc, Double> ratePerDay;
  private final Map<Bloc, Wave> gathering;

  public WaveProcess(World world) {
    this.world = world;
    this.parameters = world.parameters().waves();
    this.random = world.stream("waves");
    this.areas = new FreeAreas(world);
    Plans plans =
        world
            .memories()
            .of(Plans.class, () -> new Plans(new EnumMap<>(Bloc.class), new EnumMap<>(Bloc.class)));
    this.ratePerDay = plans.ratePerDay();
    this.gathering = plans.gathering();
    this.assault = new Assault(world, random);
  }

  @Override
  public void run() {
    if (!world.has(Mechanism.COORDINATION)) {
      return;
    }
    if (world.day() % Time.WEEK_DAYS == 0) {
      areas.survey();
      Bloc.nonState().forEach(bloc -> ratePerDay.put(bloc, rate(bloc)));
    }
    for (Bloc bloc : Bloc.nonState()) {
      Wave wave = gathering.get(bloc);
      if (wave == null) {
        consider(bloc);
      } else if (world.day() >= wave.day()) {
        gathering.remove(bloc);
        strike(wave);
      }
    }
  }

  private double rate(Bloc bloc) {
    double coordination = world.doctrine(bloc).coordination();
    List<MilitantCell> free = coordination > 0 ? free(bloc) : List.of();
    if (free.size() < 2) {
      return 0;
    }
    long all = world.roster().cells().stream().filter(cell -> cell.bloc() == bloc).count();
    return CoordinatedWaves.waveRatePerDay(
        parameters.perYear(),
        tiedShare(free),
        sharedShare(free),
        free.size() / (double) all,
        coordination);
  }

  private List<MilitantCell> free(Bloc bloc) {
    List<MilitantCell> free = new ArrayList<>();
    for (MilitantCell cell : world.roster().cells()) {
      if (cell.bloc() == bloc && ready(cell) && areas.of(cell.locality()) >= 0) {
        free.add(cell);
      }
    }
    return free;
  }

  private boolean ready(MilitantCell cell) {
    return cell.strength() > 0 && !cell.resting(world.day()) && !cell.underWay();
  }

  /** Share of pairs of cells, drawn with replacement, whose groups are tied. */
  private double tiedShare(List<MilitantCell> cells) {
    Map<String, Integer> groups = new LinkedHashMap<>();
    cells.forEach(cell -> groups.merge(cell.actor(), 1, Integer::sum));
    double tied = 0;
    for (var a : groups.entrySet()) {
      for (var b : groups.entrySet()) {
        boolean together = world.ties().between(a.getKey(), b.getKey());
        tied += together ? (double) a.getValue() * b.getValue() : 0;
      }
    }
    return tied / cells.size() / cells.size();
  }

  /** Share of pairs of cells, drawn with replacement, in the same free area. */
  private double sharedShare(List<MilitantCell> cells) {
    Map<Integer, Integer> byArea = new LinkedHashMap<>();
    cells.forEach(cell -> byArea.merge(areas.of(cell.locality()), 1, Integer::sum));
    double shared = 0;
    for (int count : byArea.values()) {
      shared += (double) count * count;
    }
    return shared / cells.size() / cells.size();
  }

  private void consider(Bloc bloc) {
    if (!random.chance(ratePerDay.getOrDefault(bloc, 0.0))) {
      return;
    }
    List<MilitantCell> able = free(bloc);
    able.removeIf(cell -> target(cell) == null);
    List<MilitantCell> cells = gather(able, world.doctrine(bloc).coordination());
    if (cells.size() > 1) {
      int day = world.day() + (int) parameters.massingDays();
      cells.forEach(cell -> cell.massUntil(day + 1));
      gathering.put(bloc, new Wave(day, cells));
    }
  }

  private Unit target(MilitantCell cell) {
    return assault.target(cell, parameters.stateFactor());
  }

  /** The leader and those who join, of its area, within range, tied to it; in random order. */
  private List<MilitantCell> gather(List<MilitantCell> free, double coordination) {
    List<MilitantCell> joined = new ArrayList<>();
    if (free.isEmpty()) {
      return joined;
    }
    MilitantCell leader = free.remove((int) (random.nextUniform() * free.size()));
    joined.add(leader);
    while (!free.isEmpty() && joined.size() < parameters.mostAttacks()) {
      MilitantCell cell = free.remove((int) (random.nextUniform() * free.size()));
      boolean near =
          areas.of(cell.locality()) == areas.of(leader.locality())
              && world.terrain().straightKm(cell.locality(), leader.locality())
                  <= parameters.rangeKm();
      double tie = world.ties().between(cell.actor(), leader.actor()) ? 1 : 0;
      if (random.chance(CoordinatedWaves.participationProbability(tie, coordination, near))) {
        joined.add(cell);
      }
    }
    return joined;
  }

  /** Those who are still there and find somebody attack; one alone is no wave. */
  private void strike(Wave wave) {
    Map<MilitantCell, Unit> attacks = new LinkedHashMap<>();
    for (MilitantCell cell : wave.cells()) {
      Unit target = ready(cell) ? target(cell) : null;
      if (target != null && !attacks.containsValue(target)) {
        attacks.put(cell, target);
      }
    }
    int number = attacks.size() > 1 ? world.chronicle().newWave() : 0;
    attacks.forEach(
        (cell, target) -> {
          if (cell.strength() > 0 && target.strength() > 0) {
            assault.attack(number, cell, target);
          }
        });
  }
}
