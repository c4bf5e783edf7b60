using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CustomerRelations.Tests.Shape;

/// <summary>Who may use whom.</summary>
internal static partial class Arrows
{
    public const string Rule = "arrow";

    public static IEnumerable<Problem> Check(IReadOnlyCollection<SourceFile> files)
    {
        var references = new References(files);
        return files.Where(file => file.IsCode && !file.IsMigration && Areas.OfPath(file.Path).Length > 0)
            .SelectMany(file => Check(file, references.Of(file)))
            .Concat(files.SelectMany(ProjectsOf))
            .Concat(files.Where(file => file.IsIn("src/CustomerRelations.Web/Pages") && Context().IsMatch(file.Text))
                .Select(file => new Problem(Rule, file.Path, "a page uses CrmDbContext")));
    }

    private static IEnumerable<Problem> Check(SourceFile file, IEnumerable<string> names)
    {
        var area = Areas.OfPath(file.Path);
        if (!Areas.IsKnown(area))
        {
            yield return new Problem(Rule, file.Path, $"nothing says what {area} may use");
        }

        if (!Areas.IsWeb(area) && file.Syntax.Usings.Any(directive => !directive.GlobalKeyword.IsKind(SyntaxKind.None)))
        {
            yield return new Problem(Rule, file.Path, "a global using hides what a file uses");
        }

        foreach (var name in names)
        {
            if (!Areas.IsWeb(area) && OfPages().IsMatch(name))
            {
                yield return new Problem(Rule, file.Path, $"{area} uses {name}");
            }

            var used = Areas.OfNamespace(name);
            if (used.Length > 0 && !Areas.Allows(area, used))
            {
                yield return new Problem(Rule, file.Path, $"{area} uses {used}");
            }
        }
    }

    private static IEnumerable<Problem> ProjectsOf(SourceFile file)
    {
        if (!file.Path.StartsWith("src/", StringComparison.Ordinal) || !file.Path.EndsWith(".csproj", StringComparison.Ordinal) || file.IsIn("src/CustomerRelations.Web"))
        {
            return [];
        }

        return Project().Matches(file.Text).Select(match => match.Groups["name"].Value)
            .Where(name => name is not ("CustomerRelations" or "Microsoft.SqlServer.Server") || file.IsIn("src/CustomerRelations"))
            .Select(name => new Problem(Rule, file.Path, $"refers to the project {name}"));
    }

    [GeneratedRegex(@"^Microsoft\.AspNetCore\.(Mvc|Http|Razor)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OfPages();

    [GeneratedRegex(@"\bCrmDbContext\b", RegexOptions.None, 1000)]
    private static partial Regex Context();

    [GeneratedRegex("""<ProjectReference Include="[^"]*/(?<name>[^/"]+)\.csproj" """, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Project();
}
