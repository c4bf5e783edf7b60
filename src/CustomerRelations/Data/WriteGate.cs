namespace CustomerRelations.Data;

/// <summary>Lets one writer at a time through to a database that has only one pen.</summary>
/// <remarks>
/// SQLite's driver sleeps while another connection writes, which starves the thread pool under parallel posts; waiting here costs no thread.
/// Databases on a server have an open gate. The gate is never held across anything but the database.
/// </remarks>
public sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim? turn;

    private WriteGate(SemaphoreSlim? turn) => this.turn = turn;

    /// <summary>A gate that everybody may pass at once.</summary>
    public static WriteGate Open() => new(null);

    /// <summary>A gate for one writer at a time.</summary>
    public static WriteGate OneAtATime() => new(new SemaphoreSlim(1, 1));

    public async ValueTask<IDisposable> EnterAsync(CancellationToken cancel)
    {
        if (turn is null)
        {
            return Pass.Free;
        }

        await turn.WaitAsync(cancel);
        return new Pass(turn);
    }

    public void Dispose() => turn?.Dispose();

    private sealed class Pass(SemaphoreSlim? turn) : IDisposable
    {
        public static readonly Pass Free = new(null);

        public void Dispose() => turn?.Release();
    }
}
