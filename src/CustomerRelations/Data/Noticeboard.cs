namespace CustomerRelations.Data;

/// <summary>What every page needs and hardly anybody changes: the words of the lists, the guide, who works where. Read once, then at hand for a moment.</summary>
/// <remarks>
/// A change saved here is seen at once; one that another node saved is seen after <see cref="AtHand"/>. Nothing that a customer said stands here.
/// What is kept is shared by everybody who reads it, so it is never changed.
/// </remarks>
public sealed class Noticeboard(TimeProvider clock)
{
    /// <value>How long another node's change may go unseen.</value>
    public static readonly TimeSpan AtHand = TimeSpan.FromSeconds(15);

    private readonly Lock door = new();
    private readonly Dictionary<string, (object Notice, DateTimeOffset Until)> notices = new(StringComparer.Ordinal);
    private int edition;

    /// <summary>Reads a notice, from the database when it is not at hand.</summary>
    /// <param name="name">Which notice.</param>
    /// <param name="read">Reads it.</param>
    public Task<T> ReadAsync<T>(string name, Func<Task<T>> read)
        where T : class => ReadAsync(name, AtHand, read);

    /// <inheritdoc cref="ReadAsync{T}(string, Func{Task{T}})"/>
    /// <param name="name">Which notice.</param>
    /// <param name="atHand">How long another node's change may go unseen.</param>
    /// <param name="read">Reads it.</param>
    public async Task<T> ReadAsync<T>(string name, TimeSpan atHand, Func<Task<T>> read)
        where T : class
    {
        var (found, asked) = Find(name);
        if (found is not null)
        {
            return (T)found;
        }

        var notice = await read();
        Pin(name, notice, asked, atHand);
        return notice;
    }

    /// <summary>Takes everything down, because something on it was changed.</summary>
    public void Renew()
    {
        lock (door)
        {
            edition++;
            notices.Clear();
        }
    }

    /// <summary>Takes down one notice; nothing that was read before is pinned after.</summary>
    public void Renew(string name)
    {
        lock (door)
        {
            edition++;
            notices.Remove(name);
        }
    }

    private (object? Notice, int Edition) Find(string name)
    {
        lock (door)
        {
            return (notices.TryGetValue(name, out var pinned) && pinned.Until > clock.GetUtcNow() ? pinned.Notice : null, edition);
        }
    }

    // What was read before a change is not pinned after it.
    private void Pin(string name, object notice, int asked, TimeSpan atHand)
    {
        lock (door)
        {
            if (edition == asked)
            {
                notices[name] = (notice, clock.GetUtcNow() + atHand);
            }
        }
    }
}
