using System.Collections.Frozen;
using System.Text;
using CustomerRelations.Search;

namespace CustomerRelations.Cycle.Understand;

/// <summary>Takes what somebody wants apart into the words that say what it is about; those that everybody uses are left out.</summary>
public static class GoalWords
{
    /// <value>So much of a text is looked at, in letters.</value>
    public const int LookedAt = 400;

    private const int Most = 60;
    private const int Shortest = 3;

    private static readonly FrozenSet<string> Everybodys = """
        about after again all also always and another any are around ask asked asking away back because been before being best better between both bring brought but buy
        call came can cannot cant come comes coming could day days did didnt does doesnt doing done dont down each early else even ever every everything
        far find first for found friday from gave get gets getting give given gives goes going gone good got had has hasnt have havent having hear heard hello help her here hers him his home hour hours how
        into isnt its ive just keep kept know last late later least leave left less let like little long look looked looking made make many may maybe mean means might mind minute minutes monday month months more morning most much must
        name need needed needs never new next nobody none not nothing now off often okay old once one ones only other our out over own
        people per perhaps please promised put quite rather ready really right rang ring said same saturday saw say says see seen shall she should show since some somebody someone something soon still such sunday sure
        take taken takes tell than thank thanks that thats the their them then there these they thing things think this those though thought three thursday till time times today told tomorrow too took tried try tuesday twice two
        under until use used very wait waited waiting want wanted wants was wasnt way wednesday week weeks well went were what when where which while who whole whom why will with without wont work working works would wouldnt wrong
        year years yes yesterday yet you your yours youre
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static IReadOnlyList<GoalWord> Of(string? text)
    {
        var words = (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(Most).ToList();
        return words
            .SelectMany((word, at) => Keys.Words(word).SelectMany(Parts).Select(part => (Word: word, part.Folded, part.IsWhole, IsLast: at == words.Count - 1)))
            .Where(word => (word.Folded.Length >= Shortest || !word.IsWhole) && !Everybodys.Contains(word.Folded))
            .Select(word => new GoalWord(word.IsWhole ? Bare(word.Word) : word.Folded, word.Folded, word.IsLast && word.IsWhole))
            .DistinctBy(word => word.Folded, StringComparer.Ordinal).ToList();
    }

    // Where no spaces are written, two signs side by side say as much as a word.
    private static IEnumerable<(string Folded, bool IsWhole)> Parts(string word)
    {
        var runes = word.EnumerateRunes().ToList();
        return runes.Count < 2 || !runes.All(IsWithoutSpaces)
            ? [(word, true)]
            : runes.Zip(runes.Skip(1), (one, next) => (one.ToString() + next, false));
    }

    private static string Bare(string word) => word.Trim([.. word.Where(sign => !char.IsLetterOrDigit(sign) && !char.IsSurrogate(sign))]).ToLowerInvariant();

    // Thai to Khmer, kana, Han.
    private static bool IsWithoutSpaces(Rune rune) =>
        rune.Value is (>= 0x0E00 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF);
}
