using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Recipes.Bases;

namespace OrchardVrijwilligers.Platform.Tests.Recipes.Bases;

/// <summary>One base, edited at random by its makers and by a tenant, and what a merge may not lose of that.</summary>
internal sealed class EditPair
{
    private const string Root = "step";
    private readonly Random random;
    private readonly JsonObject old;
    private readonly JsonObject next;
    private readonly JsonObject own;

    public EditPair(int seed)
    {
        random = new(seed);
        old = Object(3);
        (next, own) = (Edit(old), Edit(old));
    }

    public int Edited { get; private set; }

    /// <summary>The number of conflicts. Each value is the own one where the base left it, the base's where the tenant left it, and a conflict elsewhere.</summary>
    public int Check(BaseChoice choice)
    {
        var merging = new ThreeWay(BaseChoices.None with { Default = choice });
        var merged = merging.Merge(old, old, next, own, TreePath.Root(Root));
        var (was, comes, has, made) = (Leaves(old), Leaves(next), Leaves(own), Leaves(merged));
        foreach (var path in was.Keys.Union(comes.Keys).Union(has.Keys).Union(made.Keys))
        {
            var (o, n, c, m) = (was.GetValueOrDefault(path), comes.GetValueOrDefault(path), has.GetValueOrDefault(path), made.GetValueOrDefault(path));
            if (merging.Conflicts.Any(conflict => path == conflict.Path || (path.StartsWith(conflict.Path, StringComparison.Ordinal) && path[conflict.Path.Length] is '.' or '['))) Assert.Equal(choice == BaseChoice.Base ? n : c, m);
            else Assert.True(m == (o == n ? c : n) && (o == n || o == c || n == c), $"{path}: {o} -> base {n}, own {c}, merged {m}");
        }
        Assert.All(merging.Conflicts, conflict => Assert.Contains(was.Keys.Union(comes.Keys).Union(has.Keys),
            path => path.StartsWith(conflict.Path, StringComparison.Ordinal) && was.GetValueOrDefault(path) != comes.GetValueOrDefault(path) | was.GetValueOrDefault(path) != has.GetValueOrDefault(path)));
        return merging.Conflicts.Count;
    }

    private JsonObject Object(int depth)
    {
        var made = new JsonObject();
        for (var at = 0; at < 5; at++) made[$"p{at}"] = Value(depth);
        return made;
    }

    private JsonNode Value(int depth) => random.Next(4) switch
    {
        0 when depth > 0 => Object(depth - 1),
        1 when depth > 0 => Items(depth - 1),
        _ => random.Next(1000),
    };

    private JsonArray Items(int depth) => new([.. Enumerable.Range(0, random.Next(1, 5)).Select(at => (JsonNode)Item($"i{at}", depth))]);

    private JsonObject Item(string name, int depth)
    {
        var item = Object(depth);
        item.Insert(0, "Name", name);
        return item;
    }

    private JsonObject Edit(JsonObject source)
    {
        var copy = (JsonObject)source.DeepClone();
        for (var left = random.Next(1, 8); left > 0; left--, Edited++) Touch(copy);
        return copy;
    }

    // An object in an object's place and a list in a list's: kinds change only where a value is replaced whole.
    private void Touch(JsonNode node)
    {
        switch (node)
        {
            case JsonObject holder:
                var name = holder.Select(property => property.Key).Where(key => key != "Name").Append("more").ElementAt(random.Next(holder.Count(property => property.Key != "Name") + 1));
                if (holder[name] is JsonObject or JsonArray && random.Next(4) > 0) Touch(holder[name]!);
                else if (holder.ContainsKey(name) && random.Next(4) == 0) holder.Remove(name);
                else if (holder[name] is not (JsonObject or JsonArray)) holder[name] = random.Next(1000, 2000);
                break;
            case JsonArray list when list.Count > 0 && random.Next(3) > 0: Touch(list[random.Next(list.Count)]!); break;
            case JsonArray list when list.Count > 1 && random.Next(2) == 0: list.RemoveAt(random.Next(list.Count)); break;
            case JsonArray list: list.Add(Item($"n{random.Next(3)}{list.Count}{random.Next(1000)}", 0)); break;
        }
    }

    private static Dictionary<string, string> Leaves(JsonNode? node)
    {
        var leaves = new Dictionary<string, string>(StringComparer.Ordinal);
        Walk(node, Root, leaves);
        return leaves;
    }

    private static void Walk(JsonNode? node, string path, Dictionary<string, string> leaves)
    {
        if (node is JsonObject holder)
            foreach (var (name, value) in holder) Walk(value, $"{path}.{name}", leaves);
        else if (node is JsonArray list)
            foreach (var item in list) Walk(item, $"{path}[{(string?)item!["Name"]}]", leaves);
        else leaves[path] = node?.ToJsonString() ?? "null";
    }
}
