package org.coopgraph.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** All questions. */
final class Questions {

	/** More organisations are ranked by a sample of them. */
	private static final int RANKED_EXACTLY = 1000;

	private Questions() {
	}

	static List<Question> of(Sample sample, Positions positions) throws IOException {
		long organisations = sample.organisations();
		return Stream
			.of(new ClientQuestions(sample, positions.inOrderOf("NAME")).all(),
					new ListQuestions(sample, positions.inOrderOf("NAME"), positions.inOrderOf("FOUNDED")).all(),
					new FrontEndQuestions(sample).all())
			.flatMap(List::stream)
			.map((question) -> (organisations > RANKED_EXACTLY) ? question.ignoring("related") : question)
			.toList();
	}

}
