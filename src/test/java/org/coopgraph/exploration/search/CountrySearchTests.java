package org.coopgraph.exploration.search;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Countries are found by their common names in different spellings. */
@GraphServiceTest
class CountrySearchTests {

	/** The acronym of a member in Jordan, which is the first hit. */
	private static final List<String> ACRONYMS = List.of("JOR");

	private final Searches searches;

	CountrySearchTests(@Autowired WebGraphQlTester graphQl) {
		this.searches = new Searches(graphQl);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ivory Coast | CI
			Swaziland | SZ
			Holland | NL
			USA | US
			U.S.A. | US
			EE. UU. | US
			États-Unis | US
			UK | GB
			Great Britain | GB
			Royaume-Uni | GB
			UAE | AE
			DRC | CD
			Czech Republic | CZ
			Kyrgyz Republic | KG
			Russian Federation | RU
			Korea (Republic of) | KR
			South Korea | KR
			Burma | MM
			Birmanie | MM
			Turkey | TR
			Türkiye | TR
			East Timor | TL
			Viet Nam | VN
			Palestine, State of | PS
			Iran, Islamic Republic of | IR
			Bolivia (Plurinational State of) | BO
			Tanzania, United Republic of | TZ
			Sverige | SE
			日本 | JP
			""")
	void shouldFindACountryByItsUsualFormerAndShortNames(String text, String code) {
		assertThat(first(text)).isEqualTo("country:" + code);
	}

	@ParameterizedTest
	@CsvSource({ "Côte d'Ivoire,CI", "COTE D’IVOIRE,CI", "cote d ivoire,CI", "Cote d`Ivoire,CI", "ब्राजील,BR",
			"مِصْر,EG", "مصـــر,EG", "الامارات العربية المتحدة,AE", "ﾌﾗﾝｽ,FR", "ＦＲＡＮＣＥ,FR", "法國,FR", "韓國,KR",
			"Oesterreich,AT", "Österreich,AT", "Daenemark,DK", "Корея Республика,KR", "יִשְׂרָאֵל,IL", "Брзилия,BR",
			"Germny,DE", "Brasill,BR", "Fra\u0301nce,FR" })
	void shouldFindACountryInAnySpelling(String text, String code) {
		assertThat(first(text)).isEqualTo("country:" + code);
	}

	@ParameterizedTest
	@CsvSource({ "'Brasil '", "' Brasil'", "Brasil.", "«Brasil»", "\"Brasil\"", "\u00A0Brasil\u00A0", "\uFEFFBrasil",
			"Bra\u200Bsil", "Brasil\u2060" })
	void shouldIgnoreSpacesAndPunctuationAroundAName(String text) {
		assertThat(first(text)).isEqualTo("country:BR");
	}

	@Test
	void shouldFindEveryCountryByItsCodes() {
		for (var row : Facts.of("countries")) {
			String code = row.get("code");
			String alpha3 = Locale.of("", code).getISO3Country();
			assertThat(first(code)).isEqualTo("country:" + code);
			if (!ACRONYMS.contains(alpha3)) {
				assertThat(first(alpha3.toLowerCase(Locale.ROOT))).isEqualTo("country:" + code);
			}
		}
	}

	@Test
	void shouldNotFindCongoByHongKong() {
		assertThat(this.searches.ids("Hong Kong")).doesNotContain("country:CD");
	}

	private String first(String text) {
		List<String> ids = this.searches.ids(text);
		return ids.isEmpty() ? "nothing" : ids.getFirst();
	}

}
