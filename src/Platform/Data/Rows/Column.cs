using System.Reflection;

namespace OrchardVrijwilligers.Platform.Data.Rows;

/// <summary>A property of a row class.</summary>
internal sealed class Column(PropertyInfo property, Storage storage)
{
    public string Name => property.Name;

    public Storage Storage => storage;

    public Type ValueType { get; } = System.Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

    /// <summary>Strings always may be null: the annotation is no promise at run time.</summary>
    public bool Nullable { get; } =
        !property.PropertyType.IsValueType || System.Nullable.GetUnderlyingType(property.PropertyType) is not null;

    public bool CanWrite => property.SetMethod is { IsPublic: true };

    public object? Read(object row) => StoredValue.Encode(property.GetValue(row));

    public void Write(object row, object? stored) => property.SetValue(row, Value(stored));

    /// <summary>A null from the database where the class has none becomes the type's default.</summary>
    public object? Value(object? stored) =>
        StoredValue.Decode(stored, ValueType) ?? (Nullable ? null : Activator.CreateInstance(ValueType));

    /// <summary>Part of an index's signature.</summary>
    public override string ToString() => $"{Name}:{ValueType.Name}:{(Nullable ? "null" : "value")}";
}
