using CustomerRelations.Calendar;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CustomerRelations.Data;

/// <summary>Stores a moment as UTC to the microsecond, the finest that all three databases keep, and reads it back as UTC.</summary>
internal sealed class UtcMoment() : ValueConverter<DateTime, DateTime>(
    at => Clock.ToMicrosecond(at),
    at => DateTime.SpecifyKind(at, DateTimeKind.Utc));
