using CustomerRelations.Data;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>What came of the remedies somebody offered above their limit: a question that waits for them, or a yes or a no of the last two days.</summary>
internal sealed class OwnRemedies(CrmDbContext db)
{
    private const int DaysBack = 2;

    // Only what was offered lately is looked at, along the index of who offered what when.
    private const int OfferedBack = 60;

    public IQueryable<Line> News(DayFrame day)
    {
        var (since, offered) = (day.Now.AddDays(-DaysBack), day.Now.AddDays(-OfferedBack));
        var open = db.RemedyQuestions.Where(asked => asked.AnsweredAt == null);
        return
            from remedy in db.Remedies
            where remedy.OfferedById == day.Me.Id && remedy.OfferedAt >= offered && remedy.AskedAt != null
                && (remedy.ApprovedAt >= since || remedy.DeclinedAt >= since
                    || (remedy.ApprovedAt == null && remedy.DeclinedAt == null && open.Any(asked => asked.RemedyId == remedy.Id)))
            join complaint in db.Complaints on remedy.ComplaintId equals complaint.Id
            select new Line
            {
                Id = remedy.Id, OfferedById = remedy.OfferedById, Complaint = complaint.Reference, Words = remedy.Words, Why = remedy.DeclinedWhy,
                Question = remedy.DecidedById != null ? null : open.Where(asked => asked.RemedyId == remedy.Id).Select(asked => asked.Words).FirstOrDefault(),
                Said = remedy.DecidedById == null ? null : remedy.ApprovedAt != null,
                By = db.Staff.Where(staff => staff.Id == remedy.DecidedById).Select(staff => staff.DisplayName).FirstOrDefault()
                    ?? open.Where(asked => asked.RemedyId == remedy.Id).Join(db.Staff, asked => asked.AskedById, staff => staff.Id, (_, staff) => staff.DisplayName).FirstOrDefault() ?? "",
                At = remedy.ApprovedAt ?? remedy.DeclinedAt ?? remedy.AskedAt ?? remedy.OfferedAt,
            };
    }

    internal sealed class Line
    {
        public Guid Id { get; init; }

        public Guid OfferedById { get; init; }

        public required string Complaint { get; init; }

        public required string Words { get; init; }

        public string? Question { get; init; }

        public bool? Said { get; init; }

        public string? Why { get; init; }

        public required string By { get; init; }

        public DateTime At { get; init; }
    }
}
