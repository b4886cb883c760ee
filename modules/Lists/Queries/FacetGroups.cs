using System.Collections.Concurrent;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Lists.Queries;

/// <summary>
/// The groups that were made lately. The same counts give the same group again, so that what views made of it can be used again too;
/// most visitors look at the same few selections.
/// </summary>
internal sealed class FacetGroups
{
    private const int Most = 256;
    private readonly ConcurrentDictionary<Asked, FacetGroup> made = [];

    public FacetGroup? Find(Asked asked) => made.GetValueOrDefault(asked);

    public FacetGroup Add(Asked asked, FacetGroup group)
    {
        // Rarely full: then the popular ones are back within a few pages.
        if (made.Count >= Most) made.Clear();
        return made.GetOrAdd(asked, group);
    }

    /// <summary>Compared by what is in it.</summary>
    internal sealed record Asked(ContentFieldDefinition Facet, IReadOnlyList<FacetCount> Counts, IReadOnlyList<string> Chosen, bool IsOpen)
    {
        public bool Equals(Asked? other) => other is not null && ReferenceEquals(Facet, other.Facet) && IsOpen == other.IsOpen && Counts.SequenceEqual(other.Counts) && Chosen.SequenceEqual(other.Chosen);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.Add(Facet);
            foreach (var count in Counts) hash.Add(count.Count);
            foreach (var value in Chosen) hash.Add(value);
            return hash.ToHashCode();
        }
    }
}
