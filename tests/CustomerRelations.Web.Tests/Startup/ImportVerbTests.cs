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

    [Fact]
    public async Task Complaints_end_the_same_way_with_a_map_of_a_file_or_without()
    {
        await using var host = await OfficeHost.DemoAsync();
        var file = await FileAsync(host, "complaints.csv", "Came,Told\r\n5/9/2025,The lamp fell off\r\n,Nobody knows when\r\n");
        var map = await FileAsync(host, "map.json", """[{"Heading":"came","Field":"ReceivedOn","Label":"day first"},{"Heading":"Told","Field":"Words"}]""");
        var noMap = await FileAsync(host, "odd.json", """{"Heading":1}""");

        (await RunAsync(host, "import", "complaints", file)).End.ShouldBe(2, "nobody can tell the day from the month");
        (await RunAsync(host, "import", "complaints", file, "--map", noMap)).End.ShouldBe(2);
        (await RunAsync(host, "import", "complaints", file, "--map", map, "--dry-run")).ShouldBe((1, "2 read, 1 created, 0 updated, 0 skipped, 1 failed"));
        (await RunAsync(host, "import", "complaints", file, "--map", map)).ShouldBe((1, "2 read, 1 created, 0 updated, 0 skipped, 1 failed"));
        (await RunAsync(host, "import", "complaints", file, "--map", map)).ShouldBe((1, "2 read, 0 created, 0 updated, 1 skipped, 1 failed"));
        (await RunAsync(host, "import", "complaints", file, "--map", map, "--duplicates", "create")).End.ShouldBe(2, "a complaint is here once");
        var keyed = await FileAsync(host, "keyed.csv", "Received,Words,Place,ID\r\n2025-03-05,Late,North shop,1\r\n");
        var moved = await FileAsync(host, "moved.csv", "Received,Words,Place,ID\r\n2025-03-05,Late,South shop,1\r\n");
        (await RunAsync(host, "import", "complaints", keyed)).ShouldBe((0, "1 read, 1 created, 0 updated, 0 skipped, 0 failed"));
        (await RunAsync(host, "import", "complaints", moved, "--duplicates", "update")).ShouldBe((0, "1 read, 0 created, 1 updated, 0 skipped, 0 failed"));
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
            builder.AddLogs(beside: true);
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
