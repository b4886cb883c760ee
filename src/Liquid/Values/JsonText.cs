using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace OrchardVrijwilligers.Liquid.Values;

/// <summary>
/// Writes a value as JSON. Letters stay as they are; the characters that mean something in HTML are written as \u003C
/// and so on, so that the text can stand inside a script element.
/// </summary>
internal static class JsonText
{
    private const int DeepestValue = 32;

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static string Of(object? value, int longest, bool indented = false)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = Encoder, Indented = indented }))
        {
            Write(writer, Scalars.Of(value), longest, 0);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Utf8JsonWriter writer, object? value, int longest, int depth)
    {
        if (depth > DeepestValue || writer.BytesCommitted + writer.BytesPending > longest)
        {
            throw new LiquidException("the value is too large to write as JSON", LiquidErrorKind.Limit);
        }

        switch (value)
        {
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case long or decimal or double:
                WriteNumber(writer, value);
                break;
            case ILiquidObject { Printed: { } printed }:
                Write(writer, Scalars.Of(printed), longest, depth + 1);
                break;
            case { } map when Collections.IsMap(map):
                WriteMembers(writer, map, longest, depth);
                break;
            case { } list when Collections.IsList(list):
                WriteItems(writer, list, longest, depth);
                break;
            case null or Keyword or ILiquidObject or ILiquidAsyncObject:
                writer.WriteNullValue();
                break;
            default:
                WriteText(writer, value);
                break;
        }
    }

    private static void WriteText(Utf8JsonWriter writer, object value) =>
        writer.WriteStringValue(value is DateTimeOffset moment ? moment.ToString("O") : Characters.WellFormed(LiquidValue.ToText(value)));

    private static void WriteNumber(Utf8JsonWriter writer, object number)
    {
        if (number is double wide && !double.IsFinite(wide))
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteRawValue(NumberText.Of(number), skipInputValidation: true);
    }

    private static void WriteMembers(Utf8JsonWriter writer, object map, int longest, int depth)
    {
        writer.WriteStartObject();
        foreach (var (name, member) in Collections.Members(map))
        {
            writer.WritePropertyName(Characters.WellFormed(name));
            Write(writer, Scalars.Of(member), longest, depth + 1);
        }

        writer.WriteEndObject();
    }

    private static void WriteItems(Utf8JsonWriter writer, object list, int longest, int depth)
    {
        writer.WriteStartArray();
        foreach (var item in Collections.Items(list, longest) ?? [])
        {
            Write(writer, Scalars.Of(item), longest, depth + 1);
        }

        writer.WriteEndArray();
    }
}
