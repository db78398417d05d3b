/**
 * The formats of exported data: their media types, how their files begin, and texts that
 * spreadsheets and XML accept.
 */
@NullMarked
package org.coopgraph.export.format;

import org.jspecify.annotations.NullMarked;
