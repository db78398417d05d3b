package org.coopgraph.fulltext;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names in all scripts, in memory. */
class NameIndexTests {

	private static final NameIndex SCRIPTS = index("全国農業協同組合", "業務 農産", "日本生活協同組合連合会", "コープみらい", "Центросоюз",
			"Союз потребительских обществ", "농업협동조합중앙회", "الاتحاد التعاوني", "राष्ट्रीय सहकारी संघ",
			"Ένωση Συνεταιρισμών", "Cafe\u0301 Coop");

	private static final NameIndex SIMILAR = new NameIndex(IntStream.range(0, 2000)
		.mapToObj((number) -> entity("insurance agricultural organisation federation %c%c%c"
			.formatted('a' + number / 400, 'a' + number / 20 % 20, 'a' + number % 20)
			.replace("ance", "a%cce".formatted('a' + number % 26))
			.replace("tion", "%cion".formatted('a' + number % 26))))
		.toList());

	private static EntityTexts entity(String name) {
		return EntityTexts.of(name, List.of(name), List.of(), List.of(), List.of(), List.of());
	}

	private static NameIndex index(String... names) {
		return new NameIndex(List.of(names).stream().map(NameIndexTests::entity).toList());
	}

	private static List<String> search(NameIndex index, String text) {
		return index.search(FullTextQuery.of(text)).stream().map((found) -> found.entity().id()).toList();
	}

	private static List<String> withAllWords(NameIndex index, String text) {
		return index.withAllWords(FullTextQuery.of(text), 100).map(EntityTexts::id).toList();
	}

	@ParameterizedTest
	@CsvSource({ "農業,全国農業協同組合", "協同組合連,日本生活協同組合連合会", "コープ,コープみらい", "コー,コープみらい", "центросоюз,Центросоюз",
			"ЦЕНТРОСОЮС,Центросоюз", "обществ союз,Союз потребительских обществ", "농업,농업협동조합중앙회",
			"التعاوني,الاتحاد التعاوني", "सहकारी,राष्ट्रीय सहकारी संघ", "συνεταιρισμών,Ένωση Συνεταιρισμών" })
	void shouldFindTheNameInItsOwnScriptAndNoOther(String text, String name) {
		assertThat(withAllWords(SCRIPTS, text)).containsExactly(name);
		assertThat(search(SCRIPTS, text)).startsWith(name);
	}

	@Test
	void shouldSearchForAnyText() {
		String signs = "ab (){}[]+-!^\"~*?:\\/&|'.,;_<>=#@%日é\u0301की ANDORNOT\n\t\u0000\uD83D\uDE00\uD83D";
		Random random = new Random(1895);
		for (int round = 0; round < 3000; round++) {
			String text = IntStream.range(0, random.nextInt(30))
				.mapToObj((_) -> signs.substring(random.nextInt(signs.length())).substring(0, 1))
				.collect(Collectors.joining());
			assertThat(search(SCRIPTS, text + "a")).as(text).doesNotHaveDuplicates();
		}
	}

	/** Lucene takes 1024 clauses. */
	@ParameterizedTest
	@ValueSource(strings = { "agricultural organisation federation insurance agricultural organisation",
			"agricultural-organisation federation-insurance",
			"w w w w w w w w w w w w w w w w w w w w w w w w w w w w w insurance" })
	void shouldSearchForManyWordsWithManyTypos(String text) {
		assertThat(search(SIMILAR, text)).isNotEmpty();
	}

	@Test
	void shouldRankTheWholeNameBeforeALongerOneAndATypoLast() {
		NameIndex index = index("Coop Bank of Kenya", "Kenia", "Kenya", "Bank");
		assertThat(search(index, "kenya")).containsExactly("Kenya", "Kenia", "Coop Bank of Kenya");
		assertThat(withAllWords(index, "kenya bank")).containsExactly("Coop Bank of Kenya");
	}

	@Test
	void shouldNotFindAPhraseAcrossTwoNames() {
		EntityTexts entity = EntityTexts.of("id", List.of("全国", "農業"), List.of(), List.of(), List.of(), List.of());
		NameIndex index = new NameIndex(List.of(entity));
		assertThat(withAllWords(index, "国農")).isEmpty();
		assertThat(withAllWords(index, "農業")).containsExactly("id");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "coop", "союз потреб", "農業", "業務 農", "협동조합", "농업협동", "сооюз", "cafe-cop", "cafécoop", "zzz" })
	void shouldFindWithoutScoresWhatLuceneFinds(String text) {
		assertFindsWhatLuceneFinds(SCRIPTS, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "insurance", "insuranse agricultral", "federation ab", "agricultural-organisation", "aab",
			"c" })
	void shouldFindAmongManySimilarNamesWhatLuceneFinds(String text) {
		assertFindsWhatLuceneFinds(SIMILAR, text);
	}

	private static void assertFindsWhatLuceneFinds(NameIndex index, String text) {
		FullTextQuery query = FullTextQuery.of(text);
		assertThat(index.withAllWords(query, Integer.MAX_VALUE).map(EntityTexts::id))
			.containsExactlyInAnyOrderElementsOf(index.withAllWords(query, -1).map(EntityTexts::id).toList());
	}

	@Test
	void shouldReturnTheBestFirstWhereThereAreMoreThanMost() {
		NameIndex index = index("Coop Bank of Kenya", "Kenia", "Kenya", "Bank");
		assertThat(index.withAllWords(FullTextQuery.of("kenya"), 2).map(EntityTexts::id)).startsWith("Kenya")
			.hasSize(3);
	}

	@Test
	void shouldFindNothingInNoNames() {
		assertThat(search(new NameIndex(List.of()), "bank")).isEmpty();
	}

}
