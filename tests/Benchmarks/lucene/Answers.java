import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;

/** Answers questions: the exact total, the best ten with their ids, and the counts of all facets, each as if nothing were chosen in it. */
final class Answers {
    private static final int TOP = 10, MOST_VALUES = 100;

    private final Documents documents;
    private final DrillSideways sideways;

    Answers(Documents documents) {
        this.documents = documents;
        sideways = new DrillSideways(documents.searcher, documents.config, documents.state);
    }

    /** What was found, so that nothing of the work can be left out. */
    static final class Answer {
        TopDocs hits;
        final long[] ids = new long[TOP];
        final List<FacetResult> counts = new ArrayList<>();
    }

    Answer answer(Question question) throws Exception {
        Answer answer = new Answer();
        TopScoreDocCollector top = TopScoreDocCollector.create(TOP, Integer.MAX_VALUE);
        Facets facets = question.chosen.length == 0 ? count(text(question), top) : sideways.search(drillDown(question), top).facets;
        answer.hits = top.topDocs();
        readIds(answer);
        for (int facet = 0; facet < Documents.FACETS; facet++) answer.counts.add(facets.getTopChildren(MOST_VALUES, "f" + facet));
        return answer;
    }

    /** In order of document, as doc values are read forward only; the index is one segment. */
    private void readIds(Answer answer) throws Exception {
        int count = answer.hits.scoreDocs.length;
        long[] places = new long[count];
        for (int i = 0; i < count; i++) places[i] = (long) answer.hits.scoreDocs[i].doc << 32 | i;
        Arrays.sort(places);
        NumericDocValues numbers = documents.reader.leaves().get(0).reader().getNumericDocValues("number");
        for (long place : places)
            if (numbers.advanceExact((int) (place >> 32))) answer.ids[(int) place] = numbers.longValue();
    }

    private Facets count(Query query, TopScoreDocCollector top) throws Exception {
        FacetsCollector found = new FacetsCollector();
        documents.searcher.search(query, MultiCollector.wrap(top, found));
        return new SortedSetDocValuesFacetCounts(documents.state, found);
    }

    private DrillDownQuery drillDown(Question question) {
        DrillDownQuery query = new DrillDownQuery(documents.config, text(question));
        for (String[] value : question.chosen) query.add(value[0], value[1]);
        return query;
    }

    private static Query text(Question question) {
        if (question.terms.length == 0) return new MatchAllDocsQuery();
        if (question.terms.length == 1) return new TermQuery(new Term("text", question.terms[0]));
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String term : question.terms) all.add(new TermQuery(new Term("text", term)), Occur.MUST);
        return all.build();
    }

    /** A line each: the total, the scores of the best, and "facet=value:count" in alphabetical order. */
    List<String> all(Question[] questions) throws Exception {
        List<String> lines = new ArrayList<>();
        for (Question question : questions) lines.add(line(answer(question)));
        return lines;
    }

    private static String line(Answer answer) {
        List<String> scores = new ArrayList<>(), counts = new ArrayList<>();
        for (ScoreDoc hit : answer.hits.scoreDocs) scores.add(Float.toString(hit.score));
        for (FacetResult facet : answer.counts)
            if (facet != null) for (LabelAndValue value : facet.labelValues) counts.add(facet.dim + "=" + value.label + ":" + value.value);
        String[] sorted = counts.toArray(new String[0]);
        Arrays.sort(sorted);
        return answer.hits.totalHits.value + "\t" + String.join(" ", scores) + "\t" + String.join(" ", sorted);
    }
}
