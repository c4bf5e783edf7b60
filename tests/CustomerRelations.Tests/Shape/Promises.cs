using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CustomerRelations.Tests.Shape;

/// <summary>What a document says is proved by a test is proved by a test that is there.</summary>
internal static partial class Promises
{
    public const string Rule = "a test that a document names is there";

    /// <param name="path">The document.</param>
    /// <param name="text">Its words; a test is named <c>`WorkTests`</c> or <c>`WorkTests.One_act`</c>.</param>
    /// <param name="files">Where tests may stand.</param>
    public static IEnumerable<Problem> Check(string path, string text, IEnumerable<SourceFile> files)
    {
        var there = files.Where(file => file.IsCode && file.IsIn("tests")).SelectMany(NamesIn).ToHashSet(StringComparer.Ordinal);
        return NamedTest().Matches(text).Select(match => match.Groups[1].Value).Distinct().Where(name => !there.Contains(name))
            .Select(name => new Problem(Rule, path, name));
    }

    private static IEnumerable<string> NamesIn(SourceFile file) =>
        file.Types.OfType<ClassDeclarationSyntax>().SelectMany(type => type.Members.OfType<MethodDeclarationSyntax>()
            .Select(method => $"{type.Identifier}.{method.Identifier}").Prepend(type.Identifier.ToString()));

    [GeneratedRegex(@"`(\w+Tests(?:\.\w+)?)`")]
    private static partial Regex NamedTest();
}
