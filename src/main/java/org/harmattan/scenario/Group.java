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
    @Described(says = "name for people") String label,
    @Described(says = "its side", fixed = "its cells stand with it") Bloc bloc,
    @Described(
            says = "fighters when it appears; 0 for one that only the timeline makes",
            unit = "fighters",
            min = 0,
            max = 1e6,
            fixed = "a timeline entry changes it")
        int fighters,
    @Described(
            says = "fighters of a new cell",
            unit = "fighters",
            min = 1,
            max = 1e5,
            fixed = "its cells stand with it")
        int cellSize,
    @Described(says = "where its cells start", fixed = "its cells stand with it") List<Base> bases,
    @Described(says = "whether it exists when the run starts", fixed = "it is set on the first day")
        boolean atStart,
    @Described(says = "whom it recruits and defends", fixed = "its cells stand with it")
        Community community,
    @Described(says = "restraint toward civilians", unit = "1", min = 0, max = 1) double discipline,
    @Described(
            says = "attacks a cell undertakes relative to the average cell",
            unit = "1",
            min = 0,
            max = 5)
        double boldness,
    @Described(
            says = "groups it is tied to, for coordination",
            orElse = "[]",
            refers = Reference.GROUP,
            fixed = "its cells stand with it")
        List<String> ties,
    @Described(
            says = "whether the strength is an estimate rather than a cited figure",
            orElse = "false")
        boolean estimate,
    @Described(says = "where the figures come from") String source) {
  public Group {
    bases = List.copyOf(bases);
    ties = List.copyOf(ties);
  }
}
