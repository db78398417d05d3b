package org.coopgraph.fulltext;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The names of some entities, found by their words or as a whole, without scores. */
public final class NamesByWords {

	private final List<EntityTexts> entities;

	private final WholeNames wholeNames;

	private final NameWords words;

	public NamesByWords(Collection<EntityTexts> entities) {
		this.entities = List.copyOf(entities);
		this.wholeNames = new WholeNames(this.entities);
		this.words = new NameWords(this.entities);
	}

	List<EntityTexts> entities() {
		return this.entities;
	}

	WholeNames wholeNames() {
		return this.wholeNames;
	}

	Vocabulary vocabulary() {
		return this.words.vocabulary();
	}

	/** The entities with all words of a text in their names. */
	public Stream<EntityTexts> withAllWords(FullTextQuery text) {
		return at(places(text));
	}

	/**
	 * The entities with all words, and those with the text as their whole name, code or
	 * acronym.
	 */
	public Stream<EntityTexts> withAllWordsOrCalled(FullTextQuery text) {
		return at(placesOrCalled(text));
	}

	/** The number of the entities with all words, or with the text as their name. */
	public int count(FullTextQuery text) {
		return placesOrCalled(text).cardinality();
	}

	/** The entities with the text as their whole name, code or acronym. */
	public Stream<EntityTexts> called(FullTextQuery text) {
		return at(called(text, new BitSet()));
	}

	BitSet places(FullTextQuery text) {
		return this.words.all(text.words().each(WordInterpretations::strict));
	}

	private BitSet placesOrCalled(FullTextQuery text) {
		return called(text, places(text));
	}

	private BitSet called(FullTextQuery text, BitSet found) {
		this.wholeNames.withAcronym(text.name(), found::set);
		this.wholeNames.withName(text.name(), found::set);
		return found;
	}

	private Stream<EntityTexts> at(BitSet places) {
		return places.stream().mapToObj(this.entities::get);
	}

}
