namespace CustomerRelations.Benchmarks.Pages;

/// <summary>Something that somebody at the desk waits for.</summary>
/// <param name="Name">As the table names it.</param>
/// <param name="Paths">What is asked for in turn, so that not one row alone is warm.</param>
/// <param name="Posts">The page's form is filled in and sent, and only the sending is measured.</param>
internal sealed record Question(string Name, IReadOnlyList<string> Paths, bool Posts = false)
{
    /// <value>A manager asks, who looks once a week and waits a little longer than a customer at the desk does.</value>
    public bool IsOfManagers { get; init; }

    public async Task<HttpRequestMessage> NextAsync(HttpClient client, int turn, CancellationToken cancel)
    {
        var path = Paths[turn % Paths.Count];
        return Posts
            ? await HtmlForm.FillAsync(client, path, "/desk", cancel, ("Input.Goal", $"A new lid, the {turn}th this year"), ("Input.Did", "Found one in the drawer"), ("Input.Arrived", "3"), ("Input.Left", "4"))
            : new HttpRequestMessage(HttpMethod.Get, path);
    }
}
