package org.harmattan.observe;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The map on one day: influence by bloc ordinal and locality, each in [0,1].
 *
 * @param date the day at whose start the map stood so
 * @param influence {@code influence[bloc.ordinal()][locality]}
 */
public record Snapshot(LocalDate date, float[][] influence) implements Serializable {}
