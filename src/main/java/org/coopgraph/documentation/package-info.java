/**
 * The documentation of the project as pages: {@code src/docs}, rendered when the service
 * starts.
 */
@NullMarked
package org.coopgraph.documentation;

import org.jspecify.annotations.NullMarked;
