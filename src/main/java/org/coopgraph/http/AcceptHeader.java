package org.coopgraph.http;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/**
 * The media types that a request accepts.
 *
 * @param ranges all of them, as they were sent
 * @param readable those that are media types
 */
record AcceptHeader(List<String> ranges, List<String> readable) {

	/** The limit of Spring, which sorts them. */
	private static final int MAX_TYPES = 50;

	static AcceptHeader of(HttpServletRequest request) {
		List<String> ranges = Collections.list(request.getHeaders(HttpHeaders.ACCEPT))
			.stream()
			.flatMap((line) -> MimeTypeUtils.tokenize(line).stream())
			.map(String::strip)
			.filter((range) -> !range.isEmpty())
			.toList();
		return new AcceptHeader(ranges, ranges.stream().filter(AcceptHeader::isReadable).toList());
	}

	private static boolean isReadable(String range) {
		try {
			MediaType.parseMediaType(range);
			return true;
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	/** Whether Spring can sort the ranges, and can read one of them if there are any. */
	boolean isValid() {
		return this.ranges.size() <= MAX_TYPES && (this.ranges.isEmpty() || !this.readable.isEmpty());
	}

	/** The request without the ranges that cannot be read, which Spring would refuse. */
	HttpServletRequest in(HttpServletRequest request) {
		return (this.readable.size() == this.ranges.size()) ? request
				: new Readable(request, String.join(", ", this.readable));
	}

	private static final class Readable extends HttpServletRequestWrapper {

		private final String accept;

		Readable(HttpServletRequest request, String accept) {
			super(request);
			this.accept = accept;
		}

		@Override
		public @Nullable String getHeader(String name) {
			return HttpHeaders.ACCEPT.equalsIgnoreCase(name) ? this.accept : super.getHeader(name);
		}

		@Override
		public Enumeration<String> getHeaders(String name) {
			return HttpHeaders.ACCEPT.equalsIgnoreCase(name) ? Collections.enumeration(List.of(this.accept))
					: super.getHeaders(name);
		}

	}

}
