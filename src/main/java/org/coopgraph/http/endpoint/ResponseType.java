package org.coopgraph.http.endpoint;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** The media type of a response. */
enum ResponseType {

	JSON(MediaType.APPLICATION_JSON),

	/** A client that accepts this type reads the body whatever the status is. */
	GRAPHQL(new MediaType("application", "graphql-response+json"));

	private final MediaType type;

	private final String contentType;

	ResponseType(MediaType type) {
		this.type = type;
		this.contentType = type + ";charset=UTF-8";
	}

	String contentType() {
		return this.contentType;
	}

	/** The type that a request prefers. */
	static ResponseType of(HttpServletRequest request) {
		return preferred(request).orElseThrow(() -> new Refusal(HttpStatus.NOT_ACCEPTABLE));
	}

	/**
	 * The type that a request prefers, by default JSON; empty when it accepts neither.
	 */
	static Optional<ResponseType> preferred(HttpServletRequest request) {
		List<MediaType> ranges = MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
		return ranges.isEmpty() ? Optional.of(JSON) : preferred(ranges);
	}

	private static Optional<ResponseType> preferred(List<MediaType> ranges) {
		return Stream.of(values())
			.map((type) -> type.acceptance(ranges))
			.filter((acceptance) -> acceptance.quality() > 0)
			.min(Comparator.comparingDouble(Acceptance::quality).reversed().thenComparingInt(Acceptance::position))
			.map(Acceptance::type);
	}

	/** How far a type is accepted; a range that names it precedes a wildcard. */
	private record Acceptance(ResponseType type, double quality, int position) {
	}

	private Acceptance acceptance(List<MediaType> ranges) {
		return ranges.stream()
			.filter((range) -> range.includes(this.type))
			.min(Comparator.comparing(MediaType::isWildcardType).thenComparing(MediaType::isWildcardSubtype))
			.map((range) -> new Acceptance(this, range.getQualityValue(),
					range.isConcrete() ? ranges.indexOf(range) : Integer.MAX_VALUE))
			.orElse(new Acceptance(this, 0, Integer.MAX_VALUE));
	}

}
