using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed;

/// <summary>An account of the demo office that a visitor may sign in with.</summary>
public sealed record DemoAccount(string Email, StaffRole Role);
