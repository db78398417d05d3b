package org.coopgraph.http.endpoint;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.http.HttpStatus;

/** Requests that are answered together, in their order. */
record Batch(List<GraphQlParameters> requests) implements RequestBody {

	static final int MAX_SIZE = 10;

	/** The batch in an array of a body. */
	static Batch of(List<?> array) {
		if (array.isEmpty()) {
			throw refusal("The array in the body is empty; it must have one to " + MAX_SIZE + " requests.");
		}
		if (array.size() > MAX_SIZE) {
			throw refusal("The array in the body has " + array.size() + " requests; the limit is " + MAX_SIZE + ".");
		}
		return new Batch(IntStream.range(0, array.size()).mapToObj((index) -> request(index, array)).toList());
	}

	private static GraphQlParameters request(int index, List<?> array) {
		if (array.get(index) instanceof Map<?, ?> object) {
			return GraphQlParameters.read(object::get);
		}
		throw refusal("Request " + (index + 1) + " of the array in the body is no object.");
	}

	private static Refusal refusal(String message) {
		return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, message);
	}

}
