package org.coopgraph.http.endpoint;

import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** Several requests in one body. */
@GraphServiceTest
class BatchTests {

	private static final String COUNTRY = "{\"query\": \"query ($code: String!) { country(code: $code) { id } }\", "
			+ "\"variables\": {\"code\": \"%s\"}}";

	/** More than half the limit by its schema, and no rows: there is no such country. */
	private static final String EXPENSIVE = "{\"query\": \"{ country(code: \\\"ZZ\\\") { organisations(first: 100) "
			+ "{ nodes { sectors { organisations(first: 40) { nodes { id } } } } } } a%d: __typename }\"}";

	private final RestTestClient http;

	BatchTests(@LocalServerPort int port) {
		this.http = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	private ResponseSpec post(String body) {
		return this.http.post().uri("/graphql").contentType(MediaType.APPLICATION_JSON).body(body).exchange();
	}

	private static String array(String element, int size) {
		return IntStream.range(0, size).mapToObj((index) -> element).collect(Collectors.joining(", ", "[", "]"));
	}

	@Test
	void shouldAnswerInTheOrderOfTheRequests() {
		post("[" + COUNTRY.formatted("FR") + "," + COUNTRY.formatted("KE") + "," + COUNTRY.formatted("BR") + "]")
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$[*].data.country.id")
			.isEqualTo(java.util.List.of("country:FR", "country:KE", "country:BR"));
	}

	@Test
	void shouldAnswerTenRequests() {
		post(array(COUNTRY.formatted("FR"), 10)).expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.length()")
			.isEqualTo(10);
	}

	@Test
	void shouldAnswerTheOthersWhenOneFails() {
		post("[{\"query\": \"{\"}, {\"query\": \"{ nothing }\"}, {\"extensions\": {\"persistedQuery\": "
				+ "{\"version\": 1, \"sha256Hash\": \"unknown\"}}}, " + COUNTRY.formatted("FR") + "]")
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$[0].errors[0].extensions.code")
			.isEqualTo("BAD_REQUEST")
			.jsonPath("$[1].errors[0].extensions.code")
			.isEqualTo("BAD_REQUEST")
			.jsonPath("$[2].errors[0].message")
			.isEqualTo("PersistedQueryNotFound")
			.jsonPath("$[3].data.country.id")
			.isEqualTo("country:FR");
	}

	@Test
	void shouldNameTheLanguageAlthoughTheFirstIsNoOperation() {
		post("[{\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"unknown\"}}}, "
				+ COUNTRY.formatted("FR") + "]")
			.expectHeader()
			.exists("Content-Language");
	}

	@Test
	void shouldSpendTheCostOfOneRequest() {
		post("[" + EXPENSIVE.formatted(1) + "," + EXPENSIVE.formatted(2) + "," + COUNTRY.formatted("FR") + "]")
			.expectBody()
			.jsonPath("$[0].data.a1")
			.isEqualTo("Query")
			.jsonPath("$[1].errors[0].extensions.code")
			.isEqualTo("LIMIT_EXCEEDED")
			.jsonPath("$[1].errors[0].message")
			.value(String.class, (message) -> assertThat(message).contains("the requests before it in the batch"))
			.jsonPath("$[2].data.country.id")
			.isEqualTo("country:FR");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "[]|The array in the body is empty", "[null]|Request 1 of the array",
					"[{\"query\": \"{ alliance { id } }\"}, 5]|Request 2 of the array", "[[]]|Request 1 of the array",
					"[{\"query\": 5}]|\"query\" must be a string" })
	void shouldSayWhatIsWrongWithABatch(String body, String words) {
		assertRefused(post(body), words);
	}

	@Test
	void shouldRefuseMoreThanTenRequests() {
		assertRefused(post(array(COUNTRY.formatted("FR"), 11)), "has 11 requests; the limit is 10");
		assertRefused(post(Collections.nCopies(1000, 1).toString()), "has 1000 requests; the limit is 10");
	}

	private static void assertRefused(ResponseSpec answer, String words) {
		answer.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].message")
			.value(String.class, (message) -> assertThat(message).contains(words));
	}

}
