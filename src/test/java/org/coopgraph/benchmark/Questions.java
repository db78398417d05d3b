package org.coopgraph.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** All questions. */
final class Questions {

	private Questions() {
	}

	static List<Question> of(Sample sample, Positions positions) throws IOException {
		return Stream
			.of(new ClientQuestions(sample, positions.inOrderOf("NAME")).all(),
					new ListQuestions(sample, positions.inOrderOf("NAME"), positions.inOrderOf("FOUNDED")).all(),
					new FrontEndQuestions(sample).all())
			.flatMap(List::stream)
			.toList();
	}

}
