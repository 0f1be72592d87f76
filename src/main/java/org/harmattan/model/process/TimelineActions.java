package org.harmattan.model.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.harmattan.geography.Neighbour;
import org.harmattan.mechanism.Randomness;
import org.harmattan.model.Cause;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.Operation;
import org.harmattan.model.state.World;
import org.harmattan.scenario.DatedChanges;
import org.harmattan.scenario.Group;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.TimelineEvent;
import org.harmattan.scenario.TimelineEvent.Appear;
import org.harmattan.scenario.TimelineEvent.Arrive;
import org.harmattan.scenario.TimelineEvent.Cooperate;
import org.harmattan.scenario.TimelineEvent.Coup;
import org.harmattan.scenario.TimelineEvent.Declare;
import org.harmattan.scenario.TimelineEvent.Label;
import org.harmattan.scenario.TimelineEvent.Merge;
import org.harmattan.scenario.TimelineEvent.Offensive;
import org.harmattan.scenario.TimelineEvent.SetMechanism;
import org.harmattan.scenario.TimelineEvent.SetParameter;
import org.harmattan.scenario.TimelineEvent.SetPolicy;
import org.harmattan.scenario.TimelineEvent.SetStance;
import org.harmattan.scenario.TimelineEvent.Strength;
import org.harmattan.scenario.TimelineEvent.Takeover;
import org.harmattan.scenario.TimelineEvent.Withdraw;

/** What each kind of timeline event does to the world. */
final class TimelineActions implements TimelineEvent.Visitor<String> {
  private static final String DONE = "";

  private final World world;
  private final Mustering mustering;
  private final StrengthChanges changes;
  private final Randomness random;

  TimelineActions(World world) {
    this.world = world;
    this.mustering = new Mustering(world);
    this.changes = new StrengthChanges(world, mustering);
    this.random = world.stream("timeline");
  }

  /** Lets gradual changes of strength go on by a day. */
  void continueChanges() {
    changes.run();
  }

  /** Applies an event; returns why it had no effect, or an empty text. */
  String apply(TimelineEvent event) {
    return event.accept(this);
  }

  @Override
  public String visit(SetParameter event) {
    return adopt(event);
  }

  @Override
  public String visit(SetMechanism event) {
    return adopt(event);
  }

  @Override
  public String visit(Arrive event) {
    int own = world.scenario().forces().get(event.force()).strength();
    mustering.units(event.force(), event.strength() > 0 ? event.strength() : own);
    return DONE;
  }

  @Override
  public String visit(Withdraw event) {
    return changes.begin(event.force(), 0, event.overDays());
  }

  @Override
  public String visit(Strength event) {
    return changes.begin(event.actor(), event.strength(), event.overDays());
  }

  @Override
  public String visit(Appear event) {
    mustering.cells(event.group(), world.group(event.group()).fighters(), Cause.START);
    return DONE;
  }

  @Override
  public String visit(Merge event) {
    world.ties().merge(event.groups());
    return DONE;
  }

  @Override
  public String visit(SetStance event) {
    world.stances().set(event.a(), event.b(), event.stance());
    return DONE;
  }

  @Override
  public String visit(Coup event) {
    Coups.happen(world, random, event);
    return DONE;
  }

  @Override
  public String visit(SetPolicy event) {
    world.regime().set(event.policy(), event.on());
    return DONE;
  }

  @Override
  public String visit(Declare event) {
    world.regime().declare(event.declaration(), world.day());
    return DONE;
  }

  private String adopt(TimelineEvent event) {
    Scenario changed = DatedChanges.after(world.scenario(), event);
    boolean reach = !changed.parameters().reach().equals(world.parameters().reach());
    world.adopt(changed);
    if (reach) {
      world.reach().rebuild(world.roster().all());
    }
    return DONE;
  }

  @Override
  public String visit(Cooperate cooperate) {
    List<Neighbour> neighbours = world.terrain().country().neighbours();
    for (int n = 0; n < neighbours.size(); n++) {
      if (cooperate.neighbours().contains(neighbours.get(n).id())) {
        world.borderland().cooperation[n] = cooperate.cooperation();
      }
    }
    return DONE;
  }

  /** Labels a share of the cells near a town, the nearest first. */
  @Override
  public String visit(Label label) {
    int town = world.terrain().town(label.town());
    List<MilitantCell> near = new ArrayList<>();
    for (MilitantCell cell : world.roster().cells()) {
      boolean eligible = cell.strength() > 0 && label.from().contains(cell.actor());
      if (eligible && world.terrain().straightKm(town, cell.locality()) <= label.radiusKm()) {
        near.add(cell);
      }
    }
    near.sort(
        Comparator.comparingDouble(cell -> world.terrain().straightKm(town, cell.locality())));
    int count = (int) Math.ceil(near.size() * label.share());
    Group group = world.group(label.group());
    world.activeGroups().add(label.group());
    for (MilitantCell cell : near.subList(0, count)) {
      cell.label(label.group(), group);
      world
          .presence()
          .arrive(group.bloc(), cell.locality(), label.group(), Cause.MOVE, world.day());
    }
    return count > 0 ? DONE : "no cell within " + (int) label.radiusKm() + " km of " + label.town();
  }

  @Override
  public String visit(Offensive offensive) {
    boolean there =
        world.roster().forces().stream().anyMatch(u -> u.actor().equals(offensive.force()));
    if (!there) {
      return offensive.force() + " is not in the country";
    }
    List<Integer> places = offensive.towns().stream().map(world.terrain()::town).toList();
    int until = world.day() + offensive.days();
    world.operations().put(offensive.force(), new Operation(places, until, offensive.intensity()));
    return DONE;
  }

  /** Cells of the group march, each on the town nearest to it; the nearest cells go first. */
  @Override
  public String visit(Takeover takeover) {
    List<Integer> places = takeover.towns().stream().map(world.terrain()::town).toList();
    List<MilitantCell> cells = new ArrayList<>();
    for (MilitantCell cell : world.roster().cells()) {
      if (cell.actor().equals(takeover.group()) && cell.strength() > 0) {
        cells.add(cell);
      }
    }
    if (takeover.share() < 1) {
      cells.sort(Comparator.comparingDouble(cell -> kmToNearest(cell.locality(), places)));
    }
    int sent = (int) Math.ceil(cells.size() * takeover.share());
    for (MilitantCell cell : cells.subList(0, sent)) {
      int town = nearest(cell.locality(), places);
      double km = world.terrain().marchKm(cell.locality(), town);
      int days =
          Math.max(1, (int) Math.ceil(km / world.parameters().movement().takeoverKmPerDay()));
      cell.depart(town, world.day() + Math.min(days, takeover.days()));
    }
    int until = world.day() + takeover.days();
    world.operations().put(takeover.group(), new Operation(places, until, 1));
    return sent > 0 ? DONE : "no cell of " + takeover.group();
  }

  private double kmToNearest(int from, List<Integer> places) {
    return world.terrain().straightKm(from, nearest(from, places));
  }

  private int nearest(int from, List<Integer> places) {
    return places.stream()
        .min(Comparator.comparingDouble(place -> world.terrain().straightKm(from, place)))
        .orElseThrow();
  }
}
