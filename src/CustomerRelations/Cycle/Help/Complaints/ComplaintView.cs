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
    /// <value>What they were told and how often somebody tried to, the newest first.</value>
    public IReadOnlyList<TellingLine> Tellings { get; init; } = [];

    /// <value>How they may be told.</value>
    public IReadOnlyList<Choice> Channels { get; init; } = [];

    /// <value>On so many different days somebody tried to reach them since it was last opened.</value>
    public int DaysTried { get; init; }

    /// <value>Who closed it though they did not say yes.</value>
    public string? ClosedBy { get; init; }

    /// <value>Enough tries on different days, and no answer: it may be closed as "not known".</value>
    public bool MayBeNotKnown => Complaint is { ClosedAt: null, Verdict: null } && DaysTried >= Complaint.TriesBeforeNotKnown;

    /// <value>They were asked and did not say yes: it may be closed with a reason they know.</value>
    public bool MayCloseAsJudged => Complaint is { ClosedAt: null, Verdict: Solved.Partly or Solved.NotYet };

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
