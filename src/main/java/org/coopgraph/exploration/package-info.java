/**
 * Any entities by their ids, and the relationships among them.
 */
@NullMarked
package org.coopgraph.exploration;

import org.jspecify.annotations.NullMarked;
