package org.coopgraph.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The starts of the service that are measured. */
record Starts(Settings settings, Processes processes) {

	private static final int REQUESTS = 200;

	/** The start that builds the store. */
	StartResult first() throws IOException {
		return new ServiceStart("as shipped, first start", this.processes::asShipped).measure(List.of());
	}

	/** Later starts, of which those in the middle of all count. */
	List<StartResult> later(JavaProcess neo4j, List<Question> questions) throws IOException {
		if (this.settings.starts() == 0 || questions.isEmpty()) {
			return List.of();
		}
		List<byte[]> mixture = mixture(questions);
		Path options = Extraction.of(this.settings).options();
		return List.of(median(new ServiceStart("as shipped", this.processes::asShipped), mixture),
				median(new ServiceStart("as shipped, extracted with an AOT cache",
						() -> this.processes.extracted(options)), mixture),
				median(new ServiceStart("on a server", () -> this.processes.onSameServer(neo4j)), mixture));
	}

	private StartResult median(ServiceStart start, List<byte[]> mixture) throws IOException {
		List<StartResult> results = new ArrayList<>();
		for (int number = 0; number < this.settings.starts(); number++) {
			results.add(start.measure(mixture));
		}
		results.sort(Comparator.comparing(StartResult::cpu));
		return results.get(results.size() / 2);
	}

	/** Each question in turn, each time with the next variables. */
	private static List<byte[]> mixture(List<Question> questions) {
		return IntStream.range(0, REQUESTS)
			.mapToObj((place) -> request(questions.get(place % questions.size()), place / questions.size()))
			.toList();
	}

	private static byte[] request(Question question, int turn) {
		return Requests.toService(question, question.variables().get(turn % question.variables().size()));
	}

}
