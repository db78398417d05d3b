package org.coopgraph.source;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * The data set that is loaded.
 *
 * @param version hash of the content
 * @param synthetic whether it holds synthetic organisations
 */
public record Dataset(String version, OffsetDateTime loadedAt, boolean synthetic, List<LabelCount> entities,
		List<RelationshipCount> relationships) {

	/** Number of nodes of a label. */
	public record LabelCount(String label, int count) {
	}

	/** Number of relationships of a type. */
	public record RelationshipCount(String type, int count) {
	}

}
