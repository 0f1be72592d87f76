package org.harmattan.scenario;

/** The stance between two blocs, without direction. */
public record StancePair(Bloc a, Bloc b, Stance stance) {}
