/**
 * Dated events of the movement's history: where they took place, and the entities that
 * they are about.
 */
@NullMarked
package org.coopgraph.alliance.event;

import org.jspecify.annotations.NullMarked;
