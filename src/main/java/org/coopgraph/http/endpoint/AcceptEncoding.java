package org.coopgraph.http.endpoint;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * The content codings that a client accepts.
 *
 * @param weights from 0 to 1 by name; {@code *} is any other
 */
record AcceptEncoding(Map<String, Double> weights) {

	private static final Pattern CODING = Pattern.compile("([\\w*.-]+)\\s*(?:;\\s*q\\s*=\\s*([01](?:\\.\\d{0,9})?))?");

	/** A coding of the service is better than none, unless the client says otherwise. */
	private static final double LEAST = 0.0001;

	static AcceptEncoding of(HttpServletRequest request) {
		return new AcceptEncoding(Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING))
			.stream()
			.flatMap((line) -> Arrays.stream(line.split(",")))
			.flatMap((part) -> CODING.matcher(part.strip()).results().limit(1))
			.collect(Collectors.toMap((coding) -> coding.group(1).toLowerCase(Locale.ROOT), AcceptEncoding::weight,
					Math::min)));
	}

	private static double weight(MatchResult coding) {
		return (coding.group(2) != null) ? Double.parseDouble(coding.group(2)) : 1;
	}

	/** The coding that the client prefers; of several, the first of the service. */
	ContentCoding preferred() {
		return Arrays.stream(ContentCoding.values())
			.filter(ContentCoding::isAvailable)
			.filter((coding) -> weight(coding) > 0)
			.max(Comparator.comparingDouble(this::weight))
			.orElse(ContentCoding.IDENTITY);
	}

	private double weight(ContentCoding coding) {
		double unnamed = (coding == ContentCoding.IDENTITY) ? LEAST : this.weights.getOrDefault("*", 0.0);
		return this.weights.getOrDefault(coding.token(), unnamed);
	}

}
