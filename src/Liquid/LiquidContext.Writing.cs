using System.Globalization;
using OrchardVrijwilligers.Liquid.Values;

namespace OrchardVrijwilligers.Liquid;

/// <summary>Writing, for the authors of tags.</summary>
public sealed partial class LiquidContext
{
    private const int DeepestList = 16;

    /// <summary>True when plain text is encoded on its way out.</summary>
    public bool Encodes => Session.Encode;

    /// <summary>Writes a value as <c>{{ value }}</c> does: encoded, unless it is <see cref="HtmlText"/>.</summary>
    public void Write(object? value) => Write(value, 0);

    /// <summary>Writes HTML as it is.</summary>
    public void WriteHtml(ReadOnlySpan<char> html) => Session.Output.Append(html);

    /// <summary>Renders a template inside this one, with its variables and within its limits, and gives back the HTML.</summary>
    public async ValueTask<HtmlText> CaptureAsync(LiquidTemplate template)
    {
        var start = Session.Output.Length;
        await template.Body.RenderAsync(this).ConfigureAwait(false);
        return Cut(start);
    }

    /// <summary>
    /// Counts characters that a filter is about to make against <see cref="LiquidLimits.Produced"/>.
    /// For filters whose result can be much larger than their input; other results are counted by themselves.
    /// </summary>
    public void Produce(long amount) => Budget.Produce(amount);

    internal HtmlText Cut(int start)
    {
        Budget.Produce(Session.Output.Length - start);
        return new HtmlText(Session.Output.CutFrom(start));
    }

    private void Write(object? value, int depth)
    {
        var (output, encode) = (Session.Output, Session.Encode);
        switch (value)
        {
            case string text when encode:
                output.AppendEncoded(text);
                break;
            case string text:
                output.Append(text);
                break;
            case HtmlText html:
                output.Append(html.Html);
                break;
            case null:
                break;
            case long number:
                Span<char> digits = stackalloc char[20];
                number.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
                output.Append(digits[..length]);
                break;
            default:
                WriteOther(Scalars.Of(value), depth);
                break;
        }
    }

    private void WriteOther(object? value, int depth)
    {
        switch (value)
        {
            case ILiquidObject { Printed: { } printed } when depth < DeepestList:
                Write(printed, depth + 1);
                break;
            case ILiquidAsyncObject { Printed: { } printed } when depth < DeepestList:
                Write(printed, depth + 1);
                break;
            case not LiquidRange when Collections.IsList(value) && depth < DeepestList:
                foreach (var item in Collections.Items(value, Budget.MostItems) ?? [])
                {
                    Budget.Spend(1);
                    Write(item, depth + 1);
                }

                break;
            case string or long or HtmlText or null:
                Write(value, depth);
                break;
            default:
                Write(LiquidValue.ToText(value), depth);
                break;
        }
    }
}
