package org.coopgraph.export.organisation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.coopgraph.curated.CuratedGraphRepository;
import org.coopgraph.entity.EntityFinder;
import org.coopgraph.export.format.GraphMl;
import org.coopgraph.export.format.Origin;
import org.springframework.stereotype.Component;

/**
 * Writes organisations as a graph, with the countries, sectors and others to which their
 * relationships lead.
 */
@Component
class NeighbourGraph {

	private static final String TYPE = "type";

	/** None of them leads to another organisation of a list. */
	private static final Set<String> TYPES = Set.of("BASED_IN", "ACTIVE_IN", "MEMBER_OF", "BODY_OF", "SERVES",
			"REPRESENTS", "IN_REGISTER", "HAS_OWNERSHIP");

	private final CuratedGraphRepository curated;

	private final EntityFinder entities;

	NeighbourGraph(CuratedGraphRepository curated, EntityFinder entities) {
		this.curated = curated;
		this.entities = entities;
	}

	/** A relationship from an organisation to a curated entity. */
	private record Edge(String type, String to) {
	}

	void write(Iterator<OrganisationRecord> rows, Origin origin, OutputStream out) throws IOException {
		GraphMl graph = GraphMl.begin(origin, keys(), Map.of(TYPE, String.class), out);
		Set<String> written = new HashSet<>();
		while (rows.hasNext()) {
			OrganisationRecord row = rows.next();
			List<Edge> edges = edges(row);
			for (Edge edge : edges) {
				if (written.add(edge.to())) {
					graph.node(edge.to(), Map.of("name", name(edge.to())));
				}
			}
			graph.node(row.id(), values(row));
			for (Edge edge : edges) {
				graph.edge(row.id(), edge.to(), Map.of(TYPE, edge.type()));
			}
		}
		graph.end();
	}

	private static Map<String, Class<?>> keys() {
		return OrganisationColumn.ALL.stream()
			.filter((column) -> !column.name().equals("id"))
			.collect(Collectors.toMap(OrganisationColumn::name, OrganisationColumn::type, (one, other) -> one,
					LinkedHashMap::new));
	}

	private static Map<String, Object> values(OrganisationRecord row) {
		return row.values(OrganisationColumn.ALL.stream().filter((column) -> !column.name().equals("id")));
	}

	/** Affiliates are not in memory; their place and sectors are with them. */
	private List<Edge> edges(OrganisationRecord row) {
		return this.curated.get().has(row.id()) ? this.curated.get()
			.links(row.id())
			.stream()
			.filter((link) -> TYPES.contains(link.type()))
			.map((link) -> new Edge(link.type(), link.to()))
			.toList() : edgesOfAffiliate(row);
	}

	private static List<Edge> edgesOfAffiliate(OrganisationRecord row) {
		List<Edge> edges = row.organisation()
			.sectorIds()
			.stream()
			.map((sector) -> new Edge("ACTIVE_IN", sector))
			.collect(Collectors.toList());
		String country = row.organisation().seat().countryCode();
		if (country != null) {
			edges.add(new Edge("BASED_IN", "country:" + country));
		}
		return edges;
	}

	private String name(String id) {
		return this.entities.byIds(List.of(id)).values().stream().map((entity) -> entity.name()).findFirst().orElse(id);
	}

}
