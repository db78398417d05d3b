package org.coopgraph;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The order of names, word by word, without regard to case, accents and signs.
 */
public final class OrganisationNames implements Comparator<String> {

	public static final Comparator<OrganisationFact> BY_NAME = Comparator
		.comparing(OrganisationFact::name, new OrganisationNames())
		.thenComparing(OrganisationFact::id);

	private final Collator alphabet = Collator.getInstance(Locale.ENGLISH);

	private OrganisationNames() {
		this.alphabet.setStrength(Collator.PRIMARY);
		this.alphabet.setDecomposition(Collator.FULL_DECOMPOSITION);
	}

	@Override
	public int compare(String one, String other) {
		List<String> left = words(one);
		List<String> right = words(other);
		for (int word = 0; word < Math.min(left.size(), right.size()); word++) {
			int order = this.alphabet.compare(left.get(word), right.get(word));
			if (order != 0) {
				return order;
			}
		}
		return Integer.compare(left.size(), right.size());
	}

	private static List<String> words(String name) {
		return Stream.of(name.split("[^\\p{L}\\p{N}]+")).filter((word) -> !word.isEmpty()).toList();
	}

}
