package org.harmattan.observe;

import java.io.Serializable;
import org.harmattan.model.ConflictEvent;

/**
 * An event with what became of it in the two public channels.
 *
 * @param event what truly happened
 * @param recorded whether a data collector would list it
 * @param recordedDeaths deaths the collector would list; 0 when not recorded
 * @param announcedDeaths deaths that those in power announce
 */
public record ObservedEvent(
    ConflictEvent event, boolean recorded, int recordedDeaths, int announcedDeaths)
    implements Serializable {}
