/**
 * The institutions that the Alliance works with, and the form of each partnership.
 */
@NullMarked
package org.coopgraph.alliance.partner;

import org.jspecify.annotations.NullMarked;
