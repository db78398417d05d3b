package org.coopgraph.fulltext;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Tokens as Neo4j's analyzer {@code standard-folding} makes them, with English stop
 * words, without elided articles, and with the letters of each script that are used one
 * for another made one.
 */
final class FoldingAnalyzer extends Analyzer {

	@Override
	protected TokenStreamComponents createComponents(String field) {
		Tokenizer tokens = new StandardTokenizer();
		TokenStream latin = new LowerCaseFilter(new ASCIIFoldingFilter(tokens));
		TokenStream words = new EnglishPossessiveFilter(new ElisionFilter(latin, Elision.ARTICLES));
		TokenStream arabic = new PersianNormalizationFilter(new ArabicNormalizationFilter(words));
		TokenStream indian = new HindiNormalizationFilter(new IndicNormalizationFilter(arabic));
		return new TokenStreamComponents(tokens, new DecimalDigitFilter(indian));
	}

}
