package org.coopgraph.dataset;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CountryByNameTests {

	@ParameterizedTest
	@CsvSource({ "'Palestine, State of',PS", "'Iran, Islamic Republic of',IR", "Côte d'Ivoire,CI", "Côte d’Ivoire,CI",
			"Türkiye,TR", "TURKEY,TR", "'Congo, Democratic Republic of the',CD", "'Korea, Republic of',KR",
			"The Netherlands,NL", "Myanmar,MM", "Saint Lucia,LC", "Viet Nam,VN", "Suède,SE", "KE,KE" })
	void shouldFindACountryByANameInUse(String name, String code) {
		assertThat(CountryByName.code(name)).contains(code);
	}

	@ParameterizedTest
	@CsvSource({ "International", "Atlantis", "ke", "XX" })
	void shouldFindNoOther(String name) {
		assertThat(CountryByName.code(name)).isEmpty();
	}

	@Test
	void shouldFindEachCountryByItsEnglishName() {
		for (String code : Locale.getISOCountries()) {
			assertThat(CountryByName.code(Locale.of("", code).getDisplayCountry(Locale.ENGLISH))).contains(code);
		}
	}

}
