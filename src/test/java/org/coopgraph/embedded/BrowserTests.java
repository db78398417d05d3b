package org.coopgraph.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.coopgraph.GraphServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
@DisabledIfSystemProperty(named = "spring.profiles.active", matches = "containers",
		disabledReason = "It is about Neo4j inside this process")
class BrowserTests {

	@LocalServerPort
	private int port;

	@Test
	void shouldOpenWithoutPasswordAndWithTheStatementThatWasHandedOver() throws IOException, InterruptedException {
		String statement = "cmd=edit&arg=MATCH%20(n)%0ARETURN%20n.name%20%3D%20'%25'";
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://localhost:%d/browser/?%s".formatted(this.port, statement)))
			.build();
		try (HttpClient http = HttpClient.newHttpClient()) {
			HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
			assertThat(answer.statusCode()).isEqualTo(302);
			assertThat(answer.headers().firstValue("Location")).hasValueSatisfying((address) -> assertThat(address)
				.endsWith("/browser/?" + statement + "&preselectAuthMethod=NO_AUTH"));
		}
	}

}
