using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CustomerRelations.Tests.Shape;

/// <summary>One file: its path from the root, with forward slashes, and its text.</summary>
public sealed class SourceFile(string path, string text)
{
    private readonly Lazy<CompilationUnitSyntax> syntax = new(() => CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot());

    public string Path => path;

    public string Text => text;

    public CompilationUnitSyntax Syntax => syntax.Value;

    public int Lines => text.Split('\n').Length - (text.EndsWith('\n') ? 1 : 0);

    public bool IsCode => path.EndsWith(".cs", StringComparison.Ordinal);

    public bool IsPage => path.EndsWith(".cshtml", StringComparison.Ordinal);

    public bool IsMigration => path.Contains("/Migrations/", StringComparison.Ordinal);

    public string Namespace => Syntax.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() ?? "";

    /// <value>Types that stand in no other type.</value>
    public IEnumerable<MemberDeclarationSyntax> Types =>
        Syntax.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            .Cast<MemberDeclarationSyntax>();

    public bool IsIn(string folder) => path.StartsWith(folder + "/", StringComparison.Ordinal);

    public override string ToString() => path;
}
