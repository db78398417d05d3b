package org.coopgraph.export.graph;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.HelperNames;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Repository;

/** Reads all nodes of the graph page by page, in the order of their ids. */
@Repository
class GraphPages {

	private static final int PAGE_SIZE = 1000;

	/** The label is replaced by each of those whose nodes have ids, with an index. */
	// language=cypher
	private static final String NODES = """
			CYPHER 25
			MATCH (node:Entity)
			WHERE node.id > $after
			WITH node ORDER BY node.id LIMIT $limit
			RETURN node.id AS id, [label IN labels(node) WHERE NOT label IN $labels] AS labels,
			  [name IN keys(node) WHERE NOT name IN $keys | {name: name, value: node[name]}] AS properties,
			  COLLECT {
			    MATCH (node)-[link]->(end)
			    WITH link, end ORDER BY type(link), end.id
			    RETURN {type: type(link), to: end.id, properties: [name IN keys(link) WHERE NOT name IN $keys |
			      {name: name, value: link[name]}]}
			  } AS links
			""";

	private static final List<String> LABELS = List.of("Source", "Figure", "Entity");

	private final GraphReader graph;

	private final int pageSize;

	@Autowired
	GraphPages(GraphReader graph) {
		this(graph, PAGE_SIZE);
	}

	GraphPages(GraphReader graph, int pageSize) {
		this.graph = graph;
		this.pageSize = pageSize;
	}

	/** Nodes of one label, a part of all. */
	private record Page(int label, List<GraphNode> nodes) {
	}

	/** The stream holds one page at a time. */
	Iterator<GraphNode> nodes() {
		return Stream.iterate(page(0, ""), (page) -> page.label() < LABELS.size(), this::next)
			.flatMap((page) -> page.nodes().stream())
			.iterator();
	}

	private Page next(Page page) {
		return (page.nodes().size() < this.pageSize) ? page(page.label() + 1, "")
				: page(page.label(), page.nodes().getLast().id());
	}

	private Page page(int label, String after) {
		return new Page(label, (label < LABELS.size()) ? read(LABELS.get(label), after) : List.of());
	}

	private List<GraphNode> read(String label, String after) {
		return this.graph.list(NODES.replace("Entity", label), Map.of("after", after, "limit", this.pageSize, "labels",
				HelperNames.LABELS, "keys", HelperNames.PROPERTY_KEYS), GraphNode::of);
	}

}
