package org.coopgraph;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A Java file of the service.
 *
 * @param path relative to the root package
 */
record SourceFile(Path path, String content) {

	private static final Pattern TEXT = Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"",
			Pattern.DOTALL);

	String name() {
		return this.path.getFileName().toString().replace(".java", "");
	}

	boolean isIn(String folder) {
		return this.path.startsWith(folder);
	}

	long lines() {
		return this.content.lines().count();
	}

	/** Its strings and text blocks. */
	List<String> texts() {
		return TEXT.matcher(this.content).results().map((text) -> text.group()).toList();
	}

	@Override
	public String toString() {
		return this.path.toString();
	}

}
