using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using CustomerRelations.Results;
using FluentValidation;
using FluentValidation.Results;

namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>Offers a remedy for a complaint: promised at once within one's limit, above it after somebody with more room said yes.</summary>
public sealed class RemedyDesk(Work work, RemedySheet sheet, RemedyLedger ledger, LabelBook labels, DueDates dates, IValidator<NewRemedy> rules)
{
    // Where on the complaint's page the answer is found, and by which a form that is posted twice is answered alike.
    private const string Asked = "#waits";
    private const string AskedForMonth = "#waits-month";
    private const string AskedFirst = "#waits-asked";

    /// <param name="form">The posted form.</param>
    /// <param name="reference">The complaint's.</param>
    /// <param name="input">What was typed.</param>
    /// <param name="cancel">Stops waiting.</param>
    /// <returns>Done; Invalid; NotFound; Conflict when the complaint is closed; what the write path answers.</returns>
    public async Task<Result<OfferedRemedy>> OfferAsync(Submission form, string? reference, NewRemedy input, CancellationToken cancel)
    {
        if (await sheet.FindAsync(reference, cancel) is not { } complaint)
        {
            return Result.NotFound("We have no complaint under that reference.");
        }

        var words = await labels.ReadAsync(cancel);
        var problems = await rules.ValidateAsync(input, cancel);
        var kinds = (input.Kinds ?? []).Distinct().Select(id => words.Find(ListKind.RemedyKind, id)).ToList();
        if (kinds.Contains(null))
        {
            problems.Errors.Add(new ValidationFailure(nameof(NewRemedy.Kinds), "One of these is no longer offered. Choose again."));
        }

        var cost = CostOf(input, complaint, problems);
        var due = await DueOfAsync(input, complaint, problems, cancel);
        MustSayWhy(input, cost, problems);
        if (problems.Errors.Count > 0 || due is not { } dueAt)
        {
            return Result.Invalid(problems);
        }

        var terms = new RemedyTerms(WordsOf(input, kinds), new Money(cost, complaint.Used.Currency), dueAt)
        {
            Why = input.WhyInWords(), Rule = string.IsNullOrWhiteSpace(input.RuleBent) ? null : input.RuleBent.Trim(), AskFirst = input.AskFirst,
        };
        var result = await work.RunAsync(form, token => OfferAsync(complaint, [.. kinds.Select(kind => kind!)], terms, token), cancel);
        return result.Then(path => new OfferedRemedy(path.Split('#')[0], SentenceFor(path, complaint)));
    }

    private static void MustSayWhy(NewRemedy input, long cost, ValidationResult problems)
    {
        if (input.Reasons?.Except(GoodReasons.All).Any() == true)
        {
            problems.Errors.Add(new ValidationFailure(nameof(NewRemedy.Why), "One of these reasons is no longer offered. Choose again."));
        }
        else if ((cost > 0 || !string.IsNullOrWhiteSpace(input.RuleBent)) && input.WhyInWords() is null)
        {
            problems.Errors.Add(new ValidationFailure(nameof(NewRemedy.Why), "Say why in a word or two. It is how we learn which rules do not fit."));
        }
    }

    private static string WordsOf(NewRemedy input, IEnumerable<ListItem?> kinds) => string.IsNullOrWhiteSpace(input.WhatWeDo)
        ? Lengths.Cut(string.Join(", ", kinds.Select(kind => kind!.Label)), Lengths.Sentences)
        : input.WhatWeDo.Trim();

    private static long CostOf(NewRemedy input, RemedyCase complaint, ValidationResult problems)
    {
        if (string.IsNullOrWhiteSpace(input.Cost))
        {
            return 0;
        }

        if (!SpokenMoney.TryRead(input.Cost, complaint.Used.Currency, out var cost, out var problem))
        {
            problems.Errors.Add(new ValidationFailure(nameof(NewRemedy.Cost), problem));
        }

        return cost.Minor;
    }

    private async Task<DateTime?> DueOfAsync(NewRemedy input, RemedyCase complaint, ValidationResult problems, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(input.DoneBy))
        {
            return null;
        }

        var (due, problem) = await dates.ReadAsync(input.DoneBy, complaint.BranchId, cancel);
        if (due is null)
        {
            problems.Errors.Add(new ValidationFailure(nameof(NewRemedy.DoneBy), problem));
        }

        return due;
    }

    private async Task<Result<string>> OfferAsync(RemedyCase about, IReadOnlyList<ListItem> kinds, RemedyTerms terms, CancellationToken cancel)
    {
        if (await ledger.OpenAsync(about.ComplaintId, cancel) is not { } open)
        {
            return Result.NotFound("We have no complaint under that reference.");
        }

        if (open.Complaint.ClosedAt is not null)
        {
            return Result.Conflict("This complaint is closed. Open it again before you offer more.");
        }

        return Result.Done($"/complaints/{about.Reference}" + await ledger.OfferAsync(open, kinds, terms, cancel) switch
        {
            OfferEnd.AboveLimit => Asked,
            OfferEnd.AboveMonth => AskedForMonth,
            OfferEnd.AskedFirst => AskedFirst,
            _ => "",
        });
    }

    private static string SentenceFor(string path, RemedyCase complaint) => path[path.LastIndexOf('/')..] switch
    {
        var end when end.EndsWith(AskedForMonth, StringComparison.Ordinal) => $"Above what is left of your month: {complaint.Decider} decides. Nothing is promised yet.",
        var end when end.EndsWith(AskedFirst, StringComparison.Ordinal) => $"{char.ToUpperInvariant(complaint.Decider[0])}{complaint.Decider[1..]} is asked. Nothing is promised yet.",
        var end when !end.EndsWith(Asked, StringComparison.Ordinal) => "Promised. It stands among the promises.",
        _ when complaint.Mine.Words is { } limit => $"Above your limit of {limit}: {complaint.Decider} decides. Nothing is promised yet.",
        _ => "Somebody with more room decides. Nothing is promised yet.",
    };
}
