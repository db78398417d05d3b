package org.coopgraph.dataset.csv;

import java.util.regex.Pattern;

/** Texts of data files in messages: shortened, and without invisible characters. */
public final class Excerpt {

	private static final int MAX_CHARACTERS = 300;

	/**
	 * Control characters, line breaks, and marks that change the direction of a text.
	 */
	private static final Pattern INVISIBLE = Pattern
		.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\x{FEFF}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

	private Excerpt() {
	}

	public static String of(String text) {
		String shown = INVISIBLE.matcher(text.substring(0, Math.min(text.length(), MAX_CHARACTERS)))
			.replaceAll("\uFFFD");
		return (text.length() > MAX_CHARACTERS) ? shown + "…" : shown;
	}

	/**
	 * Rejects a text with an invisible character.
	 * @throws IllegalArgumentException if there is one
	 */
	static void requireVisible(String text) {
		if (!text.chars().allMatch((character) -> character >= ' ' && character <= '~')) {
			findInvisible(text);
		}
	}

	private static void findInvisible(String text) {
		INVISIBLE.matcher(text).results().findFirst().ifPresent((invisible) -> {
			throw new IllegalArgumentException("\"%s\" contains the invisible character U+%04X; remove it"
				.formatted(of(text), (int) invisible.group().charAt(0)));
		});
	}

}
