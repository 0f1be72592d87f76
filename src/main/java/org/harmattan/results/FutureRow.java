package org.harmattan.results;

/**
 * A row of {@code futures.csv}: what one run came to after the fork.
 *
 * @param future name of the future
 * @param replicate from 1
 * @param history the history that it continues, from 1
 * @param runSeed the run's own seed, unsigned
 * @param recordedDeaths after the fork
 * @param civilianDeaths after the fork, as they happened
 */
public record FutureRow(
    String future,
    int replicate,
    int history,
    long runSeed,
    int recordedDeaths,
    int civilianDeaths,
    @Decimals(6) double jnimInfluencePeople,
    @Decimals(6) double isInfluencePeople,
    @Decimals(6) double stateInfluencePeople,
    @Decimals(0) double displaced) {
  /** The table of these rows. */
  public static final TidyTable<FutureRow> TABLE = new TidyTable<>("futures.csv", FutureRow.class);
}
