package org.coopgraph.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.entity.NameOrder;
import org.coopgraph.graphql.language.Language;
import org.springframework.stereotype.Repository;

/**
 * The bodies of the Alliance, held in memory.
 */
@Repository
public class Bodies {

	private final GraphReader graph;

	private final Snapshot<Loaded> bodies;

	Bodies(GraphReader graph, Snapshots snapshots) {
		this.graph = graph;
		this.bodies = snapshots.of(() -> Loaded.of(read()));
	}

	/** All bodies, ordered by role and by their names in a language. */
	public List<Organisation> all(Language language) {
		return select((body) -> true, language);
	}

	Optional<Body> of(Organisation organisation) {
		return Optional.ofNullable(this.bodies.get().byId().get(organisation.id()));
	}

	Optional<Organisation> serving(String regionId) {
		return select((body) -> regionId.equals(body.serves()), Language.EN).stream().findFirst();
	}

	Optional<Organisation> representing(String sectorId) {
		return select((body) -> sectorId.equals(body.represents()), Language.EN).stream().findFirst();
	}

	List<Organisation> advancing(String id, Language language) {
		return select((body) -> body.advances().contains(id), language);
	}

	private List<Organisation> select(Predicate<Body> predicate, Language language) {
		return Objects.requireNonNull(this.bodies.get().inOrder().get(language))
			.stream()
			.filter(predicate)
			.map(Body::organisation)
			.toList();
	}

	private record Loaded(Map<String, Body> byId, Map<Language, List<Body>> inOrder) {

		static Loaded of(List<Body> bodies) {
			return new Loaded(
					bodies.stream()
						.collect(Collectors.toMap((body) -> body.organisation().id(), (body) -> body,
								(one, other) -> one)),
					NameOrder.inEach(bodies, (names) -> Comparator.comparing((Body body) -> body.organisation().role())
						.thenComparing(Body::organisation, names)));
		}

	}

	private List<Body> read() {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (body:Organisation)-[bodyOf:BODY_OF]->(alliance:Alliance)
				OPTIONAL MATCH (body)-[serves:SERVES]->(region:Region)
				OPTIONAL MATCH (body)-[represents:REPRESENTS]->(sector:Sector)
				OPTIONAL MATCH (body)-[advances:ADVANCES]->(target:Entity)
				RETURN body, region.id AS regionId, sector.id AS sectorId, collect(target.id) AS targetIds
				""", Bodies::toBody);
	}

	private static Body toBody(Row row) {
		return new Body(OrganisationMapper.toOrganisation(row.row("body")), row.text("regionId"), row.text("sectorId"),
				row.strings("targetIds"));
	}

}
