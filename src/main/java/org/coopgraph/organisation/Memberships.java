package org.coopgraph.organisation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.entity.PartialDate;
import org.springframework.stereotype.Repository;

/** The memberships of members in the Alliance, held in memory. */
@Repository
public class Memberships {

	private final GraphReader graph;

	private final Snapshot<Map<String, Membership>> memberships;

	Memberships(GraphReader graph, Snapshots snapshots) {
		this.graph = graph;
		this.memberships = snapshots.of(this::read);
	}

	/** Null where an organisation is no member. */
	@Nullable Membership of(Organisation organisation) {
		return this.memberships.get().get(organisation.id());
	}

	/** The ids of the members whose membership has certain dates, in order. */
	public List<String> members(Predicate<MembershipDates> dates) {
		return this.memberships.get()
			.entrySet()
			.stream()
			.filter((membership) -> dates.test(membership.getValue().dates()))
			.map(Map.Entry::getKey)
			.sorted()
			.toList();
	}

	MembershipOnDate on(PartialDate date) {
		return new MembershipOnDate(date,
				this.memberships.get()
					.values()
					.stream()
					.collect(Collectors.groupingBy((membership) -> membership.dates().on(date),
							Collectors.summingInt((_) -> 1))));
	}

	private Map<String, Membership> read() {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (member:Member)-[membership:MEMBER_OF]->(alliance:Alliance)
				RETURN member.id AS id, membership
				""", Function.identity())
			.stream()
			.collect(Collectors.toMap((row) -> row.string("id"), (row) -> toMembership(row.row("membership"))));
	}

	private static Membership toMembership(Row membership) {
		return new Membership(membership.optionalConstant("category", MembershipCategory.class),
				new MembershipDates(date(membership, "since"), date(membership, "until"), lists(membership)),
				membership.text("note"), membership.strings("sourceIds"));
	}

	private static MembershipDates.@Nullable Lists lists(Row membership) {
		PartialDate from = date(membership, "listedFrom");
		PartialDate to = date(membership, "listedTo");
		return (from != null && to != null) ? new MembershipDates.Lists(from, to) : null;
	}

	private static @Nullable PartialDate date(Row membership, String property) {
		String date = membership.text(property);
		return (date != null) ? new PartialDate(date) : null;
	}

}
