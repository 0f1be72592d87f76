/** Runs saved on one of their days: what a run's future is made from. */
package org.harmattan.results.checkpoint;
