using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerRelations.Data;

/// <summary>The columns of a kind of row and how its values are stored, read once from the model, for bulk writers.</summary>
public sealed class BulkTable
{
    private static readonly ConditionalWeakTable<IModel, ConcurrentDictionary<Type, BulkTable>> Known = [];

    private readonly Func<object, object?>[] stores;

    private BulkTable(string name, IReadOnlyList<IProperty> columns)
    {
        Name = name;
        ColumnNames = columns.Select(column => column.GetColumnName()).ToList();
        ColumnTypes = columns.Select(column => column.GetRelationalTypeMapping()).ToList();
        stores = columns.Select(Store).ToArray();
    }

    public string Name { get; }

    public IReadOnlyList<string> ColumnNames { get; }

    public IReadOnlyList<RelationalTypeMapping> ColumnTypes { get; }

    public static BulkTable Of<T>(CrmDbContext db)
        where T : class => Known.GetOrCreateValue(db.Model).GetOrAdd(typeof(T), kind => Read(db.Model, kind));

    /// <summary>The values of a row in the order of the columns, as the database stores them.</summary>
    public object?[] ValuesOf(object row)
    {
        var values = new object?[stores.Length];
        Read(row, values);
        return values;
    }

    /// <summary>The same into a place that is used again for the next row.</summary>
    /// <param name="row">Of the kind of this table.</param>
    /// <param name="values">As many as there are columns.</param>
    public void Read(object row, Span<object?> values)
    {
        for (var at = 0; at < stores.Length; at++)
        {
            values[at] = stores[at](row);
        }
    }

    private static BulkTable Read(IModel model, Type kind)
    {
        var entity = model.FindEntityType(kind) ?? throw new ArgumentException($"{kind.Name} is not in the model.");
        return new BulkTable(entity.GetTableName()!, entity.GetProperties().Where(property => !property.IsShadowProperty() && !IsGivenByDatabase(property)).ToList());
    }

    private static bool IsGivenByDatabase(IProperty property) =>
        property.ValueGenerated == ValueGenerated.OnAdd && property.IsPrimaryKey() && property.ClrType != typeof(Guid);

    private static Func<object, object?> Store(IProperty property)
    {
        var read = property.GetGetter();
        return property.GetRelationalTypeMapping().Converter?.ConvertToProvider is { } convert
            ? row => read.GetClrValue(row) is { } value ? convert(value) : null
            : read.GetClrValue;
    }
}
