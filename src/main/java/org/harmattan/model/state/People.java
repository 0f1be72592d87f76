package org.harmattan.model.state;

import java.io.Serializable;
import java.util.List;
import org.harmattan.geography.Locality;
import org.harmattan.mechanism.Time;

/**
 * People: where they live, who is displaced, who died. Conserved: living + fighters + dead + abroad
 * equals the start plus births plus fighters that came from outside.
 *
 * <p>Counts are real numbers, since births and flight are expected values; deaths are whole.
 */
public final class People implements Serializable {
  private static final long serialVersionUID = 1L;
  private final double[] living;
  private final double[] away;
  private final double[] hosted;
  private final double[] dailyGrowth;
  private final int[] cercle;
  private final double[] abroadOf;
  private final double[][] hostedFrom;
  private double births;
  private double dead;
  private double abroad;
  private final double atStart;

  /**
   * People at the start of a run.
   *
   * @param yearsSinceCensus years from the census of 2009 to the start
   * @param growthWeight 1: growth between the censuses; 0: none
   */
  public People(
      List<Locality> localities, int cercles, double yearsSinceCensus, double growthWeight) {
    int n = localities.size();
    living = new double[n];
    away = new double[n];
    hosted = new double[n];
    dailyGrowth = new double[n];
    cercle = new int[n];
    abroadOf = new double[cercles];
    hostedFrom = new double[cercles][cercles];
    double sum = 0;
    for (Locality l : localities) {
      double growth = growthWeight * l.annualGrowth();
      double toStart = StrictMath.pow(1 + growth, yearsSinceCensus);
      living[l.index()] = l.population2009() * toStart;
      dailyGrowth[l.index()] = StrictMath.pow(1 + growth, 1 / Time.YEAR_DAYS) - 1;
      cercle[l.index()] = l.cercle();
      sum += living[l.index()];
    }
    atStart = sum;
  }

  /** People living in a locality, those hosted there among them. */
  public double at(int locality) {
    return living[locality];
  }

  /** Displaced people hosted in a locality. */
  public double hosted(int locality) {
    return hosted[locality];
  }

  /** People of a locality who are displaced, in the country or abroad. */
  public double away(int locality) {
    return away[locality];
  }

  /** Refugees abroad. */
  public double abroad() {
    return abroad;
  }

  /** Births less natural deaths for some days. */
  public void grow(int days) {
    for (int i = 0; i < living.length; i++) {
      double born = living[i] * dailyGrowth[i] * days;
      living[i] += born;
      births += born;
    }
  }

  /** Civilians who die: at most those there; returns how many did. */
  public int die(int locality, int people) {
    int died = (int) Math.min(people, living[locality]);
    living[locality] -= died;
    dead += died;
    return died;
  }

  /** Fighters who die. */
  public void fightersDie(int people) {
    dead += people;
  }

  /** People who join a cell: at most those there; returns how many did. */
  public int join(int locality, int people) {
    int joined = (int) Math.min(people, living[locality]);
    living[locality] -= joined;
    return joined;
  }

  /** Fighters who go home. */
  public void demobilise(int locality, int people) {
    living[locality] += people;
  }

  /** Moves displaced people within the country. */
  public void displace(int from, int to, double people) {
    double moved = Math.min(people, living[from]);
    living[from] -= moved;
    away[from] += moved;
    living[to] += moved;
    hosted[to] += moved;
    hostedFrom[cercle[from]][cercle[to]] += moved;
  }

  /** Moves people across a border. */
  public void displaceAbroad(int from, double people) {
    double moved = Math.min(people, living[from]);
    living[from] -= moved;
    away[from] += moved;
    abroad += moved;
    abroadOf[cercle[from]] += moved;
  }

  /** Refugees abroad from a cercle. */
  public double abroadOf(int originCercle) {
    return abroadOf[originCercle];
  }

  /** Displaced people of one cercle hosted in another. */
  public double hostedFrom(int originCercle, int hostCercle) {
    return hostedFrom[originCercle][hostCercle];
  }

  /**
   * Brings home a share of the people of one cercle who are hosted in the country.
   *
   * @param hosts by cercle, localities where somebody is hosted
   * @param homes localities of the home cercle where it is quiet
   * @return people who went home
   */
  public double returnHome(
      int homeCercle, List<List<Integer>> hosts, List<Integer> homes, double share) {
    double[] hostedBy = hostedFrom[homeCercle];
    double gone = sum(away, homes);
    double returned = 0;
    for (int host = 0; host < hostedBy.length; host++) {
      double wanted = Math.min(hostedBy[host] * share, gone - returned);
      double leaving = wanted > 0 ? leaveHosts(hosts.get(host), wanted) : 0;
      hostedBy[host] -= leaving;
      returned += leaving;
    }
    comeHome(homes, returned);
    return returned;
  }

  /** Brings home a share of the refugees of a cercle. */
  public double returnFromAbroad(int homeCercle, List<Integer> homes, double share) {
    double moved = Math.min(abroadOf[homeCercle] * share, sum(away, homes));
    abroadOf[homeCercle] -= moved;
    abroad -= moved;
    comeHome(homes, moved);
    return moved;
  }

  private double leaveHosts(List<Integer> hosts, double wanted) {
    double there = sum(hosted, hosts);
    double fraction = there > 0 ? Math.min(1, wanted / there) : 0;
    double left = 0;
    for (int host : hosts) {
      double moved = Math.min(hosted[host] * fraction, living[host]);
      hosted[host] -= moved;
      living[host] -= moved;
      left += moved;
    }
    return left;
  }

  private void comeHome(List<Integer> homes, double people) {
    double gone = sum(away, homes);
    for (int home : homes) {
      double moved = gone > 0 ? people * away[home] / gone : 0;
      away[home] -= moved;
      living[home] += moved;
    }
  }

  private static double sum(double[] values, List<Integer> at) {
    double sum = 0;
    for (int i : at) {
      sum += values[i];
    }
    return sum;
  }

  /** Living civilians + dead + abroad − births − start: with living fighters added, 0. */
  public double balance() {
    double sum = -atStart - births + dead + abroad;
    for (double people : living) {
      sum += people;
    }
    return sum;
  }

  /** Births less natural deaths so far. */
  public double births() {
    return births;
  }
}
