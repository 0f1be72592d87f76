/** Runs that are saved on some days, and futures that are made from them. */
package org.harmattan.experiment.fork;
