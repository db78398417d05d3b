/**
 * Where an organisation is based: countries and the Alliance's four regions, held in
 * memory.
 */
@NullMarked
package org.coopgraph.country;

import org.jspecify.annotations.NullMarked;
