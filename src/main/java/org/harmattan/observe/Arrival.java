package org.harmattan.observe;

import java.time.LocalDate;

/**
 * When an actor's violence arrived in a region or cercle.
 *
 * @param region region name
 * @param cercle cercle name; empty for the region as a whole
 * @param actor bloc id, or {@code militant} for JNIM's line and IS pooled
 * @param firstEvent date of the first event, or null where there was none
 * @param sustained date of the first of three events within 180 days, or null
 * @param cause cause of the first presence: start, contagion, move; empty where none
 */
public record Arrival(
    String region,
    String cercle,
    String actor,
    LocalDate firstEvent,
    LocalDate sustained,
    String cause) {}
