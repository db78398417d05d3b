package org.coopgraph.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.coopgraph.benchmark.StoreResult.Heap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Measures all contenders on the stores of one data set. */
record StoreBenchmark(Settings settings, Stores stores) {

	StoreResult run() throws IOException {
		Processes processes = new Processes(this.settings, this.stores);
		Starts starts = new Starts(this.settings, processes);
		List<StartResult> measured = new ArrayList<>(first(starts));
		try (Contenders contenders = Contenders.start(processes);
				Driver driver = GraphDatabase.driver(contenders.neo4j().uri())) {
			Comparison comparison = new Comparison(this.settings, contenders);
			List<Question> questions = checked(comparison, questions(contenders, new Sample(driver)));
			List<QuestionResult> results = results(comparison, questions);
			List<Heap> heaps = heaps(contenders);
			contenders.closeServices();
			measured.addAll(starts.later(contenders.neo4j(), quick(comparison, questions)));
			return new StoreResult(new Sample(driver).organisations(), results, heaps, measured,
					comparison.differences());
		}
	}

	private List<StartResult> first(Starts starts) throws IOException {
		this.stores.removeSmall();
		return this.stores.isBuilt() ? List.of() : List.of(starts.first());
	}

	private List<Question> questions(Contenders contenders, Sample sample) throws IOException {
		Positions positions = new Positions(contenders.sameServer(), sample);
		return Questions.of(sample, positions)
			.stream()
			.filter((question) -> question.name().matches(this.settings.only()))
			.toList();
	}

	private static List<Question> checked(Comparison comparison, List<Question> questions) throws IOException {
		List<Question> same = new ArrayList<>();
		for (Question question : questions) {
			System.out.println("Comparing the answers of " + question.name());
			if (comparison.check(question)) {
				same.add(question);
			}
		}
		return same;
	}

	private static List<QuestionResult> results(Comparison comparison, List<Question> questions) {
		comparison.warmUp(questions);
		return questions.stream()
			.peek((question) -> System.out.println("Measuring " + question.name()))
			.flatMap((question) -> comparison.measure(question).stream())
			.toList();
	}

	private static List<Question> quick(Comparison comparison, List<Question> questions) {
		return questions.stream()
			.filter((question) -> !comparison.isSlow(question) && !question.conditional())
			.toList();
	}

	private static List<Heap> heaps(Contenders contenders) {
		return List.of(new Heap("floor", contenders.floor().server().heap()),
				new Heap("Neo4j server", contenders.neo4j().heap()),
				new Heap("service on this server", contenders.sameServer().server().heap()),
				new Heap("service as shipped, with Neo4j", contenders.shipped().server().heap()));
	}

}
