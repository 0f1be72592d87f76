package org.harmattan.scenario.yaml;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class NearestName {
  /** Share of a name's letters that may be wrong; beyond it a suggestion misleads. */
  private static final double MOST_WRONG = 0.4;

  /** Longer than any valid name: nothing is near, and the comparison stays cheap. */
  private static final int LONGEST = 200;

  private NearestName() {}

  /** The nearest of the names, the first one of several; none where none is near. */
  public static Optional<String> to(String found, Collection<String> names) {
    if (found.isEmpty() || found.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = plain(found);
    String nearest = null;
    int least = Math.max(1, (int) (MOST_WRONG * wanted.length())) + 1;
    for (String name : names) {
      int distance = distance(wanted, plain(name));
      if (distance < least) {
        least = distance;
        nearest = name;
      }
    }
    return nearest == null ? longer(wanted, names) : Optional.of(nearest);
  }

  /** A name of which a whole word was left out, as in {@code range} for {@code range-km}. */
  private static Optional<String> longer(String wanted, Collection<String> names) {
    return names.stream().filter(name -> plain(name).startsWith(wanted + "-")).findFirst();
  }

  /** Letter case, accents and the separator never make a name a different one. */
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[ _]", "-")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * The optimal string alignment distance: insertions, deletions, substitutions and swaps of
   * neighbours that turn {@code a} into {@code b} (Damerau 1964).
   */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(last[j - 1] + change, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
    }
    return row[b.length()];
  }
}
