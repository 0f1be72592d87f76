/** The commands, one a file. */
package org.harmattan.cli;
