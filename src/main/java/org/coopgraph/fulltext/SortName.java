package org.coopgraph.fulltext;

import java.text.Normalizer;
import java.util.Locale;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Folds a name for ordering, as a reader would look it up: without case, accents and
 * signs.
 */
public final class SortName {

	private SortName() {
	}

	public static String of(String name) {
		String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
		char[] folded = new char[4 * composed.length()];
		int length = ASCIIFoldingFilter.foldToASCII(composed.toCharArray(), 0, folded, 0, composed.length());
		return new String(folded, 0, length).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

}
