/**
 * The tables of many runs: Parquet parts that appear whole or not at all, and what is read from
 * them through DuckDB.
 */
package org.harmattan.results.dataset;
