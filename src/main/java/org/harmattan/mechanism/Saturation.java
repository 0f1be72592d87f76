package org.harmattan.mechanism;

/**
 * What grows with diminishing returns: x / (x + x½), half of all at x½. So people, who make a place
 * worth a visit, weigh; so deaths become known; so one side's strength weighs against another's.
 */
public final class Saturation {
  private Saturation() {}

  /**
   * Share of the largest effect.
   *
   * @param amount x, 0 or more
   * @param half x½, 0 or more, the amount with half of the effect
   * @return from 0, where there is nothing, to 1
   */
  public static double share(double amount, double half) {
    return amount > 0 ? amount / (amount + half) : 0;
  }
}
