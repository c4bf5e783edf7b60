using System.Globalization;
using System.Net;
using System.Net.Sockets;
using CustomerRelations.Calendar;
using CustomerRelations.Web.Uploads;

namespace CustomerRelations.Web.Access;

/// <summary>How often one address may send something from outside in ten minutes: <c>Access:FeedbackPerTenMinutes</c>, 30 unless said otherwise. Wrong keys are counted apart.</summary>
/// <remarks>
/// Kept in the memory of this process alone, for so many addresses at most: with several nodes each counts for itself, and a start counts
/// anew. Many people may sit behind one address, so the limit is wide, and what is refused is shown again with all words in it.
/// </remarks>
public sealed class OutsideLimit(TimeProvider clock, int most)
{
    /// <value>Addresses that are remembered at once.</value>
    public const int MostAddresses = 10_000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Lock door = new();
    private readonly Dictionary<string, (DateTime Since, int Count)> seen = new(StringComparer.Ordinal);

    /// <summary>One more thing was sent. What came with files that were not taken waits as a whole: nobody loses one unseen.</summary>
    /// <returns>How many minutes to wait, when it was too much; the answer says so to programs as well.</returns>
    public int? Take(HttpContext context) => Refused(context, Count("sent " + AddressOf(context)) ?? (FilesOfForm.WereLeft(context) ? (TimeSpan?)Window : null));

    /// <summary>One more form with files is about to be read, whatever becomes of it.</summary>
    /// <returns>true when so many came that their files are not taken any more.</returns>
    public bool TakeForm(HttpContext context) => Count("brought " + AddressOf(context)) is not null;

    /// <summary>One more wrong key was tried.</summary>
    public int? TakeWrongKey(HttpContext context) => Refused(context, Count("tried " + AddressOf(context)));

    /// <summary>The next thing that is sent would be too much.</summary>
    public bool IsFull(HttpContext context)
    {
        lock (door)
        {
            return seen.TryGetValue("sent " + AddressOf(context), out var one) && one.Count >= most && clock.Moment() < one.Since + Window;
        }
    }

    private TimeSpan? Count(string key)
    {
        lock (door)
        {
            var now = clock.Moment();
            var (since, count) = seen.TryGetValue(key, out var one) && now < one.Since + Window ? one : (now, 0);
            if (count >= most)
            {
                return since + Window - now;
            }

            MakeRoom(key, now);
            seen[key] = (since, count + 1);
            return null;
        }
    }

    // Whose time is over goes first; then whoever came first.
    private void MakeRoom(string key, DateTime now)
    {
        if (seen.Count < MostAddresses || seen.ContainsKey(key))
        {
            return;
        }

        foreach (var over in seen.Where(one => now >= one.Value.Since + Window).Select(one => one.Key).ToList())
        {
            seen.Remove(over);
        }

        if (seen.Count >= MostAddresses)
        {
            seen.Remove(seen.MinBy(one => one.Value.Since).Key);
        }
    }

    private static int? Refused(HttpContext context, TimeSpan? wait)
    {
        if (wait is not { } left)
        {
            return null;
        }

        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers.RetryAfter = Math.Ceiling(left.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return Math.Max(1, (int)Math.Ceiling(left.TotalMinutes));
    }

    // Of the newer addresses one house has as many as it likes; its first half is the house.
    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } long6 => new IPAddress([.. long6.GetAddressBytes()[..8], 0, 0, 0, 0, 0, 0, 0, 0]).ToString(),
        { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4().ToString(),
        var address => address.ToString(),
    };
}
