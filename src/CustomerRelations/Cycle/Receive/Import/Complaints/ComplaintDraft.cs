using System.Text.Encodings.Web;
using System.Text.Json;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import.Complaints;

/// <summary>One row of a file of complaints after every check that needs nobody else's row.</summary>
internal sealed class ComplaintDraft(int line, byte[] hash, IReadOnlyList<SaidCell> cells) : RowDraft(line, hash)
{
    // Kept words are read by people in an export, so letters stay letters.
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, string> aside = new(StringComparer.Ordinal);

    /// <value>UTC.</value>
    public DateTime ReceivedAt { get; set; }

    public string Words { get; set; } = "";

    public Guid BranchId { get; set; }

    public Guid OwnerId { get; set; }

    public string? Product { get; set; }

    public string? Place { get; set; }

    public string? Wanted { get; set; }

    public ComplaintSeverity? Severity { get; set; }

    public Solved? Verdict { get; set; }

    public DateTime? ThankedAt { get; set; }

    public DateOnly? SentOn { get; set; }

    /// <value>The beginning of that day where the branch stands; UTC.</value>
    public DateTime? SentAt { get; set; }

    /// <value>UTC; empty when it is open, or nobody wrote when it was closed.</value>
    public DateTime? ClosedAt { get; set; }

    /// <value>It was closed where it comes from.</value>
    public bool IsClosed { get; set; }

    /// <value>When it was closed, as far as anybody can tell; UTC.</value>
    public DateTime EndedAt => ClosedAt ?? (SentAt > ReceivedAt ? SentAt.Value : ReceivedAt);

    public string? Response { get; set; }

    public bool? WasTimely { get; set; }

    public bool? WasDisputed { get; set; }

    public string? Consent { get; set; }

    /// <value>Who complained, as far as the row says; empty for somebody anonymous.</value>
    public ImportDraft? Person { get; set; }

    /// <value>What makes it the complaint it is: its key with the day it was received, or all it says.</value>
    public byte[] Identity { get; set; } = hash;

    /// <value>The row is not taken, and says something that is nowhere else.</value>
    public bool KeepsAll { get; set; }

    /// <value>JSON of what has no place of its own; empty for nothing.</value>
    public string? Aside => aside.Count == 0 ? null : Written(aside);

    /// <summary>Headings with what stands below them, as they are kept.</summary>
    public static string Written(IReadOnlyDictionary<string, string> kept) => JsonSerializer.Serialize(kept, AsWritten);

    public IReadOnlyList<SaidCell> All(ColumnField field) => cells.Where(cell => cell.Field == field).ToList();

    /// <summary>What the first column of a meaning says; what others of the same meaning say is put aside.</summary>
    public SaidCell? First(ColumnField field)
    {
        var all = All(field);
        foreach (var more in all.Skip(1))
        {
            PutAside(more);
        }

        return all.Count == 0 ? null : all[0];
    }

    /// <summary>Keeps what has no place of its own with the complaint.</summary>
    public void PutAside(SaidCell cell)
    {
        var (heading, number) = (cell.Heading, 2);
        while (!aside.TryAdd(heading, cell.Text) && aside[heading] != cell.Text)
        {
            heading = FormattableString.Invariant($"{cell.Heading} {number++}");
        }
    }

    /// <summary>The same, and says what is wrong with it.</summary>
    public void PutAside(SaidCell cell, string problem)
    {
        PutAside(cell);
        Mention(problem);
    }

    /// <summary>What fits its place; what does not is put aside as a whole.</summary>
    public string? Fit(SaidCell? cell, int longest)
    {
        if (cell?.Text.Length > longest)
        {
            PutAside(cell);
        }

        return cell is null ? null : Lengths.Cut(cell.Text, longest).Trim();
    }

    /// <summary>All of a row that is not taken; of one that is taken, the complaint keeps what has no place.</summary>
    public override string? Rest() =>
        (Refused is not null || KeepsAll) && cells.Count > 0 ? string.Join('\n', cells.Select(cell => $"{cell.Heading}: {cell.Text}")) : null;
}
