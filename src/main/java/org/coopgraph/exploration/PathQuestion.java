package org.coopgraph.exploration;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which path is asked for. */
record PathQuestion(String from, String to, int maxLength, Collection<RelationshipType> types) {

	PathQuestion upTo(int length) {
		return new PathQuestion(this.from, this.to, length, this.types);
	}

	Map<String, Object> parameters() {
		List<String> names = RelationshipType.names(this.types);
		List<String> others = names.stream().filter((name) -> !name.equals("MEMBER_OF")).toList();
		return Map.of("from", this.from, "to", this.to, "maxLength", this.maxLength, "types", names, "others", others);
	}

}
