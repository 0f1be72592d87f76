/** Making an experiment's runs: chunk by chunk, on threads or machines, through interruptions. */
package org.harmattan.experiment.run;
