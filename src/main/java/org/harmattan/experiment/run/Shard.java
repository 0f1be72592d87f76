package org.harmattan.experiment.run;

import java.util.List;
import java.util.stream.IntStream;
import org.harmattan.scenario.UserError;

/**
 * Every n-th chunk, for one task of a job array.
 *
 * @param index which of them, from 1
 * @param count how many there are
 */
public record Shard(int index, int count) {
  /** All chunks. */
  public static final Shard ALL = new Shard(1, 1);

  /**
   * Reads {@code i/n}.
   *
   * @throws UserError when it is none
   */
  public static Shard parse(String text) {
    if (text.matches("\\d{1,6}/\\d{1,6}")) {
      int slash = text.indexOf('/');
      int index = Integer.parseInt(text.substring(0, slash));
      int count = Integer.parseInt(text.substring(slash + 1));
      if (index >= 1 && index <= count) {
        return new Shard(index, count);
      }
    }
    throw new UserError(
        "--shard: no shard: \"" + text + "\"; valid: i/n with i from 1 to n, e.g. 3/8");
  }

  /** Its part of a list. */
  public <T> List<T> of(List<T> all) {
    return IntStream.range(0, all.size())
        .filter(i -> i % count == index - 1)
        .mapToObj(all::get)
        .toList();
  }
}
