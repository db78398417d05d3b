package org.coopgraph.fulltext;

import java.util.List;
import java.util.function.Function;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import org.coopgraph.fulltext.Interpretation.All;
import org.coopgraph.fulltext.Interpretation.Any;
import org.coopgraph.fulltext.Interpretation.Phrase;
import org.coopgraph.fulltext.Interpretation.Prefix;
import org.coopgraph.fulltext.Vocabulary.Meant;

/** Interpretations as Lucene's queries of some fields that hold tokens. */
record LuceneQueries(List<String> fields, Vocabulary vocabulary) {

	/** Finds texts with all words, each in an interpretation. */
	Query all(QueryWords words, Function<WordInterpretations, Interpretation> interpretation) {
		return join(Occur.MUST, of(words.each(interpretation)));
	}

	/** Finds texts with some of the words. */
	Query some(QueryWords words, Function<WordInterpretations, Interpretation> interpretation) {
		return join(Occur.SHOULD, of(words.each(interpretation)));
	}

	Query of(Interpretation interpretation) {
		return switch (interpretation) {
			case Phrase(List<String> tokens, double weight) ->
				boosted(inAnyField((field) -> phrase(field, tokens)), weight);
			case Prefix(String token, double weight) ->
				boosted(inAnyField((field) -> new PrefixQuery(new Term(field, token))), weight);
			case Typo typo -> boosted(meant(typo), typo.weight());
			case All(List<Interpretation> parts, double weight) -> boosted(join(Occur.MUST, of(parts)), weight);
			case Any(List<Interpretation> parts) -> join(Occur.SHOULD, of(parts));
		};
	}

	private List<Query> of(List<Interpretation> interpretations) {
		return interpretations.stream().map(this::of).toList();
	}

	private Query inAnyField(Function<String, Query> query) {
		return join(Occur.SHOULD, this.fields.stream().map(query).toList());
	}

	private static Query phrase(String field, List<String> tokens) {
		return (tokens.size() == 1) ? new TermQuery(new Term(field, tokens.getFirst()))
				: new PhraseQuery(field, tokens.toArray(String[]::new));
	}

	private Query meant(Typo typo) {
		List<Meant> words = this.vocabulary.near(typo.token(), typo.edits());
		return inAnyField((field) -> meant(field, words, typo.token()));
	}

	/** The words that may be meant score as one, so that rare ones do not come first. */
	private static Query meant(String field, List<Meant> words, String typed) {
		BlendedTermQuery.Builder query = new BlendedTermQuery.Builder()
			.setRewriteMethod(BlendedTermQuery.BOOLEAN_REWRITE);
		words.forEach((meant) -> query.add(new Term(field, meant.word()), meant.weight(typed)));
		return query.build();
	}

	static Query boosted(Query query, double weight) {
		return new BoostQuery(query, (float) weight);
	}

	static Query join(Occur occur, List<Query> queries) {
		BooleanQuery.Builder joined = new BooleanQuery.Builder();
		queries.forEach((query) -> joined.add(query, occur));
		return (queries.size() == 1) ? queries.getFirst() : joined.build();
	}

}
