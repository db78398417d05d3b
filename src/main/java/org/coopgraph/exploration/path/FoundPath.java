package org.coopgraph.exploration.path;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The ids along a path, or the reason why there is none.
 *
 * @param ids empty where there is no path
 */
record FoundPath(List<String> ids, @Nullable PathNotice notice) {

	static FoundPath none(PathNotice notice) {
		return new FoundPath(List.of(), notice);
	}

}
