/**
 * Who may do what at the Bolt port of the embedded Neo4j, which others than the service
 * may only read through.
 */
@NullMarked
package org.coopgraph.embedded.bolt;

import org.jspecify.annotations.NullMarked;
