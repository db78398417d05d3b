package org.coopgraph.graphql.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.List;

import org.coopgraph.graphql.error.BadRequestException;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A keyset position: the row after or before which a page continues. Opaque to clients.
 *
 * @param order the order to which the position belongs, for example {@code NAME ASC}
 * @param key the row's value of that order
 * @param id the row's id, which breaks ties
 */
public record Cursor(String order, String key, String id) {

	private static final String SEPARATOR = "\u0000";

	public String encode() {
		byte[] text = String.join(SEPARATOR, this.order, this.key, this.id).getBytes(UTF_8);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
	}

	/**
	 * Decodes a cursor.
	 * @throws BadRequestException if the text is not a cursor
	 */
	static Cursor decode(String text) {
		List<String> parts = List.of(decodeText(text).split(SEPARATOR, -1));
		if (parts.size() != 3) {
			throw malformed(text);
		}
		return new Cursor(parts.get(0), parts.get(1), parts.get(2));
	}

	private static String decodeText(String text) {
		try {
			return UTF_8.newDecoder().decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(text))).toString();
		}
		catch (IllegalArgumentException | CharacterCodingException ex) {
			throw malformed(text);
		}
	}

	/** The whole number at the start of the key. */
	public long number() {
		return Long.parseLong(parts()[0]);
	}

	/** The text after the number at the start of the key. */
	public String rest() {
		return parts()[1];
	}

	private String[] parts() {
		if (!this.key.matches("[0-9]{1,9} .*")) {
			throw malformed(encode());
		}
		return this.key.split(" ", 2);
	}

	/** The key as a decimal number. */
	public double decimal() {
		if (!this.key.matches("[0-9]{1,9}\\.[0-9]{1,18}(E-?[0-9]{1,2})?")) {
			throw malformed(encode());
		}
		return Double.parseDouble(this.key);
	}

	static BadRequestException malformed(String text) {
		return new BadRequestException("The cursor \"%s\" does not belong to this list in this order."
			.formatted(text.substring(0, Math.min(text.length(), 100))));
	}

}
