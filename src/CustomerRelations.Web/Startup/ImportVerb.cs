using System.CommandLine;
using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Data.Seed;
using CustomerRelations.Entities;

namespace CustomerRelations.Web.Startup;

/// <summary><c>import customers FILE</c> and <c>import complaints FILE</c>: reads a file and says in one line what became of it.</summary>
internal static class ImportVerb
{
    public const string Name = "import";

    private const string Customers = "customers";
    private const string Complaints = "complaints";
    private const int SomeFailed = 1;
    private const int NothingRead = 2;

    private static readonly Argument<string> File = new("FILE") { Description = "The file: CSV, vCards or LDIF, in whatever encoding." };
    private static readonly Option<string?> Map = new("--map") { Description = "The name of a kept map of columns, instead of what their headings seem to say." };
    private static readonly Option<string?> FileOrMap = new("--map") { Description = "A file with a map of columns (.json), or the name of a kept one, instead of what their headings seem to say." };
    private static readonly Option<string?> Branch = new("--branch") { Description = "The branch of rows that name none; else the first." };
    private static readonly Option<bool> Trial = new("--dry-run") { Description = "Only says what would happen." };

    private static readonly Option<ImportDuplicates> Duplicates = new("--duplicates")
    {
        Description = "What happens to rows about somebody who has a file: skip (unless said otherwise), update or create.",
        DefaultValueFactory = _ => ImportDuplicates.Skip,
    };

    private static readonly Option<ImportDuplicates> Known = OfComplaints();

    public static Command For(WebApplication app)
    {
        var customers = new Command(Customers, "Reads a file of contacts into the customer book. The same file again goes on where it was interrupted, and takes nobody twice.")
        {
            File, Map, Branch, Trial, Duplicates,
        };
        customers.SetAction((said, cancel) => RunAsync(app, said, cancel));
        var complaints = new Command(Complaints, "Reads a table of complaints. The same file again goes on where it was interrupted, and takes no complaint twice.")
        {
            File, FileOrMap, Branch, Trial, Known,
        };
        complaints.SetAction((said, cancel) => RunAsync(app, said, cancel));
        return new Command(Name, "Reads files of other systems.") { customers, complaints };
    }

    /// <summary>What cannot be read as one of its words ends as a file does that cannot be read.</summary>
    public static int EndOf(ParseResult said, int end) => said.Errors.Count > 0 && said.CommandResult.Command.Name is (Name or Customers or Complaints) ? NothingRead : end;

    private static Option<ImportDuplicates> OfComplaints()
    {
        var option = new Option<ImportDuplicates>("--duplicates")
        {
            Description = "What happens to rows about a complaint that is here: skip (unless said otherwise) or update.", DefaultValueFactory = _ => ImportDuplicates.Skip,
        };
        option.Validators.Add(said =>
        {
            if (said.Tokens.Any(token => token.Value.Equals(nameof(ImportDuplicates.Create), StringComparison.OrdinalIgnoreCase)))
            {
                said.AddError("A complaint is here once: say skip or update.");
            }
        });
        return option;
    }

    private static async Task<int> RunAsync(WebApplication app, ParseResult said, CancellationToken cancel)
    {
        var path = said.GetValue(File)!;
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            await Console.Error.WriteLineAsync($"The file {path} cannot be read: {error.Message}");
            return NothingRead;
        }

        await using (file)
        {
            return await RunAsync(app, said, file, cancel);
        }
    }

    private static async Task<int> RunAsync(WebApplication app, ParseResult said, FileStream file, CancellationToken cancel)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await Migration.RunAsync(services, cancel);
        await services.GetRequiredService<Foundation>().LayAsync(cancel);
        var input = await InputAsync(said, Path.GetFileName(file.Name), cancel);
        var result = await services.GetRequiredService<ImportErrand>().RunAsync(input, file, cancel);
        if (!result.IsDone)
        {
            await Console.Error.WriteLineAsync(string.Join(' ', result.Problems.Errors.Select(error => error.ErrorMessage).DefaultIfEmpty(result.Sentence)));
            return NothingRead;
        }

        foreach (var problem in result.Value.Problems)
        {
            await Console.Error.WriteLineAsync($"line {problem.Line}{(problem.Name.Length > 0 ? $", {problem.Name}" : "")}: {problem.Sentence}");
        }

        await Console.Out.WriteLineAsync(result.Value.ToString());
        return result.Value.Failed > 0 ? SomeFailed : 0;
    }

    // A map that lies there as a file is read; anything else is the name of a kept one.
    private static async Task<NewImport> InputAsync(ParseResult said, string fileName, CancellationToken cancel)
    {
        if (said.CommandResult.Command.Name == Customers)
        {
            return new NewImport(fileName, said.GetValue(Map), said.GetValue(Branch), said.GetValue(Duplicates), said.GetValue(Trial));
        }

        var map = said.GetValue(FileOrMap);
        var written = System.IO.File.Exists(map) ? await System.IO.File.ReadAllTextAsync(map, cancel) : null;
        return new NewImport(fileName, map, said.GetValue(Branch), said.GetValue(Known), said.GetValue(Trial), ImportSubject.Complaints, written);
    }
}
