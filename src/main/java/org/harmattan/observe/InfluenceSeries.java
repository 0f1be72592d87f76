package org.harmattan.observe;

import java.io.Serializable;
import org.harmattan.scenario.Bloc;

/** Territory measures by month, region and bloc, in one block of numbers. */
public final class InfluenceSeries implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int BLOCS = Bloc.values().length;
  private static final int MEASURES = Measure.values().length;

  private final int months;
  private final int regions;
  private final float[] values;

  /** An empty series. */
  public InfluenceSeries(int months, int regions) {
    this.months = months;
    this.regions = regions;
    this.values = new float[months * regions * BLOCS * MEASURES];
  }

  public int months() {
    return months;
  }

  public int regions() {
    return regions;
  }

  /** Share in [0,1] at the end of a month. */
  public double get(int month, int region, Bloc bloc, Measure measure) {
    return values[index(month, region, bloc, measure)];
  }

  /** Sets one share. */
  public void set(int month, int region, Bloc bloc, Measure measure, double share) {
    values[index(month, region, bloc, measure)] = (float) share;
  }

  /** Takes the first months over from a series of the same regions. */
  void take(InfluenceSeries earlier, int firstMonths) {
    int length = firstMonths * regions * BLOCS * MEASURES;
    System.arraycopy(earlier.values, 0, values, 0, length);
  }

  private int index(int month, int region, Bloc bloc, Measure measure) {
    return ((month * regions + region) * BLOCS + bloc.ordinal()) * MEASURES + measure.ordinal();
  }
}
