package org.harmattan.analysis.calibration;

/**
 * One run that is asked for.
 *
 * @param position where in the unit cube of the free parameters
 * @param replicate number of its random seed, from 1: trials of the same replicate share it
 */
public record Trial(double[] position, int replicate) {}
