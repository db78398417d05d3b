package org.coopgraph.exploration.neighbourhood;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
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

	private static final LinkGroup SMALL = new LinkGroup("x", "BASED_IN", true, 3, List.of("b", "a", "c"), true, false);

	private static final LinkGroup AFFILIATES = new LinkGroup("x", "ACTIVE_IN", true, 900, List.of("d"), false, false);

	private static final Function<List<LinkGroup>, List<Neighbour>> NONE = (groups) -> List.of();

	private final Random random = new Random(7);

	@Autowired
	private CuratedGraphRepository curated;

	@Autowired
	private NeighbourhoodRepository statement;

	@Test
	void shouldFindTheNeighboursThatTheStatementFinds() {
		CuratedGraph graph = this.curated.get();
		List<String> ids = graph.nodes()
			.stream()
			.filter((node) -> node.groups().stream().noneMatch(LinkGroup::registered))
			.map(CuratedNode::id)
			.sorted()
			.toList();
		for (int number = 0; number < 60; number++) {
			Set<String> near = Set.copyOf(some(ids, 1 + this.random.nextInt(8)));
			Frontier frontier = new Frontier(List.copyOf(near), near, 1 + this.random.nextInt(100),
					Set.copyOf(RelationshipType.names(RelationshipType.chosen(null))));
			assertThat(CuratedNeighbours.of(graph, frontier).first(NONE)).as(frontier.toString())
				.contains(this.statement.next(frontier));
		}
	}

	@Test
	void shouldNotReadBeyondTheFirstIds() {
		assertThat(first(frontier(3), SMALL, AFFILIATES)).contains(inMemory("a", "b", "c"));
		assertThat(first(frontier(2, "a"), SMALL, AFFILIATES)).contains(inMemory("b", "c"));
	}

	@Test
	void shouldReadAGroupThatHasAffiliates() {
		List<Neighbour> read = inMemory("a", "d", "e");
		assertThat(neighbours(frontier(5), SMALL, AFFILIATES).first((groups) -> read))
			.contains(inMemory("a", "b", "c", "d", "e"));
		assertThat(neighbours(frontier(4, "a"), SMALL, AFFILIATES).first((groups) -> read.subList(1, 3)))
			.contains(inMemory("b", "c", "d", "e"));
	}

	@Test
	void shouldReadOneSizeOfGroupsOnly() {
		Frontier several = new Frontier(List.of("x", "y"), Set.of("x", "y"), 899, Set.of());
		assertThat(first(several, SMALL, AFFILIATES)).isEmpty();
		Frontier fewer = new Frontier(List.of("x", "y"), Set.of("x", "y"), 898, Set.of());
		assertThat(first(fewer, SMALL, AFFILIATES)).isPresent();
	}

	@Test
	void shouldReadGroupsThatAreNotOrdered() {
		List<String> many = IntStream.range(0, 1001).mapToObj(String::valueOf).toList();
		assertThat(first(frontier(10), new LinkGroup("x", "MEMBER_OF", true, 1001, many, true, false)))
			.contains(List.of());
		assertThat(first(frontier(10), new LinkGroup("x", "MEMBER_OF", true, 1000, many.subList(0, 1000), true, false)))
			.hasValueSatisfying((first) -> assertThat(first).hasSize(10));
	}

	@Test
	void shouldOrderGroupsOfAnySizeThatAreNotOfADenseType() {
		List<String> many = IntStream.rangeClosed(1000, 2000).mapToObj(String::valueOf).toList();
		assertThat(first(frontier(2), new LinkGroup("x", "HELD_IN", true, 1001, many, true, false)))
			.contains(inMemory("1000", "1001"));
		assertThat(first(frontier(2), new LinkGroup("x", "MEMBER_OF", false, 1001, many, true, false)))
			.contains(inMemory("1000", "1001"));
	}

	private static Frontier frontier(int limit, String... found) {
		return new Frontier(List.of("x"), Set.of(found), limit, Set.of());
	}

	private static List<Neighbour> inMemory(String... ids) {
		return Arrays.stream(ids).map(Neighbour::inMemory).toList();
	}

	private static Optional<List<Neighbour>> first(Frontier frontier, LinkGroup... groups) {
		return neighbours(frontier, groups).first(NONE);
	}

	private static CuratedNeighbours neighbours(Frontier frontier, LinkGroup... groups) {
		TreeMap<Size, List<LinkGroup>> bySize = new TreeMap<>(Size.SMALLEST_FIRST);
		List.of(groups).forEach((group) -> bySize.put(new Size(group.degree(), group.type()), List.of(group)));
		return new CuratedNeighbours(frontier, bySize);
	}

	private List<String> some(List<String> ids, int number) {
		return this.random.ints(number, 0, ids.size()).mapToObj(ids::get).toList();
	}

}
