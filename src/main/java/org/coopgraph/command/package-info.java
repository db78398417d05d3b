/**
 * What the service can do besides serving: {@code generate} and {@code load}.
 */
@NullMarked
package org.coopgraph.command;

import org.jspecify.annotations.NullMarked;
