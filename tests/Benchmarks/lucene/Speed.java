import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/** Asks the questions over and over in one thread, and then all of them once more, each by itself. */
final class Speed {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int BETWEEN = 64;

    /** Keeps what is found from being optimized away. */
    static long sum;

    static String measure(Answers answers, Question[] questions, double seconds) throws Exception {
        int count = 0;
        long process = PROCESS.getProcessCpuTime(), until = THREADS.getCurrentThreadCpuTime() + (long) (seconds * 1e9);
        for (; count % BETWEEN != 0 || THREADS.getCurrentThreadCpuTime() < until; count++) ask(answers, questions[count % questions.length]);
        process = PROCESS.getProcessCpuTime() - process;
        long[] times = new long[questions.length];
        for (int i = 0; i < times.length; i++) {
            long before = THREADS.getCurrentThreadCpuTime();
            ask(answers, questions[i]);
            times[i] = THREADS.getCurrentThreadCpuTime() - before;
        }
        Arrays.sort(times);
        return String.format(Locale.ROOT, "measured %d %.4f %.2f %.2f", count, process / 1e9, times[times.length / 2] / 1e3, times[(int) (times.length * 0.95)] / 1e3);
    }

    private static void ask(Answers answers, Question question) throws Exception {
        sum += answers.answer(question).hits.totalHits.value;
    }
}
