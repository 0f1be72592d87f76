package org.harmattan.model.process;

import java.util.List;
import org.harmattan.mechanism.CommunalReprisals;
import org.harmattan.mechanism.GrievanceRecruitment;
import org.harmattan.mechanism.Hazard;
import org.harmattan.mechanism.Randomness;
import org.harmattan.mechanism.Saturation;
import org.harmattan.mechanism.Time;
import org.harmattan.mechanism.ViolenceByControlZone;
import org.harmattan.model.Cause;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.state.Harm;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Community;
import org.harmattan.scenario.Group;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.Reprisals;

/**
 * Mechanism 11b: a ledger of unavenged harm by cercle and community. Communities raise militias as
 * the ledger grows, and militias avenge it on the exposed minority of the other community.
 */
public final class ReprisalProcess implements Process {
  private static final int PASTORAL = 0;
  private static final int FARMING = 1;

  private final World world;
  private final Reprisals parameters;
  private final Randomness random;
  private final MassacreRisk massacres;

  public ReprisalProcess(World world) {
    this.world = world;
    this.parameters = world.parameters().reprisals();
    this.random = world.stream("reprisals");
    this.massacres = new MassacreRisk(world);
    world.chronicle().listen(this::enter);
  }

  /** Enters harm into the ledger of the community that suffered it. */
  private void enter(ConflictEvent event) {
    if (event.civilianDeaths() == 0) {
      return;
    }
    var place = world.terrain().locality(event.locality());
    double[] ledger = world.harm().ledger[place.cercle()];
    double pastoral = place.pastoralShare();
    double deaths = event.civilianDeaths();
    if (event.initiator() == Bloc.MILITIA) {
      int victims = 1 - community(world.group(event.perpetrator()).community());
      ledger[victims] += deaths;
    } else if (event.initiator() == Bloc.STATE) {
      ledger[PASTORAL] += CommunalReprisals.blamed(parameters.blameShare(), deaths, pastoral);
    } else {
      ledger[FARMING] += CommunalReprisals.blamed(parameters.blameShare(), deaths, 1 - pastoral);
    }
  }

  private static int community(Community community) {
    return community == Community.PASTORAL ? PASTORAL : FARMING;
  }

  /** One week: memory fades, militias grow. */
  public void mobilise() {
    if (!world.has(Mechanism.REPRISALS)) {
      return;
    }
    Harm harm = world.harm();
    int[][] fighters = fighters();
    for (int c = 0; c < harm.ledger.length; c++) {
      for (int side = PASTORAL; side <= FARMING; side++) {
        double ledger = harm.ledger[c][side];
        harm.ledger[c][side] =
            Hazard.remembered(ledger, Time.WEEK_MONTHS, parameters.ledgerMemoryMonths());
        if (ledger >= parameters.smallestLedger()) {
          double expected =
              CommunalReprisals.expectedFighters(
                  ledger,
                  parameters.mobilisationPerLedger(),
                  Time.WEEK_MONTHS,
                  room(c, side, fighters[c][side]));
          raise(c, side, random.poisson(expected));
        }
      }
    }
  }

  /** One day of reprisals. */
  @Override
  public void run() {
    if (!world.has(Mechanism.REPRISALS)) {
      return;
    }
    for (MilitantCell cell : world.roster().cells()) {
      if (cell.bloc() == Bloc.MILITIA && cell.strength() > 0) {
        avenge(cell);
      }
    }
  }

  private void avenge(MilitantCell cell) {
    int cercle = world.terrain().locality(cell.locality()).cercle();
    int side = community(cell.community());
    double ledger = world.harm().ledger[cercle][side];
    if (ledger < parameters.smallestLedger()) {
      return;
    }
    int victims = 1 - side;
    double exposed = exposed(cell.locality(), victims);
    double events =
        CommunalReprisals.eventsPerMonth(
            parameters.eventsPerLedgerMonth(), ledger, exposed, cell.discipline());
    if (random.chance(events * Time.DAY_MONTHS)) {
      strike(cell, cercle, side, ledger);
    }
  }

  private double exposed(int i, int victims) {
    double pastoral = world.terrain().locality(i).pastoralShare();
    double share = victims == PASTORAL ? pastoral : 1 - pastoral;
    return CommunalReprisals.exposedMinority(share)
        * Saturation.share(world.people().at(i), parameters.halfPeople());
  }

