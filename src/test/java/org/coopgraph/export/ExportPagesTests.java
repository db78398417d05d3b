package org.coopgraph.export;

import java.net.http.HttpHeaders;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

/** The addresses of exports: headers, conditional requests, limits and errors. */
@GraphServiceTest
class ExportPagesTests {

	private static final String FRANCE = "?filter=%7B%22countries%22:%5B%22FR%22%5D%7D";

	private final ExportedFiles files;

	private final ExportLimits limits;

	ExportPagesTests(@LocalServerPort int port, @Autowired ExportLimits limits) {
		this.files = new ExportedFiles(port);
		this.limits = limits;
	}

	private static String header(HttpResponse<?> response, String name) {
		return response.headers().firstValue(name).orElse("");
	}

	@ParameterizedTest
	@CsvSource({ "csv,text/csv;charset=UTF-8", "ndjson,application/x-ndjson", "geojson,application/geo+json",
			"jsonld,application/ld+json", "graphml,application/graphml+xml;charset=UTF-8" })
	void shouldSendAFileThatSaysWhatItIs(String format, String type) {
		HttpResponse<String> response = this.files.get("/export/organisations." + format + FRANCE);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(header(response, "Content-Type").replace(" ", "")).isEqualTo(type);
		assertThat(header(response, "Content-Disposition"))
			.matches("attachment; filename=\"coop-graph-organisations-[0-9a-f]{16}\\." + format + "\"");
		assertThat(header(response, "Link")).matches("<http://localhost:\\d+/documentation/.*>; rel=\"license\"");
		assertThat(header(response, "X-Attribution")).contains("Coop Graph");
		assertThat(response.body()).contains("Coop Graph, after the sources");
	}

	@Test
	void shouldNameTheRegisterOfACooperativeAndItsLicence() {
		HttpResponse<String> response = this.files.get("/export/organisations.csv?filter="
				+ URLEncoder.encode("{\"roles\": [\"COOPERATIVE\"], \"text\": \"unicorn grocery\"}", UTF_8));
		assertThat(response.body().lines().toList()).hasSize(2)
			.last(as(STRING))
			.contains("uk-cooperatives,R002167,workers,Society,",
					"Contains information from Co-operatives UK's open data", "ODC-By 1.0");
		assertThat(header(response, "X-Attribution"))
			.contains("Contains information from Co-operatives UK's open data");
	}

	@Test
	void shouldServeThePageThatTheLicenceLinksTo() {
		String link = header(this.files.get("/export/organisations.csv" + FRANCE), "Link");
		String path = link.replaceFirst("<http://[^/]+(/[^#]*)#.*", "$1");
		assertThat(this.files.get(path, "Accept", "text/html").body()).contains("id=\"attribution\"");
	}

	@Test
	void shouldAnswerHeadWithTheHeadersOfGet() {
		HttpHeaders get = this.files.get("/export/organisations.csv" + FRANCE).headers();
		HttpResponse<String> head = this.files.send("HEAD", "/export/organisations.csv" + FRANCE);
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		for (String name : List.of("ETag", "Content-Disposition", "Link", "X-Attribution", "Vary", "Content-Type")) {
			assertThat(head.headers().allValues(name)).isEqualTo(get.allValues(name));
		}
	}

	@Test
	void shouldSendAFileOnceToAClientThatKeepsIt() {
		String path = "/export/organisations.csv" + FRANCE;
		String tag = header(this.files.get(path), "ETag");
		assertThat(tag).startsWith("W/\"");
		assertThat(this.files.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
		for (String other : List.of("/export/organisations.csv", "/export/organisations.ndjson" + FRANCE,
				path.replace("FR", "KE"))) {
			assertThat(this.files.get(other, "If-None-Match", tag).statusCode()).isEqualTo(200);
		}
	}

	@Test
	void shouldCompressForClientsThatAskForIt() {
		HttpResponse<String> response = this.files.get("/export/organisations.csv", "Accept-Encoding", "gzip");
		assertThat(header(response, "Content-Encoding")).isEqualTo("gzip");
		assertThat(header(response, "Vary")).containsIgnoringCase("accept-encoding");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"countrys": ["FR"]}     | countrys
			{"countries": ["XX"]}    | There is no country "XX" in this graph.
			{"roles": ["PRESIDENT"]} | PRESIDENT
			{"founded": {"from": 2000, "to": 1900}} | from must not be greater than to
			{"near": {"latitude": 1}} | longitude
			[1]                      | must be a JSON object
			null                     | must be a JSON object
			{"countries": ["FR"]} x  | must be a JSON object
			{"text": "a", "text": "b"} | must be a JSON object
			countries=FR             | must be a JSON object
			""")
	void shouldRefuseAFilterInASentence(String filter, String sentence) {
		HttpResponse<String> response = this.files
			.get("/export/organisations.csv?filter=" + ExportedFiles.encoded(filter));
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body().replace("\\\"", "\"")).contains(sentence).doesNotContain("Exception", "graphql.");
		assertThat(header(response, "Content-Disposition")).isEmpty();
	}

	@Test
	void shouldRefuseParametersThatItDoesNotKnow() {
		assertThat(this.files.get("/export/organisations.csv?filters=%7B%7D").body())
			.contains("There is no parameter filters here; the only one is filter.");
		assertThat(this.files.get("/export/graph.jsonld?filter=%7B%7D").statusCode()).isEqualTo(400);
		assertThat(this.files.get("/export/organisations.csv?filter=%7B%7D&filter=%7B%7D").statusCode()).isEqualTo(400);
	}

	@Test
	void shouldNameTheFormatsToWhoAsksForAnother() {
		HttpResponse<String> response = this.files.get("/export/organisations.xlsx");
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(response.body()).contains("csv, ndjson, geojson, jsonld, graphml");
		assertThat(this.files.get("/export/graph.csv").body()).contains("--graph --format csv --to DIR");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE" })
	void shouldOnlyBeRead(String method) {
		assertThat(this.files.send(method, "/export/organisations.csv").statusCode()).isEqualTo(405);
	}

	@Test
	void shouldSendOnlySoManyAtOnce() {
		int begun = 0;
		while (this.limits.begin()) {
			begun++;
		}
		try {
			HttpResponse<String> response = this.files.get("/export/organisations.csv");
			assertThat(response.statusCode()).isEqualTo(503);
			assertThat(header(response, "Retry-After")).isEqualTo("30");
			assertThat(response.body()).contains("The service sends " + begun + " exports already");
			assertThat(this.files.send("HEAD", "/export/organisations.csv").statusCode()).isEqualTo(200);
		}
		finally {
			for (; begun > 0; begun--) {
				this.limits.end();
			}
		}
		assertThat(this.files.get("/export/organisations.csv").statusCode()).isEqualTo(200);
	}

	@Test
	void shouldLetPagesOfThisMachineReadThem() {
		String origin = "http://localhost:3000";
		assertThat(header(this.files.get("/export/organisations.csv" + FRANCE, "Origin", origin),
				"Access-Control-Allow-Origin"))
			.isEqualTo(origin);
		assertThat(this.files.get("/export/organisations.csv" + FRANCE, "Origin", "https://evil.example").statusCode())
			.isEqualTo(403);
	}

}
