package org.coopgraph.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class ReadmeTests {

	private static final Pattern QUERY_AND_ANSWER = Pattern.compile("```graphql\\R(.*?)```\\R+```json\\R(.*?)```",
			Pattern.DOTALL);

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private WebGraphQlTester graphQl;

	@ParameterizedTest
	@MethodSource("queriesAndAnswers")
	void shouldAnswerAsTheReadmeShows(String query, String answer) {
		Map<String, Object> shown = JSON.readValue(answer, new TypeReference<>() {
		});
		assertThat(this.graphQl.document(query)
			.execute()
			.path("")
			.entity(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get()).isEqualTo(shown);
	}

	static List<Arguments> queriesAndAnswers() throws IOException {
		return QUERY_AND_ANSWER.matcher(Files.readString(Path.of("README.md")))
			.results()
			.map((match) -> Arguments.of(match.group(1), match.group(2)))
			.toList();
	}

}
