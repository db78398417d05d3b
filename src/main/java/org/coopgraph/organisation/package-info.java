/**
 * Organisations, their memberships, the bodies of the Alliance, and both ends of their
 * relationships with countries, sectors and the identity.
 */
@NullMarked
package org.coopgraph.organisation;

import org.jspecify.annotations.NullMarked;
