using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using CustomerRelations.Results;

namespace CustomerRelations.Culture.Recognition;

/// <summary>Hands out the form for a thank-you.</summary>
public sealed class ThankYouCards(CrmDbContext db, OfficeChoices choices, LabelBook labels, Duty duty)
{
    /// <param name="touchpoint">The reference of the conversation it is for, if it is for one.</param>
    /// <param name="complaint">The reference of the complaint it is for, if it is for one.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>NotFound when what it is for is not there.</returns>
    public async Task<Result<BlankKudos>> BlankAsync(string? touchpoint, string? complaint, CancellationToken cancel)
    {
        var me = await duty.MeAsync(cancel);
        var colleagues = (await choices.ColleaguesAsync(null, cancel)).Where(colleague => colleague.Id != me.Id).ToList();
        var values = (await labels.ReadAsync(cancel)).Offered(ListKind.KudosValue);
        return (await Moments.FindAsync(db, touchpoint, complaint, cancel))
            .Then(about => new BlankKudos(colleagues, values, about, colleagues.Find(colleague => colleague.Id == about?.ColleagueId)?.Id));
    }

    /// <summary>What a colleague is called, to say that they will see it.</summary>
    public async Task<string> NameAsync(Guid? colleague, CancellationToken cancel) =>
        (await choices.ColleaguesAsync(null, cancel)).FirstOrDefault(one => one.Id == colleague)?.Name ?? "They";
}
