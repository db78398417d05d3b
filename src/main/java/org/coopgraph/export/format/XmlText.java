package org.coopgraph.export.format;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values as texts of XML 1.0, which cannot hold all characters, even escaped. */
final class XmlText {

	private static final Pattern NOT_IN_XML = Pattern
		.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

	private XmlText() {
	}

	static String of(Object value) {
		String text = (value instanceof Collection<?> values)
				? values.stream().map(String::valueOf).collect(Collectors.joining("; ")) : value.toString();
		return NOT_IN_XML.matcher(text).replaceAll("");
	}

}
