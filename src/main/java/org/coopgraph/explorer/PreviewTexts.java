package org.coopgraph.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.coopgraph.entity.Entity;
import org.coopgraph.entity.LocalisedText;
import org.coopgraph.graphql.language.Language;
import org.springframework.core.io.ClassPathResource;

/** The titles and descriptions of views in a language, from the texts of the explorer. */
record PreviewTexts(Language language, JsonNode texts) {

	private static final Map<Language, PreviewTexts> ALL = Arrays.stream(Language.values())
		.collect(Collectors.toMap((language) -> language, PreviewTexts::read));

	static PreviewTexts in(Language language) {
		return Objects.requireNonNull(ALL.get(language));
	}

	private static PreviewTexts read(Language language) {
		String file = "static/explorer/texts/%s.json".formatted(language.name().toLowerCase(Locale.ROOT));
		try (InputStream content = new ClassPathResource(file).getInputStream()) {
			return new PreviewTexts(language, JsonMapper.shared().readTree(content).required("preview"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Preview ofView(String view) {
		return new Preview(text(view, "title"), text(view, "description"), this.language);
	}

	Preview of(Entity entity) {
		String name = LocalisedText.ofName(entity).in(this.language);
		return new Preview(name + " · Coop Graph", text("entity", "description").replace("{name}", name),
				this.language);
	}

	private String text(String view, String part) {
		return this.texts.required(view).required(part).asString();
	}

}
