using CustomerRelations.Cycle.Receive.Outside;
using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display;

/// <summary>How it stands with what somebody told us, said to them.</summary>
internal static class FeedbackWords
{
    public static string Standing(FeedbackView view)
    {
        var who = view.Owner.Length > 0 ? view.Owner : "One of us";
        return view.Kind switch
        {
            FeedbackKind.Suggestion => view.Answer is null ? "Somebody reads it and says here what comes of it." : "Our answer is below.",
            FeedbackKind.Thanks => "Thank you. We pass it on.",
            _ => view.Step switch
            {
                ComplaintStep.Received => $"{who} looks after it.",
                ComplaintStep.Asked => "We think it is put right. What do you say?",
                ComplaintStep.MoreToDo => $"You said that there is more to do. {who} is on it.",
                ComplaintStep.Closed or ComplaintStep.Learned => "It is closed.",
                _ => $"{who} looks after it and is putting it right.",
            },
        };
    }
}
