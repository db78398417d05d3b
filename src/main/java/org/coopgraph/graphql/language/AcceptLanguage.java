package org.coopgraph.graphql.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ranges of an {@code Accept-Language} header. A malformed range and a language
 * without texts are ignored.
 */
record AcceptLanguage(List<LanguageRange> ranges) {

	static AcceptLanguage parse(String header) {
		return new AcceptLanguage(Arrays.stream(header.split(","))
			.flatMap((part) -> LanguageRange.parse(part).stream())
			.sorted(Comparator.comparingDouble(LanguageRange::quality)
				.reversed()
				.thenComparing(LanguageRange::isWildcard))
			.toList());
	}

	/** The best language; English when no language of the texts is accepted. */
	Language best() {
		return this.ranges.stream()
			.filter((range) -> range.quality() > 0)
			.flatMap((range) -> (range.isWildcard() ? unnamed() : range.languages()).stream().limit(1))
			.findFirst()
			.orElse(Language.EN);
	}

	/** The languages that no other range names, which a wildcard includes. */
	private Set<Language> unnamed() {
		return EnumSet.complementOf(this.ranges.stream()
			.flatMap((range) -> range.languages().stream())
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Language.class))));
	}

}
