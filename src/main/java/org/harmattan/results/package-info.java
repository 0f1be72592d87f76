/** The run folder: tables and manifest, written and read here alone. */
package org.harmattan.results;
