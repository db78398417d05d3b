package org.coopgraph.organisation.statistics;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
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

	private static OrganisationGroup toGroup(Record row) {
		Value node = row.get("group");
		return new OrganisationGroup(text(node, "countryCode"), text(node, "regionId"),
				OrganisationRole.valueOf(node.get("role").asString()), type(node.get("type")),
				node.get("sectorIds").asList((id) -> id.asString().intern()), node.get("crossSector").isTrue(),
				node.get("international").isTrue(), node.get("organisations").asInt(),
				new FoundingYears(numbers(node, "foundingYears"), numbers(node, "foundingCounts")),
				locations(node.get("corners").asList(Value::asDouble, List.of())));
	}

	/** Latitudes and longitudes in turn. */
	private static List<Location> locations(List<Double> degrees) {
		return IntStream.range(0, degrees.size() / 2)
			.mapToObj((index) -> new Location(degrees.get(2 * index), degrees.get(2 * index + 1)))
			.toList();
	}

	private static List<Integer> numbers(Value node, String property) {
		return node.get(property).asList(Value::asInt);
	}

	private static @Nullable OrganisationType type(Value type) {
		return type.isNull() ? null : OrganisationType.valueOf(type.asString());
	}

	/** Interned, because thousands of groups have few different texts. */
	private static @Nullable String text(Value node, String property) {
		Value text = node.get(property);
		return text.isNull() ? null : text.asString().intern();
	}

}
