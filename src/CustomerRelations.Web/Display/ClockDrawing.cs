using CustomerRelations.Cycle.Help.Complaints;

namespace CustomerRelations.Web.Display;

/// <summary>Where the marks of a complaint's clock stand: received at the left, then thanked, now, and the day by which it is put right.</summary>
/// <param name="Run">How far it has come: now, or when it was closed.</param>
/// <param name="Thanked">Empty while nobody has thanked them.</param>
/// <param name="End">By when it is put right.</param>
public sealed record ClockDrawing(int Run, int? Thanked, int End)
{
    /// <value>The width of the drawing, in its own units.</value>
    public const int Width = 640;

    private const int Margin = 8;

    public static ClockDrawing Of(ComplaintView view)
    {
        var (from, upTo) = (view.Complaint.ReceivedAt, view.Complaint.ClosedAt ?? view.Now);
        var last = upTo > view.Clock.ResolveBy ? upTo : view.Clock.ResolveBy;
        return new ClockDrawing(Place(upTo), view.Complaint.ThankedAt is { } thanked ? Place(thanked) : null, Place(view.Clock.ResolveBy));

        int Place(DateTime at) =>
            Margin + (int)Math.Round((Width - (2 * Margin)) * Math.Clamp((at - from).TotalMinutes / Math.Max(1, (last - from).TotalMinutes), 0, 1));
    }
}
