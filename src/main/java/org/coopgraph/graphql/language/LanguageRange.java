package org.coopgraph.graphql.language;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A part of {@code Accept-Language}, for example {@code es-419;q=0.5}.
 *
 * @param tag in lower case; {@code *} for any language
 * @param quality from 0, not accepted, to 1
 */
record LanguageRange(String tag, double quality) {

	private static final Pattern TAG = Pattern.compile("\\*|[a-z]{1,8}([-_][a-z0-9]{1,8})*");

	private static final Pattern QUALITY = Pattern.compile("0(\\.[0-9]{0,9})?|1(\\.0{0,9})?");

	private static final String WEIGHT = "q=";

	/** The range; empty when it is malformed. */
	static Optional<LanguageRange> parse(String part) {
		String[] range = part.replaceAll("\\s", "").toLowerCase(Locale.ROOT).split(";");
		String quality = Arrays.stream(range)
			.filter((parameter) -> parameter.startsWith(WEIGHT))
			.map((weight) -> weight.substring(WEIGHT.length()))
			.findFirst()
			.orElse("1");
		return (range.length > 0 && TAG.matcher(range[0]).matches() && QUALITY.matcher(quality).matches())
				? Optional.of(new LanguageRange(range[0], Double.parseDouble(quality))) : Optional.empty();
	}

	boolean isWildcard() {
		return this.tag.equals("*");
	}

	/** The language of texts with this tag: one or none. */
	Set<Language> languages() {
		String primary = this.tag.split("[-_]")[0];
		return Arrays.stream(Language.values())
			.filter((language) -> language.locale().getLanguage().equals(primary))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Language.class)));
	}

}
