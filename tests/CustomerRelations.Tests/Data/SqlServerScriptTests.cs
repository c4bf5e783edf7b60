using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CustomerRelations.Tests.Data;

public sealed class SqlServerScriptTests
{
    [Fact]
    public async Task The_script_that_an_administrator_runs_is_good_sql()
    {
        var script = await ScriptAsync();
        script.ShouldContain("CREATE TABLE [Touchpoints]");
        TSql.ShouldParse(script);
    }

    [Fact]
    public async Task Indexes_hidden_in_strings_are_read_too() =>
        TSql.Inside(await ScriptAsync()).ShouldContain(inner => inner.Contains("INDEX", StringComparison.Ordinal));

    [Fact]
    public async Task The_same_script_with_one_word_broken_fails()
    {
        var script = await ScriptAsync();
        TSql.Problems(script.Replace("CREATE TABLE [Touchpoints]", "CREATE TABEL [Touchpoints]", StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_same_script_with_one_word_broken_inside_a_string_fails()
    {
        var script = await ScriptAsync();
        TSql.Problems(script.Replace("EXEC(N'CREATE UNIQUE INDEX", "EXEC(N'CREATE UNIQUE INDX", StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    private static async Task<string> ScriptAsync()
    {
        await using var db = TSql.Open();
        return db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
    }
}
