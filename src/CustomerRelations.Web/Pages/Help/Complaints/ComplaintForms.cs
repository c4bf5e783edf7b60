using CustomerRelations.Cycle.Help.Complaints;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>The forms about a complaint as they are filled when nobody has typed yet.</summary>
internal static class ComplaintForms
{
    public static ThankYou Thanks(ComplaintView view, string me) =>
        new() { ThankWords = ThankYou.Suggest(view.Addressed, view.Owner, me), Version = view.Complaint.Version };

    public static Understanding Understanding(ComplaintView view) => new()
    {
        Wanted = view.Complaint.Wanted, TopicId = view.Complaint.TopicId, HarmId = view.Complaint.HarmId,
        Severity = view.Complaint.Severity, ToldOthers = view.Complaint.ToldOthers, Version = view.Complaint.Version,
        Product = view.Complaint.Product, Place = view.Complaint.Place, FirstReaction = view.Complaint.FirstReaction, LeftUs = view.Complaint.LeftUs,
    };

    public static NewTelling Telling(ComplaintView view) => new() { Version = view.Complaint.Version };

    public static Closing Closing(ComplaintView view) => new() { NotKnown = view.MayBeNotKnown, Version = view.Complaint.Version };

    public static NewFinding Finding(ComplaintView view) => new() { Finding = view.Complaint.Finding, Lesson = view.Complaint.Lesson, Version = view.Complaint.Version };

    public static FoundCause Cause(ComplaintView view) => new()
    {
        RootCauseId = view.CauseToday, CauseFamily = view.Complaint.CauseFamily, Whys = view.Complaint.Whys, Version = view.Complaint.Version,
    };

    public static ThoughtSolved Thought(ComplaintView view) => new() { Version = view.Complaint.Version };

    public static CustomerVerdict Verdict(ComplaintView view) => new() { Version = view.Complaint.Version };

    public static OpenAgain Again(ComplaintView view) => new() { Version = view.Complaint.Version };
}
