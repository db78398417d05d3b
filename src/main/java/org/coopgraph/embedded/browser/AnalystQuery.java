package org.coopgraph.embedded.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.util.HtmlUtils;

/** A query for analysts, and the question of its first line that it answers. */
record AnalystQuery(String question, String statement) {

	private static final String FILES = "classpath:/guide/queries/*.cypher";

	private static final String BUTTON = "<button class=\"btn btn-link\" data-populate=\"%s\">%s</button><br>\n";

	static List<AnalystQuery> readAll() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
		Arrays.sort(files, Comparator.comparing(Resource::getFilename));
		List<AnalystQuery> queries = new ArrayList<>();
		for (Resource file : files) {
			queries.add(of(file.getContentAsString(StandardCharsets.UTF_8)));
		}
		return queries;
	}

	private static AnalystQuery of(String statement) {
		return new AnalystQuery(statement.lines().findFirst().orElseThrow().substring("// ".length()),
				statement.strip());
	}

	/** Neo4j Browser draws the rows of paths. */
	boolean isDrawn() {
		return this.statement.endsWith("RETURN path");
	}

	/** A button that puts the query into the line of Neo4j Browser. */
	String button() {
		return BUTTON.formatted(HtmlUtils.htmlEscape(this.statement), HtmlUtils.htmlEscape(this.question));
	}

}
