package org.harmattan.mechanism;

/**
 * Tips from civilians (mechanism 10), which act only through accuracy.
 *
 * <pre>  tips = clip(θ0 a_S (1 − χ f c_R) + θs s, 0, 1)</pre>
 *
 * with a_S support of the state, f fear, c_R rebel control, χ how much fear silences, s service.
 *
 * <p>Source: after Berman, Shapiro &amp; Felter 2011 (abstract): people share information where
 * services make it worth while and rebels' retaliation does not deter them; the form is this
 * model's.
 */
public final class CivilianTips {
  private CivilianTips() {}

  /**
   * Accuracy gained from tips.
   *
   * @param perSupport θ0, gain where all support the state, in [0, 1]
   * @param support a_S, in [0, 1]
   * @param fearOfRebels f, in [0, 1]
   * @param rebelControl c_R, in [0, 1]
   * @param fearSilences χ, in [0, 1]
   * @param perService θs, gain from complete service, in [0, 1]
   * @param service s, in [0, 1]
   */
  public static double tips(
      double perSupport,
      double support,
      double fearOfRebels,
      double rebelControl,
      double fearSilences,
      double perService,
      double service) {
    double spoken = 1 - fearSilences * fearOfRebels * rebelControl;
    return Hazard.clip(perSupport * support * spoken + perService * service);
  }
}
