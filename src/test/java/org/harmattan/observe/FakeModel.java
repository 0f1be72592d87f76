package org.harmattan.observe;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.harmattan.geography.Country;
import org.harmattan.geography.LocalityGrid;
import org.harmattan.model.Cause;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.ModelView;
import org.harmattan.model.NeighbourView;
import org.harmattan.model.Observer;
import org.harmattan.model.Posture;
import org.harmattan.model.RegimeView;
import org.harmattan.model.TalksState;
import org.harmattan.model.TimelineDecision;
import org.harmattan.model.UnitView;
import org.harmattan.model.ViolenceType;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.TimelineEvent.Policy;

/** A model without a mechanism: shares that drift and events at random. */
public final class FakeModel implements ModelView {
  private final Scenario scenario;
  private final Places places;
  private final List<Observer> observers;
  private final Random random;
  private int day = -1;
  private int events;

  public FakeModel(Scenario scenario, Places places, int runSeed, Observer... observers) {
    this.scenario = scenario;
    this.places = places;
    this.observers = List.of(observers);
    this.random = new Random(runSeed);
    this.observers.forEach(o -> o.onDayEnd(this));
  }

  /** One day with some events. */
  public boolean runDay() {
    day++;
    while (random.nextInt(3) > 0) {
      ConflictEvent event = event();
      observers.forEach(o -> o.onEvent(event, this));
    }
    observers.forEach(o -> o.onDayEnd(this));
    return date().isBefore(scenario.end());
  }

  private ConflictEvent event() {
    int locality = random.nextInt(grid().size());
    boolean oneSided = random.nextBoolean();
    Bloc initiator = Bloc.armed().get(random.nextInt(Bloc.armed().size()));
    Bloc opponent = oneSided ? Bloc.NEUTRAL : initiator == Bloc.STATE ? Bloc.JNIM : Bloc.STATE;
    return new ConflictEvent(
        ++events,
        0,
        day,
        locality,
        oneSided ? ViolenceType.ONE_SIDED : ViolenceType.STATE_BASED,
        initiator,
        opponent,
        "someone, \"quoted\"",
        random.nextInt(4),
        oneSided ? 0 : random.nextInt(4),
        random.nextInt(3));
  }

  @Override
  public Scenario scenario() {
    return scenario;
  }

  @Override
  public Country country() {
    return places.country();
  }

  @Override
  public LocalityGrid grid() {
    return places.grid();
  }

  @Override
  public LocalDate date() {
    return scenario.start().plusDays(day);
  }

  @Override
  public int day() {
    return day;
  }

  @Override
  public double influence(Bloc bloc, int locality) {
    return (control(bloc, locality) + allegiance(bloc, locality)) / 2;
  }

  /** JNIM's share grows from 0 to a half, more in higher localities; the rest is the state's. */
  @Override
  public double control(Bloc bloc, int locality) {
    double jnim = 0.5 * (day + 1) / (day + 100) * locality / grid().size();
    return switch (bloc) {
      case JNIM -> jnim;
      case STATE -> 1 - jnim;
      default -> 0;
    };
  }

  @Override
  public double allegiance(Bloc bloc, int locality) {
    return bloc == Bloc.NEUTRAL ? 1 : 0;
  }

  @Override
  public boolean present(Bloc bloc, int locality) {
    return bloc == Bloc.JNIM;
  }

  @Override
  public double grievance(int locality) {
    return 0;
  }

  @Override
  public double fear(int locality) {
    return 0;
  }

  @Override
  public double service(int locality) {
    return 0;
  }

  @Override
  public double population(int locality) {
    return grid().localities().get(locality).population2009();
  }

  @Override
  public double displacedHosted(int locality) {
    return day + 1;
  }

  @Override
  public Cause firstPresenceCause(Bloc bloc, int locality) {
    return bloc == Bloc.JNIM ? (locality % 2 == 0 ? Cause.MOVE : Cause.CONTAGION) : null;
  }

  @Override
  public int firstPresenceDay(Bloc bloc, int locality) {
    return bloc == Bloc.JNIM ? locality : -1;
  }

  @Override
  public double humanitarianAccess(int locality) {
    return 1;
  }

  /** Zones go round by locality. */
  @Override
  public int controlZone(int locality) {
    return 1 + locality % 5;
  }

  @Override
  public double basicReproductionNumber() {
    return 1.5;
  }

  @Override
  public double effectiveReproductionNumber(Bloc bloc) {
    return bloc == Bloc.JNIM ? 1.25 : Double.NaN;
  }

  @Override
  public RegimeView regime() {
    return new RegimeView(
        0.5, 1, 0.3, 1, TalksState.OFFERED, EnumSet.of(Policy.CENSORSHIP, Policy.CURFEW));
  }

  @Override
  public List<NeighbourView> neighbours() {
    return country().neighbours().stream()
        .map(neighbour -> new NeighbourView(neighbour.id(), 0.1 * (day + 1), 0.2))
        .toList();
  }

  /** One cell and one garrison. */
  @Override
  public List<UnitView> units() {
    return List.of(
        new FakeUnit(1, "katiba", Bloc.JNIM, true), new FakeUnit(2, "army", Bloc.STATE, false));
  }

  private record FakeUnit(int id, String actor, Bloc bloc, boolean cell) implements UnitView {
    @Override
    public int locality() {
      return 7;
    }

    @Override
    public int strength() {
      return 10 * id;
    }

    @Override
    public Posture posture() {
      return Posture.EMBEDDED;
    }
  }

  @Override
  public List<TimelineDecision> timelineDecisions() {
    return List.of(
        new TimelineDecision(
            "serval", scenario.start(), TimelineDecision.Outcome.NO_EFFECT, "nobody, here"));
  }
}
