/** Forecasts: an ensemble held to the record up to an origin, and continued from there. */
package org.harmattan.study.forecast;
