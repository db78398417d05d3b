package org.coopgraph.fulltext;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A property of organisations as a token of the full-text index. It is a single token,
 * and no typed text matches it, be it by a typo or as a prefix.
 */
public enum SearchKey {

	COUNTRY("c"), REGION("r"), SECTOR("s"), TYPE("t"), ROLE("o"), FEDERATION("f");

	private final String sign;

	SearchKey(String sign) {
		this.sign = sign;
	}

	/**
	 * The part of a full-text query that selects organisations with any of some values,
	 * and does not add to their score; of no values, empty.
	 */
	public String anyOf(Collection<?> values) {
		return values.isEmpty() ? ""
				: values.stream()
					.map((value) -> token(value.toString()))
					.collect(Collectors.joining(" ", " +searchKeys:(", ")^0"));
	}

	/**
	 * The token of a value.
	 * @param value a code, an id or a constant, for example {@code region:asia-pacific}
	 */
	public String token(String value) {
		return "___" + this.sign + value.substring(value.indexOf(':') + 1).toLowerCase(Locale.ROOT).replace('-', '_');
	}

}
