package org.coopgraph.fulltext;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

	private final WholeNames wholeNames;

	/** The official name counts twice where all words are among the names. */
	private final LuceneQueries names;

	private final LuceneQueries eachNameOnce;

	private final LuceneQueries acronyms;

	private final LuceneQueries descriptions;

	public NameIndex(Collection<EntityTexts> entities) {
		this.entities = List.copyOf(entities);
		this.lucene = LuceneIndex.of(this.entities);
		this.wholeNames = new WholeNames(this.entities);
		Vocabulary words = new Vocabulary(words(this.entities));
		this.names = new LuceneQueries(List.of(LuceneIndex.NAME, LuceneIndex.NAMES), words);
		this.eachNameOnce = new LuceneQueries(List.of(LuceneIndex.NAME, LuceneIndex.OTHER_NAMES), words);
		this.acronyms = new LuceneQueries(List.of(LuceneIndex.ACRONYM), words);
		this.descriptions = new LuceneQueries(List.of(LuceneIndex.DESCRIPTION), words);
	}

	private static Set<String> words(List<EntityTexts> entities) {
		Set<String> words = new LinkedHashSet<>();
		entities.forEach((entity) -> entity.names().forEach((name) -> words.addAll(name.tokens())));
		return words;
	}

	/** All entities that a text finds, best first. */
	public List<Found> search(FullTextQuery text) {
		Ranking ranking = new Ranking(this.entities);
		ranking.some(find(this.eachNameOnce.some(text.words(), text.words().withoutTypos()), MOST_WITH_SOME));
		ranking.all(find(loose(text), this.entities.size()), text.name().keys().getFirst());
		ranking.whole(this.wholeNames, text.name());
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

	/** The entities with all words of a text in their names, best first. */
	public Stream<EntityTexts> withAllWords(FullTextQuery text) {
		return Arrays.stream(find(this.names.all(text.words(), WordInterpretations::strict), this.entities.size()))
			.map((hit) -> this.entities.get(hit.doc));
	}

	/** The same, and those with the text as their whole name, code or acronym. */
	public Stream<EntityTexts> withAllWordsOrCalled(FullTextQuery text) {
		Stream.Builder<EntityTexts> called = Stream.builder();
		this.wholeNames.withAcronym(text.name(), (place) -> called.add(this.entities.get(place)));
		this.wholeNames.withName(text.name(), (place) -> called.add(this.entities.get(place)));
		return Stream.concat(withAllWords(text), called.build()).distinct();
	}

	private ScoreDoc[] find(Query query, int most) {
		return this.lucene.find(query, Math.max(1, most));
	}

}
