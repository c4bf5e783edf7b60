using CustomerRelations.Web.Display;

namespace CustomerRelations.Web.Tests.Display;

public sealed class KeyMapTests
{
    [Fact]
    public void The_page_of_documents_lists_the_keys_of_the_map_in_its_words_and_no_others()
    {
        var written = File.ReadAllLines(Path.Combine(Root(), "docs", "reference", "keyboard.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| key", StringComparison.Ordinal));

        written.ShouldBe(KeyMap.Lines.Select(line => $"| {line.Keys} | {line.Where} | {line.Does} |"));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "CustomerRelations.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
