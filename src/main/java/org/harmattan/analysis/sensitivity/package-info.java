/** Which factors matter, and how many replications are enough. */
package org.harmattan.analysis.sensitivity;
