package org.coopgraph.exploration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.coopgraph.entity.EntityId;
import org.coopgraph.entity.RelationshipType;

/**
 * The id of a relationship, {@code organisation:135/MEMBER_OF/organisation:ica}. The ids
 * of its ends contain no slash.
 */
record RelationshipId(String from, RelationshipType type, String to) {

	private static final Pattern FORM = Pattern.compile("([^/]+)/([^/]+)/([^/]+)");

	/** Empty where no relationship can have the id. */
	static Optional<RelationshipId> parse(String id) {
		Matcher parts = FORM.matcher(id);
		return parts.matches() ? of(parts.group(1), parts.group(2), parts.group(3)) : Optional.empty();
	}

	private static Optional<RelationshipId> of(String from, String type, String to) {
		return Arrays.stream(RelationshipType.values())
			.filter((known) -> known.name().equals(type))
			.filter((known) -> EntityId.isPossible(from) && EntityId.isPossible(to))
			.map((known) -> new RelationshipId(from, known, to))
			.findFirst();
	}

	List<String> ends() {
		return List.of(this.from, this.to);
	}

	@Override
	public String toString() {
		return this.from + "/" + this.type + "/" + this.to;
	}

}
