using System.Globalization;
using System.Text.RegularExpressions;

namespace CustomerRelations.Web.Access;

/// <summary>The words somebody posted, kept for as long as the request lasts, so that a page that refuses can show them again.</summary>
/// <remarks>Secrets, keys, ticks and choices are left out, by field and never by what stands in it: what is kept is what somebody would have to write again.</remarks>
public static partial class KeptWords
{
    private static readonly HashSet<string> NotWritten = new(StringComparer.OrdinalIgnoreCase)
    {
        // Secrets and keys.
        "Password", "Current", "New", "Token", "Version", "Customer", "Channel", "Added",

        // Ticks, scales and choices.
        "Anonymous", "FactsReadBack", "FeelingConfirmed", "AsISeeIt", "Keep", "Arrived", "Left", "Solved", "Role", "Theme",

        // Where a matter goes, what the customer knows of it, and whether they may be rung.
        "HandOverTo", "HandOverTold", "To", "Told", "StoryRepeated", "IsNew", "May",

        // Complaints, remedies and limits.
        "IsComplaint", "Severity", "ToldOthers", "Verdict", "Feeling", "Kinds", "NoLimit",
        "AsRole", "AskFirst",

        // What a thank-you is for, and who sees it.
        "Touchpoint", "Complaint", "Audience", "TheirWords",

        // Who sees a kept list.
        "IsShared", "View",

        // The rule's sentence, and the follow-up a conversation settles.
        "LeftAtMost", "Assignee", "On", "Task",
        "Trigger", "ManyDays", "Times", "OnlyIf", "TemplateId", "TagId", "NamedId", "Wait", "WaitUnit", "AtHour",
        "QuietFrom", "QuietUntil", "RestDays", "SurveyRestDays", "CatchUpDays", "Cap", "LeapDayOnFirstOfMarch",

        // What a file is about, its lines, the best of them, and its tags.
        "Kind", "Contacts", "Preferred", "Tags",

        // What a fact is, the conversation it comes from, and what two customers are to each other.
        "Source", "Day", "Month", "Year", "Bond",

        // The matter a conversation goes on with, and whether what was told came so.
        "Matter",
        // Who is expected or here, and who receives them.
        "HasCome", "With",
        // What stands under "More" of the desk, its other promises, and what came of a suggestion.
        "Direction", "OnBehalfOf", "Visit", "AsTold", "Category", "HandOverRepeated", "WrongDoorFrom", "WrongDoorTo", "FeelingWord", "FeelingCause", "FeelingSaid",
        "MorePromises", "Suggests", "NextWaved", "Outcome",

        // The conversation that was put aside.
        "Stub", "StubVersion",
        // Whether they were reached, how a complaint ends, whether we see it as they do, and by which clocks.
        "NotReached", "NotKnown", "Finding", "AsOffice", "ThankWithin", "TellEvery", "FinalWithin", "FinalInWorkingDays",

        // Which page of the guide it is, and which keys one does without.
        "Stage", "WithoutLetterKeys",
        // Where a cause lies, what a change did, and which change a complaint joins.
        "CauseFamily", "Effect", "Action",
        // How an imported file is taken.
        "Duplicates", "Fields", "Trial", "Holds",
        // Which promises are passed on.
        "Everything",
        // Whether somebody outside wants to be reached.
        "MayComeBack",
        // What somebody agreed to hear from us.
        "MayWrite", "Consent", "Agrees", "Hears", "Number",
    };

    public static void Keep(HttpContext context, IFormCollection form) => context.Items[typeof(KeptWords)] = form;

    /// <summary>A form was read in this request.</summary>
    public static bool WerePosted(HttpContext context) => context.Items.ContainsKey(typeof(KeptWords));

    /// <summary>The form itself, with everything in it.</summary>
    public static IFormCollection? FormOf(HttpContext context) => context.Items[typeof(KeptWords)] as IFormCollection;

    /// <returns>What was written, with the name of its field in words.</returns>
    public static IReadOnlyList<(string Field, string Words)> Of(HttpContext context) =>
        context.Items[typeof(KeptWords)] is not IFormCollection form ? [] : form
            .Where(field => field.Key.StartsWith("Input.", StringComparison.Ordinal))
            .Select(field => (Name: field.Key["Input.".Length..], Words: field.Value.ToString()))
            .Where(field => IsWords(field.Name) && !string.IsNullOrWhiteSpace(field.Words))
            .Select(field => (Spoken(field.Name), field.Words))
            .ToList();

    /// <summary>The field holds what somebody wrote, and not what they chose or were given.</summary>
    public static bool IsWords(string name) => name.Length > 0 && !NotWritten.Contains(name[(name.LastIndexOf('.') + 1)..]) && !name.EndsWith("Id", StringComparison.Ordinal);

    // "ToldToExpect" is "Told to expect", "Hours[0]" is "Hours 1", "Contacts[0].Value" is "Contacts 1 value".
    private static string Spoken(string name)
    {
        var counted = Index().Replace(name, place => $" {int.Parse(place.Groups[1].ValueSpan, CultureInfo.InvariantCulture) + 1}");
        var words = InnerCapital().Replace(counted.Replace(".", "", StringComparison.Ordinal), " $0").ToLowerInvariant();
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex InnerCapital();

    [GeneratedRegex(@"\[([0-9]{1,4})\]", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Index();
}
