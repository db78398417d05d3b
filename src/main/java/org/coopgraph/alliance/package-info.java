/**
 * The International Cooperative Alliance itself: figures, partners, events and office
 * holders.
 */
@NullMarked
package org.coopgraph.alliance;

import org.jspecify.annotations.NullMarked;
