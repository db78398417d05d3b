package org.coopgraph.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static java.nio.charset.StandardCharsets.UTF_8;

/** All files of the documentation as pages, and the list of them, by their names. */
final class DocumentationPages {

	static final String FOLDER = "/documentation/";

	private static final String FILES = "classpath:" + FOLDER + "**/*.md";

	private DocumentationPages() {
	}

	static Map<String, DocumentationPage> read() {
		try {
			PageTemplate template = PageTemplate.read();
			Map<String, String> files = files();
			Map<String, DocumentationPage> pages = new TreeMap<>();
			files.forEach((file, text) -> pages.put(file, template.render(file, text, files.keySet())));
			pages.put("", template.index(pages));
			return pages;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, String> files() throws IOException {
		Map<String, String> files = new TreeMap<>();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
			String address = file.getURL().toString();
			files.put(address.substring(address.lastIndexOf(FOLDER) + FOLDER.length()), file.getContentAsString(UTF_8));
		}
		return files;
	}

}
