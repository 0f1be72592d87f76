package org.harmattan.model.process;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.mechanism.Hazard;
import org.harmattan.mechanism.PresenceContagion;
import org.harmattan.mechanism.Randomness;
import org.harmattan.mechanism.Time;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Community;
import org.harmattan.scenario.Group;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.Founding;

/**
 * Mechanism 27: now and then a bloc that seeks new ground sends a small cell far off, to a place
 * that is aggrieved and thinly guarded and where it has nobody yet. There the cell has a home, of a
 * group that is still without one where the bloc knows such a group.
 */
public final class FoundingProcess implements Process {
  private final World world;
  private final Founding parameters;
  private final Randomness random;

  public FoundingProcess(World world) {
    this.world = world;
    this.parameters = world.parameters().founding();
    this.random = world.stream("founding");
  }

  /** One week. */
  @Override
  public void run() {
    if (!world.has(Mechanism.FOUNDING)) {
      return;
    }
    for (Bloc bloc : Bloc.nonState()) {
      double rate = ratePerYear(bloc) * Time.WEEK_MONTHS / 12;
      if (random.chance(Hazard.probability(rate))) {
        send(bloc);
      }
    }
  }

  private double ratePerYear(Bloc bloc) {
    var doctrine = world.doctrine(bloc);
    int fighters = 0;
    for (MilitantCell cell : world.roster().cells()) {
      fighters += cell.bloc() == bloc ? cell.strength() : 0;
    }
    return parameters.perYear()
        * doctrine.expansion()
        * doctrine.coordination()
        * fighters
        / (fighters + parameters.halfFighters());
  }

  private void send(Bloc bloc) {
    double spread = Math.max(0, parameters.mostFighters() - parameters.leastFighters());
    int party = (int) (parameters.leastFighters() + random.nextUniform() * (spread + 1));
    MilitantCell from = from(bloc, party);
    int place = from == null ? -1 : place(bloc, from.locality());
    if (place < 0) {
      return;
    }
    String group = group(bloc, from.actor(), place);
    from.change(-party);
    MilitantCell sent = world.roster().addCell(group, world.group(group), from.locality(), party);
    double km = world.terrain().marchKm(from.locality(), place);
    int days = (int) Math.ceil(km / world.doctrine(bloc).mobilityKmPerDay());
    sent.depart(place, world.day() + Math.max(1, days));
    world.activeGroups().add(group);
    double spreadKm = world.parameters().homes().foundedSpreadKm();
    world.homes().found(group, world.terrain(), place, spreadKm);
  }

  /** A cell that can spare the party, the likelier the larger, or null. */
  private MilitantCell from(Bloc bloc, int party) {
    List<MilitantCell> able = new ArrayList<>();
    for (MilitantCell cell : world.roster().cells()) {
      boolean free = !cell.underWay() && !cell.resting(world.day());
      if (cell.bloc() == bloc && free && cell.strength() >= 2 * party) {
        able.add(cell);
      }
    }
    double[] weights = able.stream().mapToDouble(MilitantCell::strength).toArray();
    int drawn = random.index(weights, weights.length);
    return drawn < 0 ? null : able.get(drawn);
  }

  private int place(Bloc bloc, int from) {
    boolean[] held = new boolean[world.terrain().cercles()];
    for (MilitantCell cell : world.roster().cells()) {
      if (cell.bloc() == bloc) {
        held[world.terrain().locality(cell.locality()).cercle()] = true;
      }
    }
    double[] weights = new double[world.terrain().size()];
    for (int i = 0; i < weights.length; i++) {
      boolean unheld = !held[world.terrain().locality(i).cercle()];
      weights[i] = unheld ? promise(bloc, i, from) : 0;
    }
    return random.index(weights, weights.length);
  }

  private double promise(Bloc bloc, int i, int from) {
    double people = world.people().at(i);
    double susceptible =
        PresenceContagion.susceptibility(
            world.society().grievance[i],
            world.society().service[i],
            world.reach().deterrence(bloc, i));
    return people
        / (people + world.parameters().movement().halfPeople())
        * susceptible
        * StrictMath.exp(-world.terrain().straightKm(from, i) / parameters.rangeKm());
  }

  /**
   * The source's group among its own community, and where that is a minority a group of the bloc
   * that the scenario gives no base and no community, if there is one.
   */
  private String group(Bloc bloc, String source, int place) {
    if (ownShare(source, place) >= 0.5) {
      return source;
    }
    for (var entry : world.scenario().groups().entrySet()) {
      Group group = entry.getValue();
      boolean rootless = group.bases().isEmpty() && group.community() == Community.ANY;
      if (group.bloc() == bloc && rootless) {
        return entry.getKey();
      }
    }
    return source;
  }

  private double ownShare(String group, int place) {
    double pastoral = world.terrain().locality(place).pastoralShare();
    return switch (world.group(group).community()) {
      case PASTORAL -> pastoral;
      case FARMING -> 1 - pastoral;
      case ANY -> 1;
    };
  }
}
