/**
 * Fitting a model to what is on record: history matching, sequential ABC, CMA-ES. No model here.
 */
package org.harmattan.analysis.calibration;
