namespace CustomerRelations.Cycle.BeReady;

/// <summary>What came of a remedy of mine that was above my limit: somebody asks me, or said yes or no.</summary>
/// <param name="Remedy">Its key.</param>
/// <param name="Complaint">The complaint's reference.</param>
/// <param name="Words">What was offered.</param>
/// <param name="Question">What I am asked; nothing when it was decided.</param>
/// <param name="Said">true for a yes, false for a no; nothing while I am asked.</param>
/// <param name="By">Who asks or decided.</param>
/// <param name="Why">Why not.</param>
/// <param name="At">UTC.</param>
public sealed record RemedyNews(Guid Remedy, string Complaint, string Words, string? Question, bool? Said, string By, string? Why, DateTime At);
