package org.coopgraph.export.graph;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.cypher.GraphReader;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class GraphPagesTests {

	private final GraphReader graph;

	GraphPagesTests(@Autowired GraphReader graph) {
		this.graph = graph;
	}

	@ParameterizedTest
	@ValueSource(ints = { 7, 50 })
	void shouldReadTheSameNodesInPagesOfAnySize(int pageSize) {
		assertThat(ids(new GraphPages(this.graph, pageSize).nodes())).doesNotHaveDuplicates()
			.isEqualTo(ids(new GraphPages(this.graph, 100_000).nodes()));
	}

	private static List<String> ids(Iterator<GraphNode> nodes) {
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(nodes, 0), false).map(GraphNode::id).toList();
	}

}
