namespace OrchardVrijwilligers.Platform.Recipes.Reading;

/// <summary>
/// An object or array whose end has not been read yet. Its members stand at the end of the lists that all open
/// containers share, from <paramref name="start"/>; that halves the work of the garbage collector.
/// </summary>
internal sealed class OpenContainer(RecipeNode node, OpenMembers members, int start)
{
    private const int FewNames = 8;

    private Dictionary<string, int>? _lines;

    public RecipeNode Node => node;

    public bool IsObject => node is RecipeObject;

    public string Kind => IsObject ? "object" : "array";

    public char End => IsObject ? '}' : ']';

    public int Line => node.Line;

    public int Count => (IsObject ? members.Properties.Count : members.Items.Count) - start;

    public bool NeedsComma { get; set; }

    /// <summary>The property being read.</summary>
    public (string Text, int Line, int Column) Name { get; set; }

    public string PathHere => IsObject
        ? node.Path + (Name.Text is null ? "" : JsonPath.Step(Name.Text, 0))
        : node.Path + JsonPath.Step(null, NeedsComma ? Count - 1 : Count);

    public void Add(RecipeNode value)
    {
        if (IsObject) members.Properties.Add(new RecipeProperty(Name.Text, Name.Line, Name.Column, value));
        else members.Items.Add(value);
        NeedsComma = true;
    }

    /// <summary>The line on which the name stands already; notes it when it is new.</summary>
    public int? LineOf(string name, int line)
    {
        if (Count <= FewNames) return LineAmongFew(name);
        _lines ??= MapLines();
        return _lines.TryAdd(name, line) ? null : _lines[name];
    }

    public void Complete()
    {
        if (node is RecipeObject o) o.Properties = Cut(members.Properties);
        if (node is RecipeArray a) a.Items = Cut(members.Items);
    }

    private int? LineAmongFew(string name)
    {
        for (var i = start; i < members.Properties.Count; i++)
            if (members.Properties[i].Name == name) return members.Properties[i].Line;
        return null;
    }

    private Dictionary<string, int> MapLines()
    {
        var lines = new Dictionary<string, int>();
        for (var i = start; i < members.Properties.Count; i++)
            lines.TryAdd(members.Properties[i].Name, members.Properties[i].Line);
        return lines;
    }

    private T[] Cut<T>(List<T> shared)
    {
        if (shared.Count == start) return [];
        var own = new T[shared.Count - start];
        shared.CopyTo(start, own, 0, own.Length);
        shared.RemoveRange(start, own.Length);
        return own;
    }
}

/// <summary>The members of all open containers, innermost last.</summary>
internal sealed class OpenMembers
{
    public List<RecipeNode> Items { get; } = [];

    public List<RecipeProperty> Properties { get; } = [];
}
