using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CustomerRelations.Tests.Shape;

/// <summary>Which namespaces a file uses: those it names at its top, and those it names on the way, as in <c>Search.Keys</c>.</summary>
internal sealed class References(IEnumerable<SourceFile> files)
{
    private readonly HashSet<string> types = files.Where(file => file.IsCode).SelectMany(TypesOf).ToHashSet(StringComparer.Ordinal);

    public IEnumerable<string> Of(SourceFile file)
    {
        var usings = file.Syntax.DescendantNodes().OfType<UsingDirectiveSyntax>().Select(directive => directive.NamespaceOrType.ToString());
        var named = Chains(file).SelectMany(chain => Resolve(file.Namespace, chain));
        return usings.Concat(named).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> TypesOf(SourceFile file) => file.Types.Select(type => $"{file.Namespace}.{NameOf(type)}");

    private static string NameOf(MemberDeclarationSyntax type) =>
        type is DelegateDeclarationSyntax delegated ? delegated.Identifier.Text : ((BaseTypeDeclarationSyntax)type).Identifier.Text;

    private static IEnumerable<string[]> Chains(SourceFile file) =>
        file.Syntax.DescendantNodes()
            .Where(node => node is QualifiedNameSyntax or MemberAccessExpressionSyntax && node.Parent is not (QualifiedNameSyntax or UsingDirectiveSyntax))
            .Select(node => node.ToString().Split('.', StringSplitOptions.TrimEntries))
            .Where(chain => chain.All(part => part.Length > 0 && part.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or ':')));

    // As the compiler does: from the innermost namespace outwards.
    private IEnumerable<string> Resolve(string inside, string[] chain)
    {
        var parts = string.Join('.', chain).Replace("global::", "", StringComparison.Ordinal).Split('.');
        for (var outer = inside; ; outer = outer.Contains('.', StringComparison.Ordinal) ? outer[..outer.LastIndexOf('.')] : "")
        {
            for (var length = 1; length < parts.Length; length++)
            {
                var name = string.Join('.', parts[..length].Prepend(outer).Where(part => part.Length > 0));
                if (types.Contains($"{name}.{parts[length]}"))
                {
                    yield return name;
                }
            }

            if (outer.Length == 0)
            {
                yield break;
            }
        }
    }
}
