package org.coopgraph.graphql.cache;

import java.util.Collection;
import java.util.Map;

import graphql.language.Document;
import graphql.language.Node;
import org.jspecify.annotations.Nullable;

/** Estimates the bytes of heap that cached objects take. */
public final class HeapSize {

	private static final int OBJECT = 48;

	/** A document, with the costs that are remembered with it. */
	private static final int DOCUMENT = 5000;

	/** Every node of a document has its own lists, maps and location. */
	private static final int NODE = 500;

	private static final int PLANNED_FIELD = 150;

	/** An interface has a plan for each of its types. */
	private static final int PLANNED_FIELDS_OF_NODE = 6;

	private HeapSize() {
	}

	/** The size of a value of JSON. */
	public static int of(@Nullable Object value) {
		return switch (value) {
			case null -> 0;
			case String text -> OBJECT + 2 * text.length();
			case Map<?, ?> map -> OBJECT + map.entrySet()
				.stream()
				.mapToInt((entry) -> OBJECT + of(entry.getKey()) + of(entry.getValue()))
				.sum();
			case Collection<?> list -> OBJECT + list.stream().mapToInt((element) -> 8 + of(element)).sum();
			default -> OBJECT;
		};
	}

	/** The size of a document with all that is remembered with it. */
	static int ofDocument(Document document) {
		return DOCUMENT + nodes(document) * NODE + plannedFields(document) * PLANNED_FIELD;
	}

	/** How many fields the plans of a document may have. */
	public static int plannedFields(Document document) {
		return nodes(document) * PLANNED_FIELDS_OF_NODE;
	}

	private static int nodes(Node<?> node) {
		return 1 + node.getChildren().stream().mapToInt(HeapSize::nodes).sum();
	}

}
