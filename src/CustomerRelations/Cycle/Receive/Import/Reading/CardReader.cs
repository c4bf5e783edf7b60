namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>The cards of a file of vCards, whatever version; a card that does not end, or does not begin, is a card all the same.</summary>
internal sealed class CardReader(FileLines lines, Spelling spelling)
{
    private Card? card;

    public IEnumerable<ImportedContact> Read()
    {
        foreach (var (property, problem) in new CardLines(lines, spelling).Read())
        {
            if (property.Name == "BEGIN" && IsCard(property))
            {
                if (Begin(property) is { } unended)
                {
                    yield return unended;
                }
            }
            else if (property.Name == "END" && IsCard(property))
            {
                if (End() is { } contact)
                {
                    yield return contact;
                }
            }
            else
            {
                card ??= new Card(property.Line, "It does not begin as a card does (BEGIN:VCARD is missing).");
                card.Add(property, problem);
            }
        }

        if (card is not null)
        {
            yield return card.Contact("It does not end as a card does (END:VCARD is missing).");
        }
    }

    private static bool IsCard(CardProperty property) => property.Value.Trim().StartsWith("VCARD", StringComparison.OrdinalIgnoreCase);

    private ImportedContact? Begin(CardProperty property)
    {
        if (card?.AwaitsAgent == true)
        {
            card.BeginAgent();
            return null;
        }

        var unended = card?.Contact("It does not end as a card does (END:VCARD is missing).");
        card = new Card(property.Line, null);
        return unended;
    }

    private ImportedContact? End()
    {
        if (card is null || card.EndsAgent())
        {
            return null;
        }

        var contact = card.Contact(null);
        card = null;
        return contact;
    }
}
