package org.coopgraph.dataset.csv;

import java.util.regex.Pattern;

/** Texts of data files as messages show them: short, and without what cannot be seen. */
public final class Excerpt {

	private static final int LONGEST = 300;

	/**
	 * Control characters, breaks of lines, and marks that turn the direction of a text.
	 */
	private static final Pattern UNSEEN = Pattern
		.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\x{FEFF}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

	private Excerpt() {
	}

	public static String of(String text) {
		String shown = UNSEEN.matcher(text.substring(0, Math.min(text.length(), LONGEST))).replaceAll("\uFFFD");
		return (text.length() > LONGEST) ? shown + "…" : shown;
	}

	/**
	 * A text that can be seen as a whole.
	 * @throws IllegalArgumentException if it cannot
	 */
	static void check(String text) {
		if (!text.chars().allMatch((character) -> character >= ' ' && character <= '~')) {
			findUnseen(text);
		}
	}

	private static void findUnseen(String text) {
		UNSEEN.matcher(text).results().findFirst().ifPresent((unseen) -> {
			throw new IllegalArgumentException("\"%s\" has the invisible character U+%04X; remove it"
				.formatted(of(text), (int) unseen.group().charAt(0)));
		});
	}

}
