package org.coopgraph.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Documents like those of clients: {@code src/main/resources/typical-documents}. */
public final class TypicalDocuments {

	private static final String FILES = "classpath:/typical-documents/*.graphql";

	private TypicalDocuments() {
	}

	/** The texts of all documents. */
	public static List<String> texts() throws IOException {
		List<String> texts = new ArrayList<>();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
			texts.add(file.getContentAsString(StandardCharsets.UTF_8));
		}
		return texts;
	}

}
