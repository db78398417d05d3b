package org.coopgraph.dataset.form;

/**
 * A count of a complete list that is a figure.
 *
 * @param metric what is counted
 * @param distinct the column whose different values are counted; empty to count the rows
 * @param except a value that does not count
 */
public record FormFigure(String metric, String distinct, String except) {
}
