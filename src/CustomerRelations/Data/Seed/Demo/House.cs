using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>A branch of the demo office with its diary and the colleagues who work there.</summary>
internal sealed record House(Branch Branch, BranchDiary Diary, IReadOnlyList<StaffMember> Colleagues)
{
    /// <summary>Mostly the usual colleague, so many times in a hundred; else another one of the branch.</summary>
    public StaffMember Mostly(StaffMember usual, int percent, Dice dice) => dice.Percent(percent) ? usual : dice.Pick(Colleagues);
}
