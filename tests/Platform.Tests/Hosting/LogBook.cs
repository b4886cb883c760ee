using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace OrchardVrijwilligers.Platform.Tests.Hosting;

public sealed record LogLine(LogLevel Level, string Text, Exception? Exception);

/// <summary>Keeps what was logged, so that a test can read it.</summary>
public sealed class LogBook : ILoggerProvider
{
    private readonly ConcurrentQueue<LogLine> lines = new();

    public IReadOnlyList<LogLine> Lines => [.. lines];

    public IReadOnlyList<string> At(LogLevel level) => [.. lines.Where(line => line.Level == level).Select(line => line.Text)];

    public ILogger CreateLogger(string categoryName) => new Pen(lines);

    public void Dispose()
    {
    }

    private sealed class Pen(ConcurrentQueue<LogLine> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) lines.Enqueue(new(logLevel, formatter(state, exception), exception));
        }
    }
}
