package org.coopgraph.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** An index in memory. The number of a document is the place of its entity in a list. */
final class LuceneIndex {

	/** The official name. */
	static final String NAME = "name";

	static final String OTHER_NAMES = "otherNames";

	/** All names, the official one among them. */
	static final String NAMES = "names";

	static final String ACRONYM = "acronym";

	static final String DESCRIPTION = "description";

	/** Tokens are folded already. No phrase reaches from one name into the next. */
	private static final Analyzer TOKENS = new Analyzer() {

		@Override
		protected TokenStreamComponents createComponents(String field) {
			Tokenizer tokens = new WhitespaceTokenizer();
			return new TokenStreamComponents(tokens);
		}

		@Override
		public int getPositionIncrementGap(String field) {
			return 100;
		}

	};

	private final IndexSearcher searcher;

	private LuceneIndex(IndexSearcher searcher) {
		this.searcher = searcher;
		this.searcher.setQueryCache(null);
	}

	static LuceneIndex of(List<EntityTexts> entities) {
		Directory directory = new ByteBuffersDirectory();
		IndexWriterConfig inOrder = new IndexWriterConfig(TOKENS).setMergePolicy(NoMergePolicy.INSTANCE);
		try (IndexWriter writer = new IndexWriter(directory, inOrder)) {
			writer.addDocuments(entities.stream().map(LuceneIndex::document).toList());
			writer.commit();
			return new LuceneIndex(new IndexSearcher(DirectoryReader.open(directory)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Document document(EntityTexts entity) {
		Document document = new Document();
		Stream
			.of(field(NAME, entity.names().subList(0, 1)),
					field(OTHER_NAMES, entity.names().subList(1, entity.names().size())), field(NAMES, entity.names()),
					field(ACRONYM, entity.acronyms()), field(DESCRIPTION, entity.sentences()))
			.flatMap(Collection::stream)
			.forEach(document::add);
		return document;
	}

	private static List<Field> field(String name, List<ReadText> texts) {
		return texts.stream()
			.map((text) -> (Field) new TextField(name, String.join(" ", text.tokens()), Field.Store.NO))
			.toList();
	}

	/** The best documents. */
	ScoreDoc[] find(Query query, int most) {
		try {
			return this.searcher.search(query, most).scoreDocs;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
