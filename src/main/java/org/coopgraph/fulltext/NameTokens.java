package org.coopgraph.fulltext;

import java.util.List;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

/** The tokens of names, cached, for the same names are found again and again. */
final class NameTokens {

	private static final int CHARACTERS = 500_000;

	private static final LoadingCache<String, List<String>> TOKENS = Caffeine.newBuilder()
		.maximumWeight(CHARACTERS)
		.weigher((String name, List<String> _) -> name.length())
		.build(Token::texts);

	private NameTokens() {
	}

	static List<String> of(String name) {
		return TOKENS.get(name);
	}

}
