using Microsoft.Extensions.Logging;

namespace OrchardVrijwilligers.Platform.Actions;

/// <summary>
/// What actions prepared beside the store, such as files under temporary names. The commit of the documents decides:
/// after it everything is put in place, without it everything is thrown away (decision D5).
/// </summary>
internal sealed class PreparedWork
{
    private readonly List<(Func<Task> Promote, Func<Task> Discard)> steps = [];

    public int Count => steps.Count;

    public void Add(Func<Task> promote, Func<Task> discard) => steps.Add((promote, discard));

    /// <summary>In the order of preparing. The commit stands whatever happens here, so a failure is only told; the owner repairs it at the next start.</summary>
    public Task PromoteAsync(ILogger logger) => RunAsync(0, step => step.Promote, logger);

    /// <param name="after">How many of the first steps stay.</param>
    public Task DiscardAsync(int after, ILogger logger) => RunAsync(after, step => step.Discard, logger);

    private async Task RunAsync(int after, Func<(Func<Task> Promote, Func<Task> Discard), Func<Task>> choose, ILogger logger)
    {
        var due = steps[after..];
        steps.RemoveRange(after, due.Count);
        foreach (var step in due)
        {
            try
            {
                await choose(step)();
            }
            catch (Exception problem)
            {
                logger.LogError(problem, "Prepared work could not be finished; it is looked after at the next start");
            }
        }
    }
}
