package org.coopgraph.http.endpoint;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * Refuses documents that a page of another site sends without being allowed to read the
 * answer, for example as the address of an image. Links may be followed.
 */
final class CrossSite {

	private static final Set<String> OTHER_SITES = Set.of("cross-site", "same-site");

	private CrossSite() {
	}

	static void check(HttpServletRequest request) {
		if (isOfOtherSite(request.getHeader("Sec-Fetch-Site")) && !isRead(request)) {
			throw new Refusal(HttpStatus.FORBIDDEN,
					"A page of another site cannot embed answers; it sends documents with fetch, in the mode cors.");
		}
	}

	private static boolean isOfOtherSite(@Nullable String site) {
		return site != null && OTHER_SITES.contains(site);
	}

	private static boolean isRead(HttpServletRequest request) {
		String mode = request.getHeader("Sec-Fetch-Mode");
		return "cors".equals(mode) || "navigate".equals(mode) && "document".equals(request.getHeader("Sec-Fetch-Dest"));
	}

}
