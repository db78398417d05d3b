package org.coopgraph.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes each request unlike all earlier ones, so that no kept answer can serve it: the
 * document asks for a value that does not exist, too, each time for another one.
 *
 * @param place where the number of the request is; negative in a request without one
 */
record UniqueRequest(byte[] template, int place) {

	/** The field and the variable. */
	static final String NAME = "unique";

	/** Stands before the number, which has as many digits in all requests. */
	private static final String MARK = "nothing-";

	private static final AtomicLong NEXT = new AtomicLong(100_000_000_000L);

	static UniqueRequest of(byte[] request) {
		int mark = new String(request, StandardCharsets.ISO_8859_1).indexOf(MARK);
		return new UniqueRequest(request, (mark < 0) ? mark : mark + MARK.length());
	}

	static String document(String document) {
		String declared = document.replaceFirst("\\(", "(\\$" + NAME + ": ID!, ");
		int end = declared.lastIndexOf('}');
		return declared.substring(0, end) + "unique: value(id: $unique) { id } " + declared.substring(end);
	}

	static Map<String, Object> variables(Map<String, Object> variables) {
		Map<String, Object> all = new HashMap<>(variables);
		all.put(NAME, MARK + NEXT.incrementAndGet());
		return all;
	}

	byte[] next() {
		byte[] request = this.template.clone();
		if (this.place >= 0) {
			byte[] number = String.valueOf(NEXT.incrementAndGet()).getBytes(StandardCharsets.ISO_8859_1);
			System.arraycopy(number, 0, request, this.place, number.length);
		}
		return request;
	}

}
