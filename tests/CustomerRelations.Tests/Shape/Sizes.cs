using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CustomerRelations.Tests.Shape;

/// <summary>How long things are.</summary>
internal static class Sizes
{
    public const string FileRule = "file of at most 300 lines";
    public const string Method = "method of at most 30 lines";
    public const string Constructor = "at most 6 dependencies";

    public static IEnumerable<Problem> Check(IReadOnlyCollection<SourceFile> files) =>
        Files(files).Concat(Methods(files)).Concat(Constructors(files));

    private static IEnumerable<Problem> Files(IEnumerable<SourceFile> files) =>
        files.Where(file => !file.IsMigration && file.Lines > 300).Select(file => new Problem(FileRule, file.Path, $"{file.Lines} lines"));

    private static IEnumerable<Problem> Methods(IEnumerable<SourceFile> files) =>
        from file in Product(files)
        from method in file.Syntax.DescendantNodes().Where(node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax)
        let lines = LinesOf(method)
        where lines > 30
        select new Problem(Method, file.Path, $"{lines} lines from line {method.GetLocation().GetLineSpan().StartLinePosition.Line + 1}");

    private static IEnumerable<Problem> Constructors(IEnumerable<SourceFile> files) =>
        from file in Product(files)
        from list in file.Syntax.DescendantNodes().OfType<ParameterListSyntax>()
        where list.Parent is ClassDeclarationSyntax or ConstructorDeclarationSyntax && list.Parameters.Count > 6
        select new Problem(Constructor, file.Path, $"{list.Parameters.Count} dependencies");

    private static IEnumerable<SourceFile> Product(IEnumerable<SourceFile> files) => files.Where(file => file.IsCode && file.IsIn("src") && !file.IsMigration);

    // From the first word to the last brace, comments above it not counted.
    private static int LinesOf(SyntaxNode method)
    {
        var span = method.SyntaxTree.GetLineSpan(method.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }
}
