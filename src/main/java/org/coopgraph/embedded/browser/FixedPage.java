package org.coopgraph.embedded.browser;

import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/** A page that is the same until the service ends. */
record FixedPage(String html) {

	/** The validator is weak, because the container compresses the page. */
	ResponseEntity<String> response() {
		String hash = DigestUtils.md5DigestAsHex(this.html.getBytes(StandardCharsets.UTF_8));
		return ResponseEntity.ok().cacheControl(CacheControl.noCache()).eTag("W/\"" + hash + '"').body(this.html);
	}

}
