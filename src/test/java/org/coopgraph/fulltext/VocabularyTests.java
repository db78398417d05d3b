package org.coopgraph.fulltext;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.fulltext.Vocabulary.Meant;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTests {

	private static List<String> meant(Vocabulary vocabulary, String typed, int edits) {
		return vocabulary.near(typed, edits).stream().map(Meant::word).toList();
	}

	/** Lucene's automata of typos are the rule. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2 })
	void shouldFindTheSameWordsAsLucene(int edits) {
		List<String> words = IntStream.range(0, 1500).mapToObj(VocabularyTests::word).distinct().toList();
		for (String typed : words.subList(0, 60)) {
			var automaton = new CharacterRunAutomaton(
					Operations.determinize(new LevenshteinAutomata(typed, true).toAutomaton(edits), 100_000));
			Set<String> expected = words.stream().filter(automaton::run).collect(Collectors.toSet());
			assertThat(words.stream().filter((word) -> EditDistance.between(typed, word, edits) <= edits)).as(typed)
				.containsExactlyInAnyOrderElementsOf(expected);
			if (expected.size() <= 50) {
				assertThat(meant(new Vocabulary(words), typed, edits)).as(typed)
					.containsExactlyInAnyOrderElementsOf(expected);
			}
		}
	}

	/** A word of a few letters of two scripts, so that many words are alike. */
	private static String word(int seed) {
		Random random = new Random(seed);
		return Stream.generate(() -> "abcoз".charAt(random.nextInt(5)))
			.limit(5 + random.nextInt(4))
			.map(String::valueOf)
			.collect(Collectors.joining());
	}

	@Test
	void shouldReturnTheWordsWithFewestTyposFirst() {
		Vocabulary vocabulary = new Vocabulary(List.of("agricultura", "agricola", "agricole", "argentina"));
		assertThat(meant(vocabulary, "agricola", 2)).containsExactly("agricola", "agricole");
	}

	@Test
	void shouldNotTakeASmallWordForTheOneThatWasMeant() {
		assertThat(meant(new Vocabulary(List.of("land", "and", "lands")), "land", 1)).containsExactly("land", "lands");
	}

	@ParameterizedTest
	@CsvSource({ "brasil,brasil,0", "brasill,brasil,1", "barsil,brasil,1", "brazil,brasil,1", "rasil,brasil,1",
			"barzil,brasil,2", "bank,brasil,3", "brasilia,brasil,2" })
	void shouldCountAddedRemovedReplacedAndSwappedLetters(String typed, String word, int edits) {
		assertThat(EditDistance.between(typed, word, 2)).isEqualTo(edits);
	}

}
