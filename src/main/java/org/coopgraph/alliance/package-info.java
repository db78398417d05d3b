/**
 * The International Cooperative Alliance itself, with its bodies and its headquarters.
 * The packages below hold its partners, events, office holders and figures.
 */
@NullMarked
package org.coopgraph.alliance;

import org.jspecify.annotations.NullMarked;
