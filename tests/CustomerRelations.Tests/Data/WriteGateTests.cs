using CustomerRelations.Data;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Data;

public sealed class WriteGateTests
{
    [Fact]
    public async Task One_at_a_time_means_the_second_waits_for_the_first()
    {
        using var gate = WriteGate.OneAtATime();
        var first = await gate.EnterAsync(CancellationToken.None);
        var second = gate.EnterAsync(CancellationToken.None).AsTask();
        second.IsCompleted.ShouldBeFalse();
        first.Dispose();
        (await second.WaitAsync(Patience.Longest)).Dispose();
    }

    [Fact]
    public async Task An_open_gate_lets_everybody_pass()
    {
        using var gate = WriteGate.Open();
        using var first = await gate.EnterAsync(CancellationToken.None);
        using var second = await gate.EnterAsync(CancellationToken.None);
        second.ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_the_gate_to_others()
    {
        using var gate = WriteGate.OneAtATime();
        using var waiting = new CancellationTokenSource();
        var first = await gate.EnterAsync(CancellationToken.None);
        var second = gate.EnterAsync(waiting.Token).AsTask();
        await waiting.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => second);
        first.Dispose();
        (await gate.EnterAsync(CancellationToken.None).AsTask().WaitAsync(Patience.Longest)).Dispose();
    }

    [Fact]
    public async Task An_act_that_fails_leaves_the_gate_to_others()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var scope = database.Scope();
        await Should.ThrowAsync<FormatException>(() => scope.Work.RunAsync(null, _ => throw new FormatException(), CancellationToken.None));
        var next = scope.Work.RunAsync(null, _ => Task.FromResult(Result.Done("/")), CancellationToken.None);
        (await next.WaitAsync(Patience.Longest)).IsDone.ShouldBeTrue();
    }
}
