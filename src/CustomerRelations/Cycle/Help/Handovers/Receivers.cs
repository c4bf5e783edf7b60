using CustomerRelations.Office;

namespace CustomerRelations.Cycle.Help.Handovers;

/// <summary>Who may be handed a matter: the teams of one's own branch, those of the others, then colleagues.</summary>
public sealed class Receivers(OfficeChoices office, Duty duty)
{
    private const string Colleagues = "Colleagues";

    public async Task<IReadOnlyList<Choice>> OfAsync(CancellationToken cancel)
    {
        var me = await duty.MeAsync(cancel);
        var teams = await office.TeamsAsync(cancel);
        var people = await office.ColleaguesAsync(null, cancel);
        return
        [
            .. teams.OrderByDescending(team => team.Group == me.BranchName),
            .. people.Where(person => person.Id != me.Id).Select(person => person with { Group = Colleagues }),
        ];
    }
}
