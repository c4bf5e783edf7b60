using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Shape;

/// <summary>The rules of the house, held against the repository itself. Each has a twin elsewhere that feeds it a bad example.</summary>
public sealed class HouseTests
{
    [Fact]
    public void Everybody_uses_only_whom_they_may() => ShouldHold(Arrows.Check(Repository.Files));

    [Fact]
    public void Nothing_is_too_long() => ShouldHold(Sizes.Check(Repository.Files));

    [Fact]
    public void Types_are_named_and_placed_as_agreed() => ShouldHold(Types.Check(Repository.Files));

    [Fact]
    public void Pages_hold_nothing_inline() => ShouldHold(Markup.Check(Repository.Files));

    [Fact]
    public void Folders_are_named_for_what_they_are() => ShouldHold(Folders.Check(Repository.Folders));

    [Fact]
    public void The_cycle_has_its_six_stages_in_order() => ShouldHold(Folders.Stages(Enum.GetNames<CycleStage>()));

    [Fact]
    public void Migrations_have_the_same_names_everywhere() => ShouldHold(MigrationNames.Check(Repository.Files));

    [Fact]
    public void Every_entity_has_a_key_made_in_code() => ShouldHold(Keys.Check(EntityKeys()));

    [Fact]
    public void Every_class_of_tests_says_what_should_be() => ShouldHold(Assertions.Check(Repository.Files));

    [Fact]
    public void Every_test_that_is_promised_is_there() =>
        ShouldHold(Promises.Check("docs/trust.md", File.ReadAllText(Path.Combine(Repository.Root, "docs", "trust.md")), Repository.Files));

    [Fact]
    public void Exceptions_are_needed_and_have_a_reason()
    {
        KnownExceptions.NotNeeded(AllProblems().ToList()).ShouldBeEmpty();
        KnownExceptions.WithoutReason().ShouldBeEmpty();
    }

    [Fact]
    public void The_whole_repository_is_read()
    {
        Repository.Files.Count(file => file.IsIn("src/CustomerRelations/Entities")).ShouldBeGreaterThan(40);
        Repository.Files.ShouldContain(file => file.Path == "tests/CustomerRelations.Tests/Shape/HouseTests.cs");
        Repository.Folders.ShouldContain("src/CustomerRelations/Entities");
    }

    private static IEnumerable<Problem> AllProblems() =>
        Arrows.Check(Repository.Files)
            .Concat(Sizes.Check(Repository.Files)).Concat(Types.Check(Repository.Files)).Concat(Markup.Check(Repository.Files))
            .Concat(Folders.Check(Repository.Folders)).Concat(MigrationNames.Check(Repository.Files)).Concat(Keys.Check(EntityKeys()))
            .Concat(Assertions.Check(Repository.Files));

    private static IEnumerable<(string Entity, IReadOnlyList<Type> Key)> EntityKeys()
    {
        using var db = TSql.Open();
        return db.Model.GetEntityTypes().Where(entity => !entity.IsOwned())
            .Select(entity => (entity.ClrType.Name, (IReadOnlyList<Type>)entity.FindPrimaryKey()!.Properties.Select(property => property.ClrType).ToList()))
            .ToList();
    }

    private static void ShouldHold(IEnumerable<Problem> problems) => KnownExceptions.Without(problems).ShouldBeEmpty();
}
