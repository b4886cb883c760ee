using System.Runtime.InteropServices;

namespace OrchardVrijwilligers.Benchmarks.Engine;

/// <summary>The processor time of the current thread: what a query costs, whoever else uses the machine. Linux only.</summary>
internal static class ThreadClock
{
    private const int ThreadCpuTime = 3;

    public static double Microseconds
    {
        get
        {
            _ = ClockGetTime(ThreadCpuTime, out var time);
            return (time.Seconds * 1e6) + (time.Nanoseconds / 1e3);
        }
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int ClockGetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds, Nanoseconds;
    }
}
