/** What the project's own pages rest on: their runs, the figures taken from them, their stamp. */
package org.harmattan.study.pages;
