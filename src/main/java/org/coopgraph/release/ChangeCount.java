package org.coopgraph.release;

import org.coopgraph.dataset.change.ChangeKind;

/** How many rows of a file were added, changed or removed. */
record ChangeCount(String file, ChangeKind kind, int count) {
}
