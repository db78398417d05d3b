package org.coopgraph.http;

import java.nio.charset.StandardCharsets;

import org.springframework.util.DigestUtils;

/** The validator of a page, which is weak because the container compresses pages. */
public final class WeakTag {

	private WeakTag() {
	}

	public static String of(String page) {
		return of(page.getBytes(StandardCharsets.UTF_8));
	}

	static String of(byte[] content) {
		return "W/\"" + DigestUtils.md5DigestAsHex(content) + '"';
	}

}
