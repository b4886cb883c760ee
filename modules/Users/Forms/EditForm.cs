using Microsoft.AspNetCore.Http;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Modules.Users.Forms;

/// <summary>A form of the back office. View <c>EditForm</c>: a summary of what is wrong, the fields with their labels above them, and a button.</summary>
/// <param name="Path">Where it is posted, within the tenant.</param>
public sealed record EditForm(string Path, string Button, params FormField[] Fields)
{
    /// <summary>Each with the <see cref="FormField.Key"/> of its field, or "" for the whole form.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    public IReadOnlyList<(string Name, string Value)> Hidden { get; init; } = [];

    /// <summary>For readers of another language; what a visitor filled in stays.</summary>
    public EditForm In(Texts texts) => this with
    {
        Button = texts.Get(Button),
        Fields = [.. Fields.Select(field => field with { Label = texts.Get(field.Label), Hint = texts.Get(field.Hint) })],
        Problems = [.. Problems.Select(problem => problem with { Message = texts.Value(problem.Message, out _) })],
    };

    public bool HasFile => Fields.Any(input => input.Type == "file");

    public string? ProblemOf(FormField field) => Problems.FirstOrDefault(problem => problem.Field == field.Key)?.Message;

    /// <summary>The field that mends a problem; one with the whole form begins at the first.</summary>
    public FormField? FieldOf(Problem problem) => Fields.FirstOrDefault(field => field.Key == problem.Field) ?? (Fields.Length > 0 ? Fields[0] : null);

    /// <summary>What stands in a field, with one kind of line end and nothing around it.</summary>
    public string TextOf(string key) => Fields.First(field => field.Key == key).Value.Replace("\r", "", StringComparison.Ordinal).Trim();

    public string[] LinesOf(string key) => TextOf(key).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>As the visitor filled it in; never a password or a file.</summary>
    public EditForm Filled(IFormCollection posted) => this with { Fields = [.. Fields.Select(field => field.IsKept ? field with { Value = posted[field.Name].ToString() } : field)] };
}

/// <param name="Key">By which actions name it in their problems.</param>
/// <param name="Name">By which it is posted; also its id on the page.</param>
public sealed record FormField(string Key, string Name, string Label)
{
    /// <summary>The type of an input, or <c>textarea</c>.</summary>
    public string Type { get; init; } = "text";

    public string Value { get; init; } = "";

    /// <summary>Stands before the field: what to fill in, and why it is asked.</summary>
    public string Hint { get; init; } = "";

    /// <summary>Token of HTML, section 4.10.18.7; empty: none.</summary>
    public string Autocomplete { get; init; } = "";

    public bool Required { get; init; }

    public bool IsKept => Type is not ("password" or "file");
}
