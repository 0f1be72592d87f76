/** Designs: which points of the factors' space an experiment visits, and in which order. */
package org.harmattan.experiment.design;
