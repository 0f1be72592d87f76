package org.harmattan.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.harmattan.analysis.RecordedViolence;

/**
 * The regions as the record of violence divides them, from north to south: it counts Taoudénit with
 * Tombouctou.
 *
 * @param name name in the record
 * @param label name on charts
 * @param indices the model's regions in it
 */
record RecordedRegions(String name, String label, int[] indices) {

  /** The regions of a run, each recorded region once, where its own name stands. */
  static List<RecordedRegions> of(List<String> regions) {
    Map<String, List<Integer>> members = new LinkedHashMap<>();
    IntStream.range(0, regions.size())
        .forEach(
            i ->
                members
                    .computeIfAbsent(
                        RecordedViolence.recordedName(regions.get(i)), k -> new ArrayList<>())
                    .add(i));
    return regions.stream()
        .filter(members::containsKey)
        .map(name -> region(name, members.get(name), regions))
        .toList();
  }

  private static RecordedRegions region(String name, List<Integer> members, List<String> regions) {
    int[] indices = members.stream().mapToInt(Integer::intValue).toArray();
    String others =
        String.join(
            ", ",
            Arrays.stream(indices)
                .mapToObj(regions::get)
                .filter(other -> !other.equals(name))
                .toList());
    return new RecordedRegions(name, others.isEmpty() ? name : name + ", " + others, indices);
  }
}
