namespace CustomerRelations.Entities;

/// <summary>What somebody tells us from outside, without an account.</summary>
public enum FeedbackKind
{
    Complaint = 1,
    Suggestion = 2,
    Thanks = 3,
}
