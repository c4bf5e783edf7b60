using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>One complaint: thanked, understood, put right, judged. Each form goes to the page of its verb.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class ComplaintModel(ComplaintFolder folder, Duty duty) : ComplaintCard(folder, duty)
{
    public ComplaintForm<ThankYou> Thanks => Form(ComplaintForms.Thanks(View, Me), NextAct.Thank);

    public ComplaintForm<Understanding> Understanding => Form(ComplaintForms.Understanding(View), NextAct.Understand);

    public ComplaintForm<FoundCause> Cause => Form(ComplaintForms.Cause(View));

    public ComplaintForm<ThoughtSolved> Thought => Form(ComplaintForms.Thought(View), NextAct.Think);

    public ComplaintForm<CustomerVerdict> Verdict => Form(ComplaintForms.Verdict(View), NextAct.Ask);

    public ComplaintForm<NewTelling> Telling => Form(ComplaintForms.Telling(View));

    public ComplaintForm<Closing> Closing => Form(ComplaintForms.Closing(View));

    public ComplaintForm<NewFinding> Finding => Form(ComplaintForms.Finding(View));

    public ComplaintForm<OpenAgain> Again => Form(ComplaintForms.Again(View));

    /// <value>Their words; of a long story its beginning.</value>
    public string Title => ComplaintWords.Title(View.Complaint.Words);

    /// <value>What is known of it, in a word or two each.</value>
    public IEnumerable<string> Facts => new[]
    {
        ComplaintView.Chosen(View.Topics, View.Complaint.TopicId), ComplaintView.Chosen(View.Harms, View.Complaint.HarmId),
        View.Complaint.Severity == ComplaintSeverity.Small ? null : ComplaintWords.Of(View.Complaint.Severity), View.Complaint.ToldOthers ? "Told others" : null,
        View.Complaint.Product, View.Complaint.Place, View.Complaint.LeftUs is { Length: > 0 } ? "Left us" : null,
    }.OfType<string>();

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel) => await LoadAsync(reference, cancel) ? Page() : NotFound();

    private ComplaintForm<TInput> Form<TInput>(TInput input, NextAct? act = null) => new(View, They, input, View.Complaint.Version, Alone: false, View.Next == act);
}
