package org.coopgraph.http;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/** The header that names the headers of a request on which a response depends. */
public final class Vary {

	private Vary() {
	}

	/** Adds names, so that the response has the header once, and each name once. */
	public static void add(HttpServletResponse response, String... names) {
		response.setHeader(HttpHeaders.VARY, Stream
			.concat(response.getHeaders(HttpHeaders.VARY).stream().flatMap((line) -> Stream.of(line.split(","))),
					Arrays.stream(names))
			.map(String::strip)
			.collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)))
			.stream()
			.collect(Collectors.joining(", ")));
	}

}
