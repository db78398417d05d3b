/**
 * The arguments of a list of organisations: parent, filter and order.
 */
@NullMarked
package org.coopgraph.organisation.filter;

import org.jspecify.annotations.NullMarked;
