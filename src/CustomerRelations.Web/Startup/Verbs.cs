using System.CommandLine;

namespace CustomerRelations.Web.Startup;

/// <summary>What the program does instead of opening the office, when its first argument is a verb's name.</summary>
/// <remarks>Test hosts, the migrations tool and <c>--urls</c> pass arguments too; those are left to the host.</remarks>
public static class Verbs
{
    private static readonly Dictionary<string, Func<WebApplication, Command>> Known = new(StringComparer.Ordinal)
    {
        [MigrateVerb.Name] = MigrateVerb.For,
        [GenerateVerb.Name] = GenerateVerb.For,
        [ImportVerb.Name] = ImportVerb.For,
    };

    public static bool IsVerb(string[] args) => args.FirstOrDefault() is { } first && Known.ContainsKey(first);

    /// <returns>0 when done; 1 when not, with the reason on the console; a verb may have more ends.</returns>
    public static async Task<int> RunAsync(WebApplication app, string[] args)
    {
        var program = new RootCommand("Customer Relations");
        foreach (var verb in Known.Values)
        {
            program.Add(verb(app));
        }

        var said = program.Parse(args);
        return ImportVerb.EndOf(said, await said.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
    }
}
