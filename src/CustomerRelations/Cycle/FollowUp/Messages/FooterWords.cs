namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>What stands below every message that goes by itself, in the language of the message; English where we have no other.</summary>
/// <param name="Reply">A person reads the answer.</param>
/// <param name="Ring">Before the number.</param>
/// <param name="Stop">Before the stop link of a message that needs consent.</param>
/// <param name="Choose">Before the same link of a message about what they came for.</param>
internal sealed record FooterWords(string Reply, string Ring, string Stop, string Choose)
{
    private static readonly FooterWords English = new(
        "Reply to this message or ring me: I read what you write.", "Reply to this message or ring me on",
        "You get this because you said that we may write to you. Stop it, or choose what you hear from us:", "Choose what else you hear from us:");

    private static readonly Dictionary<string, FooterWords> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = English,
        ["de"] = new(
            "Antworten Sie einfach oder rufen Sie mich an: Ich lese, was Sie schreiben.", "Antworten Sie einfach oder rufen Sie mich an:",
            "Sie bekommen dies, weil Sie gesagt haben, dass wir Ihnen schreiben dürfen. Abbestellen oder auswählen, was Sie von uns hören:", "Auswählen, was Sie sonst von uns hören:"),
        ["fr"] = new(
            "Répondez à ce message ou appelez-moi : je lis ce que vous écrivez.", "Répondez à ce message ou appelez-moi au",
            "Vous recevez ce message parce que vous nous avez permis de vous écrire. L’arrêter, ou choisir ce que vous recevez de nous :", "Choisir ce que vous recevez d’autre de nous :"),
    };

    public static FooterWords In(string language) => Known.GetValueOrDefault(language.Split('-')[0], English);
}
