package org.harmattan.mechanism;

/**
 * Whom an armed group can win over, and how far it asks (mechanism 7b).
 *
 * <pre>
 *   m     = max(0, (q − q0) / (1 − q0))       a community beyond its critical mass
 *   A     = m + o (1 − m)                     appeal of a group of that community
 *   ψ     = A clip((g − g0) / w)              receptive share of the people
 *   u     = u0 + (1 − u0) p / (p + p½)        how many of them are asked
 *   da/dt = r ψ − r a + …                     so that a tends to ψ, not to 1
 * </pre>
 *
 * with q the community's share of the people, q0 its critical mass, o appeal to the other
 * community, g grievance, g0 and w the grievance from which and the range over which people become
 * receptive, p the group's reach in fighters, p½ the reach that asks half of them, u0 the part that
 * a presence without fighters asks.
 *
 * <p>Source: a threshold of grievance after Epstein 2002; critical mass after Granovetter 1978
 * (abstract). Forms and values are assumptions.
 */
public final class Receptivity {
  private Receptivity() {}

  /**
   * Share of a community beyond its critical mass, in [0, 1].
   *
   * @param share q, in [0, 1]
   * @param criticalMass q0, in [0, 1)
   */
  public static double massed(double share, double criticalMass) {
    return Math.max(0, (share - criticalMass) / (1 - criticalMass));
  }

  /**
   * Appeal A of a group, in [0, 1].
   *
   * @param massed m, in [0, 1]
   * @param otherCommunityAppeal o, in [0, 1]
   */
  public static double appeal(double massed, double otherCommunityAppeal) {
    return massed + otherCommunityAppeal * (1 - massed);
  }

  /**
   * Receptive share ψ of a place's people, in [0, 1].
   *
   * @param appeal A, in [0, 1]
   * @param grievance g, in [0, 1]
   * @param from g0
   * @param range w &gt; 0
   */
  public static double share(double appeal, double grievance, double from, double range) {
    return appeal * Hazard.clip((grievance - from) / range);
  }

  /**
   * Activity u, in [0, 1].
   *
   * @param reach p, fighters
   * @param halfActivity p½ &gt; 0, fighters
   * @param clandestineShare u0, in [0, 1]
   */
  public static double activity(double reach, double halfActivity, double clandestineShare) {
    return clandestineShare + (1 - clandestineShare) * reach / (reach + halfActivity);
  }
}
