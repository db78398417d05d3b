/**
 * The command line beside serving.
 */
@NullMarked
package org.coopgraph.command;

import org.jspecify.annotations.NullMarked;
