using CustomerRelations.Entities;
using CustomerRelations.Office;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>What the page of a complaint shows.</summary>
/// <param name="Customer">null when they stayed anonymous.</param>
/// <param name="MatterReference">The matter it stands beside.</param>
/// <param name="Owner">Who looks after it: the owner of the matter.</param>
/// <param name="TouchpointReference">The conversation in which it was heard.</param>
/// <param name="Channel">The words of the channel, or nothing.</param>
/// <param name="Arrived">How they arrived.</param>
/// <param name="Tables">Whose tables it lay on, in order.</param>
/// <param name="StoryTold">How often they had to tell it; once is enough.</param>
/// <param name="Topics">What it may be about; the chosen one is offered still.</param>
/// <param name="Harms">What it may have done; the chosen one is offered still.</param>
/// <param name="Causes">Why it may have happened; the chosen one is offered still.</param>
/// <param name="Next">What comes next.</param>
/// <param name="Now">The moment it was read, UTC.</param>
public sealed record ComplaintView(
    Complaint Complaint,
    Customer? Customer,
    string MatterReference,
    string Owner,
    string? ThankedBy,
    string? TouchpointReference,
    string Channel,
    Feeling? Arrived,
    ComplaintClock Clock,
    IReadOnlyList<string> Tables,
    int StoryTold,
    IReadOnlyList<ComplaintPromise> Promises,
    IReadOnlyList<ComplaintEvent> History,
    IReadOnlyList<Choice> Topics,
    IReadOnlyList<Choice> Harms,
    IReadOnlyList<Choice> Causes,
    NextAct Next,
    DateTime Now)
{
    /// <value>The cause as which it counts today; empty while nobody has found it.</value>
    public Guid? CauseToday { get; init; }

    public bool IsOpen => Complaint.ClosedAt is null;

    /// <value>We said that it is put right, and they have not answered since.</value>
    public DateTime? AwaitsAnswerSince => ComplaintCourse.AwaitsAnswerSince(Complaint);

    /// <value>How they like to be addressed; null when they stayed anonymous.</value>
    public string? Addressed => Customer is null ? null : string.IsNullOrWhiteSpace(Customer.AddressAs) ? Customer.DisplayName : Customer.AddressAs;

    /// <summary>The label of what was chosen, if anything was.</summary>
    public static string? Chosen(IEnumerable<Choice> offered, Guid? id) => offered.FirstOrDefault(choice => choice.Id == id)?.Name;
}
