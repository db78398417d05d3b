/**
 * The documentation of the project as pages: {@code src/docs}, rendered when one of them
 * is first opened.
 */
@NullMarked
package org.coopgraph.documentation;

import org.jspecify.annotations.NullMarked;
