package org.coopgraph.explorer;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.coopgraph.entity.Entity;
import org.coopgraph.entity.EntityFinder;
import org.coopgraph.graphql.language.Language;
import org.coopgraph.http.ResponseHeadersFilter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sends the page of each view, at the address that the explorer gives to the view. The
 * address of an entity is its id, with a slash in place of the colon.
 */
@RestController
class ExplorerController {

	private static final String ENTITY = "/{kind:organisation|country|region|sector|value|principle|statement"
			+ "|event|person|partner|figure|register|ownership|source}/{key}";

	private final ExplorerPage page = ExplorerPage.read();

	private final String importMap = this.page.importMap();

	private final EntityFinder entities;

	ExplorerController(EntityFinder entities) {
		this.entities = entities;
	}

	/** Admits the import map of the page besides the scripts of the service. */
	@ModelAttribute
	void admitImportMap(HttpServletResponse response) {
		ResponseHeadersFilter.admitScript(response, this.importMap);
	}

	@GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
	ResponseEntity<String> start(Language language) {
		return view("start", language);
	}

	@GetMapping(path = "/{view:search|map|graph|identity|time}", produces = MediaType.TEXT_HTML_VALUE)
	ResponseEntity<String> view(@PathVariable String view, Language language) {
		return this.page.with(PreviewTexts.in(language).ofView(view), HttpStatus.OK);
	}

	@GetMapping(path = ENTITY, produces = MediaType.TEXT_HTML_VALUE)
	ResponseEntity<String> entity(@PathVariable String kind, @PathVariable String key, Language language) {
		String id = kind + ":" + key;
		PreviewTexts texts = PreviewTexts.in(language);
		try {
			Entity entity = this.entities.byIds(List.of(id)).get(id);
			return (entity != null) ? this.page.with(texts.of(entity), HttpStatus.OK)
					: this.page.with(texts.ofView("unknown"), HttpStatus.NOT_FOUND);
		}
		catch (RuntimeException ex) {
			// The page says itself what it cannot show.
			return this.page.with(texts.ofView("start"), HttpStatus.SERVICE_UNAVAILABLE);
		}
	}

}
