using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Office;
using CustomerRelations.Web.Display;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>A page about one complaint.</summary>
public abstract class ComplaintCard(ComplaintFolder folder, Duty duty) : WritingPage
{
    public ComplaintView View { get; private set; } = null!;

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    /// <value>How the customer is spoken of.</value>
    public Pronoun They => Pronoun.For(View.Customer?.Pronoun);

    /// <value>The name of whoever is signed in.</value>
    protected string Me { get; private set; } = "";

    /// <returns>false when there is no such complaint.</returns>
    protected async Task<bool> LoadAsync(string reference, CancellationToken cancel)
    {
        var opened = await folder.OpenAsync(reference, cancel);
        if (!opened.IsDone)
        {
            return false;
        }

        var me = await duty.MeAsync(cancel);
        (View, Zone, Me) = (opened.Value, me.Zone, me.Name);
        return true;
    }
}
