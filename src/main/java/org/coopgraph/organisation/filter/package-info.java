/**
 * What a list of organisations can be asked for: parent, filter and order.
 */
@NullMarked
package org.coopgraph.organisation.filter;

import org.jspecify.annotations.NullMarked;
