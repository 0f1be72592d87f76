package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** How people choose sides. */
public record Allegiance(
    @Parameter(
            says = "flow to a bloc that is present, whatever it does",
            unit = "per month",
            value = 0.003,
            min = 0,
            max = 0.1,
            source = "coarse trial: .002-.005")
        double firstFollowersPerMonth,
    @Parameter(
            says = "area whose people one organised presence reaches",
            unit = "km2",
            value = 400,
            min = 25,
            max = 10000,
            source = "assumption: a cell of the default grid; acts on coarser grids only")
        double presenceAreaKm2,
    @Parameter(
            says = "flow to a bloc that governs fully",
            unit = "per month",
            value = 0.045,
            min = 0,
            max = 0.5,
            source = "coarse trial: .03-.06")
        double byGovernancePerMonth,
    @Parameter(
            says = "flow to a bloc in full control",
            unit = "per month",
            value = 0.045,
            min = 0,
            max = 0.5,
            source = "Kalyvas 2006: collaboration follows control; coarse trial .03-.06")
        double byControlPerMonth,
    @Parameter(
            says = "flow to the state where it controls and serves fully",
            unit = "per month",
            value = 0.06,
            min = 0,
            max = 0.5,
            source = "assumption")
        double byServicePerMonth,
    @Parameter(
            says = "return to neutrality where the bloc is absent",
            unit = "per month",
            value = 0.04,
            min = 0,
            max = 1,
            source = "assumption")
        double decayPerMonth,
    @Parameter(
            says = "appeal of a group to the community it does not come from, relative to its own",
            unit = "1",
            value = 0.3,
            min = 0,
            max = 1,
            source = "Benjaminsen & Ba 2018 (abstract) on herders joining; the value is assumed")
        double otherCommunityAppeal,
    @Parameter(
            says = "allegiance to the state where service is complete",
            unit = "1",
            value = 0.6,
            min = 0,
            max = 1,
            fixed = "it is set on the first day",
            source = "assumption")
        double initialStateShare) {}
