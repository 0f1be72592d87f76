/** Runs read back for comparison, from run folders and from experiments alike. */
package org.harmattan.results.stored;
