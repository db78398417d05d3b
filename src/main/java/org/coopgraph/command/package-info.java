/**
 * The commands of the command line, which run instead of the service.
 */
@NullMarked
package org.coopgraph.command;

import org.jspecify.annotations.NullMarked;
