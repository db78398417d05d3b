package org.coopgraph.dataset.form;

import java.util.ArrayList;
import java.util.List;

/** What an import left out or kept as it was, for the person who approves it. */
public final class Notices {

	private static final int MAX_KEPT = 1000;

	private final List<String> notices = new ArrayList<>();

	private int count;

	public void add(String file, long line, String column, String message) {
		add("%s:%s: %s: %s".formatted(file, line, column, message));
	}

	public void add(String notice) {
		this.count++;
		if (this.notices.size() < MAX_KEPT) {
			this.notices.add(notice);
		}
	}

	/** The first ones. */
	public List<String> list() {
		return List.copyOf(this.notices);
	}

	public int count() {
		return this.count;
	}

}
