package org.coopgraph.benchmark;

import java.util.List;

/** What pages of front ends ask for. */
record FrontEndQuestions(Sample sample) {

	/** The nearest entities may be any of the same distance. */
	private static final String[] CHOSEN = { "id", "name", "__typename", "relationships" };

	List<Question> all() {
		return List.of(organisationPage(), suggestions(), textFilter(), affiliates(), step(), notModified());
	}

	/** An organisation together with its country. */
	private Question organisationPage() {
		return Question.of("Organisation page", "benchmark/organisationPage",
				this.sample.memberNumbers().stream().map((number) -> Variables.of("icaId", number)).toList());
	}

	/** The beginnings of names, as they are typed. */
	private Question suggestions() {
		return Question.of("Suggestions", "benchmark/suggestions", this.sample.keyStrokes(), "suggest");
	}

	/** The floor tolerates no typos. */
	private Question textFilter() {
		return Question.of("Text filter", "benchmark/textFilter", this.sample.words(), "organisations");
	}

	private Question affiliates() {
		return Question.of("Affiliates", "benchmark/affiliates", ofIds("id", this.sample.federations()));
	}

	/** A step of someone who explores the graph. */
	private Question step() {
		return Question.of("Explorer's step", "benchmark/step", ofIds("of", this.sample.members()), CHOSEN);
	}

	/** The client has the page of a country. */
	private Question notModified() {
		return new ClientQuestions(this.sample, List.of()).country().asConditional("4 Country, not modified (304)");
	}

	private static List<Variables> ofIds(String name, List<String> ids) {
		return ids.stream().map((id) -> Variables.of(name, id)).toList();
	}

}
