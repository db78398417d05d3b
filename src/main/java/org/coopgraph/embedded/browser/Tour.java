package org.coopgraph.embedded.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The introduction for analysts as slides of Neo4j Browser, one for each section. */
final class Tour {

	private static final String SLIDE = """
			<slide class="row-fluid">
			<div class="col-sm-3"><h3>%s</h3></div>
			<div class="col-sm-9">
			%s</div>
			</slide>
			""";

	/** Where the document says that the service listens. */
	private static final String SERVICE = "http://localhost:8080";

	private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
		.attributeProviderFactory((context) -> Tour::addAttributes)
		.build();

	private Tour() {
	}

	/** What precedes the first section is for readers who have yet to open Browser. */
	static String slides(String markdown) {
		Node document = Parser.builder().build().parse(markdown);
		document.accept(new LocalLinks());
		List<List<Node>> sections = new ArrayList<>();
		for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Heading heading && heading.getLevel() == 2) {
				sections.add(new ArrayList<>());
			}
			if (!sections.isEmpty()) {
				sections.getLast().add(node);
			}
		}
		return sections.stream().map(Tour::slide).collect(Collectors.joining());
	}

	private static String slide(List<Node> section) {
		return SLIDE.formatted(RENDERER.render(section.getFirst().getFirstChild()),
				section.stream().skip(1).map(RENDERER::render).collect(Collectors.joining()));
	}

	/** Browser puts a statement or a command into its line on a click. */
	private static void addAttributes(Node node, String tag, Map<String, String> attributes) {
		if (node instanceof FencedCodeBlock code && tag.equals("pre") && isStatement(code)) {
			attributes.put("class", "pre-scrollable code runnable");
		}
		if (node instanceof Link) {
			attributes.computeIfPresent("href", (name, address) -> address.replace(SERVICE, ""));
			attributes.put("target", "_blank");
		}
	}

	private static boolean isStatement(FencedCodeBlock code) {
		return "cypher".equals(code.getInfo()) || code.getLiteral().startsWith(":");
	}

}
