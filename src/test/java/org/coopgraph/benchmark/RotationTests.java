package org.coopgraph.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class RotationTests {

	@Test
	void shouldSendEachRequestInTurn() {
		Rotation rotation = new Rotation(List.of(new byte[] { 1 }, new byte[] { 2 }, new byte[] { 3 }));
		assertThat(Stream.generate(rotation::next).limit(5)).extracting((request) -> request[0])
			.containsExactly((byte) 1, (byte) 2, (byte) 3, (byte) 1, (byte) 2);
	}

	@Test
	void shouldSendNoRequestAgainThatHasANumber() {
		byte[] request = JsonMapper.shared().writeValueAsBytes(UniqueRequest.variables(Map.of("code", "FR")));
		Rotation rotation = new Rotation(List.of(request));
		assertThat(Stream.generate(rotation::next).limit(3)).extracting(String::new)
			.doesNotHaveDuplicates()
			.allMatch((text) -> text.contains("\"code\":\"FR\""));
	}

}
