package org.harmattan.model.state;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmattan.mechanism.Randomness;
import org.harmattan.mechanism.Time;
import org.harmattan.model.TimelineDecision;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Doctrine;
import org.harmattan.scenario.Group;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Parameters;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.parameters.Information;

/** The state of one run: what processes read and change. */
public final class World implements Serializable {
  private static final long serialVersionUID = 1L;
  private Scenario scenario;
  private final Terrain terrain;
  private transient Doctrine[] doctrines;
  private final Streams streams;
  private final Roster roster;
  private final ReachField reach;
  private final Presence presence;
  private final People people;
  private final Society society;
  private final Harm harm;
  private final Stances stances;
  private final Perception perception;
  private final Regime regime;
  private final Ties ties;
  private final Borderland borderland;
  private final Homes homes;
  private final PublicMind publicMind;
  private final Chronicle chronicle = new Chronicle();
  private final Memories memories = new Memories();
  private final List<TimelineDecision> decisions = new ArrayList<>();
  private final Map<String, Operation> operations = new LinkedHashMap<>();
  private final Set<String> activeGroups = new LinkedHashSet<>();
  private int day = -1;
  private long fightersFromOutside;

  public World(Scenario scenario, Terrain terrain, int runSeed) {
    this.scenario = scenario;
    this.terrain = terrain;
    doctrines = doctrines(scenario);
    int n = terrain.size();
    streams = new Streams(runSeed);
    roster = new Roster(n);
    stances = new Stances(scenario.stances(), !scenario.has(Mechanism.STANCES));
    reach = new ReachField(scenario, terrain.near(), stances, n);
    presence = new Presence(terrain.coupling(), n);
    double years =
        (scenario.start().toEpochDay() - LocalDate.of(2009, 4, 1).toEpochDay()) / Time.YEAR_DAYS;
    double growth = scenario.parameters().nature().naturalGrowthWeight();
    people = new People(terrain.grid().localities(), terrain.cercles(), years, growth);
    society = new Society(n);
    harm = new Harm(n, terrain.cercles());
    Information information = scenario.parameters().information();
    perception =
        new Perception(
            terrain.cercles(),
            (int) information.perceptionDelayDays(),
            information.perceptionNoise(),
            streams.stream("perception"));
    regime =
        new Regime(
            scenario.parameters().regime().initialLegitimacy(),
            scenario.parameters().capital().initialGuard());
    borderland = new Borderland(terrain.borders(), scenario.parameters().borders().cooperation());
    homes = new Homes(scenario, terrain);
    publicMind = new PublicMind(terrain.cercles());
    ties = new Ties(scenario.groups());
  }

  private static Doctrine[] doctrines(Scenario scenario) {
    Doctrine[] doctrines = new Doctrine[Bloc.values().length];
    scenario.doctrines().forEach((bloc, doctrine) -> doctrines[bloc.ordinal()] = doctrine);
    return doctrines;
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    doctrines = doctrines(scenario);
  }

  public Scenario scenario() {
    return scenario;
  }

  /** Goes on under another scenario; processes made from now on find memories and streams. */
  public void adopt(Scenario other) {
    scenario = other;
    doctrines = doctrines(other);
    reach.adopt(other.parameters().reach());
    memories.goOn();
    streams.goOn();
  }

  public Parameters parameters() {
    return scenario.parameters();
  }

  public boolean has(Mechanism mechanism) {
    return scenario.has(mechanism);
  }

  public Doctrine doctrine(Bloc bloc) {
    return doctrines[bloc.ordinal()];
  }

  public Group group(String id) {
    return scenario.groups().get(id);
  }

  public Terrain terrain() {
    return terrain;
  }

  /** What processes keep beside the world. */
  public Memories memories() {
    return memories;
  }

  /** Lets every process draw other random numbers from now on, those of another seed. */
  public void renewStreams(int seed) {
    streams.renew(seed);
  }

  public Randomness stream(String name) {
    return streams.stream(name);
  }

  public Roster roster() {
    return roster;
  }

  public ReachField reach() {
    return reach;
  }

  public Presence presence() {
    return presence;
  }

  public People people() {
    return people;
  }

  public Society society() {
    return society;
  }

  public Harm harm() {
    return harm;
  }

  public Stances stances() {
    return stances;
  }

  public Perception perception() {
    return perception;
  }

  public Regime regime() {
    return regime;
  }

  public Ties ties() {
    return ties;
  }

  public Borderland borderland() {
    return borderland;
  }

  /** Where groups are at home. */
  public Homes homes() {
    return homes;
  }

  public PublicMind publicMind() {
    return publicMind;
  }

  public Chronicle chronicle() {
    return chronicle;
  }

  /** Offensives and takeovers under way, by actor. */
  public Map<String, Operation> operations() {
    return operations;
  }

  /** Groups that exist by now, in order of appearance. */
  public Set<String> activeGroups() {
    return activeGroups;
  }

  /** What became of the timeline entries so far. */
  public List<TimelineDecision> decisions() {
    return decisions;
  }

  /** Days since the start; -1 before the first day. */
  public int day() {
    return day;
  }

  public void nextDay() {
    day++;
  }

  public LocalDate date() {
    return scenario.start().plusDays(day);
  }

  /** Fighters who came from outside the population: at the start, or by the timeline. */
  public long fightersFromOutside() {
    return fightersFromOutside;
  }

  public void fightersCome(int fighters) {
    fightersFromOutside += fighters;
  }

  /** People among whom a bloc can hide and recruit: of a locality, and across its border. */
  public double peopleAround(int locality) {
    double cellKm = terrain.grid().cellKm();
    double perKm2 = parameters().borders().acrossPerKm2();
    return people.at(locality) + borderland.peopleAcross(locality, perKm2, cellKm * cellKm);
  }

  /** Scale of harm: the same deaths weigh more on a smaller locality. */
  public double harmPerDeath() {
    double cellKm = terrain.grid().cellKm();
    var grievance = parameters().grievance();
    return grievance.harmAreaKm2() / (cellKm * cellKm) / grievance.deathsPerHarm();
  }

  /** Civilians die at somebody's hands; returns how many there were to die. */
  public int harmCivilians(Bloc perpetrator, int locality, int deaths) {
    int died = people.die(locality, deaths);
    harm.week[perpetrator.ordinal()][locality] += died * harmPerDeath();
    harm.today[locality] += died;
    return died;
  }
}
