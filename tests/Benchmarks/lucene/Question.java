import java.nio.file.Files;
import java.nio.file.Path;

/** Terms that must all be there, and facet values, each a name and a value: any of those with one name, all names. */
final class Question {
    final String[] terms;
    final String[][] chosen;

    private Question(String line) {
        String[] parts = line.split("\t", -1);
        terms = Documents.words(parts[0]);
        String[] values = Documents.words(parts[1]);
        chosen = new String[values.length][];
        for (int i = 0; i < values.length; i++) chosen[i] = values[i].split("=");
    }

    static Question[] read(Path file) throws Exception {
        return Files.readAllLines(file).stream().map(Question::new).toArray(Question[]::new);
    }
}
