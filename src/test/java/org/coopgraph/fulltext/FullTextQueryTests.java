package org.coopgraph.fulltext;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.kernel.api.impl.schema.fulltext.analyzer.StandardFoldingAnalyzer;

import static org.assertj.core.api.Assertions.assertThat;

class FullTextQueryTests {

	private static final String[] FIELDS = { "name", "nameFr", "nameEs", "acronym", "acronymFr", "acronymEs",
			"otherNames", "foldedNames" };

	private static final int MAX_CLAUSES = 1024;

	/** The number of words of the index that Lucene substitutes for a word with typos. */
	private static final int MAX_EXPANSIONS = 50;

	private static Query parse(String query) {
		try {
			return new MultiFieldQueryParser(FIELDS, new StandardFoldingAnalyzer()).parse(query);
		}
		catch (ParseException ex) {
			throw new AssertionError(query, ex);
		}
	}

	@Test
	void shouldBuildAValidQueryFromAnyText() {
		String signs = "ab (){}[]+-!^\"~*?:\\/&|'.,;_<>=#@%日é\u0301की ANDORNOT\n\t\u0000\uD83D\uDE00\uD83D";
		Random random = new Random(1895);
		for (int round = 0; round < 3000; round++) {
			String text = IntStream.range(0, random.nextInt(30))
				.mapToObj((index) -> signs.substring(random.nextInt(signs.length())).substring(0, 1))
				.collect(Collectors.joining());
			FullTextQuery query = FullTextQuery.of(text + "a");
			assertThat(parse(query.strict()).toString()).as(text).contains("name:");
			assertThat(parse(query.plain()).toString()).as(text).contains("name:");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "name:x", "(", "*", "a*b", "x~9", "x^100", "[a TO b]", "a && b", "-x", "acronym:ica" })
	void shouldGiveNoCharacterOfTheTextAMeaningForLucene(String text) {
		assertThat(parse(FullTextQuery.of(text + " bank").strict()).toString())
			.isEqualTo(parse(FullTextQuery.of(text.replaceAll("[^a-zA-Z0-9]+", " ") + " bank").strict()).toString());
	}

	@Test
	void shouldNotExceedTheClausesThatLuceneAllows() {
		String few = "agricultural organisation international federation insurance association";
		String many = "w ".repeat(29) + "insurance";
		assertThat(clauses(FullTextQuery.of(many).strict())).isLessThan(MAX_CLAUSES);
		assertThat(clauses(FullTextQuery.of(few).strict())).isLessThan(MAX_CLAUSES);
	}

	@Test
	void shouldSearchForNoTyposInAWordOfManyParts() {
		assertThat(FullTextQuery.of("co-operative".repeat(2)).strict()).contains("~");
		assertThat(FullTextQuery.of("cooperativa-".repeat(16)).strict()).doesNotContain("~");
	}

	/** Few entities have names in other languages, so typos there add few words. */
	private static int clauses(String query) {
		int[] clauses = { 0 };
		parse(query).visit(new QueryVisitor() {

			@Override
			public void consumeTerms(Query leaf, Term... terms) {
				clauses[0]++;
			}

			@Override
			public void consumeTermsMatching(Query leaf, String field, Supplier<ByteRunAutomaton> automaton) {
				clauses[0] += (leaf instanceof FuzzyQuery && Set.of("name", "foldedNames", "acronym").contains(field))
						? MAX_EXPANSIONS : 1;
			}

		});
		return clauses[0];
	}

	@ParameterizedTest
	@CsvSource({ "cooperative,Co-operative", "co-operative,cooperative", "coop,Co-op", "iffco,IFFCO",
			"JA ZENCHU,ja-zenchu", "coopérative,COOPERATIVE", "co\u0301rdoba,Córdoba", "Côte d’Ivoire,cote d'ivoire" })
	void shouldIgnoreCaseAccentsAndSignsInTheDistanceOfAName(String typed, String name) {
		assertThat(FullTextQuery.of(typed).distance(ReadText.of(name))).isEqualTo(0);
	}

	@ParameterizedTest
	@CsvSource({ "coop,Co-operatives UK,1", "coop,National Cooperative Bank,2", "cop,Coop FR,3", "ja,JA-ZENCHU,1",
			"ca,ica,3" })
	void shouldReturnASmallerDistanceForANameThatStartsWithTheText(String typed, String name, int distance) {
		assertThat(FullTextQuery.of(typed).distance(ReadText.of(name))).isEqualTo(distance);
	}

	@ParameterizedTest
	@CsvSource({ "japon,Japon", "japón,Japón", "Japan,Japan", "япония,Япония", "日本,日本", "japn,Japan" })
	void shouldReturnTheNameThatMatchesBest(String typed, String name) {
		List<String> names = List.of("Japan", "Japon", "Japón", "Япония", "日本");
		assertThat(best(typed, names)).isEqualTo(name);
	}

	@Test
	void shouldPreferTheAcronymWhenItIsTyped() {
		assertThat(best("hsb", List.of("HSB Riksförbund", "HSB"))).isEqualTo("HSB");
		assertThat(best("hsb riks", List.of("HSB Riksförbund", "HSB"))).isEqualTo("HSB Riksförbund");
	}

	private static String best(String typed, List<String> names) {
		return FullTextQuery.of(typed).best(names.stream().map(ReadText::of).toList()).text();
	}

}
