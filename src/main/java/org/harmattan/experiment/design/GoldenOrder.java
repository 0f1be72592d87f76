package org.harmattan.experiment.design;

import java.util.stream.IntStream;

/**
 * An order of 0 to n − 1 in which every beginning is spread over the whole range: steps of about n
 * / φ round the ring, the golden section, whose multiples fall into the largest gap (Sós 1958).
 */
public final class GoldenOrder {
  private static final double GOLDEN = (1 + Math.sqrt(5)) / 2;

  private GoldenOrder() {}

  /** The numbers 0 to n − 1, each once. */
  public static int[] of(int n) {
    int step = step(n);
    return IntStream.range(0, n).map(i -> (int) ((long) i * step % n)).toArray();
  }

  /** The step nearest to n / φ that has no factor in common with n, so that none is left out. */
  private static int step(int n) {
    int wanted = (int) Math.round(n / GOLDEN);
    for (int off = 0; off < n; off++) {
      if (wanted + off < n && gcd(wanted + off, n) == 1) {
        return wanted + off;
      }
      if (wanted > off && gcd(wanted - off, n) == 1) {
        return wanted - off;
      }
    }
    return 1;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