  private void strike(MilitantCell cell, int cercle, int side, double ledger) {
    int deaths =
        massacres.deaths(
            random,
            ViolenceByControlZone.deaths(
                random,
                parameters.medianDeaths(),
                parameters.deathsSpread(),
                cell.strength(),
                parameters.deathsPerFighter()),
            parameters.deathsPerFighter(),
            cell,
            cell.discipline());
    int died = world.harmCivilians(Bloc.MILITIA, cell.locality(), deaths);
    if (died > 0) {
      world.harm().ledger[cercle][side] = Math.max(0, ledger - parameters.settledShare() * died);
      world.chronicle().oneSided(world.day(), cell, cell.locality(), died);
    }
  }

  /**
   * Raises fighters: among insurgents of the community where any are near, or else in its militia
   * whose home is nearest.
   */
  private void raise(int cercle, int side, int fighters) {
    String group = fighters > 0 ? nearestMilitia(cercle, side) : null;
    if (group == null) {
      return;
    }
    MilitantCell insurgents =
        random.chance(parameters.insurgentShare()) ? insurgents(cercle, side) : null;
    if (insurgents != null) {
      insurgents.change(world.people().join(insurgents.locality(), fighters));
      return;
    }
    int home = home(cercle, side);
    MilitantCell cell = cellIn(cercle, group);
    if (cell != null
        && cell.strength() < parameters.fullCellSizes() * world.group(group).cellSize()) {
      cell.change(world.people().join(cell.locality(), fighters));
    } else if (random.chance(fighters / (double) world.group(group).cellSize())) {
      int joined = world.people().join(home, world.group(group).cellSize());
      if (joined > 0) {
        world.roster().addCell(group, world.group(group), home, joined);
        world.presence().arrive(Bloc.MILITIA, home, group, Cause.START, world.day());
      }
    }
  }

  /** The smallest militant cell of the community in the cercle, or null. */
  private MilitantCell insurgents(int cercle, int side) {
    MilitantCell smallest = null;
    for (MilitantCell cell : world.roster().cells()) {
      boolean own =
          cell.bloc().militant()
              && cell.community() != Community.ANY
              && community(cell.community()) == side
              && cell.strength() > 0
              && world.terrain().locality(cell.locality()).cercle() == cercle;
      if (own && (smallest == null || cell.strength() < smallest.strength())) {
        smallest = cell;
      }
    }
    return smallest;
  }

  private MilitantCell cellIn(int cercle, String group) {
    for (MilitantCell cell : world.roster().cells()) {
      if (cell.actor().equals(group)
          && world.terrain().locality(cell.locality()).cercle() == cercle
          && cell.strength() > 0) {
        return cell;
      }
    }
    return null;
  }

  /** How far a community of a cercle is from all the fighters it would raise: 1 none, 0 all. */
  private double room(int cercle, int side, int fighters) {
    double people = 0;
    for (int i : world.terrain().cercle(cercle)) {
      double pastoral = world.terrain().locality(i).pastoralShare();
      people += world.people().at(i) * (side == PASTORAL ? pastoral : 1 - pastoral);
    }
    return GrievanceRecruitment.room(fighters, parameters.ceilingShare() * people, 0);
  }

  /** Militia fighters by cercle and community. */
  private int[][] fighters() {
    int[][] fighters = new int[world.terrain().cercles()][2];
    for (MilitantCell cell : world.roster().cells()) {
      if (cell.bloc() == Bloc.MILITIA) {
        int cercle = world.terrain().locality(cell.locality()).cercle();
        fighters[cercle][community(cell.community())] += cell.strength();
      }
    }
    return fighters;
  }

  private String nearestMilitia(int cercle, int side) {
    String nearest = null;
    double nearestKm = parameters.recruitingKm();
    for (String id : world.activeGroups()) {
      Group group = world.group(id);
      if (group.bloc() == Bloc.MILITIA && community(group.community()) == side) {
        for (var base : group.bases()) {
          double km =
              world
                  .terrain()
                  .straightKm(world.terrain().town(base.town()), world.terrain().seat(cercle));
          if (km < nearestKm) {
            nearestKm = km;
            nearest = id;
          }
        }
      }
    }
    return nearest;
  }

  /** A locality of the cercle, drawn in proportion to the community's people. */
  private int home(int cercle, int side) {
    List<Integer> localities = world.terrain().cercle(cercle);
    double[] weights = new double[localities.size()];
    for (int l = 0; l < weights.length; l++) {
      int i = localities.get(l);
      double pastoral = world.terrain().locality(i).pastoralShare();
      weights[l] = world.people().at(i) * (side == PASTORAL ? pastoral : 1 - pastoral);
    }
    int drawn = random.index(weights, weights.length);
    return localities.get(Math.max(0, drawn));
  }
}
