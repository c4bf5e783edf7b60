using CustomerRelations.Cycle.Receive;
using CustomerRelations.Cycle.Receive.Files;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Receive.Files;

/// <summary>The first page of a customer's file as a form: a new one, or one that is changed.</summary>
public abstract class FilePage : WritingPage
{
    [BindProperty]
    public CustomerForm Input { get; set; } = new();

    public FormChoices Choices { get; protected set; } = null!;

    /// <value>Where the form posts to.</value>
    public abstract string Address { get; }

    /// <value>Where one goes without saving.</value>
    public abstract string Back { get; }

    /// <value>Somebody new is written down.</value>
    public virtual bool IsOpening => false;

    /// <value>The fingerprint the form carries.</value>
    public virtual Guid Version => Guid.Empty;

    /// <value>What was saved meanwhile stands beside what is typed.</value>
    public virtual bool IsCompared => false;

    /// <value>Who may have a file already.</value>
    public IReadOnlyList<LookAlike> Alike { get; protected set; } = [];

    public IReadOnlyList<Choice> Branches => Choices.Branches;

    /// <value>The place of the line that was just added.</value>
    public int? Added { get; private set; }

    /// <summary>Where a button goes that does not save.</summary>
    public string Look(string what) => $"{Address}?handler=Look&{what}{(IsCompared ? "&compare=true" : "")}";

    /// <summary>Adds a line or takes one away; what is typed stays.</summary>
    protected void Rearrange(ContactKind? add, int? remove)
    {
        ModelState.Clear();
        if (remove is { } place)
        {
            Input.Remove(place);
        }

        if (add is { } kind && Enum.IsDefined(kind))
        {
            Input.Add(kind);
            Added = Input.Contacts.Count - 1;
        }
    }
}
