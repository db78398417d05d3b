package org.coopgraph.dataset.candidate;

import java.util.Comparator;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * What a member list proves: that each of its members was one on the day of the list.
 *
 * @param date the day, as text
 * @param source of the list
 */
record ListProof(Tables tables, String date, String source) {

	private static final String MEMBERSHIPS = "memberships";

	/** Returns whether the membership was not known on the day before. */
	boolean add(String member) {
		TableRow known = this.tables.table(MEMBERSHIPS).row(member);
		if (known == null) {
			this.tables.put(MEMBERSHIPS,
					Map.of("member", member, "listedFrom", this.date, "listedTo", this.date, "sources", this.source));
			return true;
		}
		return widen(known);
	}

	private boolean widen(TableRow known) {
		String from = chosen(known.get("listedFrom"), BinaryOperator.minBy(Comparator.naturalOrder()));
		String to = chosen(known.get("listedTo"), BinaryOperator.maxBy(Comparator.naturalOrder()));
		boolean wider = !from.equals(known.get("listedFrom")) || !to.equals(known.get("listedTo"));
		if (wider) {
			known.set("listedFrom", from);
			known.set("listedTo", to);
			this.tables.table(MEMBERSHIPS).addSource(known, this.source);
		}
		return wider;
	}

	private String chosen(String listed, BinaryOperator<String> choice) {
		return Stream.of(listed, this.date).filter((text) -> !text.isEmpty()).reduce(choice).orElse("");
	}

}
