package org.coopgraph.http.endpoint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

import com.github.luben.zstd.ZstdInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers in the content coding that a client prefers. */
@GraphServiceTest
class CompressionTests {

	private static final String LONG = "{ countries { id name code } }";

	private final RestTestClient http;

	CompressionTests(@LocalServerPort int port) {
		this.http = RestTestClient.bindToServer(new SimpleClientHttpRequestFactory())
			.baseUrl("http://localhost:" + port)
			.build();
	}

	private EntityExchangeResult<byte[]> get(String document, String accepted) {
		return this.http.get()
			.uri("/graphql?query={query}", document)
			.header("Accept-Encoding", accepted)
			.exchange()
			.expectBody(byte[].class)
			.returnResult();
	}

	private static byte[] body(EntityExchangeResult<byte[]> answer) {
		return Objects.requireNonNull(answer.getResponseBody());
	}

	private static String tag(EntityExchangeResult<byte[]> answer) {
		return Objects.requireNonNull(answer.getResponseHeaders().getETag());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "gzip|gzip", "gzip, deflate|gzip", "gzip, deflate, br, zstd|zstd", "zstd;q=0.1, gzip;q=0.5|gzip",
					"*|zstd", "GZIP|gzip", "br|", "identity|", "gzip;q=0|", "gzip;q=0.5, identity|", ";;,=|",
					"zstd;q=0, *|gzip" })
	void shouldUseTheCodingThatTheClientPrefers(String accepted, String coding) {
		assertThat(get(LONG, accepted).getResponseHeaders().getFirst("Content-Encoding")).isEqualTo(coding);
	}

	@Test
	void shouldSendTheSameAnswerInEachCoding() throws IOException {
		byte[] plain = body(get(LONG, "identity"));
		byte[] gzip = body(get(LONG, "gzip"));
		byte[] zstd = body(get(LONG, "zstd"));
		assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes()).isEqualTo(plain);
		assertThat(new ZstdInputStream(new ByteArrayInputStream(zstd)).readAllBytes()).isEqualTo(plain);
		assertThat(new String(plain, StandardCharsets.UTF_8)).contains("country:FR");
	}

	@Test
	void shouldHaveAStrongTagOfItsOwnForEachCoding() {
		String plain = tag(get(LONG, "identity"));
		assertThat(tag(get(LONG, "gzip"))).isEqualTo(plain.replaceFirst("\"$", "-gzip\""));
		assertThat(tag(get(LONG, "zstd"))).isEqualTo(plain.replaceFirst("\"$", "-zstd\""));
	}

	@Test
	void shouldNotCompressAShortAnswer() {
		assertThat(get("{ alliance { id } }", "gzip").getResponseHeaders().getFirst("Content-Encoding")).isNull();
	}

}
