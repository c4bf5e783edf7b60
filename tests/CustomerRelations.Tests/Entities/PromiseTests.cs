using CustomerRelations.Entities;

namespace CustomerRelations.Tests.Entities;

public sealed class PromiseTests
{
    private static readonly DateTime Thursday = Given.Monday.AddDays(3);

    [Fact]
    public void A_promise_needs_words() => Should.Throw<ArgumentException>(() => Promise.Make(Given.NewMatter(), "", Given.Amara, Given.Monday, Thursday));

    [Fact]
    public void A_promise_is_not_due_before_it_is_made() =>
        Should.Throw<ArgumentException>(() => Promise.Make(Given.NewMatter(), "Call back", Given.Amara, Given.Monday, Given.Monday.AddTicks(-1)));

    [Fact]
    public void Who_makes_a_promise_owns_it_and_it_belongs_to_the_customer_of_its_matter()
    {
        var customer = Guid.CreateVersion7();
        var promise = Promise.Make(Given.NewMatter(customer), "Call back", Given.Amara, Given.Monday, Thursday);
        promise.OwnerId.ShouldBe(Given.Amara);
        promise.CustomerId.ShouldBe(customer);
    }

    [Fact]
    public void A_promise_is_open_until_the_moment_it_is_due_and_late_after_it()
    {
        var promise = Make();
        promise.StateAt(Thursday).ShouldBe(PromiseState.Open);
        promise.StateAt(Thursday.AddTicks(1)).ShouldBe(PromiseState.Late);
    }

    [Fact]
    public void A_promise_that_hangs_on_a_condition_is_never_late()
    {
        var promise = Promise.Make(Given.NewMatter(), "Call", Given.Amara, Given.Monday, null, "When it is in stock");
        promise.StateAt(Thursday.AddYears(1)).ShouldBe(PromiseState.Open);
        promise.Keep(Thursday.AddYears(1));
        promise.StateAt(Thursday.AddYears(1)).ShouldBe(PromiseState.Kept);
    }

    [Fact]
    public void Kept_in_time_is_kept_and_after_it_is_kept_late()
    {
        var (inTime, late) = (Make(), Make());
        inTime.Keep(Thursday);
        late.Keep(Thursday.AddMinutes(1));
        inTime.StateAt(Thursday.AddDays(9)).ShouldBe(PromiseState.Kept);
        late.StateAt(Thursday.AddDays(9)).ShouldBe(PromiseState.KeptLate);
    }

    [Fact]
    public void A_broken_promise_says_why()
    {
        var promise = Make();
        Should.Throw<ArgumentException>(() => promise.Break(" ", Thursday));
        promise.Break("The part never came", Thursday);
        promise.StateAt(Thursday).ShouldBe(PromiseState.Broken);
        promise.BrokenWhy.ShouldBe("The part never came");
    }

    [Fact]
    public void The_customer_may_let_us_off()
    {
        var promise = Make();
        promise.Release(Thursday);
        promise.StateAt(Thursday.AddDays(1)).ShouldBe(PromiseState.Released);
    }

    [Fact]
    public void A_settled_promise_stays_settled()
    {
        Action<Promise>[] settle = [p => p.Keep(Thursday), p => p.Break("No part", Thursday), p => p.Release(Thursday)];
        Action<Promise>[] again = [.. settle, p => p.Delay(Thursday.AddDays(1), null, "No part", Given.Amara)];
        foreach (var first in settle)
        {
            foreach (var second in again)
            {
                var promise = Make();
                first(promise);
                Should.Throw<InvalidOperationException>(() => second(promise));
            }
        }
    }

    [Fact]
    public void A_delay_keeps_the_old_date_and_moves_the_promise_to_the_new_one()
    {
        var promise = Make();
        promise.Delay(Thursday.AddDays(1), Given.Monday.AddDays(1), "The part comes on Friday", Given.Amara);
        promise.DueAt.ShouldBe(Thursday.AddDays(1));
        promise.StateAt(Thursday.AddHours(1)).ShouldBe(PromiseState.Open);
        promise.Delays.Single().OldDue.ShouldBe(Thursday);
        promise.Delays.Single().PromiseId.ShouldBe(promise.Id);
    }

    [Fact]
    public void A_delay_told_before_the_promise_was_due_was_told_in_time()
    {
        Make().Delay(Thursday.AddDays(1), Thursday, "No part", Given.Amara).ToldInTime.ShouldBeTrue();
        Make().Delay(Thursday.AddDays(1), Thursday.AddTicks(1), "No part", Given.Amara).ToldInTime.ShouldBeFalse();
        Make().Delay(Thursday.AddDays(1), null, "No part", Given.Amara).ToldInTime.ShouldBeFalse();
    }

    [Fact]
    public void A_delay_moves_a_date_to_a_later_one_and_says_why()
    {
        Should.Throw<ArgumentException>(() => Make().Delay(Thursday, null, "No part", Given.Amara));
        Should.Throw<ArgumentException>(() => Make().Delay(Thursday.AddDays(1), null, "", Given.Amara));
        var conditional = Promise.Make(Given.NewMatter(), "Call", Given.Amara, Given.Monday, null, "When it is in stock");
        Should.Throw<ArgumentException>(() => conditional.Delay(Thursday, null, "No part", Given.Amara));
    }

    [Fact]
    public void A_promise_may_be_delayed_more_than_once()
    {
        var promise = Make();
        promise.Delay(Thursday.AddDays(1), null, "No part", Given.Amara);
        promise.Delay(Thursday.AddDays(2), null, "Wrong part", Given.Amara);
        promise.Delays.Select(delay => delay.OldDue).ShouldBe([Thursday, Thursday.AddDays(1)]);
    }

    private static Promise Make() => Promise.Make(Given.NewMatter(), "Ready on Thursday", Given.Amara, Given.Monday, Thursday);
}
