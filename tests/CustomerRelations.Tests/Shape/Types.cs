using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CustomerRelations.Tests.Shape;

/// <summary>What types are called and where they stand.</summary>
internal static partial class Types
{
    public const string OnePublic = "one public type a file";
    public const string Name = "a place or thing of an office";
    public const string Region = "no regions";

    public static IEnumerable<Problem> Check(IReadOnlyCollection<SourceFile> files) => Public(files).Concat(Names(files)).Concat(Regions(files));

    private static IEnumerable<Problem> Public(IEnumerable<SourceFile> files) =>
        from file in Written(files)
        where file.IsIn("src")
        let count = file.Types.Count(type => type.Modifiers.Any(SyntaxKind.PublicKeyword))
        where count > 1
        select new Problem(OnePublic, file.Path, $"{count} public types");

    private static IEnumerable<Problem> Names(IEnumerable<SourceFile> files) =>
        from file in Written(files)
        from type in file.Syntax.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
        where OfNobody().IsMatch(type.Identifier.Text)
        select new Problem(Name, file.Path, type.Identifier.Text);

    private static IEnumerable<Problem> Regions(IEnumerable<SourceFile> files) =>
        from file in Written(files)
        from directive in file.Syntax.DescendantTrivia()
        where directive.IsKind(SyntaxKind.RegionDirectiveTrivia)
        select new Problem(Region, file.Path, directive.ToString());

    private static IEnumerable<SourceFile> Written(IEnumerable<SourceFile> files) => files.Where(file => file.IsCode && !file.IsMigration);

    // A tag helper is what the framework calls one element with formatting.
    [GeneratedRegex("(Manager|(?<!Tag)Helper|Processor|Impl)s?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OfNobody();
}
