package org.coopgraph.entity;

import java.util.regex.Pattern;

/** The form of every entity's id: its kind, a colon and a key. */
public final class EntityId {

	private static final Pattern FORM = Pattern.compile("[a-z]+:[\\w.:-]{1,200}");

	private EntityId() {
	}

	/** The part of an id that all ids of its kind have in common: {@code country:}. */
	public static String prefix(String id) {
		return id.substring(0, id.indexOf(':') + 1);
	}

	/** Whether an entity may have the id, so that a look-up makes sense. */
	public static boolean isPossible(String id) {
		return FORM.matcher(id).matches();
	}

}
