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

    [Fact]
    public void Every_key_of_a_single_letter_or_sign_can_be_switched_off_and_no_other()
    {
        KeyMap.Lines.Where(line => line.IsLetter).Select(line => line.Keys).ShouldBe(["?", "N", "P", "K", "A", "L"]);
        KeyMap.Lines.Where(line => line.Keys is "Alt Shift G" or "Alt Shift L" or "Ctrl Shift Enter").Count(line => !line.IsLetter).ShouldBe(3);
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
