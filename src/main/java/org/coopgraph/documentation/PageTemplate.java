package org.coopgraph.documentation;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Renders Markdown into a page. */
record PageTemplate(String template) {

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(),
			HeadingAnchorExtension.create());

	private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

	private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
		.extensions(EXTENSIONS)
		.escapeHtml(true)
		.attributeProviderFactory((context) -> new ScrolledParts())
		.build();

	static PageTemplate read() throws IOException {
		return new PageTemplate(new ClassPathResource("pages/documentation.html").getContentAsString(UTF_8));
	}

	/**
	 * The page of a file.
	 * @param pages the names of all files, to which it may link
	 */
	DocumentationPage render(String file, String markdown, Set<String> pages) {
		String title = markdown.lines().findFirst().orElse("").replaceFirst("^#+ ", "");
		Node document = PARSER.parse(markdown);
		document.accept(new OutsideLinks(file, pages));
		return page(title, RENDERER.render(document));
	}

	/** The list of the pages; the decisions have one of their own. */
	DocumentationPage index(Map<String, DocumentationPage> pages) {
		String links = pages.entrySet()
			.stream()
			.filter((page) -> !page.getKey().startsWith("decisions/0"))
			.map((page) -> "<li><a href=\"/documentation/%s\">%s</a></li>".formatted(page.getKey(),
					HtmlUtils.htmlEscape(page.getValue().title(), "UTF-8")))
			.collect(Collectors.joining("\n"));
		return page("Documentation", "<h1>Documentation</h1>\n<ul>\n" + links + "\n</ul>");
	}

	private DocumentationPage page(String title, String content) {
		String html = this.template.replace("{{title}}", HtmlUtils.htmlEscape(title, "UTF-8"))
			.replace("{{content}}", content);
		return new DocumentationPage(title, html);
	}

}
