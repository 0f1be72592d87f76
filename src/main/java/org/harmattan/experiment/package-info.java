/** Replications: one run, and many on several threads. */
package org.harmattan.experiment;
