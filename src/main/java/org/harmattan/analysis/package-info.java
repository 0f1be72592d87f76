/** Statistics over replicates, and the record that runs are compared with. */
package org.harmattan.analysis;
