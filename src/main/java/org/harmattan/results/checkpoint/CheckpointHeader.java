package org.harmattan.results.checkpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.io.IOException;
import java.time.LocalDate;
import org.harmattan.observe.RunId;

/**
 * What a checkpoint's file says of itself before its payload.
 *
 * @param format of the file
 * @param version of the program that wrote it
 * @param commit it was built from
 * @param scenarioSha256 SHA-256 of the resolved scenario in the payload
 * @param date last day that was run, ISO 8601
 * @param seed root seed of the run
 * @param runSeed the run's own seed
 * @param point the run's design point
 * @param replicate the run's replicate
 * @param payloadBytes length of the payload
 * @param payloadSha256 SHA-256 of the payload
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record CheckpointHeader(
    int format,
    String version,
    String commit,
    String scenarioSha256,
    String date,
    long seed,
    int runSeed,
    int point,
    int replicate,
    long payloadBytes,
    String payloadSha256) {
  static final int FORMAT = 1;

  private static final ObjectMapper JSON = new ObjectMapper();

  String line() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads a header.
   *
   * @throws IOException when it is none
   */
  static CheckpointHeader of(String line) throws IOException {
    CheckpointHeader header = JSON.readValue(line, CheckpointHeader.class);
    if (header == null) {
      throw new IOException("no header");
    }
    return header;
  }

  RunId run() {
    return new RunId(seed, runSeed, point, replicate);
  }

  LocalDate day() {
    return LocalDate.parse(date);
  }
}
