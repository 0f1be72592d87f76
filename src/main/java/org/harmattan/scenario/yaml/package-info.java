/** Scenario files: reading, resolving, checking and writing them, and what editors know of them. */
package org.harmattan.scenario.yaml;
