package org.harmattan.analysis.comparison;

import java.util.Arrays;
import java.util.List;
import org.harmattan.analysis.BenjaminiHochberg;
import org.harmattan.results.RunView;
import org.harmattan.results.stored.RunSet;
import org.harmattan.scenario.Bloc;

/**
 * Influence by locality at the end, beside the baseline.
 *
 * @param side whose influence
 * @param baselineMean mean over the baseline's runs by locality
 * @param mean mean over the alternative's runs
 * @param difference the difference with its interval
 * @param q p-values of no difference, corrected after Benjamini and Hochberg for all localities of
 *     the map
 */
public record MapContrast(
    Side side, double[] baselineMean, double[] mean, DifferenceBand difference, double[] q) {

  /** Whose influence a map of difference shows. */
  public enum Side {
    MILITANT("militant", "the militants (JNIM and IS Sahel)", List.of(Bloc.JNIM, Bloc.IS)),
    STATE("state", "the state", List.of(Bloc.STATE));

    private final String id;
    private final String label;
    private final List<Bloc> blocs;

    Side(String id, String label, List<Bloc> blocs) {
      this.id = id;
      this.label = label;
      this.blocs = blocs;
    }

    /** Its name in tables. */
    public String id() {
      return id;
    }

    /** Its name in sentences. */
    public String label() {
      return label;
    }

    /** The bloc in whose colour a gain is drawn. */
    public Bloc bloc() {
      return blocs.get(0);
    }

    private double[] of(RunView run) {
      double[] shares = new double[run.localities()];
      for (Bloc bloc : blocs) {
        float[] map = run.map(bloc);
        Arrays.setAll(shares, locality -> shares[locality] + map[locality]);
      }
      return shares;
    }
  }

  /** The map of an alternative whose runs, and the baseline's, kept theirs. */
  public static MapContrast of(Alternative alternative, Side side) {
    Pairing pairing = alternative.pairing();
    DifferenceBand band = pairing.band(side::of);
    return new MapContrast(
        side,
        means(pairing.baseline(), side),
        means(pairing.others(), side),
        band,
        BenjaminiHochberg.adjust(band.p()));
  }

  /** Whether a difference was found in a locality. */
  public boolean found(int locality) {
    return q[locality] < Effect.LEVEL;
  }

  /** Share of the localities in which a difference was found. */
  public double shareFound() {
    int found = 0;
    for (int locality = 0; locality < q.length; locality++) {
      found += found(locality) ? 1 : 0;
    }
    return (double) found / q.length;
  }

  /** The mean map of a set, by bloc and locality. */
  public static float[][] mean(RunSet set) {
    float[][] mean = new float[Bloc.values().length][set.runs().get(0).localities()];
    for (RunView run : set.runs()) {
      for (Bloc bloc : Bloc.values()) {
        float[] map = run.map(bloc);
        for (int locality = 0; locality < map.length; locality++) {
          mean[bloc.ordinal()][locality] += map[locality] / set.runs().size();
        }
      }
    }
    return mean;
  }

  private static double[] means(List<RunView> runs, Side side) {
    double[] means = new double[runs.get(0).localities()];
    for (RunView run : runs) {
      double[] shares = side.of(run);
      for (int locality = 0; locality < means.length; locality++) {
        means[locality] += shares[locality] / runs.size();
      }
    }
    return means;
  }
}
