using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Recipes.Export;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Web;

/// <summary>Serves, or runs one command on the same host. An error is one clear line per problem, and an exit code other than 0.</summary>
public static class CommandLine
{
    private const int Failed = 1;
    private const int Misused = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        try
        {
            var arguments = Arguments.Read(args);
            return arguments.Words.Count == 0 ? await Server.RunAsync(arguments) : await Commands.RunAsync(arguments, stop.Token);
        }
        catch (UsageException problem)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return Misused;
        }
        catch (Exception problem) when (problem is RecipeException or ExportException or TenantException or ModuleException or FeatureGraphException or StoreCorruptException or StoreFullException or ConcurrencyException or TenantUnavailableException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return Failed;
        }
    }
}

/// <summary>A command that was written wrongly; the message says how it goes.</summary>
public sealed class UsageException(string message) : Exception(message);
