package org.coopgraph.documentation;

import java.util.Map;

import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Lets the keyboard scroll what may be wider than a phone. */
final class ScrolledParts implements AttributeProvider {

	@Override
	public void setAttributes(Node node, String tag, Map<String, String> attributes) {
		if (tag.equals("pre") || tag.equals("table")) {
			attributes.put("tabindex", "0");
		}
	}

}
