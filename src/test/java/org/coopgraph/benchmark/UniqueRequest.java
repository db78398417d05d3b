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

	private static final String NUMBER = "100000000000";

	private static final AtomicLong NEXT = new AtomicLong(Long.parseLong(NUMBER));

	static UniqueRequest of(byte[] request) {
		return new UniqueRequest(request, new String(request, StandardCharsets.ISO_8859_1).indexOf(NUMBER));
	}

	static String document(String document) {
		String declared = document.replaceFirst("\\(", "(\\$" + NAME + ": ID!, ");
		int end = declared.lastIndexOf('}');
		return declared.substring(0, end) + "unique: value(id: $unique) { id } " + declared.substring(end);
	}

	static Map<String, Object> variables(Map<String, Object> variables) {
		Map<String, Object> all = new HashMap<>(variables);
		all.put(NAME, NUMBER);
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
