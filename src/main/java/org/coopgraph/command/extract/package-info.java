/**
 * The packaged jar as files and an AOT cache, from which the service starts sooner.
 */
@NullMarked
package org.coopgraph.command.extract;

import org.jspecify.annotations.NullMarked;
