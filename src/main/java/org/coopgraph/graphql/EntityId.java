package org.coopgraph.graphql;

import java.util.regex.Pattern;

/** The form of every entity's id: its kind, a colon and a key. */
public final class EntityId {

	private static final Pattern FORM = Pattern.compile("[a-z]+:[\\w.:-]+");

	private static final Pattern FORM_OR_KEY = Pattern.compile("([a-z]+:)?[\\w.:-]+");

	private EntityId() {
	}

	/**
	 * The id as it is.
	 * @throws MalformedIdException if it has not the form of one
	 */
	public static String require(String id) {
		return check(FORM, id);
	}

	/** The id, or the key after its colon, as it is. */
	public static String requireOrKey(String id) {
		return check(FORM_OR_KEY, id);
	}

	private static String check(Pattern form, String id) {
		if (!form.matcher(id).matches()) {
			throw new MalformedIdException(id);
		}
		return id;
	}

}
