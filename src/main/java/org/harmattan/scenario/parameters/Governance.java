package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Rebel governance and pacts (mechanism 12). */
public record Governance(
    @Parameter(
            says = "growth of governance where a bloc is in control",
            unit = "per month",
            value = 0.06,
            min = 0,
            max = 1,
            source = "Arjona 2016; Mampilly 2011: .02-.2")
        double buildPerMonth,
    @Parameter(
            says = "loss of governance where control is contested",
            unit = "per month",
            value = 0.15,
            min = 0,
            max = 2,
            source = "assumption")
        double contestLossPerMonth,
    @Parameter(
            says = "loss of governance after departure",
            unit = "per month",
            value = 0.3,
            min = 0,
            max = 3,
            source = "assumption")
        double departureLossPerMonth,
    @Parameter(
            says = "share of local product taken where governance is complete",
            unit = "1",
            value = 0.05,
            min = 0,
            max = 0.3,
            source = "model design: 2.5-10 %")
        double revenueShare,
    @Parameter(
            says = "hazard of a local pact under full siege",
            unit = "per month",
            value = 0.02,
            min = 0,
            max = 1,
            source = "assumption")
        double pactsPerMonth,
    @Parameter(
            says = "mean duration of a pact",
            unit = "months",
            value = 12,
            min = 1,
            max = 120,
            source = "assumption")
        double pactMonths,
    @Parameter(
            says = "attraction of governance under a pact, relative to else",
            unit = "1",
            value = 2,
            min = 1,
            max = 20,
            source = "assumption")
        double pactFactor,
    @Parameter(
            says = "share of violence between people and a bloc that a pact prevents",
            unit = "1",
            value = 0.5,
            min = 0,
            max = 1,
            source = "assumption")
        double pactCalm,
    @Parameter(
            says = "share of tips against a bloc that a pact silences",
            unit = "1",
            value = 0.5,
            min = 0,
            max = 1,
            source = "assumption")
        double pactSilence,
    @Parameter(
            says = "people whose whole product keeps one more fighter",
            unit = "people",
            value = 200,
            min = 1,
            max = 1000000,
            source = "assumption")
        double productPerFighter) {}
