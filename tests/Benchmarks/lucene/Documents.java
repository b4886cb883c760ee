import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.MMapDirectory;

/** The documents as one Lucene segment on disk: text that was analyzed already, and facets as sorted set doc values. */
final class Documents implements AutoCloseable {
    static final int FACETS = 10;

    /** BM25 with the fixed length to compare with that the other side uses, so that scores are the same. */
    private static final BM25Similarity SIMILARITY = new BM25Similarity(4f, 0.75f) {
        @Override
        protected float avgFieldLength(CollectionStatistics statistics) {
            return 64;
        }
    };

    final DirectoryReader reader;
    final IndexSearcher searcher;
    final FacetsConfig config;
    final SortedSetDocValuesReaderState state;

    private Documents(DirectoryReader reader, FacetsConfig config) throws Exception {
        this.reader = reader;
        this.config = config;
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(SIMILARITY);
        state = new DefaultSortedSetDocValuesReaderState(reader);
    }

    static Documents index(Path folder) throws Exception {
        FacetsConfig config = new FacetsConfig();
        for (int facet = 0; facet < FACETS; facet++) config.setMultiValued("f" + facet, true);
        MMapDirectory directory = new MMapDirectory(folder.resolve("index"));
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()).setSimilarity(SIMILARITY).setRAMBufferSizeMB(256))) {
            int number = 0;
            for (String line : Files.readAllLines(folder.resolve("documents"))) writer.addDocument(config.build(document(number++, line.split("\t", -1))));
            writer.forceMerge(1);
        }
        return new Documents(DirectoryReader.open(directory), config);
    }

    static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }

    private static Document document(int number, String[] parts) {
        Document document = new Document();
        document.add(new NumericDocValuesField("number", number));
        document.add(new TextField("text", parts[0], Field.Store.NO));
        for (String value : words(parts[1])) {
            String[] pair = value.split("=");
            document.add(new SortedSetDocValuesFacetField(pair[0], pair[1]));
        }
        return document;
    }

    @Override
    public void close() throws Exception {
        reader.close();
    }
}
