using CustomerRelations.Cycle.Receive;
using CustomerRelations.Office;

namespace CustomerRelations.Cycle.Desk;

/// <summary>Looks for whoever stands at the desk among those who have a file.</summary>
public sealed class DeskSearch(Finder finder, LookAlikes lookAlikes, Duty duty)
{
    /// <summary>Looks for the name, number or e-mail that was typed; for nobody when a file is open or they stay anonymous.</summary>
    /// <param name="typed">What stands in the form.</param>
    /// <param name="everybody">Also whoever has no more in common than what was typed.</param>
    /// <param name="cancel">Stops looking.</param>
    public async Task<DeskFindings> LookAsync(NewTouchpoint typed, bool everybody, CancellationToken cancel)
    {
        if (!typed.OpensFile || (string.IsNullOrWhiteSpace(typed.Who) && string.IsNullOrWhiteSpace(typed.Contact)))
        {
            return DeskFindings.None;
        }

        var me = await duty.MeAsync(cancel);
        var alike = await lookAlikes.OfAsync(typed.Who, typed.Contact, me.BranchId, cancel);
        if (!everybody)
        {
            return new DeskFindings(alike, false);
        }

        var found = await finder.FindAsync(typed.Who, cancel);
        var others = found.People.ExceptBy(alike.Select(one => one.Person.Id), person => person.Id).Select(person => new LookAlike(person, null, false));
        return new DeskFindings(alike.Concat(others).Take(Finder.Most).ToList(), true);
    }

    /// <summary>Who rings from a number, as a telephone system shows it.</summary>
    /// <param name="number">In any spelling; what is no number is nobody's.</param>
    /// <param name="cancel">Stops looking.</param>
    public async Task<Caller> CallerAsync(string number, CancellationToken cancel)
    {
        if (CallerNumber.Read(number, await duty.DialPlanAsync(cancel)) is not { } contact)
        {
            return Caller.Unknown;
        }

        var same = await lookAlikes.WithAsync(contact, cancel);
        return new Caller(contact.Value, same is [var one] ? one : null, same.Count);
    }
}
