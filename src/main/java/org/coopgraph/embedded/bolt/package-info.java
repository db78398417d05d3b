/**
 * Access control at the Bolt port of the embedded Neo4j: the service has all rights, all
 * others may only read.
 */
@NullMarked
package org.coopgraph.embedded.bolt;

import org.jspecify.annotations.NullMarked;
