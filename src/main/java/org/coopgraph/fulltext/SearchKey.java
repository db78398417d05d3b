package org.coopgraph.fulltext;

import java.util.Locale;

/**
 * What an organisation has besides its names, as a token of the full-text index. It holds
 * together, and nobody can type it, not even by a slip or as a beginning.
 */
public enum SearchKey {

	COUNTRY("c"), REGION("r"), SECTOR("s"), TYPE("t"), ROLE("o");

	private final String sign;

	SearchKey(String sign) {
		this.sign = sign;
	}

	/**
	 * The token of a value.
	 * @param value a code, an id or a constant, for example {@code region:asia-pacific}
	 */
	public String token(String value) {
		return "___" + this.sign + value.substring(value.indexOf(':') + 1).toLowerCase(Locale.ROOT).replace('-', '_');
	}

}
