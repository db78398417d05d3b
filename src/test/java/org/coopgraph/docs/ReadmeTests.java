package org.coopgraph.docs;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The queries of the README and of the page of examples, with their answers. */
@GraphServiceTest
class ReadmeTests {

	static final List<String> FILES = List.of("README.md", "src/docs/examples.md");

	private static final Pattern QUERY = Pattern.compile("^```graphql$", Pattern.MULTILINE);

	private static final Pattern QUERY_AND_ANSWER = Pattern.compile("```graphql\\R(.*?)```\\R+```json\\R(.*?)```",
			Pattern.DOTALL);

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private WebGraphQlTester graphQl;

	@ParameterizedTest
	@FieldSource("FILES")
	void shouldHaveExamplesWithAnswersOnly(String file) {
		MarkdownFile markdown = MarkdownFile.read(file);
		assertThat(examples(markdown).count()).isPositive()
			.isEqualTo(QUERY.matcher(markdown.content()).results().count());
	}

	@ParameterizedTest
	@MethodSource("queriesAndAnswers")
	void shouldAnswerAsTheExampleShows(String query, String answer) {
		Map<String, Object> shown = JSON.readValue(answer, new TypeReference<>() {
		});
		assertThat(this.graphQl.document(query)
			.execute()
			.path("")
			.entity(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get()).isEqualTo(shown);
	}

	static Stream<Arguments> queriesAndAnswers() {
		return FILES.stream().map(MarkdownFile::read).flatMap(ReadmeTests::examples);
	}

	private static Stream<Arguments> examples(MarkdownFile file) {
		return QUERY_AND_ANSWER.matcher(file.content())
			.results()
			.map((example) -> Arguments.of(example.group(1), example.group(2)));
	}

}
