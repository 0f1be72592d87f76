/** Experiment files, and the runs and chunks that follow from them. */
package org.harmattan.experiment.plan;
