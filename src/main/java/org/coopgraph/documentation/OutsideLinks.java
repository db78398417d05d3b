package org.coopgraph.documentation;

import java.net.URI;
import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Keeps the text alone of links to files of the project that are no pages. */
final class OutsideLinks extends AbstractVisitor {

	private final URI file;

	private final Set<String> pages;

	OutsideLinks(String file, Set<String> pages) {
		this.file = URI.create(file);
		this.pages = pages;
	}

	@Override
	public void visit(Link link) {
		if (!isServed(link.getDestination())) {
			while (link.getFirstChild() != null) {
				Node text = link.getFirstChild();
				link.insertBefore(text);
			}
			link.unlink();
		}
	}

	private boolean isServed(String destination) {
		return destination.contains("://") || destination.startsWith("#")
				|| this.pages.contains(this.file.resolve(destination.split("#")[0]).getPath());
	}

}
