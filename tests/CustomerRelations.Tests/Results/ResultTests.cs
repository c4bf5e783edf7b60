using CustomerRelations.Results;

namespace CustomerRelations.Tests.Results;

public sealed class ResultTests
{
    [Fact]
    public void What_is_done_has_a_value_and_no_sentence()
    {
        var result = Result.Done("/desk");
        result.IsDone.ShouldBeTrue();
        result.Value.ShouldBe("/desk");
        result.Sentence.ShouldBeEmpty();
    }

    [Fact]
    public void What_was_not_done_has_no_value()
    {
        Result<string> result = Result.NotFound("There is no such customer.");
        result.IsDone.ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => result.Value);
    }

    [Fact]
    public void A_failure_keeps_all_it_says_whatever_was_asked_for()
    {
        var earlier = new Earlier(new DateTime(2026, 3, 2, 10, 0, 0, DateTimeKind.Utc), "/desk");
        Result<int> conflict = Result.Conflict("Saved before.", earlier);
        (conflict.Kind, conflict.Sentence, conflict.Earlier).ShouldBe((ResultKind.Conflict, "Saved before.", earlier));
        Result invalid = Result.Invalid("Goal", "Say what they want.");
        invalid.Problems.Errors.Single().PropertyName.ShouldBe("Goal");
        invalid.Problems.Errors.Single().ErrorMessage.ShouldBe("Say what they want.");
    }
}
