package org.harmattan.scenario;

import java.util.List;
import java.util.Set;

/**
 * A state or foreign force made of security units.
 *
 * @param label name for people
 * @param kind what it is; army, gendarmerie and reserve are the state's own, the others foreign
 * @param strength soldiers when it is there
 * @param unitSize soldiers of one unit
 * @param bases towns its units belong to
 * @param atStart whether it is there when the run starts
 * @param opposes blocs it fights; foreign forces fight no other
 * @param holdsGround whether its reach counts as state control (the state's own forces)
 * @param mobile whether its command moves it (reserve, strike units) or it stays at its base
 * @param effectiveness losses inflicted by one soldier relative to an army soldier, 0.1 to 10
 * @param discipline restraint toward civilians, 0 (none) to 1
 * @param localKnowledge knowledge of people and ground, 0 (none) to 1; enters the accuracy
 * @param cohesion 0 to 1; units below the collapse threshold withdraw or dissolve when pressed
 * @param estimate true where the strength is an estimate rather than a cited figure
 * @param source where the figures come from
 */
public record Force(
    @Described(says = "name for people") String label,
    @Described(says = "what it is", fixed = "its units stand with it") ForceKind kind,
    @Described(
            says = "soldiers when it is there",
            unit = "soldiers",
            min = 0,
            max = 1e6,
            fixed = "a timeline entry changes it")
        int strength,
    @Described(
            says = "soldiers of one unit",
            unit = "soldiers",
            min = 1,
            max = 1e5,
            fixed = "its units stand with it")
        int unitSize,
    @Described(says = "towns its units belong to", fixed = "its units stand with it")
        List<Base> bases,
    @Described(
            says = "whether it is there when the run starts",
            fixed = "it is set on the first day")
        boolean atStart,
    @Described(says = "blocs it fights", fixed = "its units stand with it") Set<Bloc> opposes,
    @Described(
            says = "whether its reach counts as state control",
            fixed = "its units stand with it")
        boolean holdsGround,
    @Described(says = "whether its command moves it") boolean mobile,
    @Described(
            says = "losses inflicted by one soldier relative to an army soldier",
            unit = "1",
            min = 0.1,
            max = 10)
        double effectiveness,
    @Described(says = "restraint toward civilians", unit = "1", min = 0, max = 1) double discipline,
    @Described(says = "knowledge of people and ground", unit = "1", min = 0, max = 1)
        double localKnowledge,
    @Described(
            says = "units below the collapse threshold withdraw or dissolve when pressed",
            unit = "1",
            min = 0,
            max = 1,
            fixed = "its units stand with it")
        double cohesion,
    @Described(
            says = "whether the strength is an estimate rather than a cited figure",
            orElse = "false")
        boolean estimate,
    @Described(says = "where the figures come from") String source) {
  public Force {
    bases = List.copyOf(bases);
    opposes =
        opposes.isEmpty()
            ? Set.of()
            : java.util.Collections.unmodifiableSet(java.util.EnumSet.copyOf(opposes));
  }

  /** True for a force that is not the state's own. */
  public boolean foreign() {
    return kind == ForceKind.FOREIGN || kind == ForceKind.UN || kind == ForceKind.CONTRACTOR;
  }
}
