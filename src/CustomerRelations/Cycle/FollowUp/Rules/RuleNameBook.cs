using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>Looks up what the sentences mention, all of them at once.</summary>
public sealed class RuleNameBook(CrmDbContext db)
{
    public async Task<RuleNames> ReadAsync(IEnumerable<RuleSentence> sentences, CancellationToken cancel)
    {
        var ids = sentences.SelectMany(Mentioned).Distinct().ToList();
        if (ids.Count == 0)
        {
            return RuleNames.None;
        }

        var found = await db.ListItems.AsNoTracking().Where(item => ids.Contains(item.Id)).Select(item => new { item.Id, Name = item.Label })
            .Concat(db.Branches.Where(branch => ids.Contains(branch.Id)).Select(branch => new { branch.Id, branch.Name }))
            .Concat(db.Staff.Where(staff => ids.Contains(staff.Id)).Select(staff => new { staff.Id, Name = staff.DisplayName }))
            .Concat(db.LetterTemplates.Where(template => ids.Contains(template.Id)).Select(template => new { template.Id, template.Name }))
            .ToListAsync(cancel);
        return new RuleNames(found.DistinctBy(one => one.Id).ToDictionary(one => one.Id, one => one.Name));
    }

    private static IEnumerable<Guid> Mentioned(RuleSentence sentence) =>
        new[] { sentence.NamedId, sentence.TemplateId, sentence.TagId }.OfType<Guid>().Concat(
            RuleConditions.Read(sentence.Conditions).SelectMany(group => group)
                .Select(condition => Guid.TryParse(condition.Value, out var id) ? id : (Guid?)null).OfType<Guid>());
}
