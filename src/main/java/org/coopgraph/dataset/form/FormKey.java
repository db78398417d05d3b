package org.coopgraph.dataset.form;

import java.util.Locale;

/**
 * Where the key of a row comes from.
 *
 * @param from the column of the foreign file
 * @param prefix what stands before it in the data set
 * @param lowerCase whether its letters become small
 */
public record FormKey(String from, String prefix, boolean lowerCase) {

	String of(String text) {
		return this.prefix + (this.lowerCase ? text.toLowerCase(Locale.ROOT) : text);
	}

}
