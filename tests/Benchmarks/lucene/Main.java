import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The other side of the search benchmark. Argument: a folder with "documents". Says "built {seconds}" when these are indexed,
 * then follows commands from its input: "answer {questions}" writes what it finds to "{questions}.lucene" and says "answered";
 * "measure {questions} {seconds}" says "measured {queries} {process CPU seconds} {median} {95th percentile}", the last two in
 * microseconds of the thread's CPU time.
 */
final class Main {
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        long start = System.nanoTime();
        try (Documents documents = Documents.index(folder)) {
            System.out.println("built " + (System.nanoTime() - start) / 1e9);
            Answers answers = new Answers(documents);
            BufferedReader commands = new BufferedReader(new InputStreamReader(System.in));
            for (String line; (line = commands.readLine()) != null;) {
                String[] words = line.split(" ");
                Question[] questions = Question.read(folder.resolve(words[1]));
                if (words[0].equals("answer")) {
                    Files.write(folder.resolve(words[1] + ".lucene"), answers.all(questions));
                    System.out.println("answered");
                } else System.out.println(Speed.measure(answers, questions, Double.parseDouble(words[2])));
            }
        }
    }
}
