using CustomerRelations.Entities;

namespace CustomerRelations.Office.Letters;

/// <summary>A template of letters as the admin sees it.</summary>
public sealed record TemplateCard(LetterTemplate Row)
{
    public string KindName => NameOf(Row.Kind);

    /// <summary>What a kind of letter is called.</summary>
    public static string NameOf(LetterKind kind) => kind switch
    {
        LetterKind.ThankYou => "Thank-you",
        LetterKind.Update => "Where it stands",
        LetterKind.Final => "Final answer",
        LetterKind.WhatChanged => "What changed",
        LetterKind.Greeting => "Message: a day to remember",
        LetterKind.Welcome => "Message: welcome",
        LetterKind.Missing => "Message: not seen for a while",
        LetterKind.Question => "Message: the one question",
        LetterKind.Referral => "Message: thanks for sending somebody",
        LetterKind.Promise => "Message: news of a promise",
        _ => "Message: anything else",
    };

    /// <summary>What goes out by e-mail, beside the letters about complaints.</summary>
    public static bool IsMessage(LetterKind kind) => kind >= LetterKind.Greeting;

    /// <summary>The form as it is filled when nobody has typed yet.</summary>
    public TemplateForm AsForm() => new()
    {
        Kind = Row.Kind, Language = Row.Language, Name = Row.Name, Subject = Row.Subject, Body = Row.Body, BodyUpset = Row.BodyUpset, Version = Row.Version,
    };

    /// <summary>What the form says otherwise than what is saved now.</summary>
    public IReadOnlyList<Difference> DifferencesFrom(TemplateForm yours) => Difference.Among(
        new Difference("Name", Row.Name, yours.Name ?? ""),
        new Difference("Language", Row.Language, yours.Language ?? ""),
        new Difference("Subject", Row.Subject, yours.Subject ?? ""),
        new Difference("Text", Plain(Row.Body), Plain(yours.Body)),
        new Difference("For somebody upset", Plain(Row.BodyUpset), Plain(yours.BodyUpset)));

    // A browser ends its lines as letters did.
    private static string Plain(string? text) => (text ?? "").ReplaceLineEndings("\n");
}
