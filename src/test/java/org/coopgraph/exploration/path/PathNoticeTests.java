package org.coopgraph.exploration.path;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.graphql.explain.ExplainedAnswer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The notices that explain why a path is null. */
@GraphServiceTest
class PathNoticeTests {

	private static final String ENDS = "from: \"organisation:135\", to: \"value:solidarity\"";

	private final WebGraphQlTester graphQl;

	PathNoticeTests(@Autowired WebGraphQlTester graphQl) {
		this.graphQl = graphQl;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "maxLength: 2 | MAX_LENGTH_REACHED", "maxLength: 0 | MAX_LENGTH_REACHED",
					"types: [SERVES, REPRESENTS] | NO_PATH", "types: [] | NO_PATH",
					"types: [BASED_IN, IN_REGION] | NO_PATH", "maxLength: 1, types: [MEMBER_OF] | MAX_LENGTH_REACHED",
					"maxLength: 2, types: [MEMBER_OF] | NO_PATH", "maxLength: 0, types: [SERVES] | NO_PATH" })
	void shouldReportWhetherALongerPathIsPossible(String arguments, String code) {
		assertNotice("{ path(%s, %s) { length } }".formatted(ENDS, arguments), code);
	}

	@ParameterizedTest
	@CsvSource({ "country:XX,value:solidarity", "organisation:135,value:none", "value:none,value:none" })
	void shouldReportAnUnknownEnd(String from, String to) {
		assertNotice("{ path(from: \"%s\", to: \"%s\") { length } }".formatted(from, to), "UNKNOWN_END");
	}

	private void assertNotice(String document, String code) {
		var answer = this.graphQl.document(document).execute();
		answer.path("path").valueIsNull();
		assertThat(notices(answer.returnResponse().getExtensions())).singleElement()
			.satisfies((notice) -> assertThat(notice).containsEntry("path", List.of("path"))
				.containsEntry("code", code)
				.hasEntrySatisfying("message", (message) -> assertThat(message.toString()).endsWith(".")));
	}

	@Test
	void shouldReturnNoNoticeForAPathThatIsFound() {
		String same = "from: \"country:FR\", to: \"country:FR\", maxLength: 0";
		assertThat(this.graphQl.document("{ path(%s) { length } same: path(%s) { length } }".formatted(ENDS, same))
			.execute()
			.returnResponse()
			.getExtensions()).doesNotContainKey("notices");
	}

	@Test
	void shouldReturnANoticeForEachFieldBesideOtherExtensions() {
		var request = this.graphQl.document(
				"{ near: path(%1$s, maxLength: 1) { length } none: path(%1$s, types: []) { length } }".formatted(ENDS));
		for (int time = 0; time < 2; time++) {
			assertThat(notices(request.execute().returnResponse().getExtensions()))
				.extracting((notice) -> notice.get("path"))
				.containsExactlyInAnyOrder(List.of("near"), List.of("none"));
		}
		assertThat(ExplainedAnswer.to(request)).isNotEmpty();
		assertThat(notices(request.extension("explain", true).execute().returnResponse().getExtensions())).hasSize(2);
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> notices(Map<Object, Object> extensions) {
		assertThat(extensions).containsKey("notices");
		return List.copyOf((List<Map<String, Object>>) extensions.getOrDefault("notices", List.of()));
	}

}
