package org.coopgraph.entity;

import java.util.regex.Pattern;

/** The form of every entity's id: its kind, a colon and a key. */
public final class EntityId {

	private static final Pattern FORM = Pattern.compile("[a-z]+:[\\w.:-]{1,200}");

	private EntityId() {
	}

	/** Whether an entity may have the id; no other is worth a statement. */
	public static boolean isPossible(String id) {
		return FORM.matcher(id).matches();
	}

}
