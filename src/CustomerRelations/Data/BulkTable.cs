using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerRelations.Data;

/// <summary>The columns of a kind of row and how its values are stored, read once from the model, for bulk writers.</summary>
public sealed class BulkTable
{
    private readonly IReadOnlyList<(IProperty Property, Func<object, object?> Store)> columns;

    private BulkTable(string name, IReadOnlyList<(IProperty, Func<object, object?>)> columns) => (Name, this.columns) = (name, columns);

    public string Name { get; }

    public IReadOnlyList<string> ColumnNames => columns.Select(column => column.Property.GetColumnName()).ToList();

    public IReadOnlyList<RelationalTypeMapping> ColumnTypes => columns.Select(column => column.Property.GetRelationalTypeMapping()).ToList();

    public static BulkTable Of<T>(CrmDbContext db)
        where T : class
    {
        var entity = db.Model.FindEntityType(typeof(T)) ?? throw new ArgumentException($"{typeof(T).Name} is not in the model.");
        var found = entity.GetProperties()
            .Where(property => !property.IsShadowProperty() && !IsGivenByDatabase(property))
            .Select(property => (property, Getter(property)))
            .ToList();
        return new BulkTable(entity.GetTableName()!, found);
    }

    /// <summary>The values of a row in the order of the columns, as the database stores them.</summary>
    public object?[] ValuesOf(object row) => columns.Select(column => column.Store(row)).ToArray();

    private static bool IsGivenByDatabase(IProperty property) =>
        property.ValueGenerated == ValueGenerated.OnAdd && property.IsPrimaryKey() && property.ClrType != typeof(Guid);

    private static Func<object, object?> Getter(IProperty property)
    {
        var read = property.GetGetter();
        var convert = property.GetRelationalTypeMapping().Converter;
        return row => read.GetClrValue(row) is { } value ? convert is null ? value : convert.ConvertToProvider(value) : null;
    }
}
