package org.harmattan.analysis;

/**
 * What replicates say of one quantity.
 *
 * @param low90 5 % quantile
 * @param low50 25 % quantile
 * @param median 50 % quantile
 * @param high50 75 % quantile
 * @param high90 95 % quantile
 */
public record Band(double low90, double low50, double median, double high50, double high90) {}
