package org.coopgraph.embedded.browser;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Keeps the text alone of links to other files of the project. */
final class LocalLinks extends AbstractVisitor {

	@Override
	public void visit(Link link) {
		if (!link.getDestination().startsWith("http")) {
			while (link.getFirstChild() != null) {
				Node text = link.getFirstChild();
				link.insertBefore(text);
			}
			link.unlink();
		}
	}

}
