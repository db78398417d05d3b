/**
 * The International Cooperative Alliance itself, with its bodies and its headquarters.
 * The packages below hold what the Alliance did, published and agreed on.
 */
@NullMarked
package org.coopgraph.alliance;

import org.jspecify.annotations.NullMarked;
