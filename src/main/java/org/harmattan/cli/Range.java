package org.harmattan.cli;

import org.harmattan.scenario.UserError;

/**
 * What an option's whole number may be.
 *
 * @param least the smallest
 * @param most the largest; {@link Integer#MAX_VALUE} for any
 */
record Range(int least, int most) {
  /** No upper end. */
  static Range from(int least) {
    return new Range(least, Integer.MAX_VALUE);
  }

  /**
   * The number.
   *
   * @throws UserError when it is out of range
   */
  int check(String option, int value) {
    if (value < least || value > most) {
      String valid = least + (most == Integer.MAX_VALUE ? " or more" : " to " + most);
      throw new UserError(option + ": out of range: \"" + value + "\"; valid: " + valid);
    }
    return value;
  }
}
