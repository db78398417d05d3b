package org.coopgraph.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The documents of clients, numbered as they are in the first description of the API. */
record ClientQuestions(Sample sample, List<Position> byName) {

	/**
	 * Any entities of the same distance may be chosen, and any path of the same length.
	 */
	private static final String[] CHOSEN = { "id", "name", "__typename", "type", "from", "to", "relationships" };

	private static final int PAGE_SIZE = 20;

	List<Question> all() {
		return List.of(
				Question.repeated("1 Alliance", "graphql-test/alliance/alliancePage", Map.of("asOf", "2023-08-09")),
				members(), organisation(), country(),
				Question.repeated("4 World", "graphql-test/country/world", Map.of()),
				Question.repeated("5 Identity", "graphql-test/identity/identity", Map.of()), search(), path(), around(),
				Question.repeated("8 Time", "graphql-test/alliance/history",
						Map.of("from", "1895", "to", "1937-12-31")),
				Question.repeated("9 Dataset", "graphql-test/dataset/dataset", Map.of()), node());
	}

	private Question members() {
		Map<String, Object> filter = Map.of("filter", Map.of("roles", List.of("MEMBER")));
		return Question.of("2 Members", "graphql-test/organisation/members",
				this.byName.stream().map((position) -> position.variables(filter, Map.of("first", PAGE_SIZE))).toList(),
				"cursor", "startCursor", "endCursor");
	}

	private Question organisation() {
		return Question.of("3 Organisation", "benchmark/organisation",
				this.sample.memberNumbers().stream().map((number) -> Variables.of("icaId", number)).toList());
	}

	Question country() {
		return Question.of("4 Country", "benchmark/country",
				this.sample.countries().stream().map((code) -> Variables.of("code", code)).toList());
	}

	/** The floor ranks hits by the score of the index alone. */
	private Question search() {
		return Question.of("6 Search", "benchmark/search", this.sample.words(), "search", "suggest");
	}

	private Question path() {
		List<String> from = this.sample.members();
		List<String> to = this.sample.entities("CooperativeValue|CooperativePrinciple|Sector|Partner|RegionalOffice");
		return Question.of("7 Path", "benchmark/path",
				IntStream.range(0, from.size())
					.mapToObj((place) -> Variables.of(Map.of("from", from.get(place), "to", to.get(place % to.size()))))
					.toList(),
				CHOSEN);
	}

	private Question around() {
		return Question.of("7 Around", "benchmark/neighbourhood", this.sample
			.entities("RegionalOffice|SectoralOrganisation|Committee|Network|Sector|Partner|Person|CooperativeValue")
			.stream()
			.map((id) -> Variables.of("of", id))
			.toList(), CHOSEN);
	}

	private Question node() {
		List<String> ids = this.sample.entities("Country|Sector|Region|CooperativePrinciple|CooperativeValue|Partner");
		return Question.of("10 Node", "benchmark/node", IntStream.range(0, ids.size())
			.mapToObj((place) -> Variables.of(Map.of("id", ids.get(place), "ids",
					List.of(ids.get((place + 1) % ids.size()), ids.get((place + 2) % ids.size()), "nothing:here"))))
			.toList());
	}

}
