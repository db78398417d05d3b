/**
 * Published figures on the Alliance and the movement, and the choice among figures that
 * disagree.
 */
@NullMarked
package org.coopgraph.alliance.figure;

import org.jspecify.annotations.NullMarked;
