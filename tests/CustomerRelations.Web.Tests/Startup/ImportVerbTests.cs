using System.Text;
using CustomerRelations.Web.Startup;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.AspNetCore.Builder;

namespace CustomerRelations.Web.Tests.Startup;

[Collection(nameof(ConsoleCollection))]
public sealed class ImportVerbTests
{
    [Fact]
    public async Task The_last_line_says_what_became_of_the_rows_and_the_end_whether_some_failed()
    {
        await using var host = await OfficeHost.DemoAsync();
        var good = await FileAsync(host, "good.csv", "Name,E-mail\r\nÅse Lund,ase.lund@mail.example\r\n");
        var bad = await FileAsync(host, "bad.csv", "Name,E-mail,Notes\r\nÅse Lund,ase.lund@mail.example,\r\n,,Nobody in particular\r\n");

        (await RunAsync(host, "import", "customers", good, "--dry-run")).ShouldBe((0, "1 read, 1 created, 0 updated, 0 skipped, 0 failed"));
        (await RunAsync(host, "import", "customers", good)).ShouldBe((0, "1 read, 1 created, 0 updated, 0 skipped, 0 failed"));
        (await RunAsync(host, "import", "customers", bad, "--duplicates", "update")).ShouldBe((1, "2 read, 0 created, 0 updated, 1 skipped, 1 failed"));
    }

    [Theory]
    [InlineData("nowhere.csv")]
    [InlineData("here.csv", "--map", "Nobody kept this")]
    [InlineData("here.csv", "--branch", "Nowhere")]
    [InlineData("here.csv", "--duplicates", "perhaps")]
    [InlineData("empty.csv")]
    [InlineData("headings.csv")]
    public async Task What_cannot_be_read_at_all_ends_with_2(string file, params string[] options)
    {
        await using var host = await OfficeHost.DemoAsync();
        await FileAsync(host, "here.csv", "Name\r\nÅse Lund\r\n");
        await FileAsync(host, "empty.csv", "");
        await FileAsync(host, "headings.csv", "Name,E-mail\r\n,\r\n");

        (await RunAsync(host, ["import", "customers", Path.Combine(host.Folder, file), .. options])).End.ShouldBe(2);
    }

    private static async Task<string> FileAsync(OfficeHost host, string name, string text)
    {
        var path = Path.Combine(host.Folder, name);
        await File.WriteAllTextAsync(path, text, Encoding.UTF8);
        return path;
    }

    private static async Task<(int End, string LastLine)> RunAsync(OfficeHost host, params string[] args)
    {
        var usual = (Console.Out, Console.Error);
        var said = new StringWriter();
        Console.SetOut(said);
        Console.SetError(TextWriter.Null);
        try
        {
            var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
            builder.Configuration["Data:Folder"] = host.Folder;
            builder.AddDatabase();
            builder.AddAccess();
            builder.Services.AddCustomerRelations();
            await using var app = builder.Build();
            var end = await Verbs.RunAsync(app, args);
            return (end, said.ToString().TrimEnd().Split('\n')[^1].TrimEnd());
        }
        finally
        {
            Console.SetOut(usual.Out);
            Console.SetError(usual.Error);
        }
    }
}
