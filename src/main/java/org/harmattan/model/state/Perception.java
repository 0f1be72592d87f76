package org.harmattan.model.state;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import org.harmattan.mechanism.Diversion;
import org.harmattan.mechanism.Hazard;
import org.harmattan.mechanism.Randomness;

/**
 * What the command of the state's side perceives: threat by cercle, late, noisy and fading. It
 * never reads the truth of the state.
 */
public final class Perception implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A report on its way to headquarters. */
  private record Report(int arrivalDay, int cercle, double threat) implements Serializable {}

  private final double[] threat;
  private final Deque<Report> reports = new ArrayDeque<>();
  private final Randomness random;
  private final double noise;
  private final int delayDays;

  public Perception(int cercles, int delayDays, double noise, Randomness random) {
    this.threat = new double[cercles];
    this.delayDays = delayDays;
    this.noise = noise;
    this.random = random;
  }

  /** Reports violence in a cercle; headquarters learns of it later, and not exactly. */
  public void report(int day, int cercle, double gravity) {
    double perceived = Diversion.perceived(random, gravity, noise);
    reports.addLast(new Report(day + delayDays, cercle, perceived));
  }

  /** Takes in what has arrived by a day. */
  public void update(int day) {
    while (!reports.isEmpty() && reports.peekFirst().arrivalDay() <= day) {
      Report report = reports.removeFirst();
      threat[report.cercle()] += report.threat();
    }
  }

  /** Lets the memory fade by a factor in [0,1]. */
  public void fade(double factor) {
    for (int c = 0; c < threat.length; c++) {
      threat[c] = Hazard.faded(threat[c], factor);
    }
  }

  /** Perceived threat by cercle. Do not change. */
  public double[] threat() {
    return threat;
  }
}
