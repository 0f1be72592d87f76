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
final class TimelineActions {
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
    if (event instanceof SetParameter || event instanceof SetMechanism) {
      adopt(DatedChanges.after(world.scenario(), event));
      return "";
    } else if (event instanceof Arrive arrive) {
      int own = world.scenario().forces().get(arrive.force()).strength();
      mustering.units(arrive.force(), arrive.strength() > 0 ? arrive.strength() : own);
      return "";
    } else if (event instanceof Withdraw withdraw) {
      return changes.begin(withdraw.force(), 0, withdraw.overDays());
    } else if (event instanceof Strength strength) {
      return changes.begin(strength.actor(), strength.strength(), strength.overDays());
    } else if (event instanceof Appear appear) {
      mustering.cells(appear.group(), world.group(appear.group()).fighters(), Cause.START);
      return "";
    } else if (event instanceof Label label) {
      return label(label);
    } else if (event instanceof Merge merge) {
      world.ties().merge(merge.groups());
      return "";
    } else if (event instanceof SetStance stance) {
      world.stances().set(stance.a(), stance.b(), stance.stance());
      return "";
    } else if (event instanceof Offensive offensive) {
      return offensive(offensive);
    } else if (event instanceof Takeover takeover) {
      return takeover(takeover);
    } else if (event instanceof Coup coup) {
      Coups.happen(world, random, coup);
      return "";
    } else if (event instanceof SetPolicy policy) {
      world.regime().set(policy.policy(), policy.on());
      return "";
    } else if (event instanceof Cooperate cooperate) {
      cooperate(cooperate);
      return "";
    }
    world.regime().declare(((TimelineEvent.Declare) event).declaration(), world.day());
    return "";
  }

  private void adopt(Scenario changed) {
    boolean reach = !changed.parameters().reach().equals(world.parameters().reach());
    world.adopt(changed);
    if (reach) {
      world.reach().rebuild(world.roster().all());
    }
  }

  private void cooperate(Cooperate cooperate) {
    List<Neighbour> neighbours = world.terrain().country().neighbours();
    for (int n = 0; n < neighbours.size(); n++) {
      if (cooperate.neighbours().contains(neighbours.get(n).id())) {
        world.borderland().cooperation[n] = cooperate.cooperation();
      }
    }
  }

  /** Labels a share of the cells near a town, the nearest first. */
  private String label(Label label) {
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
    return count > 0 ? "" : "no cell within " + (int) label.radiusKm() + " km of " + label.town();
  }

  private String offensive(Offensive offensive) {
    boolean there =
        world.roster().forces().stream().anyMatch(u -> u.actor().equals(offensive.force()));
    if (!there) {
      return offensive.force() + " is not in the country";
    }
    List<Integer> places = offensive.towns().stream().map(world.terrain()::town).toList();
    int until = world.day() + offensive.days();
    world.operations().put(offensive.force(), new Operation(places, until, offensive.intensity()));
    return "";
  }

  /** Cells of the group march on the towns, each on the one nearest to it. */
  private String takeover(Takeover takeover) {
    List<Integer> places = takeover.towns().stream().map(world.terrain()::town).toList();
    int sent = 0;
    for (MilitantCell cell : world.roster().cells()) {
      if (cell.actor().equals(takeover.group()) && cell.strength() > 0) {
        int town = nearest(cell.locality(), places);
        double km = world.terrain().marchKm(cell.locality(), town);
        int days =
            Math.max(1, (int) Math.ceil(km / world.parameters().movement().takeoverKmPerDay()));
        cell.depart(town, world.day() + Math.min(days, takeover.days()));
        sent++;
      }
    }
    int until = world.day() + takeover.days();
    world.operations().put(takeover.group(), new Operation(places, until, 1));
    return sent > 0 ? "" : "no cell of " + takeover.group();
  }

  private int nearest(int from, List<Integer> places) {
    return places.stream()
        .min(Comparator.comparingDouble(place -> world.terrain().straightKm(from, place)))
        .orElseThrow();
  }
}
