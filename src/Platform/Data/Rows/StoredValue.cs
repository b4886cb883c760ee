using System.Globalization;

namespace OrchardVrijwilligers.Platform.Data.Rows;

/// <summary>Between the values of a row class and what the database keeps: string, long, double or null.</summary>
internal static class StoredValue
{
    /// <summary>Null for types that cannot be a column.</summary>
    public static Storage? StorageOf(Type property)
    {
        var type = Nullable.GetUnderlyingType(property) ?? property;
        if (type == typeof(DateTimeOffset)) return Storage.Integer;
        return type.IsEnum ? null : Type.GetTypeCode(type) switch
        {
            TypeCode.String or TypeCode.Decimal => Storage.Text,
            TypeCode.Boolean or TypeCode.Int32 or TypeCode.Int64 => Storage.Integer,
            TypeCode.Double => Storage.Real,
            _ => null,
        };
    }

    public static object? Encode(object? value) => value switch
    {
        null => null,
        string text => CleanText.Of(text),
        bool flag => flag ? 1L : 0L,
        int number => (long)number,
        long => value,
        double number => double.IsNaN(number) ? throw new ArgumentException("NaN cannot stand in an index.") : value,
        decimal number => DecimalText.Encode(number),
        DateTimeOffset moment => moment.UtcTicks,
        _ => throw new ArgumentException($"A {value.GetType()} cannot stand in an index."),
    };

    /// <param name="type">The type of the property, without its nullability.</param>
    public static object? Decode(object? stored, Type type) => stored switch
    {
        null => null,
        string text => type == typeof(decimal) ? DecimalText.Decode(text) : text,
        long number when type == typeof(long) => number,
        long number when type == typeof(int) => (int)number,
        long number when type == typeof(bool) => number != 0,
        long ticks => new DateTimeOffset(ticks, TimeSpan.Zero),
        double => stored,
        _ => throw new InvalidCastException(string.Create(CultureInfo.InvariantCulture, $"{stored} is not a {type}.")),
    };

    /// <summary>Null first, then as both databases compare.</summary>
    public static int Compare(object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string a, string b) => TextOrder.Compare(a, b),
        (long a, long b) => a.CompareTo(b),
        (double a, double b) => a.CompareTo(b),
        _ => throw new InvalidOperationException($"{left.GetType()} and {right.GetType()} are not stored alike."),
    };
}
