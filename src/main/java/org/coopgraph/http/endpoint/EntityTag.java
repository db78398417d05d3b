package org.coopgraph.http.endpoint;

import java.util.Collections;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/** The strong validator of an answer; each content coding of the answer adds its name. */
record EntityTag(String value) {

	private static final Pattern TAG = Pattern.compile("\"([^\"]*)\"");

	String in(ContentCoding coding) {
		return '"' + this.value + coding.suffix() + '"';
	}

	/**
	 * The tag by which the client knows the answer; empty when it does not. Any answer
	 * ({@code *}) is none, since this one may be an error.
	 */
	Optional<String> known(HttpServletRequest request) {
		return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH))
			.stream()
			.flatMap((line) -> TAG.matcher(line).results())
			.filter((tag) -> isOfThis(tag.group(1)))
			.map(MatchResult::group)
			.findFirst();
	}

	private boolean isOfThis(String tag) {
		return tag.startsWith(this.value) && ContentCoding.isSuffix(tag.substring(this.value.length()));
	}

}
