using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;

namespace CustomerRelations.Cycle.Receive.Lists;

/// <summary>Knows the names of what is changed for many: branches, colleagues, tags. All are at hand.</summary>
public sealed class ManyNames(OfficeChoices choices, LabelBook book)
{
    public Task<IReadOnlyList<Choice>> BranchesAsync(CancellationToken cancel) => choices.BranchesAsync(cancel);

    public Task<IReadOnlyList<Choice>> ColleaguesAsync(CancellationToken cancel) => choices.ColleaguesAsync(null, cancel);

    public async Task<IReadOnlyList<Choice>> TagsAsync(CancellationToken cancel) =>
        (await book.ReadAsync(cancel)).Offered(ListKind.Tag).Select(tag => new Choice(tag.Id, tag.Label)).ToList();

    /// <summary>Whether the branch, colleague or tag is one that may be chosen today.</summary>
    public async Task<bool> IsOfferedAsync(ManyAct act, CancellationToken cancel) =>
        act.ValueId is null
            ? act.Kind == BulkChangeKind.FavouriteColleague
            : (await OfferedAsync(act.Kind, cancel)).Any(choice => choice.Id == act.ValueId)
                || (act.Kind == BulkChangeKind.RemoveTag && (await book.ReadAsync(cancel))[act.ValueId.Value].Length > 0);

    /// <summary>The change in words; also for a colleague who left or a tag that was retired since.</summary>
    public async Task<string> SayAsync(BulkChangeKind kind, Guid? valueId, CancellationToken cancel)
    {
        if (valueId is not { } id)
        {
            return ManyWords.Of(kind, null);
        }

        var name = kind switch
        {
            BulkChangeKind.Branch => (await choices.BranchesAsync(cancel)).FirstOrDefault(choice => choice.Id == id)?.Name,
            BulkChangeKind.FavouriteColleague => (await choices.ColleaguesAsync(id, cancel)).FirstOrDefault(choice => choice.Id == id)?.Name,
            _ => (await book.ReadAsync(cancel))[id],
        };
        return ManyWords.Of(kind, string.IsNullOrEmpty(name) ? "something that is no more" : name);
    }

    private Task<IReadOnlyList<Choice>> OfferedAsync(BulkChangeKind kind, CancellationToken cancel) => kind switch
    {
        BulkChangeKind.Branch => BranchesAsync(cancel),
        BulkChangeKind.FavouriteColleague => ColleaguesAsync(cancel),
        _ => TagsAsync(cancel),
    };
}
