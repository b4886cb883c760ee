namespace OrchardVrijwilligers.Platform.Actions;

/// <summary>Something wrong with the input: where, and what to do about it.</summary>
/// <param name="Field">Path of the value, e.g. <c>Work.Hours</c>; empty for the whole.</param>
public sealed record Problem(string Field, string Message);

public enum OutcomeKind
{
    Done,
    Invalid,
    Denied,
    NotFound,
    Conflict,
}

/// <summary>How an action ended. Expected ends are values; exceptions are for the unexpected.</summary>
public sealed record Outcome<T>(OutcomeKind Kind, T? Value, IReadOnlyList<Problem> Problems)
{
    public bool IsDone => Kind == OutcomeKind.Done;

    public static implicit operator Outcome<T>(T value) => new(OutcomeKind.Done, value, []);

    public static implicit operator Outcome<T>(Outcome.Failure failure) => new(failure.Kind, default, failure.Problems);

    /// <summary>The value, or an exception that names the problems: for callers to whom failure is unexpected.</summary>
    public T Demand() => IsDone ? Value! : throw new ActionFailedException(Kind, Problems);
}

public static class Outcome
{
    public sealed record Failure(OutcomeKind Kind, IReadOnlyList<Problem> Problems);

    public static Failure Invalid(params Problem[] problems) => new(OutcomeKind.Invalid, problems);

    public static Failure Invalid(string field, string message) => new(OutcomeKind.Invalid, [new(field, message)]);

    public static Failure NotFound(string what) => new(OutcomeKind.NotFound, [new("", $"{what} is niet gevonden.")]);

    public static Failure Denied { get; } = new(OutcomeKind.Denied, [new("", "Je hebt hier geen recht voor.")]);

    public static Failure Conflict { get; } = new(OutcomeKind.Conflict, [new("", "Iemand anders heeft dit intussen veranderd. Laad de pagina opnieuw en probeer het nog eens.")]);
}

public sealed class ActionFailedException(OutcomeKind kind, IReadOnlyList<Problem> problems)
    : Exception($"{kind}: {string.Join("; ", problems.Select(problem => problem.Field.Length > 0 ? $"{problem.Field}: {problem.Message}" : problem.Message))}")
{
    public OutcomeKind Kind { get; } = kind;

    public IReadOnlyList<Problem> Problems { get; } = problems;
}
