using System.Reflection;

namespace OrchardVrijwilligers.Platform.Data.Rows;

/// <summary>A property of a row class.</summary>
/// <param name="searched">Stands in a database index.</param>
internal sealed class Column(PropertyInfo property, Storage storage, bool searched)
{
    public string Name => property.Name;

    public Storage Storage => storage;

    public Type ValueType { get; } = System.Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

    /// <summary>Strings always may be null: the annotation is no promise at run time.</summary>
    public bool Nullable { get; } =
        !property.PropertyType.IsValueType || System.Nullable.GetUnderlyingType(property.PropertyType) is not null;

    public bool CanWrite => property.SetMethod is { IsPublic: true };

    public object? Read(object row) => Encode(property.GetValue(row));

    /// <summary>A value as it stands in this column, or as it is compared with it.</summary>
    public object? Encode(object? value) =>
        StoredValue.Encode(value) is var stored && searched && stored is string text ? CleanText.Searched(text) : stored;

    public void Write(object row, object? stored) => property.SetValue(row, Value(stored));

    /// <summary>A null from the database where the class has none becomes the type's default.</summary>
    public object? Value(object? stored) =>
        StoredValue.Decode(stored, ValueType) ?? (Nullable ? null : Activator.CreateInstance(ValueType));

    /// <summary>Part of an index's signature.</summary>
    public override string ToString() => $"{Name}:{ValueType.Name}:{(Nullable ? "null" : "value")}";
}
