package org.harmattan.model.state;

import java.util.EnumSet;
import java.util.Set;
import org.harmattan.scenario.TimelineEvent.Declaration;
import org.harmattan.scenario.TimelineEvent.Policy;

/** Those in power: legitimacy, policies in force, a command that may be paralysed. */
public final class Regime {
  private double legitimacy;
  private final double initialLegitimacy;
  private int paralysedUntilDay = -1;
  private int coups;
  private final Set<Declaration> declarations = EnumSet.noneOf(Declaration.class);
  private final Set<Policy> policies = EnumSet.noneOf(Policy.class);

  public Regime(double initialLegitimacy) {
    this.initialLegitimacy = initialLegitimacy;
    this.legitimacy = initialLegitimacy;
  }

  /** Legitimacy, 0 to 1. */
  public double legitimacy() {
    return legitimacy;
  }

  public void setLegitimacy(double value) {
    legitimacy = Math.max(0, Math.min(1, value));
  }

  /** Where legitimacy returns to. */
  public double initialLegitimacy() {
    return initialLegitimacy;
  }

  /** Those in power change; the command does nothing new until a day. */
  public void coup(double legitimacyChange, int untilDay) {
    coups++;
    setLegitimacy(legitimacy + legitimacyChange);
    paralysedUntilDay = Math.max(paralysedUntilDay, untilDay);
  }

  public boolean paralysed(int day) {
    return day < paralysedUntilDay;
  }

  /** Coups so far. */
  public int coups() {
    return coups;
  }

  public boolean inForce(Policy policy) {
    return policies.contains(policy);
  }

  public void set(Policy policy, boolean on) {
    if (on) {
      policies.add(policy);
    } else {
      policies.remove(policy);
    }
  }

  public void declare(Declaration declaration) {
    declarations.add(declaration);
  }

  public boolean declared(Declaration declaration) {
    return declarations.contains(declaration);
  }
}
