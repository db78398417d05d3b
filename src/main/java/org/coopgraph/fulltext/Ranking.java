package org.coopgraph.fulltext;

import java.util.BitSet;
import java.util.List;

import org.apache.lucene.search.ScoreDoc;

/** Adds up what entities score for a text. */
final class Ranking {

	private static final double ACRONYM = 4_000_000;

	private static final double NAME = 3_000_000;

	private static final double NAME_WITH_TYPO = 500_000;

	/** For the share that the text has in a name. */
	private static final double SHARE = 300_000;

	private static final double WITHIN = 0.5;

	private final List<EntityTexts> entities;

	private final double[] scores;

	private final BitSet found = new BitSet();

	private final BitSet complete = new BitSet();

	Ranking(List<EntityTexts> entities) {
		this.entities = entities;
		this.scores = new double[entities.size()];
	}

	private void add(int place, double score) {
		this.found.set(place);
		this.scores[place] += score;
	}

	void some(ScoreDoc[] hits) {
		for (ScoreDoc hit : hits) {
			add(hit.doc, hit.score);
		}
	}

	void all(ScoreDoc[] hits, String key) {
		for (ScoreDoc hit : hits) {
			add(hit.doc, FullTextScore.ALL_WORDS + 100.0 * hit.score + SHARE * share(this.entities.get(hit.doc), key));
			this.complete.set(hit.doc);
		}
	}

	private static double share(EntityTexts entity, String key) {
		double share = 0;
		for (List<String> keys : List.of(entity.nameKeys(), entity.acronymKeys())) {
			for (String other : keys) {
				share = Math.max(share, share(other, key));
			}
		}
		return share;
	}

	private static double share(String name, String key) {
		int start = name.indexOf(key);
		return (start < 0) ? 0 : ((start == 0) ? 1 : WITHIN) * key.length() / name.length();
	}

	/** An entity counts once, by the best of its names. */
	void whole(WholeNames names, WholeName text) {
		BitSet counted = new BitSet();
		names.withAcronym(text, (place) -> whole(place, ACRONYM, counted));
		names.withName(text, (place) -> whole(place, NAME, counted));
		names.withTypo(text, (place) -> whole(place, NAME_WITH_TYPO, counted));
	}

	private void whole(int place, double score, BitSet counted) {
		if (!counted.get(place)) {
			counted.set(place);
			this.complete.set(place);
			add(place, score);
		}
	}

	void described(ScoreDoc[] hits) {
		for (ScoreDoc hit : hits) {
			add(hit.doc, FullTextScore.DESCRIBED * hit.score / (1 + hit.score));
		}
	}

	List<Found> bestFirst() {
		return this.found.stream()
			.mapToObj((place) -> new Found(this.entities.get(place), this.scores[place], this.complete.get(place)))
			.sorted(Found.BEST_FIRST)
			.toList();
	}

}
