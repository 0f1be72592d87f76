package org.harmattan.model.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.harmattan.model.Cause;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.Observer;
import org.harmattan.model.RunSeed;
import org.harmattan.model.simulation.MaliModel;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.Terrain;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.yaml.ScenarioReader;

/**
 * A world of {@link SmallCountry} on its first day, in which only what a test puts there exists:
 * people, but no unit, no presence, no grievance, no service, and everybody without a side. The
 * mechanisms that only bound or stretch what another one gives are off unless a test sets them on,
 * so that each term can be worked out alone.
 */
public final class SmallWorld {
  private static final Path FILE = Path.of("src/test/resources/org/harmattan/model/small.yaml");
  private static final List<String> ALONE =
      List.of("mechanisms.receptivity=off", "mechanisms.homes=off", "mechanisms.massacres=off");
  private static final Map<List<String>, Scenario> READ = new ConcurrentHashMap<>();
  private static final Map<Terrain.Basis, Terrain> TERRAINS = new ConcurrentHashMap<>();

  private final World world;

  private SmallWorld(World world) {
    this.world = world;
  }

  /** An empty world, with values set as on the command line. */
  static SmallWorld of(String... settings) {
    return seeded(1, settings);
  }

  /** The same with other random numbers. */
  static SmallWorld seeded(int seed, String... settings) {
    List<String> all = new ArrayList<>(ALONE);
    all.addAll(List.of(settings));
    Scenario scenario = scenario(all.toArray(String[]::new));
    SmallWorld small = new SmallWorld(new World(scenario, terrain(scenario), seed));
    for (double[] shares : small.world.society().allegiance) {
      shares[Bloc.NEUTRAL.ordinal()] = 1;
    }
    small.world.nextDay();
    return small;
  }

  /** The small scenario. */
  public static Scenario scenario(String... settings) {
    return READ.computeIfAbsent(List.of(settings), SmallWorld::read);
  }

  private static Scenario read(List<String> settings) {
    Map<String, String> overrides = new LinkedHashMap<>();
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      overrides.put(setting.substring(0, equals), setting.substring(equals + 1));
    }
    return ScenarioReader.read(FILE, overrides, null).scenario();
  }

  private static Terrain terrain(Scenario scenario) {
    return TERRAINS.computeIfAbsent(Terrain.Basis.of(scenario), basis -> terrain(scenario, 0));
  }

  /** A terrain where the road around the river is so much longer than a bridge. */
  static Terrain terrain(Scenario scenario, double riverKm) {
    return Terrain.of(SmallCountry.country(), new SmallCountry(riverKm), scenario);
  }

  /** The whole model on it, with all processes and its own first day. */
  public static MaliModel model(Scenario scenario, int runIndex, Observer... observers) {
    return new MaliModel(scenario, terrain(scenario), RunSeed.of(1, runIndex), observers);
  }

  World world() {
    return world;
  }

  /** A cell of a group, whose bloc is present where it is. */
  MilitantCell cell(String group, int locality, int fighters) {
    present(group, locality);
    return world.roster().addCell(group, world.group(group), locality, fighters);
  }

  /** A unit of a force at its base. */
  SecurityUnit unit(String force, int base, int soldiers) {
    return world.roster().addForce(force, world.scenario().forces().get(force), base, soldiers);
  }

  /** Organised presence of a group's bloc. */
  SmallWorld present(String group, int locality) {
    world.activeGroups().add(group);
    world.presence().arrive(world.group(group).bloc(), locality, group, Cause.START, 0);
    return this;
  }

  /** Lets people of a locality take a side; the others have none. */
  SmallWorld side(Bloc bloc, int locality, double share) {
    double[] shares = world.society().allegiance[locality];
    shares[bloc.ordinal()] = share;
    shares[Bloc.NEUTRAL.ordinal()] = 1 - share;
    return this;
  }

  /** Fills a field of the society. */
  SmallWorld everywhere(double[] field, double value) {
    java.util.Arrays.fill(field, value);
    return this;
  }

  /** Counts reach and control anew: to be called when all units stand where they should. */
  SmallWorld felt() {
    world.reach().rebuild(world.roster().all());
    world.reach().refreshControl();
    return this;
  }

  /** Runs a process for some days and returns what happened. */
  List<ConflictEvent> run(Process process, int days) {
    List<ConflictEvent> events = new ArrayList<>();
    world.chronicle().listen(events::add);
    for (int day = 0; day < days; day++) {
      process.run();
      world.nextDay();
    }
    return events;
  }

  /** A sum over all cells. */
  double overCells(ToDoubleFunction<MilitantCell> value) {
    return world.roster().cells().stream().mapToDouble(value).sum();
  }
}
