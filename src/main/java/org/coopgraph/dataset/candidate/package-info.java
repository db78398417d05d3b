/**
 * Candidates: the present data set with the rows of imported files, checked, and not in
 * place yet.
 */
@NullMarked
package org.coopgraph.dataset.candidate;

import org.jspecify.annotations.NullMarked;
