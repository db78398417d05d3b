package org.coopgraph.organisation.statistics;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.organisation.Location;
import org.coopgraph.organisation.OrganisationRole;
import org.coopgraph.organisation.OrganisationType;
import org.springframework.stereotype.Repository;

/** The statistics of the loaded data set, kept in memory. */
@Repository
public class OrganisationStatisticsRepository {

	private final GraphReader graph;

	private final Snapshot<OrganisationStatistics> statistics;

	OrganisationStatisticsRepository(GraphReader graph, Snapshots snapshots) {
		this.graph = graph;
		this.statistics = snapshots.of(() -> new OrganisationStatistics(groups()));
	}

	public OrganisationStatistics all() {
		return this.statistics.get();
	}

	private List<OrganisationGroup> groups() {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (group:Statistics)
				RETURN group
				""", OrganisationStatisticsRepository::toGroup);
	}

	private static OrganisationGroup toGroup(Row row) {
		Row node = row.row("group");
		return new OrganisationGroup(text(node, "countryCode"), text(node, "regionId"),
				node.constant("role", OrganisationRole.class), node.optionalConstant("type", OrganisationType.class),
				node.strings("sectorIds").stream().map(String::intern).toList(), node.isTrue("crossSector"),
				node.isTrue("international"), node.integer("organisations"),
				new FoundingYears(numbers(node, "foundingYears"), numbers(node, "foundingCounts")),
				locations(node.has("corners") ? node.list("corners", Double.class) : List.of()));
	}

	/** Latitudes and longitudes in turn. */
	private static List<Location> locations(List<Double> degrees) {
		return IntStream.range(0, degrees.size() / 2)
			.mapToObj((index) -> new Location(degrees.get(2 * index), degrees.get(2 * index + 1)))
			.toList();
	}

	private static List<Integer> numbers(Row node, String property) {
		return node.list(property, Long.class).stream().map(Long::intValue).toList();
	}

	/** Interned, because thousands of groups have few different texts. */
	private static @Nullable String text(Row node, String property) {
		String text = node.text(property);
		return (text != null) ? text.intern() : null;
	}

}
