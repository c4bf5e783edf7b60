namespace CustomerRelations.Tests.Databases;

/// <summary>The check itself is checked: broken SQL fails it.</summary>
public sealed class TSqlTests
{
    [Theory]
    [InlineData("SELECT [Id] FROM [Customers] WHERE")]
    [InlineData("CREATE TABEL [Customers] ([Id] int)")]
    [InlineData("SELECT 1;\nGO\nSELECT FROM;")]
    [InlineData("IF 1 = 1 BEGIN EXEC(N'CREATE INDEX [IX] ON [Customers] WHERE'); END")]
    [InlineData("EXEC sp_executesql N'SELECT FROM'")]
    public void Broken_sql_fails(string sql) => Should.Throw<ShouldAssertException>(() => TSql.ShouldParse(sql));

    [Fact]
    public void Good_sql_passes() => TSql.ShouldParse("SELECT 1;\nGO\nEXEC(N'CREATE INDEX [IX] ON [Customers] ([Name]) WHERE [Name] IS NOT NULL');");

    [Fact]
    public void Strings_that_are_run_are_found() => TSql.Inside("EXEC(N'SELECT ''a''')").ShouldBe(["SELECT 'a'"]);
}
