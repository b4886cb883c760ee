using System.Globalization;

namespace OrchardVrijwilligers.Platform.Recipes.Reading;

/// <summary>Builds the tree of one file. A loop with a stack of its own, so depth costs no call stack.</summary>
internal sealed class RecipeTreeReader(string file, string text, RecipeLimits limits)
{
    private const int MostProblems = 100;

    private readonly JsonCursor _cursor = new(text, limits);
    private readonly Stack<OpenContainer> _open = [];
    private readonly OpenMembers _members = new();
    private readonly List<RecipeProblem> _problems = [];
    private RecipeNode? _root;
    private int _values;

    public RecipeReading Read()
    {
        try
        {
            ReadRoot();
            return new RecipeReading(_root, _problems);
        }
        catch (JsonFault fault)
        {
            var path = _open.TryPeek(out var top) ? top.PathHere : "$";
            return new RecipeReading(null, [.. _problems, new(file, fault.Line, fault.Column, path, fault.Message + ".")]);
        }
    }

    private void ReadRoot()
    {
        _cursor.SkipBlanks();
        if (_cursor.IsAtEnd) throw _cursor.Fail("The file is empty");
        ReadValue(null, 0);
        while (_open.TryPeek(out var top)) Continue(top);
        _cursor.SkipBlanks();
        if (!_cursor.IsAtEnd) throw _cursor.Fail($"Nothing may follow the end of the recipe, but {_cursor.Describe()} does");
    }

    /// <summary>One step in the innermost container: its end, or its next member.</summary>
    private void Continue(OpenContainer top)
    {
        _cursor.SkipBlanks();
        if (_cursor.IsAtEnd) throw _cursor.Fail($"The file ends inside the {top.Kind} that starts on line {top.Line}");
        if (_cursor.Take(top.End)) Close();
        else if (top.NeedsComma) ReadComma(top);
        else if (top.IsObject) ReadProperty(top);
        else ReadValue(null, top.Count);
    }

    private void Close() => _open.Pop().Complete();

    private void ReadComma(OpenContainer top)
    {
        if (!_cursor.Take(',')) throw _cursor.Fail($"Expected a comma or {top.End} here, found {_cursor.Describe()}");
        top.NeedsComma = false;
        top.Name = default;
    }

    private void ReadProperty(OpenContainer top)
    {
        if (_cursor.Current != '"')
            throw _cursor.Fail($"Expected a property name between double quotes or }} here, found {_cursor.Describe()}");
        var (line, column) = (_cursor.Line, _cursor.Column);
        top.Name = (_cursor.ReadString(limits.MaxNameLength), line, column);
        if (top.LineOf(top.Name.Text, line) is { } first) Report(top, first);
        _cursor.SkipBlanks();
        if (!_cursor.Take(':')) throw _cursor.Fail($"Expected a colon after the property name, found {_cursor.Describe()}");
        _cursor.SkipBlanks();
        ReadValue(top.Name.Text, 0);
    }

    private void Report(OpenContainer top, int firstLine)
    {
        if (_problems.Count >= MostProblems) return;
        var message = $"The property \"{top.Name.Text}\" already stands on line {firstLine} of this object; the last one would win.";
        _problems.Add(new RecipeProblem(file, top.Name.Line, top.Name.Column, top.PathHere, message));
    }

    private void ReadValue(string? name, int index)
    {
        var parent = _open.TryPeek(out var top) ? top : null;
        var position = new NodePosition(parent is null ? file : null, parent?.Node, name, index, _cursor.Line, _cursor.Column);
        if (++_values > limits.MaxValues)
            throw _cursor.Fail(string.Create(CultureInfo.InvariantCulture, $"The recipe has more than {limits.MaxValues:N0} values, the limit"));
        var node = ReadNode(position);
        _root ??= node;
        parent?.Add(node);
        if (node is RecipeObject or RecipeArray) _open.Push(Open(node));
    }

    private OpenContainer Open(RecipeNode node) =>
        new(node, _members, node is RecipeObject ? _members.Properties.Count : _members.Items.Count);

    private RecipeNode ReadNode(NodePosition position) => _cursor.Current switch
    {
        '{' => Enter(new RecipeObject(position)),
        '[' => Enter(new RecipeArray(position)),
        '"' => new RecipeString(position, _cursor.ReadString(limits.MaxStringLength)),
        '-' or (>= '0' and <= '9') => new RecipeNumber(position, _cursor.ReadNumber()),
        '\'' => throw _cursor.Fail("A text stands between double quotes, not single ones"),
        _ => ReadWord(position),
    };

    private RecipeNode Enter(RecipeNode container)
    {
        if (_open.Count >= limits.MaxDepth) throw _cursor.Fail($"Objects and arrays are nested more than {limits.MaxDepth} deep here");
        _cursor.Take(_cursor.Current);
        return container;
    }

    private RecipeNode ReadWord(NodePosition position)
    {
        var found = _cursor.Describe();
        return _cursor.ReadWord() switch
        {
            "true" => new RecipeBool(position, true),
            "false" => new RecipeBool(position, false),
            "null" => new RecipeNull(position),
            _ => throw _cursor.Fail($"Expected a value here (text between double quotes, number, true, false, null, {{ or [), found {found}"),
        };
    }
}
