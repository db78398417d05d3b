package org.coopgraph.explorer;

import java.util.Locale;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.coopgraph.graphql.language.Language;

/** The texts of the explorer. */
final class Texts {

	private Texts() {
	}

	static JsonNode in(Language language) {
		String file = language.name().toLowerCase(Locale.ROOT) + ".json";
		return JsonMapper.shared().readTree(Modules.FOLDER.resolve("texts").resolve(file).toFile());
	}

	static String in(Language language, String key) {
		return in(language).at("/" + key.replace('.', '/')).asString();
	}

}
