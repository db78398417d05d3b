package org.coopgraph.fulltext;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** The names and descriptions of some entities, in memory. */
public final class NameIndex {

	/** How many hits with only some of the words are considered. */
	private static final int MOST_WITH_SOME = 1001;

	private static final double ACRONYM_WITH_TYPO = 300;

	private final List<EntityTexts> entities;

	private final LuceneIndex lucene;

	private final NamesByWords byWords;

	/** The official name counts twice where all words are among the names. */
	private final LuceneQueries names;

	private final LuceneQueries eachNameOnce;

	private final LuceneQueries acronyms;

	private final LuceneQueries descriptions;

	public NameIndex(Collection<EntityTexts> entities) {
		this.byWords = new NamesByWords(entities);
		this.entities = this.byWords.entities();
		this.lucene = LuceneIndex.of(this.entities);
		Vocabulary words = this.byWords.vocabulary();
		this.names = new LuceneQueries(List.of(LuceneIndex.NAME, LuceneIndex.NAMES), words);
		this.eachNameOnce = new LuceneQueries(List.of(LuceneIndex.NAME, LuceneIndex.OTHER_NAMES), words);
		this.acronyms = new LuceneQueries(List.of(LuceneIndex.ACRONYM), words);
		this.descriptions = new LuceneQueries(List.of(LuceneIndex.DESCRIPTION), words);
	}

	/** All entities that a text finds, best first. */
	public List<Found> search(FullTextQuery text) {
		Ranking ranking = new Ranking(this.entities);
		ranking.some(find(this.eachNameOnce.some(text.words(), text.words().withoutTypos()), MOST_WITH_SOME));
		ranking.all(find(loose(text), this.entities.size()), text.name().keys().getFirst());
		ranking.whole(this.byWords.wholeNames(), text.name());
		ranking
			.described(find(this.descriptions.all(text.words(), WordInterpretations::described), this.entities.size()));
		return ranking.bestFirst();
	}

	/** A typo in an acronym ranks before a typo in one word of many. */
	private Query loose(FullTextQuery text) {
		Query words = this.names.all(text.words(), WordInterpretations::loose);
		return text.mayBeAcronymWithTypo()
				? new BooleanQuery.Builder().add(words, Occur.MUST).add(acronym(text), Occur.SHOULD).build() : words;
	}

	private Query acronym(FullTextQuery text) {
		return this.acronyms.of(new Typo(text.name().keys().getFirst(), 1, ACRONYM_WITH_TYPO));
	}

	/**
	 * The entities with all words of a text in their names; of more than most, the best.
	 */
	public Stream<EntityTexts> withAllWords(FullTextQuery text, int most) {
		BitSet found = this.byWords.places(text);
		return ((found.cardinality() <= most) ? found.stream() : best(text)).mapToObj(this.entities::get);
	}

	private IntStream best(FullTextQuery text) {
		Query words = this.names.all(text.words(), WordInterpretations::strict);
		return Arrays.stream(find(words, this.entities.size())).mapToInt((hit) -> hit.doc);
	}

	/**
	 * The entities with all words, and those with the text as their whole name, code or
	 * acronym.
	 */
	public Stream<EntityTexts> withAllWordsOrCalled(FullTextQuery text) {
		return this.byWords.withAllWordsOrCalled(text);
	}

	private ScoreDoc[] find(Query query, int most) {
		return this.lucene.find(query, Math.max(1, most));
	}

}
