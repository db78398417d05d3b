package org.coopgraph.dataset.release;

import org.coopgraph.dataset.CheckedDataset;

/** Makes the graph of a release, before the release is present. */
@FunctionalInterface
public interface ReleaseGraph {

	void make(CheckedDataset dataset);

}
