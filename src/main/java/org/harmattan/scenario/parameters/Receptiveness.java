package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Whom groups can win over (mechanism 7b). */
public record Receptiveness(
    @Parameter(
            says = "grievance from which people can be won over",
            unit = "1",
            value = 0.2,
            min = 0,
            max = 1,
            source = "Epstein 2002: a threshold of grievance; the value is assumed")
        double from,
    @Parameter(
            says =
                "rise of grievance above that at which all to whom a group appeals can be won over",
            unit = "1",
            value = 0.4,
            min = 0.01,
            max = 1,
            source = "assumption")
        double range,
    @Parameter(
            says = "share of the people below which a community is too small to hide a group",
            unit = "1",
            value = 0.03,
            min = 0,
            max = 0.9,
            source = "Granovetter 1978 (abstract) on critical mass; the value is assumed")
        double criticalMass,
    @Parameter(
            says = "appeal of a group of no community of its own, relative to a group's to its own",
            unit = "1",
            value = 0.3,
            min = 0,
            max = 1,
            source = "assumption: it is nobody's own")
        double anyAppeal,
    @Parameter(
            says = "share of those who can be won whom a presence without fighters asks",
            unit = "1",
            value = 0.25,
            min = 0,
            max = 1,
            source =
                "assumption: preaching comes before a katiba; at 0 the centre is never infected")
        double clandestineShare,
    @Parameter(
            says = "reach at which half of those who can be won are asked",
            unit = "fighters",
            value = 20,
            min = 0.1,
            max = 1000,
            source = "assumption: about two hidden cells near by")
        double halfActivity) {}
