package org.coopgraph.exploration.neighbourhood;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.curated.CuratedGraph;
import org.coopgraph.curated.CuratedGraphRepository;
import org.coopgraph.curated.CuratedNode;
import org.coopgraph.curated.LinkGroup;
import org.coopgraph.entity.RelationshipType;
import org.coopgraph.exploration.neighbourhood.CuratedNeighbours.Size;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Neighbours in memory, compared with those of the statement. */
@GraphServiceTest
class CuratedNeighboursTests {

	private static final LinkGroup SMALL = new LinkGroup("BASED_IN", true, 3, List.of("b", "a", "c"), true);

	private final Random random = new Random(7);

	@Autowired
	private CuratedGraphRepository curated;

	@Autowired
	private NeighbourhoodRepository statement;

	@Test
	void shouldFindTheNeighboursThatTheStatementFinds() {
		CuratedGraph graph = this.curated.get();
		List<String> ids = graph.nodes().stream().map(CuratedNode::id).sorted().toList();
		for (int number = 0; number < 60; number++) {
			Set<String> near = Set.copyOf(some(ids, 1 + this.random.nextInt(8)));
			Set<RelationshipType> types = RelationshipType.chosen(null);
			int limit = 1 + this.random.nextInt(100);
			assertThat(CuratedNeighbours.of(graph, near, types).first(near, limit)).as("%d near %s", limit, near)
				.contains(this.statement.next(List.copyOf(near), near, limit, types));
		}
	}

	@Test
	void shouldNotLookBeyondTheFirstIds() {
		CuratedNeighbours neighbours = neighbours(SMALL, new LinkGroup("ACTIVE_IN", true, 900, List.of("d"), false));
		assertThat(neighbours.first(Set.of(), 3)).contains(List.of("a", "b", "c"));
		assertThat(neighbours.first(Set.of("a"), 2)).contains(List.of("b", "c"));
	}

	@Test
	void shouldNotKnowTheNeighboursAmongAffiliates() {
		CuratedNeighbours neighbours = neighbours(SMALL, new LinkGroup("ACTIVE_IN", true, 900, List.of("d"), false));
		assertThat(neighbours.first(Set.of(), 4)).isEmpty();
		assertThat(neighbours.first(Set.of("a"), 3)).isEmpty();
	}

	@Test
	void shouldLeaveGroupsThatAreNotOrderedToTheStatement() {
		List<String> many = IntStream.range(0, 1001).mapToObj(String::valueOf).toList();
		assertThat(neighbours(new LinkGroup("MEMBER_OF", true, 1001, many, true)).first(Set.of(), 10)).isEmpty();
		assertThat(neighbours(new LinkGroup("MEMBER_OF", true, 1000, many.subList(0, 1000), true)).first(Set.of(), 10))
			.isPresent();
	}

	private static CuratedNeighbours neighbours(LinkGroup... groups) {
		TreeMap<Size, List<LinkGroup>> bySize = new TreeMap<>(Size.SMALLEST_FIRST);
		List.of(groups).forEach((group) -> bySize.put(new Size(group.degree(), group.type()), List.of(group)));
		return new CuratedNeighbours(bySize);
	}

	private List<String> some(List<String> ids, int number) {
		return this.random.ints(number, 0, ids.size()).mapToObj(ids::get).toList();
	}

}
