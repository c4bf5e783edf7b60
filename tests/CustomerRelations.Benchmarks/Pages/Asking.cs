namespace CustomerRelations.Benchmarks.Pages;

/// <summary>What is asked and how often.</summary>
/// <param name="Requests">For each page.</param>
/// <param name="Only">A part of the questions' names; empty for all of them.</param>
internal sealed record Asking(int Requests, string Only)
{
    public bool IsAbout(Question question) => question.Name.Contains(Only, StringComparison.OrdinalIgnoreCase);
}
