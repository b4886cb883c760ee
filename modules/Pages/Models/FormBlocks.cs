using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Modules.Pages.Models;

/// <param name="Works">It asks within the site; otherwise it is shown switched off.</param>
public sealed record FormBlock(string Action, bool Works, IReadOnlyList<Shape> Blocks);

public enum FormFieldKind
{
    Input,
    Text,
    Choice,
}

/// <param name="Label">Empty when a label of its own stands beside it.</param>
public sealed record FormFieldBlock(FormFieldKind Kind, string Id, string Name, string Label)
{
    public string Type { get; init; } = "text";

    public string Value { get; init; } = "";

    public string Placeholder { get; init; } = "";

    public int Rows { get; init; } = 5;

    public IReadOnlyList<FormOption> Options { get; init; } = [];
}

public sealed record FormOption(string Text, string Value);

public sealed record FormLabelBlock(string For, string Text);

public sealed record FormButtonBlock(string Text, string Type);
