package org.coopgraph.dataset.form;

import java.util.Locale;

/**
 * Where the key of a row comes from.
 *
 * @param from the column of the foreign file
 * @param without what stands before it in the foreign file, and not in the data set
 * @param prefix what stands before it in the data set
 * @param lowerCase whether its letters become small
 */
public record FormKey(String from, String without, String prefix, boolean lowerCase) {

	String of(String text) {
		String key = text.startsWith(this.without) ? text.substring(this.without.length()) : text;
		return this.prefix + (this.lowerCase ? key.toLowerCase(Locale.ROOT) : key);
	}

}
