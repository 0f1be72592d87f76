/** Fitting a scenario to the record: what the file asks, the runs it takes, what comes out. */
package org.harmattan.study.calibration;
