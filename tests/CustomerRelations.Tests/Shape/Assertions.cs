using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CustomerRelations.Tests.Shape;

/// <summary>A class of tests says what should be.</summary>
internal static class Assertions
{
    public const string Rule = "a test says what should be";

    private static readonly string[] Words = ["Should", "Assert", "Expect"];

    public static IEnumerable<Problem> Check(IEnumerable<SourceFile> files) =>
        from file in files
        where file.IsIn("tests") && file.IsCode
        from type in file.Types.OfType<ClassDeclarationSyntax>()
        where HoldsTests(type) && !SaysWhatShouldBe(type)
        select new Problem(Rule, file.Path, type.Identifier.Text);

    private static bool HoldsTests(ClassDeclarationSyntax type) =>
        type.Members.OfType<MethodDeclarationSyntax>().SelectMany(method => method.AttributeLists).SelectMany(list => list.Attributes)
            .Any(attribute => attribute.Name.ToString() is "Fact" or "Theory");

    private static bool SaysWhatShouldBe(ClassDeclarationSyntax type) =>
        type.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Any(token => Words.Any(word => token.Text.StartsWith(word, StringComparison.Ordinal)));
}
