package org.coopgraph.graphql.cache;

import java.util.Collection;
import java.util.Map;

import graphql.language.Document;
import graphql.language.Node;
import org.jspecify.annotations.Nullable;

/** Estimates the bytes of heap that cached objects take. */
public final class HeapSize {

	private static final int OBJECT = 48;

	private static final int DOCUMENT = 1000;

	/** Every node of a document has its own lists, maps and location. */
	private static final int NODE = 500;

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

	static int ofDocument(Document document) {
		return DOCUMENT + ofNode(document);
	}

	private static int ofNode(Node<?> node) {
		int size = NODE;
		for (Node<?> child : node.getChildren()) {
			size += ofNode(child);
		}
		return size;
	}

}
