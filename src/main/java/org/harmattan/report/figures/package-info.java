/** Pages whose figures stand in tables: templates in Markdown, and how their holes are filled. */
package org.harmattan.report.figures;
