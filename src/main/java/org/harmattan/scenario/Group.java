package org.harmattan.scenario;

import java.util.List;

/**
 * An armed non-state group: a katiba, a movement or a communal militia.
 *
 * @param label name for people
 * @param bloc its side; never {@link Bloc#STATE} or {@link Bloc#NEUTRAL}
 * @param fighters fighters when it appears; 0 for one that only the timeline makes
 * @param cellSize fighters of a new cell
 * @param bases where its cells start; at the start of the run when {@code atStart}
 * @param atStart whether it exists when the run starts
 * @param community {@code pastoral}, {@code farming} or {@code any}: whom it recruits and defends
 * @param discipline restraint toward civilians, 0 (none) to 1
 * @param boldness attacks a cell undertakes relative to the average cell, 0 to 5
 * @param ties groups it is tied to, for coordination
 * @param estimate true where the strength is an estimate rather than a cited figure
 * @param source where the figures come from
 */
public record Group(
    String label,
    Bloc bloc,
    int fighters,
    int cellSize,
    List<Base> bases,
    boolean atStart,
    Community community,
    double discipline,
    double boldness,
    List<String> ties,
    boolean estimate,
    String source) {
  public Group {
    bases = List.copyOf(bases);
    ties = List.copyOf(ties);
  }
}
