namespace OrchardVrijwilligers.Platform.Recipes.Reading;

/// <summary>An object or array whose end has not been read yet.</summary>
internal sealed class OpenContainer(RecipeNode node)
{
    private const int FewNames = 8;

    private readonly List<RecipeNode> _items = [];
    private readonly List<RecipeProperty> _properties = [];
    private Dictionary<string, int>? _lines;

    public RecipeNode Node => node;

    public bool IsObject => node is RecipeObject;

    public string Kind => IsObject ? "object" : "array";

    public char End => IsObject ? '}' : ']';

    public int Line => node.Line;

    public int Count => _items.Count;

    public bool NeedsComma { get; set; }

    /// <summary>The property being read.</summary>
    public (string Text, int Line, int Column) Name { get; set; }

    public string PathHere => IsObject
        ? node.Path + (Name.Text is null ? "" : JsonPath.Step(Name.Text, 0))
        : node.Path + JsonPath.Step(null, NeedsComma ? Count - 1 : Count);

    public void Add(RecipeNode value)
    {
        if (IsObject) AddProperty(new RecipeProperty(Name.Text, Name.Line, Name.Column, value));
        else _items.Add(value);
        NeedsComma = true;
    }

    /// <summary>The line on which the name stands already.</summary>
    public int? LineOf(string name) => _lines is null
        ? _properties.Find(property => property.Name == name)?.Line
        : _lines.TryGetValue(name, out var line) ? line : null;

    public void Complete()
    {
        if (node is RecipeObject o) o.Properties = _properties.ToArray();
        if (node is RecipeArray a) a.Items = _items.ToArray();
    }

    private void AddProperty(RecipeProperty property)
    {
        _properties.Add(property);
        if (_properties.Count == FewNames) _lines = [];
        if (_lines is null) return;
        if (_lines.Count == 0) foreach (var known in _properties) _lines.TryAdd(known.Name, known.Line);
        else _lines.TryAdd(property.Name, property.Line);
    }
}
