package org.coopgraph.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** All questions. */
final class Questions {

	/** Of more organisations, the service considers a sample. */
	private static final int CONSIDERED_ALL = 1000;

	/** What depends on the sample: the ranking, and which paths are known. */
	private static final List<String> SAMPLED = List.of("related", "path");

	private Questions() {
	}

	static List<Question> of(Sample sample, Positions positions) throws IOException {
		long organisations = sample.organisations();
		return Stream
			.of(new ClientQuestions(sample, positions.inOrderOf("NAME")).all(),
					new ListQuestions(sample, positions.inOrderOf("NAME"), positions.inOrderOf("FOUNDED")).all(),
					new FrontEndQuestions(sample).all())
			.flatMap(List::stream)
			.map((question) -> (organisations > CONSIDERED_ALL) ? question.ignoring(SAMPLED) : question)
			.toList();
	}

}
