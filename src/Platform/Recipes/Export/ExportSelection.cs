using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes.Export;

/// <summary>Which part of a portal is exported: steps by name, and content types for the items of only those.</summary>
public sealed record ExportSelection(IReadOnlySet<string> Steps, IReadOnlySet<string> Types)
{
    private const string Items = "content";

    public static ExportSelection Everything { get; } = new(new HashSet<string>(), new HashSet<string>());

    public bool IsWhole => Steps.Count == 0 && Types.Count == 0;

    public bool Takes(string step) => IsWhole || Steps.Contains(step) || (Types.Count > 0 && step.Equals(Items, StringComparison.OrdinalIgnoreCase));

    public bool TakesType(string type) => Types.Count == 0 || Steps.Contains(Items) || Types.Contains(type);

    /// <summary>Reads what somebody typed. Throws <see cref="ExportException"/> for a name that is neither.</summary>
    public static ExportSelection Read(IEnumerable<string> names, RecipeSteps steps, ContentDefinitions definitions)
    {
        var (chosen, types) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), new HashSet<string>(StringComparer.Ordinal));
        foreach (var name in names)
        {
            if (steps.Find(name) is { } step) chosen.Add(step.Name);
            else if (definitions.Type(name) is not null) types.Add(name);
            else throw Unknown(name, steps.Names.Concat(definitions.Types.Select(type => type.Name)));
        }
        return new(chosen, types);
    }

    private static ExportException Unknown(string name, IEnumerable<string> known) =>
        new($"'{name}' is no step and no content type of this portal.{(NearestName.Of(name, known) is { } near ? $" Did you mean '{near}'?" : "")}");
}

/// <summary>An export that cannot be made; nothing was written. The message is one line.</summary>
public sealed class ExportException(string message) : Exception(message);
