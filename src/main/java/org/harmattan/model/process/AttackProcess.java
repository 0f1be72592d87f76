package org.harmattan.model.process;

import org.harmattan.mechanism.Engagement;
import org.harmattan.mechanism.Randomness;
import org.harmattan.mechanism.Time;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.Unit;
import org.harmattan.model.state.World;

/** Cells attack hostile units around them: the state's, foreign ones, rivals, militias. */
public final class AttackProcess implements Process {
  private final World world;
  private final Randomness random;
  private final Assault assault;
  private final SelfExcitationProcess excitation;
  private final MilitantCommandProcess commands;
  private final double openFactor;
  private final double attacksPerDay;

  public AttackProcess(
      World world, SelfExcitationProcess excitation, MilitantCommandProcess commands) {
    this.world = world;
    this.commands = commands;
    this.random = world.stream("attacks");
    this.assault = new Assault(world, random);
    this.excitation = excitation;
    this.openFactor = world.parameters().combat().openAttackFactor();
    this.attacksPerDay = world.parameters().combat().attacksPerMonth() * Time.DAY_MONTHS;
  }

  @Override
  public void run() {
    for (MilitantCell cell : world.roster().cells()) {
      if (cell.strength() > 0 && !cell.resting(world.day()) && random.chance(rate(cell))) {
        attack(cell);
      }
    }
  }

  private double rate(MilitantCell cell) {
    double background =
        Engagement.attacksPerDay(
            attacksPerDay,
            cell.boldness(),
            world.doctrine(cell.bloc()).aggression(),
            commands.frontPull(cell.bloc(), cell.locality()),
            cell.open() ? openFactor : 1);
    return excitation.ratePerDay(background, cell);
  }

  /** Attacks somebody within range, if there is anybody worth it. */
  private void attack(MilitantCell cell) {
    Unit target = assault.target(cell);
    if (target != null && random.chance(assault.opportunity())) {
      excitation.attacked(cell.locality());
      assault.attack(0, cell, target);
    }
  }
}
