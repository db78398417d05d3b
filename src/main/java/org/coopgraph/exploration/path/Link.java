package org.coopgraph.exploration.path;

/** A relationship between two entities, as far as a path over it matters. */
record Link(String from, String type, String to) {

	boolean isMembership() {
		return this.type.equals("MEMBER_OF");
	}

	boolean leadsFrom(String id) {
		return this.from.equals(id);
	}

	String beyond(String id) {
		return leadsFrom(id) ? this.to : this.from;
	}

}
