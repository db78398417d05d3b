package org.coopgraph.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.coopgraph.graphql.document.Sha256;
import org.coopgraph.http.WeakTag;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/**
 * The page in which every view is shown; each has a title and a description of its own.
 */
record ExplorerPage(String template) {

	private static final Pattern IMPORT_MAP = Pattern.compile("<script type=\"importmap\">(.*?)</script>",
			Pattern.DOTALL);

	static ExplorerPage read() {
		try {
			return new ExplorerPage(
					new ClassPathResource("explorer/page.html").getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	ResponseEntity<String> with(Preview preview, HttpStatus status) {
		String html = html(preview);
		return ResponseEntity.status(status)
			.cacheControl(CacheControl.noCache())
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
			.eTag(WeakTag.of(html))
			.body(html);
	}

	private String html(Preview preview) {
		return this.template.replace("{{language}}", preview.language().locale().getLanguage())
			.replace("{{title}}", HtmlUtils.htmlEscape(preview.title(), "UTF-8"))
			.replace("{{description}}", HtmlUtils.htmlEscape(preview.description(), "UTF-8"));
	}

	/**
	 * The source of the import map, the only script in the page itself, as a content
	 * security policy names it.
	 */
	String importMap() {
		String script = IMPORT_MAP.matcher(this.template)
			.results()
			.findFirst()
			.map((MatchResult map) -> map.group(1))
			.orElseThrow();
		return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.digest(script)) + '\'';
	}

}
